import { daysBetween } from "./calendar.ts";
import { byStart, type Meeting } from "./meeting.ts";
import type { PlainDate } from "./time.ts";

/** Days. One that is planned for so soon after the day that minutes name is rather the same meeting than the one after it. */
const SAME = 14;

/**
 * The meeting that is planned instead of one on a day that minutes name, and so may be the one that is moved: the last
 * before it, else one soon after. `ahead`: those still to come, in any order, of which none is on that day.
 */
export function plannedInstead(day: PlainDate, ahead: readonly Meeting[]): Meeting | null {
  const ordered = ahead.toSorted(byStart);
  const before = ordered.findLast((meeting) => meeting.date < day);
  const after = ordered.find((meeting) => meeting.date > day && daysBetween(day, meeting.date) <= SAME);
  return before ?? after ?? null;
}
