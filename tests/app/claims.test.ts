import { deepEqual, equal, ok } from "node:assert/strict";
import { createWakes } from "../../src/app/wakes.ts";
import { createOutbox } from "../../src/app/outbox.ts";
import { personalKey, type Conversation } from "../../src/domain/conversation.ts";
import { accept } from "../../src/domain/decision.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import { CONVERSATION } from "../../src/ports/records.ts";
import type { Store, StoredDocument } from "../../src/ports/store.ts";
import { asta, committee as vest, maria, nextMeeting } from "../features/vest.ts";
import { entry, filled } from "./filled.ts";

const ofOutbox = ({ kind }: StoredDocument): boolean => kind === "outbox";

/** Calls `then` right after the write that claims a message. */
function afterClaim(store: Store, then: () => void | Promise<void>): void {
  const replace = store.replace.bind(store);
  let isFirst = true;
  store.replace = async (document, version) => {
    const written = await replace(document, version);
    if (written && ofOutbox(document) && document.state === "sending" && isFirst) {
      isFirst = false;
      await then();
    }
    return written;
  };
}

const reminder = (changes: Partial<OutboxEntry> = {}): OutboxEntry =>
  entry(vest, 1, { notice: { kind: "comingQuestion", meeting: nextMeeting.id }, ...changes });
const CALLED_OFF = { status: "calledOff", calledOffAt: "2026-12-01T08:00:00.000Z", calledOffBy: "p6" } as const;
const toAsta = { kind: "person", person: asta.id } as const;
const toAll = (number: number): OutboxEntry => entry(vest, number, { to: { kind: "channel" } });

describe("A message that is claimed", () => {
  for (const isShared of [true, false])
    describe(isShared ? "where several bots share the store" : "where one bot has the store", () => {
      const withOne = async (first = entry(vest, 1)) => {
        const stage = await filled([[vest, [first]]]);
        await stage.records.meetings.create(nextMeeting);
        if (isShared) Object.assign(stage.ports.store, { isShared });
        return stage;
      };

      it("says which claim of it that is, and until when", async () => {
        const { deliver, entryOf } = await withOne();
        await deliver();
        deepEqual((await entryOf(vest, 1))?.claim, { version: 1, until: "2026-12-01T08:02:00.000Z" });
      });

      it("is not sent by a process that stood still until its claim was nearly over, and is sent later", async () => {
        const { heard, store, deliver, later, stateOf } = await withOne();
        afterClaim(store, () => later(2));
        await deliver();
        deepEqual(heard, []);
        equal(await stateOf(vest, 1), "pending");
        await deliver();
        equal(heard.length, 1);
        equal(await stateOf(vest, 1), "sent");
      });

      it("is not asked about where it was not handed over, also in the channel", async () => {
        const { heard, store, deliver, later } = await withOne(toAll(1));
        afterClaim(store, () => later(2));
        await deliver();
        await deliver();
        equal(heard.length, 1);
      });

      it("is not sent when what it is about is called off before it is handed over", async () => {
        const { heard, store, records, deliver, stateOf } = await withOne(reminder());
        afterClaim(store, async () => {
          const kept = await records.meetings.read(vest.id, `meeting:${nextMeeting.id}`);
          if (kept) await records.meetings.replace(kept, { ...kept.value, ...CALLED_OFF });
        });
        await deliver();
        deepEqual(heard, []);
        equal(await stateOf(vest, 1), "dropped");
      });

      const choices: [string, Partial<Conversation>, OutboxEntry["state"]][] = [
        ["for a week", { remindersFrom: "2026-12-08" }, "dropped"],
        ["until tomorrow", { remindersFrom: "2026-12-02" }, "dropped"],
        ["but for those of the day before", { onlyDayBefore: true }, "dropped"],
      ];
      for (const [how, wanted, state] of choices)
        it(`is not sent when its reader wants no reminders ${how}, who says so before it is handed over`, async () => {
          const { heard, store, records, deliver, stateOf } = await withOne(reminder());
          const key = personalKey("t1", maria.account ?? "");
          afterClaim(store, async () => {
            await records.conversations.change(key, CONVERSATION, (current) => accept({ ...current, ...wanted }));
          });
          await deliver();
          await deliver();
          deepEqual(heard, []);
          equal(await stateOf(vest, 1), state);
        });

      it("is not marked by whoever has lost it to somebody else", async () => {
        const { store, records, deliver, entryOf } = await withOne();
        afterClaim(store, async () => {
          const kept = await records.outbox.read(vest.id, "outbox:vest 1");
          const claim = { version: 2, until: "2026-12-01T08:10:00.000Z" };
          if (kept) await records.outbox.replace(kept, { ...kept.value, claim });
        });
        await deliver();
        const found = await entryOf(vest, 1);
        equal(found?.state, "sending");
        equal(found.claim?.version, 2);
      });
    });

  it("by two bots at once is sent by one of them, a thousand times", async () => {
    const { heard, ports, records, outbox } = await filled([[vest, 1_000]]);
    Object.assign(ports.store, { isShared: true });
    const other = createOutbox(ports, records, createWakes(ports, records));
    for (const one of [outbox, other]) one.deliver(vest.id);
    await Promise.all([outbox.idle(), other.idle()]);
    equal(heard.length, 1_000);
    equal(new Set(heard).size, 1_000);
  });
});

