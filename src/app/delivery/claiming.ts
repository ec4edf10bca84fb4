import type { OutboxEntry } from "../../domain/notice.ts";
import type { Kept } from "../../ports/collection.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Records } from "../../ports/records.ts";

/** In milliseconds. Many times what sending takes, however slow the channel is. */
const CLAIMED_FOR = 2 * 60_000;
/** What is handed over has to have ended by then: a token that is fetched, and the request itself. */
const NEEDED = 30_000;

interface Tools {
  ports: Pick<Ports, "clock" | "store">;
  records: Pick<Records, "outbox">;
}

/**
 * Who may send a message, and say what became of it: whoever claimed it last, until the claim is over. Each claim is a
 * write, so that the version that an earlier one was given marks nothing any more (the store refuses it).
 */
interface Claiming {
  /** null: somebody else was first. */
  claim(kept: Kept<OutboxEntry>): Promise<Kept<OutboxEntry> | null>;
  /** To be asked right before it is handed over: a process that stood still meanwhile may have lost it to another. */
  isHeld(claimed: Kept<OutboxEntry>): boolean;
}

export const createClaiming = ({ ports, records }: Tools): Claiming => ({
  claim(kept) {
    const version = (kept.value.claim?.version ?? 0) + 1;
    const until = new Date(Date.parse(ports.clock()) + CLAIMED_FOR).toISOString();
    // It is put into words after that, with whatever has changed before.
    const claimed: OutboxEntry = { ...kept.value, state: "sending", claim: { version, until }, isChanged: undefined };
    // Where others may be at it as well, it is found as left only when its time is over.
    return records.outbox.replace(kept, ports.store.isShared ? { ...claimed, notBefore: until } : claimed);
  },
  isHeld({ value: { claim } }) {
    return claim !== undefined && Date.parse(ports.clock()) < Date.parse(claim.until) - NEEDED;
  },
});
