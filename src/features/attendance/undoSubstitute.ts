import { undoSubstitute as decide } from "../../domain/attendanceUndo.ts";
import type { Reversal } from "../../domain/change.ts";
import { nameOf } from "../../domain/committee.ts";
import { accept, type Decision } from "../../domain/decision.ts";
import { changeBack } from "../changing.ts";
import type { Context } from "../feature.ts";
import { isYou } from "../personReference.ts";
import { announceOpenAgain, announceSubstitute } from "./announce.ts";

/** Puts back what the substitute had said before: nothing yet, or a yes or a no. */
export async function undoSubstitute(
  context: Context,
  { meeting, absent, before, after }: Extract<Reversal, { kind: "substitute" }>,
): Promise<Decision<string>> {
  const { committee, now, say, today } = context;
  const changed = await changeBack(context, meeting, (current) => decide(current, { absent, before, after, now }));
  if (!changed.ok) return changed;
  const undone = changed.value.after;
  const { person: substitute, state } = before;
  if (state === "asked") await announceOpenAgain(context, undone, { absent, substitute });
  else await announceSubstitute(context, undone, { absent, substitute, accepted: state === "accepted" });
  const name = isYou(context, substitute) ? null : nameOf(committee, substitute);
  const when = say.dates.day(undone.date, today);
  return accept(say.attendance.substituteNow[state](name, nameOf(committee, absent), when));
}
