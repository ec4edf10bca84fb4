import type { Meeting, Schedule } from "../../domain/meeting.ts";
import { whenOf } from "../../language/schedule.ts";
import { again, press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import { question, type Option } from "../question.ts";
import type { ScheduleMeetingParameters } from "./scheduleMeeting.ts";

interface Overlap {
  /** The one that goes on at that time. */
  other: Meeting;
  /** The button that wants both. */
  yes: string;
  said: ScheduleMeetingParameters;
  /** What else may be meant. */
  instead?: readonly Option[];
}

/** Two at once are rather the same one said again, or a slip of the day. */
export function overlapQuestion(
  context: Context,
  { start, end }: Pick<Schedule, "start" | "end">,
  { other, yes, said, instead = [] }: Overlap,
): Answer {
  const { say, today } = context;
  const { overlaps, thatOneButton } = say.meetings;
  return question(context, overlaps(whenOf(other, say, today), say.dates.span(start, end)), [
    { title: yes, press: again("scheduleMeeting", said)({ besides: true }) },
    ...instead,
    { title: thatOneButton, press: press("showMeeting", { meeting: { id: other.id } }) },
  ]);
}
