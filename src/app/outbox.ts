import { secretariatOf, type Committee, type CommitteeId } from "../domain/committee.ts";
import type { Notice, OutboxEntry, Recipient } from "../domain/notice.ts";
import type { Person } from "../domain/person.ts";
import type { Answer, Context, OpenContext } from "../features/feature.ts";
import type { Ports } from "../ports/ports.ts";
import { outboxKey, type Records } from "../ports/records.ts";
import { digest } from "./digest.ts";
import { createDelivery } from "./delivery.ts";

/** Messages to others: stored with what caused them, sent after the answer, in order within a committee. */
export interface Outbox {
  /** The parts of a context that write to others and to the log of changes. */
  within(committee: Committee, me: Person, open: OpenContext): Pick<Context, "notify" | "logChange">;
  /** Stores a message unless one with this id was stored before. false: it was. */
  store(entry: OutboxEntry): Promise<boolean>;
  /** Somebody wrote whom the record does not know: the secretariat is asked, once. */
  stranger(committee: Committee, open: OpenContext): Promise<Answer>;
  /** Sends what is pending, in the background. */
  deliver(committee: CommitteeId): void;
  /** The same where a message was stored since the last time: who only asked something has left nothing to be sent. */
  deliverNew(committee: CommitteeId): void;
  settled(): Promise<void>;
}

export function createOutbox(ports: Ports, records: Records): Outbox {
  const delivery = createDelivery(ports, records);
  const withNew = new Set<CommitteeId>();
  /** Of the others, what was stored before this process began is not known. */
  const looked = new Set<CommitteeId>();

  async function store(entry: OutboxEntry): Promise<boolean> {
    withNew.add(entry.committee);
    if (await records.outbox.create(entry)) return true;
    // A card that is kept true is wanted anew each time; everything else is said once.
    if (entry.post === null) return false;
    const kept = await records.outbox.read(entry.committee, outboxKey(entry.id));
    if (!kept || kept.value.state === "pending") return false;
    return (await records.outbox.replace(kept, entry)) !== null || store(entry);
  }

  function entryFor(
    committee: Committee,
    to: Recipient,
    notice: Notice,
    open: OpenContext,
    { post = null, once }: { post?: string | null; once?: string | undefined } = {},
  ): OutboxEntry {
    const name = to.kind === "person" ? to.person : "channel";
    const id = post ?? idFrom(open, `${canonical(notice)} to ${name}`, once);
    return { id, committee: committee.id, to, notice, post, at: open.now, state: "pending", attempts: 0 };
  }

  function within(committee: Committee, me: Person, open: OpenContext): Pick<Context, "notify" | "logChange"> {
    return {
      async notify(to, notice, options = {}) {
        await store(entryFor(committee, to, notice, open, options));
      },
      async logChange(feature, reversal, { once } = {}) {
        const id = idFrom(open, `${feature} ${canonical(reversal)}`, once);
        await records.changes.create({
          id,
          committee: committee.id,
          by: me.id,
          at: open.now,
          feature,
          reversal,
          undone: false,
        });
        return id;
      },
    };
  }

  async function stranger(committee: Committee, open: OpenContext): Promise<Answer> {
    const { id: account, name } = open.turn.sender;
    const secretariat = secretariatOf(committee);
    for (const person of secretariat) {
      const notice: Notice = { kind: "strangerWrote", account, name };
      const entry = entryFor(committee, { kind: "person", person: person.id }, notice, open);
      await store({ ...entry, id: `stranger:${account}:${person.id}` });
    }
    const names = open.say.general.and(secretariat.map((person) => person.name));
    return { text: open.say.general.stranger(committee.name, names) };
  }

  return {
    within,
    store,
    stranger,
    deliver: (committee) => delivery.deliver(committee),
    deliverNew(committee) {
      const isFirst = !looked.has(committee);
      looked.add(committee);
      if (withNew.delete(committee) || isFirst) delivery.deliver(committee);
    },
    settled: () => delivery.settled(),
  };
}

const idFrom = (open: OpenContext, purpose: string, once: string | undefined): string =>
  once === undefined ? open.id(purpose) : digest(`${once} ${purpose}`, 16);

/** As JSON with the parts in one order: what was just made and what was read again are the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
