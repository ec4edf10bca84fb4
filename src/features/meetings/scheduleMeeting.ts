import { z } from "zod";
import { bold, cardMessage, line, subtle, type Button } from "../../cards/card.ts";
import { isFarAhead } from "../../domain/calendar.ts";
import { asSecretariat } from "../../domain/committee.ts";
import { firstItems } from "../../domain/comingUp.ts";
import { habitOf, nextNumber, withHabit, type Habit } from "../../domain/habit.ts";
import {
  isUpcoming,
  newMeeting,
  overlapping,
  scheduleMeeting as decide,
  type Meeting,
  type MeetingId,
  type Schedule,
} from "../../domain/meeting.ts";
import { leftWaiting } from "../../domain/waitingProposals.ts";
import { ClockTime, DateRange } from "../../domain/time.ts";
import { DayOf, Later } from "../../language/understanding.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { again, button, press, undoButton } from "../button.ts";
import { draftAround } from "../draftAround.ts";
import { latestMeetings, meetingsWithin } from "../meetingLists.ts";
import { MeetingRef } from "../meetingReference.ts";
import { asking, question } from "../question.ts";
import { announceNew, toldLines } from "./announce.ts";
import { ConfirmedOfDay } from "./anotherDay.ts";
import { dayOffQuestion } from "./dayOff.ts";
import { moveMeeting } from "./move.ts";
import { overlapQuestion } from "./overlap.ts";
import { announceWaiting, saidWaiting } from "./waiting.ts";
import { whenOf } from "../../language/schedule.ts";

export const ScheduleMeetingParameters = z.object({
  /** The one that is moved; without, it is a new meeting. */
  meeting: MeetingRef.optional(),
  date: DateRange.optional(),
  start: ClockTime.optional(),
  end: ClockTime.optional(),
  place: z.string().optional(),
  /** It was called the next one: whether the one before it is moved is asked. */
  next: z.literal(true).optional(),
  /** It was asked for to be put off. */
  later: Later.optional(),
  /** The day was said without its month or week: it is near the one that the meeting has. */
  dayOf: DayOf.optional(),
  ...ConfirmedOfDay.shape,
});
export type ScheduleMeetingParameters = z.infer<typeof ScheduleMeetingParameters>;

/** Longer is no place. */
const PLACE = 120;

/**
 * The secretariat plans a meeting, or moves the one that is named. What nobody said is as usual, and said with the answer; a
 * day far ahead, a day off and hours that another meeting has are asked about.
 */
export const scheduleMeeting = committeeFeature({
  name: "scheduleMeeting",
  audience: "secretariat",
  parameters: ScheduleMeetingParameters,
  run(context, parameters) {
    const may = asSecretariat(context.me);
    if (!may.ok) return Promise.resolve(refusal(context, may.refusal));
    const place = parameters.place?.trim().slice(0, PLACE);
    const said = { ...parameters, place: place === "" ? undefined : place };
    const asked = farAheadQuestion(context, said);
    if (asked) return Promise.resolve(asked);
    return said.meeting === undefined ? scheduleNew(context, said) : moveMeeting(context, said.meeting, said);
  },
});

/** The question whether a day that far ahead is meant; null: it is not far, or was said with the question's button. */
function farAheadQuestion(context: Context, said: ScheduleMeetingParameters): Answer | null {
  const { say, today } = context;
  const { date, farAhead } = said;
  if (farAhead || !date || date.from !== date.to || !isFarAhead(date.from, today)) return null;
  const day = say.dates.day(date.from, today);
  return question(context, say.meetings.farAhead(day), [
    { title: say.meetings.farAheadButton, press: again("scheduleMeeting", said)({ farAhead: true }) },
  ]);
}

async function scheduleNew(context: Context, said: ScheduleMeetingParameters): Promise<Answer> {
  const { committee, me, now, records, say, today } = context;
  if (!said.date) return { text: say.meetings.dayMissing };
  const { from: date, to } = said.date;
  if (date !== to) return { text: say.meetings.notOneDay(say.dates.range(said.date, today)) };
  const latest = await latestMeetings(context);
  const habit = habitOf(latest);
  const hours = withHabit(said, habit);
  if (!hours) return { text: say.meetings.startMissing(say.dates.day(date, today)) };
  const schedule: Schedule = { date, ...hours };
  const sameDay = await meetingsWithin(context, { from: date, to: date });
  const own = context.id("meeting");
  const id = idFor(schedule, sameDay) ?? own;
  const bare = newMeeting({ id, committee: committee.id }, schedule, nextNumber(latest, date));
  const upcoming = latest.filter((meeting) => isUpcoming(meeting, now));
  const meeting = { ...bare, items: firstItems(committee, bare, upcoming), proposals: leftWaiting(latest) };
  const before = said.next && upcoming.findLast((one) => one.status !== "calledOff" && one.date < date);
  if (before) return moveOrNew(context, before, said);
  const draft = said.next && (await draftAround(context, "minutes"));
  if (draft) return inDraftOrNew(context, draft, said);
  const decision = decide(sameDay, { actor: me, meeting, now });
  if (!decision.ok) return refusal(context, decision.refusal);
  const asked = dayOffQuestion(context, date, said) ?? oneMoreQuestion(context, meeting, sameDay, said);
  if (asked) return asked;
  const made = (await records.meetings.create(meeting)) ?? (await records.meetings.create({ ...meeting, id: own }));
  return made ? scheduled(context, made.value, said, habit) : { text: say.general.outdatedButton };
}

