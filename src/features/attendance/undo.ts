import { attendanceOf } from "../../domain/attendance.ts";
import { substituteIn, type Attendance } from "../../domain/attendanceRecord.ts";
import { undoAttendance as decide } from "../../domain/attendanceUndo.ts";
import type { Reversal } from "../../domain/change.ts";
import { personById } from "../../domain/committee.ts";
import { accept, type Decision } from "../../domain/decision.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { isSecretariat, type PersonId } from "../../domain/person.ts";
import type { Changed } from "../../ports/collection.ts";
import { changeBack } from "../changing.ts";
import type { Context } from "../feature.ts";
import { isYou } from "../personReference.ts";
import { announceAttendance, announceOpenAgain } from "./announce.ts";
import { dangerTo } from "./standing.ts";

/** Puts back what the person had said before, unless something was said since. */
export async function undoAttendance(
  context: Context,
  { meeting, person, before, after, lost }: Extract<Reversal, { kind: "attendance" }>,
): Promise<Decision<string>> {
  const { committee, me, now, say, today } = context;
  const changed = await changeBack(context, meeting, (current) =>
    decide(current, { person, before, after, lost, now }),
  );
  if (!changed.ok) return changed;
  const undone = changed.value.after;
  const was = attendanceOf(changed.value.before, person) ?? null;
  await announceAttendance(context, undone, { person, before: was, after: attendanceOf(undone, person) ?? null });
  for (const absent of lost)
    if (isAskedAgain(changed.value, absent)) await announceOpenAgain(context, undone, { absent, substitute: person });
  const when = say.dates.day(undone.date, today);
  const name = isYou(context, person) ? null : (personById(committee, person)?.name ?? null);
  if (!before && after.state === "coming") return accept(say.attendance.unanswered(name, when));
  if (before?.state !== "cancelled") return accept(say.attendance.comingAgain(name, when));
  const stands =
    was?.state === "cancelled" ? say.attendance.stillAway(name, when) : say.attendance.awayAgain(name, when);
  const substitute = askedAgain(attendanceOf(undone, person), was);
  const asked = substitute === null ? undefined : personById(committee, substitute);
  const isAsked = asked !== undefined && asked.account !== null;
  const danger = isSecretariat(me) ? dangerTo(context, undone) : [];
  return accept([stands, ...(isAsked ? [say.attendance.substituteAsked(asked.name)] : []), ...danger].join(" "));
}

export const isAskedAgain = ({ before, after }: Changed<Meeting>, absent: PersonId): boolean =>
  substituteIn(attendanceOf(after, absent))?.state === "asked" &&
  substituteIn(attendanceOf(before, absent))?.state === "declined";

/** The substitute who has to answer, and had not been asked by what is taken back. */
function askedAgain(now: Attendance | undefined, was: Attendance | null): PersonId | null {
  if (now?.state !== "cancelled" || now.substitute?.state !== "asked") return null;
  const { person } = now.substitute;
  return was?.state === "cancelled" && was.substitute?.person === person ? null : person;
}
