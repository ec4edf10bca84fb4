import { bold, cardMessage, line, subtle } from "../../cards/card.ts";
import { addDays, dayMeant, weekdayAfter } from "../../domain/calendar.ts";
import { moveMeeting as decide, overlapping, type Meeting, type Schedule } from "../../domain/meeting.ts";
import type { PlainDate } from "../../domain/time.ts";
import { workingDayFrom } from "../../domain/workingTime.ts";
import { changeMeeting } from "../changing.ts";
import { found, refusal, type Answer, type Context, type Found } from "../feature.ts";
import { again, press, undoButton } from "../button.ts";
import { meetingsWithin, upcomingMeetings } from "../meetingLists.ts";
import { findMeeting, type MeetingRef } from "../meetingReference.ts";
import { announceMove, toldLines } from "./announce.ts";
import { dayOffQuestion } from "./dayOff.ts";
import { each, question, type Option, type Some } from "../question.ts";
import { overlapQuestion } from "./overlap.ts";
import type { ScheduleMeetingParameters } from "./scheduleMeeting.ts";
import { moveOf } from "../../language/schedule.ts";

/** Another day, or only another hour or place: what is not said stays. */
export async function moveMeeting(context: Context, ref: MeetingRef, said: ScheduleMeetingParameters): Promise<Answer> {
  const { say, today } = context;
  const { date, start, end, place, later } = said;
  if (date && date.from !== date.to) return { text: say.meetings.notOneDay(say.dates.range(date, today)) };
  // The one that is meant and those around its new hour are mostly among these.
  await upcomingMeetings(context);
  const meeting = await findMeeting(context, ref, again("scheduleMeeting", said));
  if (!meeting.ok) return meeting.answer;
  if (!date && later?.weekday === undefined && start === undefined && end === undefined && place === undefined)
    return toWhichDay(context, meeting.value);
  const [day, ...others] = newDays(context, meeting.value, said);
  if (day !== undefined && others.length > 0) return whichDay(context, meeting.value, { days: [day, ...others], said });
  const isPutOff = said.later !== undefined || (said.dayOf === "week" && ref !== "next");
  if (isPutOff && day !== undefined && day < meeting.value.date)
    return earlierQuestion(context, { meeting: meeting.value, day }, said);
  const to: Partial<Schedule> = {
    ...(day !== undefined && { date: day }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(place !== undefined && { place }),
  };
  const asked = await askedFirst(context, meeting.value, to, said);
  if (asked) return asked;
  const moved = await moveTo(context, meeting.value, to);
  return moved.ok ? movedCard(context, moved.value) : moved.answer;
}

/** A day soon after, or a week later; any other is written. */
function toWhichDay(context: Context, meeting: Meeting): Answer {
  const { me, now } = context;
  const [soon, week] = [workingDayFrom(addDays(meeting.date, 1)), workingDayFrom(addDays(meeting.date, 7))];
  const decision = decide(meeting, { actor: me, to: { date: week }, now, others: [] });
  if (!decision.ok) return refusal(context, decision.refusal);
  return whichDay(context, meeting, { days: [soon, week], said: {} });
}

function whichDay(
  context: Context,
  { id, date }: Meeting,
  { days, said }: { days: Some<PlainDate>; said: ScheduleMeetingParameters },
): Answer {
  const { say, today } = context;
  const option = (day: PlainDate): Option => ({
    title: say.dates.day(day, today),
    press: press("scheduleMeeting", { ...said, meeting: { id }, date: { from: day, to: day }, dayOf: undefined }),
  });
  return question(context, say.meetings.toWhichDay(say.dates.day(date, today)), each(days, option));
}

/**
 * Whoever puts it off "til tirsdag" means the first one after the day that it had. "Den 20." is one near that day, and
 * "fredag" one of its week, since most are moved within it; or the coming Friday, where the meeting's own day was not
 * named: then it may be either. None: it stays on its day.
 */
function newDays(
  { today }: Context,
  { date: before }: Meeting,
  { meeting, date, later, dayOf }: ScheduleMeetingParameters,
): PlainDate[] {
  if (later?.weekday !== undefined) return [weekdayAfter(before, later.weekday)];
  if (!date) return [];
  const from = later && dayOf === "month" ? addDays(before, 1) : today;
  const near = dayMeant(before, { day: date.from, dayOf }, { from, week: "same" });
  if (dayOf !== "week" || meeting !== "next") return [near];
  return near > today && near !== date.from ? [date.from, near].toSorted() : [date.from];
}

/** What was to be put off would be sooner. */
function earlierQuestion(
  context: Context,
  { meeting, day }: { meeting: Meeting; day: PlainDate },
  said: ScheduleMeetingParameters,
): Answer {
  const { say, today } = context;
  const known = {
    ...said,
    date: { from: day, to: day },
    later: undefined,
    dayOf: undefined,
    meeting: { id: meeting.id },
  };
  return question(context, say.meetings.earlier(say.dates.day(meeting.date, today), say.dates.day(day, today)), [
    { title: say.meetings.earlierButton, press: press("scheduleMeeting", known) },
  ]);
}

/** Null: it is a day to meet on and nothing else goes on then, it stays at its hours, or it may not be moved there at all. */
async function askedFirst(
  context: Context,
  meeting: Meeting,
  to: Partial<Schedule>,
  said: ScheduleMeetingParameters,
): Promise<Answer | null> {
  const { me, now, say } = context;
  const others = await othersThen(context, meeting, to);
  const decision = decide(meeting, { actor: me, to, now, others });
  if (!decision.ok || isAtSameHours(meeting, decision.value)) return null;
  const known = { ...said, meeting: { id: meeting.id } };
  const isOff = decision.value.date === meeting.date ? null : dayOffQuestion(context, decision.value.date, known);
  const other = said.besides ? undefined : overlapping(decision.value, others);
  if (isOff || !other) return isOff;
  return overlapQuestion(context, decision.value, { other, yes: say.meetings.moveOverlapsButton, said: known });
}

const isAtSameHours = (a: Schedule, b: Schedule): boolean =>
  a.date === b.date && a.start === b.start && a.end === b.end;

/** The meetings of the day that it moves to. */
function othersThen(context: Context, { date }: Meeting, to: Partial<Schedule>): Promise<Meeting[]> {
  const day = to.date ?? date;
  return meetingsWithin(context, { from: day, to: day });
}

interface Moved {
  before: Meeting;
  after: Meeting;
  /** What an undo button names. */
  change: string;
}

/** Moves it and tells everybody. Not found: the refusal in words. */
export async function moveTo(context: Context, meeting: Meeting, to: Partial<Schedule>): Promise<Found<Moved>> {
  const { me, now } = context;
  const others = await othersThen(context, meeting, to);
  const changed = await changeMeeting(context, meeting.id, (current) =>
    decide(current, { actor: me, to, now, others }),
  );
  if (!changed.ok) return changed;
  const { before, after } = changed.value;
  const change = await context.logChange("scheduleMeeting", { kind: "meeting", before, after });
  await announceMove(context, before, after);
  return found({ before, after, change });
}

/** In a line on a card about something else: from where to where, and that everybody is told. */
export const saidMove = ({ before, after }: Moved, context: Context): string =>
  [moveOf(before, after, context.say, context.today), ...toldLines(context, before)].join(" ");

function movedCard(context: Context, { before, after, change }: Moved): Answer {
  const { say, today } = context;
  const text = moveOf(before, after, say, today);
  const forgotten = before.attendance.length > after.attendance.length ? [say.meetings.answersForgotten] : [];
  const told = toldLines(context, before);
  return cardMessage(
    [text, ...forgotten, ...told].join(" "),
    [
      line(bold(text)),
      ...(after.date !== before.date && after.place !== null ? [line(after.place)] : []),
      ...forgotten.map((said) => line(said)),
      ...told.map((said) => line(subtle(said))),
    ],
    [undoButton(context, change)],
  );
}
