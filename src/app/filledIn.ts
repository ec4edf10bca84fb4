import { localDate } from "../domain/calendar.ts";
import type { OpenQuestion } from "../domain/conversation.ts";
import { onAnotherDay, onDaySaid } from "../features/meetings/anotherDay.ts";
import { ScheduleMeetingParameters } from "../features/meetings/scheduleMeeting.ts";
import { dayAlone, untilAlone } from "../language/untilWhen.ts";
import { withoutNames, type UnderstandingContext } from "../language/understand.ts";
import { canonical } from "../features/digest.ts";
import type { PressedOption } from "./planned.ts";

/** The button of "which committee?" with the day on which it meets, where that is all that is said; null: it is not. */
export function dayIn(
  text: string,
  { options, isNotice }: OpenQuestion,
  context: UnderstandingContext,
): PressedOption | null {
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
): PressedOption | null {
  const [first] = options;
  if (isNotice || first === undefined || !options.every(asksUntilWhen)) return null;
  const until = untilAlone(withoutNames(text, { ...context, language: first.language }));
  return until && { ...first, parameters: { action: first.parameters["action"], ...until } };
}

const asksUntilWhen = ({ feature, parameters }: PressedOption): boolean =>
  feature === "postponeAction" && parameters["action"] !== undefined && parameters["due"] !== undefined;

/**
 * The button of "to which day?", or of whether a meeting should be on its day at all, with the day that the words say
 * instead of its own; null: they say more.
 */
export function otherDay(
  text: string,
  { options, isNotice }: OpenQuestion,
  context: UnderstandingContext,
): PressedOption | null {
  const [first, ...others] = options;
  const asked = ScheduleMeetingParameters.safeParse(first?.parameters);
  if (isNotice || first === undefined || !asked.success || !options.every(isOfMeeting(asked.data.meeting))) return null;
  const said = dayAlone(withoutNames(text, { ...context, language: first.language }));
  if (said === null) return null;
  const isOneOfDays = others.length > 0;
  const parameters = isOneOfDays ? onDaySaid(asked.data, said) : onAnotherDay(asked.data, said, localDate(context.now));
  return { ...first, parameters };
}

const isOfMeeting =
  (meeting: unknown) =>
  ({ feature, parameters }: PressedOption): boolean =>
    feature === "scheduleMeeting" &&
    parameters["date"] !== undefined &&
    canonical(parameters["meeting"]) === canonical(meeting);
