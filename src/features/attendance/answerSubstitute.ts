import { z } from "zod";
import { answerAsSubstitute, attendanceOf } from "../../domain/attendance.ts";
import { nameOf } from "../../domain/committee.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import type { PersonId } from "../../domain/person.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature, type Answer, type Context } from "../feature.ts";
import { announceSubstitute } from "./announce.ts";

export const AnswerSubstituteParameters = z.object({
  meeting: z.string(),
  absent: z.string(),
  substitute: z.string().optional(),
  accepts: z.boolean(),
});

/** The buttons under "Kan du komme i stedet for …?"; with `substitute` as the secretariat has the answer from them. */
export const answerSubstitute = committeeFeature({
  name: "answerSubstitute",
  audience: "everybody",
  parameters: AnswerSubstituteParameters,
  async run(context, { substitute = context.me.id, ...answer }) {
    return { ...(await answerFor(context, { ...answer, substitute })), replaces: true };
  },
});

interface SubstituteAnswer {
  meeting: MeetingId;
  absent: PersonId;
  substitute: PersonId;
  accepts: boolean;
}

/** Stores it, tells those whom it concerns, and says it back. The same answer again changes nothing. */
export async function answerFor(context: Context, answer: SubstituteAnswer): Promise<Answer> {
  const { committee, me, now, say, today } = context;
  const { meeting, absent, substitute, accepts } = answer;
  const changed = await changeMeeting(context, meeting, (current) =>
    answerAsSubstitute(current, { actor: me, absent, substitute, accepts, at: now }),
  );
  if (!changed.ok) return changed.answer;
  const { before, after } = changed.value;
  const was = attendanceOf(before, absent);
  const state = accepts ? "accepted" : "declined";
  if (was?.state !== "cancelled" || was.substitute?.state !== state)
    await announceSubstitute(context, after, { absent, substitute, accepted: accepts });
  const absentName = nameOf(committee, absent);
  const when = say.dates.day(after.date, today);
  if (substitute !== me.id)
    return { text: say.attendance.toSecretariat.answered(nameOf(committee, substitute), absentName, accepts, when) };
  const { accepted, declined } = say.attendance.toSubstitute;
  return { text: accepts ? accepted(absentName, when) : declined(absentName) };
}
