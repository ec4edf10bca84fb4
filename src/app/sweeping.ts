import { addDays, localDate } from "../domain/calendar.ts";
import type { CommitteeId } from "../domain/committee.ts";
import { isSettled } from "../domain/notice.ts";
import type { PlainDate } from "../domain/time.ts";
import type { PassOver } from "../ports/collection.ts";
import type { Clock } from "../ports/ports.ts";
import type { Records } from "../ports/records.ts";

/** In days. Longer than anybody asks what became of a message, or than one of the same id can come up again. */
const KEPT_FOR = 90;
/** In one tick. */
const AT_ONCE = 100;

interface Tools {
  clock: Clock;
  records: Pick<Records, "outbox">;
  passOver: PassOver;
}

/** Deletes messages of long ago, whose names and texts nobody needs any more: of each committee until none is left of a day. */
export function createSweeping({ clock, records, passOver }: Tools): (committee: CommitteeId) => Promise<void> {
  const done = new Map<CommitteeId, PlainDate>();
  return async (committee) => {
    const today = localDate(clock());
    if (done.get(committee) === today) return;
    const old = { partition: committee, sortTo: addDays(today, -KEPT_FOR), limit: AT_ONCE };
    const settled = (await records.outbox.listReadable(old, passOver)).filter(({ value }) => isSettled(value));
    // One that somebody has stored anew meanwhile stays.
    for (const kept of settled) await records.outbox.remove(kept);
    if (settled.length === 0) done.set(committee, today);
  };
}
