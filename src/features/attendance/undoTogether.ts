import { attendanceOf } from "../../domain/attendance.ts";
import { undoAttendances as decide } from "../../domain/attendanceUndo.ts";
import type { Reversal } from "../../domain/change.ts";
import { nameOf } from "../../domain/committee.ts";
import { accept, type Decision } from "../../domain/decision.ts";
import { changeBack } from "../changing.ts";
import type { Context } from "../feature.ts";
import { isYou } from "../personReference.ts";
import { announceOpenAgain, announceTogether } from "./announce.ts";
import { isAskedAgain } from "./undo.ts";

/** Puts back what several had said before, but not of those who have said something since. */
export async function undoTogether(
  context: Context,
  { meeting, answers }: Extract<Reversal, { kind: "attendances" }>,
): Promise<Decision<string>> {
  const { committee, now, say, today } = context;
  const changed = await changeBack(context, meeting, (current) => decide(current, { answers, now }));
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  const undone = answers.filter(
    ({ person }) => attendanceOf(before, person)?.state !== attendanceOf(after, person)?.state,
  );
  await announceTogether(context, after, { people: undone.map(({ person }) => person), away: false, late: false });
  for (const { person, lost } of undone)
    for (const absent of lost)
      if (isAskedAgain(changed.value, absent)) await announceOpenAgain(context, after, { absent, substitute: person });
  const [only, ...others] = undone.map(({ person }) => (isYou(context, person) ? null : nameOf(committee, person)));
  const day = say.dates.day(after.date, today);
  if (others.length === 0) return accept(say.attendance.comingAgain(only ?? null, day));
  return accept(
    say.attendance.allComingAgain(say.general.and(undone.map(({ person }) => nameOf(committee, person))), day),
  );
}
