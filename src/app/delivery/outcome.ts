import type { Address } from "../../domain/address.ts";
import type { CommitteeId } from "../../domain/committee.ts";
import { isSettled, type OutboxEntry, type Undelivered } from "../../domain/notice.ts";
import { nextAttempt } from "../../domain/nextAttempt.ts";
import type { Instant } from "../../domain/time.ts";
import type { Kept } from "../../ports/collection.ts";
import type { NotNow } from "../../ports/messenger.ts";
import type { Ports } from "../../ports/ports.ts";
import { outboxKey, type Records } from "../../ports/records.ts";
import type { Handed } from "./handing.ts";
import { hold, placeOf, retire } from "./places.ts";
import type { NotReached } from "./reaching.ts";
import { createUndelivered, type Said } from "./undelivered.ts";

interface Tools {
  ports: Pick<Ports, "clock" | "log">;
  records: Pick<Records, "outbox" | "conversations">;
  /** Something of the committee is to be sent once more. */
  again: (committee: CommitteeId) => void;
}

/** What becomes of an entry after an attempt at it. */
interface Outcome {
  /** `address`: where it was sent to. */
  follow(claimed: Kept<OutboxEntry>, said: Said, outcome: Handed | NotReached, address: Address | null): Promise<void>;
  /** Nobody but a person can say whether it went out. */
  ask(kept: Kept<OutboxEntry>, said: Said): Promise<void>;
  /** Nobody knows whether it went out, and it rather comes twice than never. */
  repeat(kept: Kept<OutboxEntry>): Promise<void>;
  /** Writes what has changed; nothing where somebody else has written since. */
  mark(kept: Kept<OutboxEntry>, changes: Partial<OutboxEntry>): Promise<void>;
}

export function createOutcome({ ports, records, again }: Tools): Outcome {
  const undelivered = createUndelivered({ ports, records });

  async function follow(
    claimed: Kept<OutboxEntry>,
    said: Said,
    outcome: Handed | NotReached,
    address: Address | null,
  ): Promise<void> {
    const { value: entry } = claimed;
    switch (outcome.kind) {
      case "sent":
        return mark(claimed, { state: "sent" });
      case "late":
        ports.log.info("a claim was over", { committee: entry.committee, notice: entry.notice.kind });
        return mark(claimed, { state: "pending", notBefore: ports.clock() });
      case "unreachable": {
        await giveUp(claimed, said, outcome.why);
        if (outcome.why === "noAccount" || outcome.why === "left" || address === null) return;
        return leave(entry, said, { address, retired: { why: outcome.why, at: ports.clock() } });
      }
      case "refused":
        return giveUp(claimed, said, "refused");
      case "failed":
        await tryLater(claimed, said, outcome);
        return address === null ? undefined : waitWith(entry, said, outcome);
      case "unknown":
        // One person may get it twice rather than never; what stands before everybody is not doubled.
        if (entry.to.kind === "channel") return ask(claimed, said);
        return tryLater(claimed, said, { isRepeated: true });
    }
  }

  async function tryLater(
    kept: Kept<OutboxEntry>,
    said: Said,
    { after, isRepeated }: Pick<NotNow, "after"> & Pick<OutboxEntry, "isRepeated">,
  ): Promise<void> {
    const attempts = kept.value.attempts + 1;
    const notBefore = nextAttempt(attempts, ports.clock(), after);
    if (notBefore === null) return giveUp(kept, said, "triedForHours");
    await mark(kept, { state: "pending", attempts, notBefore, ...(isRepeated && { isRepeated }) });
  }

  async function repeat(kept: Kept<OutboxEntry>): Promise<void> {
    const at = ports.clock();
    const attempts = kept.value.attempts + 1;
    // At once, but not without end: it may be what stops the bot each time.
    const isTooOften = nextAttempt(attempts, at) === null;
    return isTooOften
      ? mark(kept, { state: "undeliverable", undelivered: { why: "triedForHours", at } })
      : mark(kept, { state: "pending", attempts, notBefore: at, isRepeated: true });
  }

  async function giveUp(kept: Kept<OutboxEntry>, said: Said, why: Undelivered): Promise<void> {
    // Told first: by ids of its own, so that it is told once whatever comes in between.
    await undelivered.passOn(kept.value, said);
    await mark(kept, { state: "undeliverable", undelivered: { why, at: ports.clock() } });
  }

  async function ask(kept: Kept<OutboxEntry>, said: Said): Promise<void> {
    await undelivered.askWhetherSent(kept.value, said);
    await mark(kept, { state: "unknown" });
  }

  async function leave(entry: OutboxEntry, { committee }: Said, tried: Parameters<typeof retire>[2]): Promise<void> {
    const key = placeOf(committee, entry);
    if (key !== null) await retire(records, { key, committee }, tried);
  }

  /** Everything else to the same conversation waits as well. */
  async function waitWith(entry: OutboxEntry, { committee }: Said, { after = 0 }: NotNow): Promise<void> {
    const key = placeOf(committee, entry);
    if (key !== null && after > 0) await hold(records, { key, committee }, { now: ports.clock(), milliseconds: after });
  }

  async function mark(kept: Kept<OutboxEntry>, changes: Partial<OutboxEntry>): Promise<void> {
    const entry = { ...kept.value, ...changes };
    // What is settled waits for nothing, not for the end of its claim either.
    const marked = await records.outbox.replace(kept, isSettled(entry) ? { ...entry, notBefore: undefined } : entry);
    if (marked || entry.post === null) return;
    const now = await records.outbox.read(entry.committee, outboxKey(entry.id));
    if (!now?.value.isChanged || !isSameClaim(now.value, kept.value)) return;
    await mark(now, onceChanged(entry, changes, ports.clock()));
    again(entry.committee);
  }

  return { follow, ask, repeat, mark };
}

const isSameClaim = (one: OutboxEntry, other: OutboxEntry): boolean =>
  one.state === other.state && one.claim?.version === other.claim?.version;

/**
 * Of a card that was being posted or edited when what it shows changed: it is worded anew, but for one of which nobody knows
 * whether it stands.
 */
const onceChanged = (entry: OutboxEntry, changes: Partial<OutboxEntry>, now: Instant): Partial<OutboxEntry> => ({
  ...(isSettled(entry) && entry.state !== "unknown" ? { state: "pending", attempts: 0, notBefore: now } : changes),
  isChanged: undefined,
});
