import type { Consequences } from "../domain/consequences.ts";
import type { CommitteeId } from "../domain/committee.ts";
import { unsent } from "../domain/notice.ts";
import { createRecentIds } from "../domain/recentIds.ts";
import type { Instant } from "../domain/time.ts";
import type { Clock } from "../ports/ports.ts";
import { changeKey, type Records } from "../ports/records.ts";
import { OutcomeUnknown } from "../ports/store.ts";
import type { Outbox } from "./outbox.ts";

/** Sees to what follows from a write: once, however often and by however many it is tried. */
export interface Settling {
  /**
   * Of a write that is made now. Where that fails, or its consequences do, this rejects likewise; what is missing then
   * is still with the document. `log`: the log as the turn has read it, which need not be read again.
   */
  settle(committee: CommitteeId, consequences: Consequences, log: Log, write?: () => Promise<void>): Promise<void>;
  /** Of a write that was made before. true: something was missing, or was told to be. Rejects likewise. */
  makeUp(committee: CommitteeId, consequences: Consequences): Promise<boolean>;
  /** This process is at it. */
  isUnderWay(consequences: Consequences): boolean;
  /** By this process. Others may have seen to it as well; then trying again finds nothing missing. */
  isSettled(consequences: Consequences): boolean;
  /**
   * Nobody is at it any more: whoever made it has had the time to finish it or to say it again. What is much older was
   * seen to long ago, and this process only does not know.
   */
  isLeft(consequences: Consequences): boolean;
}

export type Log = Pick<Records["changes"], "read" | "replace">;

/** So long the person who was interrupted may say it again, and be answered as if nothing had happened. */
const LEFT_AFTER = 10 * 60_000;
/** A bot that stood still for longer than this leaves what it never told to people. */
const LEFT_UNTIL = 7 * 24 * 3_600_000;

/** More than ever follow from one write. */
const MOST = 1_000;
const placeOf = (nth: number, index: number): number => nth * MOST + index;

/** Far more than are looked at again. */
const REMEMBERED = 20_000;

interface Tools {
  clock: Clock;
  records: Records;
  outbox: Pick<Outbox, "store" | "storeLate">;
}

export function createSettling({ clock, records, outbox }: Tools): Settling {
  const settled = createRecentIds(REMEMBERED);
  const underWay = new Set<string>();
  /** Perhaps all of it is there; but whoever made it was told that it might not be. */
  const uncertain = createRecentIds(REMEMBERED);

  async function seeTo(
    committee: CommitteeId,
    { id, by, at, nth, changes, takenBack, told }: Consequences,
    { store, log }: { store: Outbox["store"]; log: Log },
  ): Promise<boolean> {
    const said = await all([
      ...changes.map(async (change, index) => {
        const made = { ...change, committee, by, at, nth: placeOf(nth, index), undone: false };
        return (await records.changes.create(made)) !== null;
      }),
      ...told.map((message, index) =>
        store(unsent({ ...message, committee, at, nth: placeOf(nth, index), cause: id })),
      ),
    ]);
    // Last of all: a change that is marked is not looked for again by whoever takes the last one back.
    const unanswered: string[] = [];
    const marked = await all(
      takenBack.map(async (change) => {
        try {
          return await takeBack(committee, change, log);
        } catch (error) {
          if (!(error instanceof OutcomeUnknown)) throw error;
          // All that was asked for is done. Were this said to have failed, "undo" once more could take back the change before.
          unanswered.push(change);
          return true;
        }
      }),
    );
    if (unanswered.length === 0) settled.add(id);
    return uncertain.forget(id) || said || marked;
  }

  async function takeBack(committee: CommitteeId, id: string, log: Log): Promise<boolean> {
    const kept = await log.read(committee, changeKey(id));
    if (!kept || kept.value.undone) return false;
    return (await log.replace(kept, { ...kept.value, undone: true })) !== null || takeBack(committee, id, log);
  }

  const age = (at: Instant): number => Date.parse(clock()) - Date.parse(at);
  const isYoung = (at: Instant): boolean => age(at) < LEFT_AFTER;

  return {
    async settle(committee, consequences, log, write) {
      const { id } = consequences;
      // Before it can be read: a button pressed twice at once is no command that was interrupted.
      underWay.add(id);
      try {
        await write?.();
        await seeTo(committee, consequences, { store: outbox.store, log });
      } catch (error) {
        if (error instanceof OutcomeUnknown) uncertain.add(id);
        throw error;
      } finally {
        underWay.delete(id);
      }
    },
    isUnderWay: ({ id }) => underWay.has(id),
    // The answer that would have said whom the bot cannot write to was never given.
    makeUp: (committee, consequences) =>
      seeTo(committee, consequences, {
        store: (entry) => outbox.storeLate({ ...entry, knownTo: undefined }),
        log: records.changes,
      }),
    isSettled: ({ id }) => settled.has(id),
    isLeft: ({ id, at }) => !settled.has(id) && !isYoung(at) && age(at) < LEFT_UNTIL,
  };
}

/** Whether any of them did something. All of them are tried; rejects where one failed. */
async function all(doing: readonly Promise<boolean>[]): Promise<boolean> {
  const done = await Promise.allSettled(doing);
  const failed = done.find((one) => one.status === "rejected");
  if (failed) throw failed.reason;
  return done.some((one) => one.status === "fulfilled" && one.value);
}
