import type { CommitteeId } from "../domain/committee.ts";
import type { OutboxEntry } from "../domain/notice.ts";
import type { Ports } from "../ports/ports.ts";
import { outboxKey, type Records } from "../ports/records.ts";
import { createMembership, type Membership } from "./membership.ts";
import { createDelivery } from "./delivery/runs.ts";
import { waking, type Wakes } from "./wakes.ts";

/** Messages to others: stored after what caused them, sent after the answer, in order within a committee. */
export interface Outbox {
  /** Stores a message unless one with this id was stored before. false: it was. */
  store(entry: OutboxEntry): Promise<boolean>;
  /** The same of one that should have been stored before: a card that was put right since needs it no more. */
  storeLate(entry: OutboxEntry): Promise<boolean>;
  /** Sends what is pending, in the background. */
  deliver(committee: CommitteeId): void;
  /** The same where a message was stored since the last time: who only asked something has left nothing to be sent. */
  deliverNew(committee: CommitteeId): void;
  idle(): Promise<void>;
  /** Resolves when the messages that are being sent have gone out; what is left stays stored for the next start. */
  stop(): Promise<void>;
}

export function createOutbox(
  ports: Ports,
  records: Records,
  wakes: Pick<Wakes, "at">,
  membership: Membership = createMembership(ports),
  unfinished: (committee: CommitteeId) => void = () => undefined,
): Outbox {
  const putOff = { ...records, outbox: waking(records.outbox, wakes) };
  const delivery = createDelivery({ ...ports, membership }, putOff, unfinished);
  const withNew = new Set<CommitteeId>();
  /** Of the others, what was stored before this process began is not known. */
  const looked = new Set<CommitteeId>();

  const store = (entry: OutboxEntry): Promise<boolean> => storing(entry, ({ state }) => state === "pending");

  const storeLate = (entry: OutboxEntry): Promise<boolean> =>
    storing(entry, ({ state, cause, at }) => state === "pending" || cause === entry.cause || at > entry.at);

  async function storing(entry: OutboxEntry, isDone: (stored: OutboxEntry) => boolean): Promise<boolean> {
    try {
      return await storeUnless(entry, isDone);
    } finally {
      // Only now: whoever sends in between would not find it, and nobody would look again.
      withNew.add(entry.committee);
    }
  }

  async function storeUnless(entry: OutboxEntry, isDone: (stored: OutboxEntry) => boolean): Promise<boolean> {
    if (await records.outbox.create(entry)) return true;
    const kept = await records.outbox.read(entry.committee, outboxKey(entry.id));
    // A card that is kept true is wanted anew each time; everything else is said once.
    if (entry.post === null) {
      if (kept?.value.state !== "pending" || kept.value.knownTo === entry.knownTo) return false;
      const told = await records.outbox.replace(kept, { ...kept.value, knownTo: entry.knownTo });
      return told ? false : storeUnless(entry, isDone);
    }
    if (!kept || isDone(kept.value)) return false;
    // The secretariat has been asked to look for it: nothing else may post it a second time.
    if (entry.refresh && kept.value.state === "unknown") return false;
    // Nor is what is being posted or edited: whoever is at it does so once more, so that what is older never comes last.
    if (kept.value.state === "sending") {
      if (kept.value.isChanged) return false;
      if (!(await records.outbox.replace(kept, { ...kept.value, isChanged: true }))) return storeUnless(entry, isDone);
      if (ports.store.isShared && kept.value.claim) await wakes.at(entry.committee, kept.value.claim.until);
      return true;
    }
    return (await records.outbox.replace(kept, entry)) !== null || storeUnless(entry, isDone);
  }

  return {
    store,
    storeLate,
    deliver: (committee) => delivery.deliver(committee),
    deliverNew(committee) {
      const isFirst = !looked.has(committee);
      looked.add(committee);
      if (withNew.delete(committee) || isFirst) delivery.deliver(committee);
    },
    idle: () => delivery.idle(),
    stop: () => delivery.stop(),
  };
}
