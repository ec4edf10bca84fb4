import { localDate } from "../domain/calendar.ts";
import type { OpenQuestion } from "../domain/conversation.ts";
import { PostponeActionParameters } from "../features/actions/postponeAction.ts";
import { parametersOf } from "../features/command.ts";
import { ChooseCommitteeParameters } from "../features/general/chooseCommittee.ts";
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
  const pending = first && parametersOf(first, "chooseCommittee", ChooseCommitteeParameters)?.pending;
  if (isNotice || first === undefined || pending === undefined) return null;
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
  const action = first && postponedBy(first);
  if (
    isNotice ||
    first === undefined ||
    action === undefined ||
    !options.every((option) => postponedBy(option) !== undefined)
  )
    return null;
  const until = untilAlone(withoutNames(text, { ...context, language: first.language }));
  return until && { ...first, parameters: { action, ...until } };
}

/** The action that a button puts off to a day of its own. */
function postponedBy(option: PressedOption): number | undefined {
  const asked = parametersOf(option, "postponeAction", PostponeActionParameters);
  return asked?.due === undefined ? undefined : asked.action;
}

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
  const asked = first && parametersOf(first, "scheduleMeeting", ScheduleMeetingParameters);
  if (isNotice || !asked || !options.every(isOfMeeting(asked.meeting))) return null;
  const said = dayAlone(withoutNames(text, { ...context, language: first.language }));
  if (said === null) return null;
  const isOneOfDays = others.length > 0;
  const parameters = isOneOfDays ? onDaySaid(asked, said) : onAnotherDay(asked, said, localDate(context.now));
  return { ...first, parameters };
}

const isOfMeeting =
  (meeting: unknown) =>
  (option: PressedOption): boolean => {
    const asked = parametersOf(option, "scheduleMeeting", ScheduleMeetingParameters);
    return asked?.date !== undefined && canonical(asked.meeting) === canonical(meeting);
  };
