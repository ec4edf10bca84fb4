import { createOutbox } from "../../src/app/outbox.ts";
import { createWakes } from "../../src/app/wakes.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { newConversation, personalKey } from "../../src/domain/conversation.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import type { Delivery } from "../../src/ports/messenger.ts";
import type { Ports } from "../../src/ports/ports.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { channel, maria } from "../features/vest.ts";

/** Nine o'clock on a Tuesday in Denmark. */
const NOW = "2026-12-01T08:00:00.000Z";

const MARIA = `chat:${maria.account ?? ""}`;

export const entry = (committee: Committee, number: number, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: `${committee.id} ${number}`,
  committee: committee.id,
  to: { kind: "person", person: maria.id },
  notice: { kind: "actionWithdrawn", task: `${committee.name} ${number}`, by: "p6" },
  post: null,
  at: NOW,
  nth: number,
  state: "pending",
  attempts: 0,
  ...changes,
});

type Failure = Exclude<Delivery, { kind: "sent" }>;

/** What the channel answers to a message, as that is shown in the notification; it may take its time. */
export type Channel = (text: string) => "sent" | Promise<"sent"> | Failure;

export const failed: Failure = { kind: "failed" };
export const unknown: Failure = { kind: "unknown" };

/** An outbox with so much in it for Maria, of each committee, and what she gets of it; what others get, after where. */
export async function filled(waiting: [Committee, number | OutboxEntry[]][], answer: Channel = () => "sent") {
  let now = NOW;
  const store = memoryStore();
  const records = recordsOf(store);
  const heard: string[] = [];
  const faults: string[] = [];
  const ports: Ports = {
    clock: () => now,
    store,
    messenger: {
      async send({ conversation }, { text }) {
        await Promise.resolve();
        heard.push(conversation === MARIA ? text : `${conversation}: ${text}`);
        const activity = String(heard.length);
        const answered = await answer(text);
        return answered === "sent" ? { kind: answered, activity } : answered;
      },
      edit: (_to, activity) => Promise.resolve({ kind: "sent", activity }),
      open: (account, near) =>
        Promise.resolve({ kind: "opened", address: { ...near, kind: "personal", conversation: `chat:${account}` } }),
    },
    roster: { members: () => Promise.resolve([]), accounts: () => Promise.resolve(null) },
    files: { download: () => Promise.resolve({ kind: "failed" }) },
    log: { info: () => undefined, error: (event) => faults.push(event) },
  };
  const committees = waiting.map(([committee]) => committee);
  const address = { ...channel, kind: "personal" as const, conversation: MARIA };
  await records.conversations.create(
    newConversation(personalKey("t1", maria.account ?? ""), { address, committees: committees.map(({ id }) => id) }),
  );
  for (const [committee, entries] of waiting) {
    await records.committees.create(committee);
    const stored =
      typeof entries === "number" ? Array.from({ length: entries }, (_, at) => entry(committee, at + 1)) : entries;
    for (const one of stored) await records.outbox.create(one);
  }
  const outbox = createOutbox(ports, records, createWakes(ports, records));
  return {
    heard,
    ports,
    outbox,
    records,
    store,
    /** So many minutes later. */
    later: (minutes: number): void => {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
    },
    deliver: async (): Promise<void> => {
      for (const { id } of committees) outbox.deliver(id);
      await outbox.idle();
    },
    pending: async (id: string) => (await records.outbox.list({ partition: id, state: "pending" })).length,
    entryOf: async (committee: Committee, number: number) =>
      (await records.outbox.read(committee.id, `outbox:${committee.id} ${number}`))?.value,
    stateOf: async (committee: Committee, number: number) =>
      (await records.outbox.read(committee.id, `outbox:${committee.id} ${number}`))?.value.state,
    /** The events of what went wrong since this was last asked. */
    faults: (): string[] => faults.splice(0),
  };
}
