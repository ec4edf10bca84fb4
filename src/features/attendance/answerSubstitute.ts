import { z } from "zod";
import { bold, cardMessage, line, warning } from "../../cards/card.ts";
import { answerAsSubstitute, attendanceOf, waitingInVain } from "../../domain/attendance.ts";
import { substituteIn, type Substitute } from "../../domain/attendanceRecord.ts";
import { nameOf } from "../../domain/committee.ts";
import type { Refusal } from "../../domain/decision.ts";
import type { Meeting, MeetingId } from "../../domain/meeting.ts";
import { isExpected, isSecretariat, type PersonId } from "../../domain/person.ts";
import { undoButton } from "../button.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature, found, type Answer, type Context, type Found } from "../feature.ts";
import { isYou } from "../personReference.ts";
import { announceSubstitute, substituting } from "./announce.ts";
import { answerButton, dangerTo } from "./standing.ts";

export const AnswerSubstituteParameters = z.object({
  meeting: z.string(),
  absent: z.string(),
  substitute: z.string().optional(),
  accepts: z.boolean(),
  /** Said as a cancellation: their own seat may be meant as well. */
  asCancellation: z.literal(true).optional(),
});

/** The buttons under "Kan du komme i stedet for …?"; with `substitute` as the secretariat has the answer from them. */
export const answerSubstitute = committeeFeature({
  name: "answerSubstitute",
  audience: "everybody",
  parameters: AnswerSubstituteParameters,
  async run(context, { substitute = context.me.id, ...answer }) {
    const answered = await answering(context, { ...answer, substitute });
    if (answered.ok) return { ...answered.value, replaces: true };
    return mayAnswerLater(answered.reason) ? answered.answer : { ...answered.answer, replaces: true };
  },
});

/** The card with the question stays where there is something else to settle first. */
const mayAnswerLater = (reason: Refusal | undefined): boolean =>
  reason?.kind === "substituteNotComing" || reason?.kind === "substituteTaken";

interface SubstituteAnswer {
  meeting: MeetingId;
  absent: PersonId;
  substitute: PersonId;
  accepts: boolean;
  asCancellation?: true | undefined;
}

/** Stores it, tells those whom it concerns, and says it back. The same answer again changes nothing. */
export async function answerFor(context: Context, answer: SubstituteAnswer): Promise<Answer> {
  const answered = await answering(context, answer);
  return answered.ok ? answered.value : answered.answer;
}

async function answering(context: Context, answer: SubstituteAnswer): Promise<Found<Answer>> {
  const { committee, me, now, say, today } = context;
  const { meeting, absent, substitute, accepts } = answer;
  const changed = await changeMeeting(context, meeting, (current) =>
    answerAsSubstitute(current, { actor: me, absent, substitute: substituting(context, substitute), accepts, at: now }),
  );
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  const change = await followSubstitute(context, after, absent, {
    before: substituteIn(attendanceOf(before, absent)),
    after: substituteIn(attendanceOf(after, absent)),
  });
  const absentName = nameOf(committee, absent);
  const when = say.dates.day(after.date, today);
  const { accepted, declined } = say.attendance.toSubstitute;
  const text =
    substitute !== me.id
      ? isYou(context, absent)
        ? say.attendance.toAbsent(nameOf(committee, substitute), accepts, when)
        : say.attendance.toSecretariat.answered(nameOf(committee, substitute), absentName, accepts, when)
      : accepts
        ? accepted(absentName, when)
        : declined(absentName);
  const isThere = isExpected(me) && attendanceOf(after, me.id)?.state !== "cancelled";
  const own = answer.asCancellation && isThere ? [say.attendance.ownSeatToo] : [];
  const danger = !accepts && isSecretariat(me) ? dangerTo(context, after) : [];
  const undo = change === null ? [] : [undoButton(context, change)];
  return found(
    cardMessage(
      [text, ...danger, ...own].join(" "),
      [line(bold(text)), ...danger.map((said) => line(warning(said))), ...own.map((said) => line(said))],
      [...undo, ...own.map(() => answerButton(context, after, "cancel"))],
    ),
  );
}

/** Logs what a substitute said with its way back, and tells whoever is concerned. null: it was their answer already. */
async function followSubstitute(
  context: Context,
  meeting: Meeting,
  absent: PersonId,
  { before, after }: { before: Substitute | null; after: Substitute | null },
): Promise<string | null> {
  if (!before || !after || before.state === after.state) return null;
  const reversal = { kind: "substitute", meeting: meeting.id, absent, before, after } as const;
  const change = await context.logChange("answerSubstitute", reversal);
  const accepted = after.state === "accepted";
  await announceSubstitute(context, meeting, { absent, substitute: after.person, accepted });
  const others = accepted ? waitingInVain(meeting, after.person) : [];
  for (const other of others)
    await announceSubstitute(context, meeting, { absent: other, substitute: after.person, accepted: false });
  return change;
}
