import { isDeepStrictEqual } from "node:util";
import { attendanceOf, withAttendance, withoutAttendance } from "../../domain/attendance.ts";
import type { Attendance } from "../../domain/attendanceRecord.ts";
import type { Reversal } from "../../domain/change.ts";
import { personById } from "../../domain/committee.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import { meetingKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { isYou } from "../personReference.ts";
import { announceAttendance } from "./announce.ts";

/** Puts back what the person had said before, unless something was said since. */
export async function undoAttendance(
  context: Context,
  { meeting, person, before, after }: Extract<Reversal, { kind: "attendance" }>,
): Promise<Decision<string>> {
  const { records, committee, say, today } = context;
  const changed = await records.meetings.change(committee.id, meetingKey(meeting), (current) => {
    if (current.status === "calledOff") return refuse({ kind: "meetingCalledOff" });
    const now = attendanceOf(current, person);
    if (!isSameAnswer(now, after)) return refuse({ kind: "changedSince" });
    return accept(before ? withAttendance(current, askedAnew(before, now)) : withoutAttendance(current, person));
  });
  if (!changed) return refuse({ kind: "changedSince" });
  if (!changed.ok) return changed;
  const undone = changed.value.after;
  const was = attendanceOf(changed.value.before, person) ?? null;
  await announceAttendance(context, undone, { person, before: was, after: attendanceOf(undone, person) ?? null });
  const when = say.dates.day(undone.date, today);
  const name = isYou(context, person) ? null : (personById(committee, person)?.name ?? null);
  if (before?.state !== "cancelled") return accept(say.attendance.comingAgain(name, when));
  return accept(
    was?.state === "cancelled" ? say.attendance.stillAway(name, when) : say.attendance.awayAgain(name, when),
  );
}

/** A substitute who had said yes and has been told since not to come is asked again. */
function askedAnew(before: Attendance, now: Attendance | undefined): Attendance {
  if (before.state !== "cancelled" || before.substitute?.state !== "accepted") return before;
  const { person } = before.substitute;
  const isStillTheOne = now?.state === "cancelled" && now.substitute?.person === person;
  return isStillTheOne ? before : { ...before, substitute: { person, state: "asked" } };
}

/** A substitute who has answered meanwhile does not stand in the way. */
function isSameAnswer(now: Attendance | undefined, after: Attendance): boolean {
  if (now?.state === "cancelled" && after.state === "cancelled" && now.substitute?.person === after.substitute?.person)
    return now.at === after.at;
  return isDeepStrictEqual(now, after);
}
