import { personalKey, sharedKey } from "../domain/conversation.ts";
import { digest } from "../features/digest.ts";
import type { Kept } from "../ports/collection.ts";
import type { Ports } from "../ports/ports.ts";
import { takenKey, type Records, type Taken } from "../ports/records.ts";
import type { Turn } from "../ports/turn.ts";

/** Whose it is to act on a turn that may have been delivered to several bots. */
export type Take =
  /**
   * `isMarked`: the store knows of it, for as long as that counts. `done`: it has been acted on. `giveBack`: it could not
   * begin, and may be delivered again.
   */
  | { kind: "ours"; isMarked: boolean; done(): Promise<void>; giveBack(): Promise<void> }
  /** Somebody has acted on it. */
  | { kind: "done" }
  /** Somebody else is at it, or was until just now: whoever delivers it again later finds out. */
  | { kind: "underWay" };

/** Longer than any turn takes, so that who took it is at it no more. In milliseconds. */
const TAKEN_FOR = 30_000;
/** Being added to a conversation is told twice within seconds; somebody may be added again. In milliseconds. */
const INSTALLED_FOR = 60_000;
/** Teams delivers again within minutes. What comes later is done as if it were new, and finds that it is done. In milliseconds. */
const DONE_FOR = 24 * 3_600_000;

const nothing = (): Promise<void> => Promise.resolve();
const alone: Take = { kind: "ours", isMarked: false, done: nothing, giveBack: nothing };

interface Tools {
  ports: Pick<Ports, "clock" | "store" | "log">;
  records: Pick<Records, "taken">;
}

/**
 * The same turn delivered to several bots is acted on by one of them: by a mark in the store, which is made before
 * anything else. A bot that has its store to itself needs none.
 */
export function createTaking({ ports, records }: Tools): (turn: Turn) => Promise<Take> {
  function ours(kept: Kept<Taken>): Take {
    return {
      kind: "ours",
      isMarked: true,
      async done() {
        await records.taken.replace(kept, { ...kept.value, done: true });
      },
      async giveBack() {
        await records.taken.remove(kept);
      },
    };
  }

  async function take(turn: Turn): Promise<Take> {
    const { address, sender, content, activity } = turn;
    const place =
      address.kind === "personal" ? personalKey(address.tenant, sender.id) : sharedKey(address.conversation);
    const isInstalled = content.kind === "installed";
    const id = digest(isInstalled ? "installed" : activity, 16);
    const at = ports.clock();
    const value: Taken = { place, id, at, done: false };
    const made = await records.taken.create(value);
    if (made) return ours(made);
    const kept = await records.taken.read(place, takenKey(id));
    // It was given back in between.
    if (!kept) return take(turn);
    const age = Date.parse(at) - Date.parse(kept.value.at);
    const doneFor = isInstalled ? INSTALLED_FOR : DONE_FOR;
    const isOver = age > (kept.value.done ? doneFor : TAKEN_FOR);
    if (!isOver) return { kind: kept.value.done ? "done" : "underWay" };
    const again = await records.taken.replace(kept, value);
    return again ? ours(again) : { kind: "underWay" };
  }

  return async (turn) => {
    if (!ports.store.isShared) return alone;
    try {
      return await take(turn);
    } catch (error) {
      // The turn itself says what a store that fails means to whoever wrote.
      ports.log.error("taking a turn failed", error);
      return alone;
    }
  };
}
