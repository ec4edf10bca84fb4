import { equal } from "node:assert/strict";
import { createOutbox } from "../../src/app/outbox.ts";
import { createWakes } from "../../src/app/wakes.ts";
import type { Action } from "../../src/domain/action.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import type { Store, StoredDocument } from "../../src/ports/store.ts";
import { committee as vest, maria, nextMeeting } from "../features/vest.ts";
import { entry, filled } from "./filled.ts";

const reminders: OutboxEntry[] = [
  entry(vest, 1, { notice: { kind: "comingQuestion", meeting: nextMeeting.id } }),
  entry(vest, 2, { notice: { kind: "actionDue", action: 1, when: "soon" } }),
];
const action: Action = {
  ...{ committee: vest.id, number: 1, status: "open", task: "overblik", due: "2026-12-03" },
  ...{
    owners: [{ name: maria.name, person: maria.id }],
    loggedAt: "2026-11-20T09:00:00.000Z",
    loggedBy: "p6",
    origin: "o",
  },
};
const isNumber = (number: number, { id }: StoredDocument): boolean => id === `outbox:${vest.id} ${number}`;

/** Comes about once. */
function moment(): { comes: () => void; hasCome: Promise<void> } {
  let comes: () => void = () => undefined;
  const hasCome = new Promise<void>((resolve) => {
    comes = resolve;
  });
  return { comes, hasCome };
}

describe("Two bots that make one message of the same reminders", () => {
  /** `first` and `second`: the store as each of them has it. */
  async function race(change: (store: Store) => { first: Partial<Store>; second: Partial<Store>; done: () => void }) {
    const stage = await filled([[vest, reminders]]);
    await stage.records.meetings.create(nextMeeting);
    await stage.records.actions.create(action);
    const { store, ports } = stage;
    const shared: Store = { ...store, isShared: true };
    const { first, second, done } = change(shared);
    const bots = [first, second].map((view) => {
      const own = { ...shared, ...view };
      const records = recordsOf(own);
      return createOutbox({ ...ports, store: own }, records, createWakes(ports, records));
    });
    const runs = bots.map((bot) => {
      bot.deliver(vest.id);
      return bot.idle();
    });
    void runs[1]?.then(done);
    await Promise.all(runs);
    return stage;
  }

  const times = (heard: readonly string[], words: RegExp): number => heard.filter((text) => words.test(text)).length;
  const once = ({ heard }: { heard: readonly string[] }): void => {
    equal(times(heard, /Kommer du/u), 1, heard.join("\n"));
    equal(times(heard, /overblik/u), 1, heard.join("\n"));
  };

  it("say none of them twice, where one is ahead of the other", async () => {
    const [hasRead, hasWritten, isDone] = [moment(), moment(), moment()];
    const stage = await race((store) => ({
      first: {
        async replace(document, version) {
          await (isNumber(1, document) ? hasRead : isDone).hasCome;
          const written = await store.replace(document, version);
          hasWritten.comes();
          return written;
        },
      },
      second: {
        async query(query) {
          const found = await store.query(query);
          if (query.state !== "pending") return found;
          hasRead.comes();
          await hasWritten.hasCome;
          return found;
        },
      },
      done: isDone.comes,
    }));
    once(stage);
  });

  it("say none of them twice, where one knows of the second only", async () => {
    const [hasWritten, isDone] = [moment(), moment()];
    const stage = await race((store) => ({
      first: {
        async replace(document, version) {
          if (isNumber(2, document)) await isDone.hasCome;
          const written = await store.replace(document, version);
          hasWritten.comes();
          return written;
        },
      },
      second: {
        async query(query) {
          const found = await store.query(query);
          await hasWritten.hasCome;
          return found.filter((one) => !isNumber(1, one));
        },
      },
      done: isDone.comes,
    }));
    once(stage);
  });

  it("lose none of them, where the second takes the message over while the first still marks what goes along", async () => {
    const [hasWritten, isTakenOver, isMarked] = [moment(), moment(), moment()];
    const stage = await race((store) => ({
      first: {
        async replace(document, version) {
          if (isNumber(2, document)) await isTakenOver.hasCome;
          const written = await store.replace(document, version);
          (isNumber(2, document) ? isMarked : hasWritten).comes();
          return written;
        },
      },
      second: {
        async query(query) {
          if (query.state === "pending") await hasWritten.hasCome;
          return store.query(query);
        },
        async replace(document, version) {
          if (isNumber(2, document)) await isMarked.hasCome;
          const written = await store.replace(document, version);
          isTakenOver.comes();
          return written;
        },
      },
      done: () => undefined,
    }));
    once(stage);
  });
});
