import { attendanceOf, withAttendance, withoutAttendance } from "./attendance.ts";
import type { Attendance } from "./attendanceRecord.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { stillOpen, type Meeting } from "./meeting.ts";
import type { PersonId } from "./person.ts";
import type { Instant } from "./time.ts";

/**
 * Puts back what the person had said before (`before` null: nothing), unless something was said since. Once the meeting
 * is over, who came is settled.
 */
export function undoAttendance(
  meeting: Meeting,
  command: { person: PersonId; before: Attendance | null; after: Attendance; now: Instant },
): Decision<Meeting> {
  const { person, before, after, now } = command;
  const open = stillOpen(meeting, now);
  if (!open.ok) return open;
  const current = attendanceOf(meeting, person);
  if (!current || !isSameAnswer(current, after)) return refuse({ kind: "changedSince" });
  return accept(before ? withAttendance(meeting, askedAnew(before, current)) : withoutAttendance(meeting, person));
}

/** A substitute who had said yes and has been told since not to come is asked again. */
function askedAnew(before: Attendance, current: Attendance): Attendance {
  const substitute = substituteIn(before);
  if (before.state !== "cancelled" || substitute?.state !== "accepted") return before;
  const isStillTheOne = substituteIn(current)?.person === substitute.person;
  return isStillTheOne ? before : { ...before, substitute: { person: substitute.person, state: "asked" } };
}

/** A substitute who has answered meanwhile does not stand in the way. */
const isSameAnswer = (a: Attendance, b: Attendance): boolean =>
  a.state === b.state && a.at === b.at && a.by === b.by && substituteIn(a)?.person === substituteIn(b)?.person;

const substituteIn = (entry: Attendance) => (entry.state === "cancelled" ? entry.substitute : null);