describe("A message that a bot left when it was killed", () => {
  const left = (one: OutboxEntry): OutboxEntry => ({
    ...one,
    state: "sending",
    claim: { version: 1, until: "2026-12-01T08:00:00.000Z" },
  });
  const bodyOf = (cards: readonly object[]): string => JSON.stringify(cards);

  it("is sent again where it is a reminder, at once, and says that it may have come before", async () => {
    const cards: object[] = [];
    const { ports, records, heard, deliver, entryOf } = await filled([[vest, [left(reminder())]]]);
    await records.meetings.create(nextMeeting);
    const send = ports.messenger.send.bind(ports.messenger);
    ports.messenger.send = (to, message) => {
      if (message.card) cards.push(message.card);
      return send(to, message);
    };
    await deliver();
    equal(heard.length, 1);
    ok(/Måske har du fået den her før\. Ref\. [0-9a-f]{4}/u.test(bodyOf(cards)), bodyOf(cards));
    deepEqual([(await entryOf(vest, 1))?.state, (await entryOf(vest, 1))?.claim?.version], ["sent", 2]);
  });

  it("stops being sent again where it stops the bot each time", async () => {
    const { records, heard, deliver, entryOf } = await filled([[vest, [left(reminder({ attempts: 11 }))]]]);
    await records.meetings.create(nextMeeting);
    await deliver();
    equal(heard.length, 0);
    equal((await entryOf(vest, 1))?.undelivered?.why, "triedForHours");
  });

  it("is sent again where it asks the secretariat such a thing itself: nobody is asked about a question", async () => {
    const notice = { kind: "perhapsNotSent", person: "p4", about: "Afbud fra Jørgen." } as const;
    const { heard, records, deliver } = await filled([[vest, [left(entry(vest, 1, { notice, to: toAsta }))]]]);
    await deliver();
    await deliver();
    equal(heard.length, 1);
    ok(heard[0]?.includes("Afbud fra Jørgen."), heard[0]);
    equal((await records.outbox.list({ partition: vest.id })).length, 1);
  });

  it("is asked about where it was for everybody", async () => {
    const { heard, deliver, stateOf } = await filled([[vest, [left(toAll(1))]]]);
    await deliver();
    equal(await stateOf(vest, 1), "unknown");
    equal(heard.filter((text) => text.startsWith("19:vest: ")).length, 0);
    equal(heard.filter((text) => text.includes("Jeg blev afbrudt")).length, 2);
  });
});
