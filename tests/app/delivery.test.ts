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

/** An outbox with so much in it for Maria, of each committee, and what she gets of it. */
async function filled(waiting: [Committee, number][], answer: (text: string) => Delivery["kind"] = () => "sent") {
  const store = memoryStore();
  const records = recordsOf(store);
  const heard: string[] = [];
  const address = { ...vest.channel, kind: "personal" as const };
  const ports: Ports = {
    clock: () => NOW,
    store,
    messenger: {
      async send(_to, { text }) {
        await Promise.resolve();
        heard.push(text);
        const kind = answer(text);
        return kind === "sent" ? { kind, activity: String(heard.length) } : { kind };
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
    const { heard, deliver, pending } = await filled([[vest, 130]], (text) => (isLate(text) ? "sent" : "failed"));
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

  it("is no more in one run than a stop can wait for; the next one goes on", async () => {
    const { heard, deliver } = await filled([[vest, 1_010]]);
    await deliver();
    assert.equal(heard.length, 1_000);
    await deliver();
    assert.equal(heard.length, 1_010);
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
