import assert from "node:assert/strict";
import { createOutbox } from "../../src/app/outbox.ts";
import { within } from "../../src/app/within.ts";
import { cardMessage, line } from "../../src/cards/card.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { newConversation, personalKey } from "../../src/domain/conversation.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import type { Delivery } from "../../src/ports/messenger.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { committee as vest, maria } from "../features/vest.ts";

const NOW = "2026-12-01T08:00:00.000Z";
const driftsforum: Committee = { ...vest, id: "drift", name: "Driftsforum Vest" };

const entry = (committee: Committee, number: number): OutboxEntry => ({
  id: `${committee.id} ${number}`,
  committee: committee.id,
  to: { kind: "person", person: maria.id },
  notice: { kind: "actionWithdrawn", task: `${committee.name} ${number}`, by: "p6" },
  post: null,
  at: NOW,
  state: "pending",
  attempts: 0,
});

/** What the channel answers to a message, which may take its time. */
type Channel = (text: string) => "sent" | Promise<"sent"> | Exclude<Delivery, { kind: "sent" }>;

const failed: Delivery = { kind: "failed" };

/** An outbox with so much in it for Maria, of each committee, and what she gets of it. */
async function filled(waiting: [Committee, number][], answer: Channel = () => "sent") {
  let now = NOW;
  const store = memoryStore();
  const records = recordsOf(store);
  const heard: string[] = [];
  const address = { ...vest.channel, kind: "personal" as const };
  const ports: Ports = {
    clock: () => now,
    store,
    messenger: {
      async send(_to, { text }) {
        await Promise.resolve();
        heard.push(text);
        const activity = String(heard.length);
        const answered = await answer(text);
        return answered === "sent" ? { kind: answered, activity } : answered;
      },
      edit: (_to, activity) => Promise.resolve({ kind: "sent", activity }),
      open: () => Promise.resolve({ kind: "failed" }),
    },
    roster: { members: () => Promise.resolve([]) },
    files: { download: () => Promise.resolve({ kind: "failed" }) },
    log: { info: () => undefined, error: (event, error) => assert.fail(`${event}: ${String(error)}`) },
  };
  const committees = waiting.map(([{ id }]) => id);
  await records.conversations.create(newConversation(personalKey("t1", maria.account ?? ""), { address, committees }));
  for (const [committee, count] of waiting) {
    await records.committees.create(committee);
    for (let number = 1; number <= count; number++) await records.outbox.create(entry(committee, number));
  }
  const outbox = createOutbox(ports, records);
  return {
    heard,
    outbox,
    /** So many minutes later. */
    later: (minutes: number): void => {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
    },
    deliver: async (): Promise<void> => {
      for (const id of committees) outbox.deliver(id);
      await outbox.settled();
    },
    pending: async (id: string) => (await records.outbox.list({ partition: id, state: "pending" })).length,
  };
}

describe("what waits to be sent", () => {
  it("goes out in one run, each once, however many pages it is", async () => {
    const { heard, deliver, pending } = await filled([[vest, 250]]);
    await deliver();
    assert.equal(heard.length, 250);
    assert.equal(new Set(heard).size, 250);
    assert.equal(await pending("vest"), 0);
  });

  it("is not held up by what cannot be sent just now, which is tried once in a run", async () => {
    const isLate = (text: string): boolean => Number(/Vest (\d+)”/u.exec(text)?.[1]) > 120;
    const { heard, deliver, pending } = await filled([[vest, 130]], (text) => (isLate(text) ? "sent" : failed));
    await deliver();
    assert.equal(heard.length, 130);
    assert.equal(await pending("vest"), 120);
  });

  it("of a small committee does not wait for that of a large one", async () => {
    const { heard, deliver } = await filled([
      [vest, 150],
      [driftsforum, 1],
    ]);
    await deliver();
    const at = heard.findIndex((text) => text.includes("Driftsforum Vest 1"));
    assert.ok(at >= 0 && at < 10, `as number ${at + 1}`);
  });

  it("does not keep whoever stops the bot: what is being sent goes out, the rest stays", async () => {
    let taken: (kind: "sent") => void = () => undefined;
    const takes = new Promise<"sent">((resolve) => (taken = resolve));
    const { heard, outbox, pending } = await filled([[vest, 3]], () => takes);
    outbox.deliver(vest.id);
    while (heard.length === 0) await new Promise(setImmediate);
    const stopped = outbox.stop();
    taken("sent");
    await stopped;
    assert.equal(heard.length, 1);
    assert.equal(await pending(vest.id), 2);
  });
});

