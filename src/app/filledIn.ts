import { z } from "zod";
import { dayMeant, localDate } from "../domain/calendar.ts";
import type { OpenQuestion } from "../domain/conversation.ts";
import { DateRange } from "../domain/time.ts";
import { dayAlone, untilAlone } from "../language/untilWhen.ts";
import { withoutNames, type UnderstandingContext } from "../language/understand.ts";
import { canonical } from "./digest.ts";

type Option = OpenQuestion["options"][number];

/** The button of "which committee?" with the day on which it meets, where that is all that is said; null: it is not. */
export function dayIn(text: string, { options, isNotice }: OpenQuestion, context: UnderstandingContext): Option | null {
  const [first] = options;
  const pending = first?.parameters["pending"];
  if (isNotice || first?.feature !== "chooseCommittee" || pending === undefined) return null;
  const until = untilAlone(withoutNames(text, { ...context, language: first.language }));
  return until?.due && until.due !== "next" ? { ...first, parameters: { pending, day: until.due } } : null;
}

/** The button of "until when?" with the day that the words say instead of its own; null: they answer no such question. */
export function filledIn(
  text: string,
  { options, isNotice }: OpenQuestion,
  context: UnderstandingContext,
): Option | null {
  const [first] = options;
  if (isNotice || first === undefined || !options.every(asksUntilWhen)) return null;
  const until = untilAlone(withoutNames(text, { ...context, language: first.language }));
  return until && { ...first, parameters: { action: first.parameters["action"], ...until } };
}

const asksUntilWhen = ({ feature, parameters }: Option): boolean =>
  feature === "postponeAction" && parameters["action"] !== undefined && parameters["due"] !== undefined;

/**
 * The button of "to which day?", or of whether a meeting should be on its day at all, with the day that the words say
 * instead of its own; null: they say more.
 */
export function otherDay(
  text: string,
  { options, isNotice }: OpenQuestion,
  context: UnderstandingContext,
): Option | null {
  const [first, ...others] = options;
  const asked = MeetingOnDay.safeParse(first?.parameters);
  if (isNotice || first === undefined || !asked.success || !options.every(isOfMeeting(asked.data.meeting))) return null;
  const said = dayAlone(withoutNames(text, { ...context, language: first.language }));
  if (said === null) return null;
  const { farAhead, date } = asked.data;
  // Where the hour is said, the end that went with another one is not meant.
  const filled = { ...first.parameters, ...(said.start !== undefined && { end: undefined }), ...said };
  if (others.length > 0) return { ...first, parameters: filled };
  // "Nej, mandag", of a Sunday, is the day after it rather than one of the week before.
  const among = { from: localDate(context.now), week: "nearest" } as const;
  const day = farAhead ? said.date.from : dayMeant(date.from, { day: said.date.from, dayOf: said.dayOf }, among);
  return { ...first, parameters: { ...filled, ...UNCONFIRMED, date: { from: day, to: day } } };
}

const MeetingOnDay = z.object({
  meeting: z.unknown().optional(),
  date: DateRange,
  farAhead: z.literal(true).optional(),
});

/** What the button says of its own day holds for no other. */
const UNCONFIRMED = { dayOff: undefined, farAhead: undefined, later: undefined, dayOf: undefined };

const isOfMeeting =
  (meeting: unknown) =>
  ({ feature, parameters }: Option): boolean =>
    feature === "scheduleMeeting" &&
    parameters["date"] !== undefined &&
    canonical(parameters["meeting"]) === canonical(meeting);