/** A second one on the same day is rather the same one at another hour; null: there is none, or both are wanted. */
function oneMoreQuestion(
  context: Context,
  meeting: Meeting,
  sameDay: readonly Meeting[],
  said: ScheduleMeetingParameters,
): Answer | null {
  const { now, say } = context;
  if (said.besides) return null;
  const other = overlapping(meeting, sameDay) ?? sameDay.find((one) => isUpcoming(one, now));
  if (!other) return null;
  const moved = press("scheduleMeeting", { ...said, date: undefined, meeting: { id: other.id } });
  return overlapQuestion(context, meeting, {
    other,
    yes: say.meetings.overlapsButton,
    said,
    instead: isUpcoming(other, now) ? [{ title: say.meetings.moveThatButton, press: moved }] : [],
  });
}

/** "Næste møde bliver den 10." may be the one that was to be on the 3rd, or one more. */
function moveOrNew(context: Context, { id, date }: Meeting, said: ScheduleMeetingParameters): Answer {
  const { say, today } = context;
  const { isItMoved, itIsMovedButton, newOneButton } = say.meetings;
  const known = { ...said, next: undefined };
  return question(
    context,
    isItMoved(say.dates.day(date, today), said.date ? say.dates.day(said.date.from, today) : ""),
    [
      { title: itIsMovedButton, press: press("scheduleMeeting", { ...known, meeting: { id } }) },
      { title: newOneButton, press: press("scheduleMeeting", known) },
    ],
  );
}

/** Whoever looks minutes through may say when they have the next meeting, and so correct them. */
function inDraftOrNew(context: Context, draft: Button, said: ScheduleMeetingParameters): Answer {
  const { say } = context;
  const asNew = press("scheduleMeeting", { ...said, next: undefined });
  return asking(context, say.handOver.perhapsDraft, [draft, button(context, say.meetings.newMeetingButton, asNew)]);
}

/**
 * Its id is the day and hour: of two who plan the same at once, one finds it taken, looks again and is told so. null: a
 * meeting of that day has it. One that was planned for then and has been moved or taken off since has it as well, which
 * shows when it is made; then it gets one of its own.
 */
function idFor({ date, start }: Schedule, sameDay: readonly Meeting[]): MeetingId | null {
  const id = `${date}T${start}`;
  return sameDay.some((one) => one.id === id) ? null : id;
}

async function scheduled(
  context: Context,
  meeting: Meeting,
  said: ScheduleMeetingParameters,
  habit: Habit | null,
): Promise<Answer> {
  const { say, today } = context;
  const change = await context.logChange("scheduleMeeting", { kind: "meeting", before: null, after: meeting });
  await announceNew(context, meeting);
  await announceWaiting(context, meeting.proposals, { next: meeting.id });
  const text = say.meetings.scheduled(whenOf(meeting, say, today));
  const usual = usualLine(meeting, said, habit, context);
  const waiting = saidWaiting(context, meeting.proposals, meeting);
  const titles = meeting.items.map((item) => item.title);
  const told = toldLines(context, meeting);
  return cardMessage(
    [text, meeting.place ?? say.meetings.noPlace, ...(usual === null ? [] : [usual]), ...waiting, ...told].join("\n"),
    [
      line(bold(text)),
      line(meeting.place ?? say.meetings.noPlace),
      ...(usual === null ? [] : [line(subtle(usual))]),
      ...(titles.length > 0 ? [line(say.meetings.beginsWith(titles))] : []),
      ...waiting.map((said) => line(said)),
      ...told.map((said) => line(subtle(said))),
    ],
    [undoButton(context, change)],
  );
}

/** What nobody said and was taken from the meetings before, so that it can be seen and corrected. */
function usualLine(
  meeting: Meeting,
  said: ScheduleMeetingParameters,
  habit: Habit | null,
  { say }: Context,
): string | null {
  const { usualHours, usualEnd, usualPlace } = say.meetings;
  const { start, end, place } = meeting;
  const hours = said.start === undefined && habit !== null;
  const taken = [
    ...(hours ? [usualHours(say.dates.span(start, end))] : []),
    ...(!hours && said.end === undefined && end !== null ? [usualEnd(say.dates.clock(end))] : []),
    ...(said.place === undefined && place !== null ? [usualPlace] : []),
  ];
  return taken.length > 0 ? taken.join(" ") : null;
}
