import { cardMessage, line, title } from "../../cards/card.ts";
import { byStart, hasEnded, isUpcoming, type Meeting } from "../../domain/meeting.ts";
import type { DateRange } from "../../domain/time.ts";
import { whenAndWhere, whenOf } from "../../language/schedule.ts";
import type { Answer, Context } from "../feature.ts";
import { meetingsWithin, upcomingMeetings } from "../meetingLists.ts";

/** All the meetings ahead, or those of some days; one that is called off says so. */
export async function showPlan(context: Context, within: DateRange | undefined): Promise<Answer> {
  const { now, say, today } = context;
  const kept = within ? await meetingsWithin(context, within) : await upcomingMeetings(context);
  const meetings = kept.filter((meeting) => within !== undefined || !hasEnded(meeting, now)).sort(byStart);
  if (meetings.length === 0)
    return { text: within ? say.general.noMeetingOn(say.dates.within(within, today)) : say.general.noNextMeeting };
  const lines = meetings.map((meeting) => planLine(meeting, context));
  return cardMessage([say.meetings.plan, ...lines].join("\n"), [
    title(say.meetings.plan),
    ...lines.map((text) => line(text)),
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