describe("a message that could not be sent", () => {
  const minutes = async (answer: Channel, until: number): Promise<number[]> => {
    const { heard, deliver, later } = await filled([[vest, 1]], answer);
    const tried: number[] = [];
    for (let minute = 0; minute <= until; minute++) {
      const before = heard.length;
      // As after a turn, and as at the tick: what is not due yet is not tried however often one looks.
      await deliver();
      await deliver();
      if (heard.length > before) tried.push(minute);
      assert.ok(heard.length <= before + 1);
      later(1);
    }
    return tried;
  };

  it("is tried again after a minute, then less and less often, and given up after hours", async () => {
    const hourly = Array.from({ length: 8 }, (_, hour) => 21 + 60 * (hour + 1));
    assert.deepEqual(await minutes(() => failed, 24 * 60), [0, 1, 6, 21, ...hourly]);
  });

  it("is not tried before the channel said, and not without a pause where it said at once", async () => {
    assert.deepEqual(await minutes(() => ({ kind: "failed", after: 30 * 60_000 }), 95), [0, 30, 60, 90]);
    assert.deepEqual(await minutes(() => ({ kind: "failed", after: 0 }), 6), [0, 1, 6]);
  });

  it("survives an outage of an hour, however busy the committee is", async () => {
    const isOver = { yet: false };
    const { heard, deliver, later, pending } = await filled([[vest, 5]], () => (isOver.yet ? "sent" : failed));
    for (let turn = 0; turn < 60; turn++) {
      await deliver();
      later(1);
    }
    isOver.yet = true;
    later(60);
    heard.length = 0;
    await deliver();
    assert.equal(new Set(heard).size, 5);
    assert.equal(await pending(vest.id), 0);
  });

  it("does not keep other messages waiting", async () => {
    const { heard, deliver, later } = await filled([[vest, 2]], (text) => (text.includes("Vest 1") ? failed : "sent"));
    await deliver();
    assert.equal(heard.filter((text) => text.includes("Vest 2")).length, 1);
    later(1);
    await deliver();
    assert.equal(heard.filter((text) => text.includes("Vest 1")).length, 2);
  });
});

describe("a message to somebody", () => {
  const withdrawn = (committee: string): string => `Asta Lindholm har taget opgaven “${committee} 1” tilbage.`;

  it("in two committees says which one it is about", async () => {
    const { heard, deliver } = await filled([
      [vest, 1],
      [driftsforum, 1],
    ]);
    await deliver();
    assert.deepEqual(heard.toSorted(), [
      `Driftsforum Vest: ${withdrawn("Driftsforum Vest")}`,
      `Klyngestyregruppe Vest: ${withdrawn("Klyngestyregruppe Vest")}`,
    ]);
  });

  it("in one committee does not", async () => {
    const { heard, deliver } = await filled([[driftsforum, 1]]);
    await deliver();
    assert.deepEqual(heard, [withdrawn("Driftsforum Vest")]);
  });

  it("that says it at its head says it once", () => {
    const card = cardMessage("Kommer du? Driftsforum Vest", [line("Kommer du?"), line("Driftsforum Vest")]);
    assert.deepEqual(within("Driftsforum Vest", card), card);
    const other = within("Klyngestyregruppe Vest", card);
    assert.equal(other.text, "Klyngestyregruppe Vest: Kommer du? Driftsforum Vest");
    assert.match(JSON.stringify(other.card?.body[0]), /Klyngestyregruppe Vest/);
  });
});
