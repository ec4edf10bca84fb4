import type { PlainDate } from "../../domain/time.ts";
import { isWorkingDay } from "../../domain/workingTime.ts";
import { again } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { question } from "../question.ts";
import type { ScheduleMeetingParameters } from "./scheduleMeeting.ts";

/** A meeting at the weekend or on a holiday is rather a slip; null: it is neither, or was said with the question's button. */
export function dayOffQuestion(context: Context, day: PlainDate, said: ScheduleMeetingParameters): Answer | null {
  const { say, today } = context;
  if (said.dayOff || isWorkingDay(day)) return null;
  return question(context, say.meetings.dayOff(say.dates.day(day, today)), [
    { title: say.meetings.dayOffButton, press: again("scheduleMeeting", said)({ dayOff: true }) },
  ]);
}
