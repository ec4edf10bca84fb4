import { cardMessage, line, subtle, title } from "../../cards/card.ts";
import { byStart, hasEnded, isUpcoming, type Meeting } from "../../domain/meeting.ts";
import type { DateRange } from "../../domain/time.ts";
import { whenAndWhere, whenOf } from "../../language/schedule.ts";
import type { Answer, Context } from "../feature.ts";
import { plannedMeetings, upcomingMeetings } from "../meetingLists.ts";

/** What can be taken in at once. */
const IN_SIGHT = 15;

/** All the meetings ahead, or those of some days; one that is called off says so. */
export async function showPlan(context: Context, within: DateRange | undefined): Promise<Answer> {
  const { now, say, today } = context;
  const kept = await plannedMeetings(context, within);
  const meetings = kept.filter((meeting) => within !== undefined || !hasEnded(meeting, now)).sort(byStart);
  if (meetings.length === 0)
    return { text: within ? say.general.noMeetingOn(say.dates.within(within, today)) : say.general.noNextMeeting };
  const lines = meetings.slice(0, IN_SIGHT).map((meeting) => planLine(meeting, context));
  const left = meetings.length - lines.length;
  const more = left > 0 ? [say.meetings.planLeft(left)] : [];
  return cardMessage([say.meetings.plan, ...lines, ...more].join("\n"), [
    title(say.meetings.plan),
    ...lines.map((text) => line(text)),
    ...more.map((text) => line(subtle(text))),
  ]);
}

function planLine(meeting: Meeting, { say, today }: Context): string {
  const when = whenAndWhere(meeting, say, today);
  return meeting.status === "calledOff" ? `${say.meetings.calledOff}: ${when}` : when;
}

/** What was to be before the next one and is called off: nobody should take the one for the other. */
export async function calledOffBefore(context: Context, next: Meeting): Promise<string[]> {
  const { now, say, today } = context;
  const before = (await upcomingMeetings(context)).filter(
    (one) => one.status === "calledOff" && byStart(one, next) < 0 && !hasEnded(one, now),
  );
  return isUpcoming(next, now) ? before.map((one) => say.meetings.calledOffNow(whenOf(one, say, today))) : [];
}
