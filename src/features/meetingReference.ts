import { z } from "zod";
import type { Press } from "../cards/card.ts";
import { addMonths } from "../domain/calendar.ts";
import { byStart, isUpcoming, nextMeeting, pastMeetings, type Meeting } from "../domain/meeting.ts";
import { DateRange, includes, PlainDate } from "../domain/time.ts";
import { MeetingReference } from "../language/understanding.ts";
import { meetingKey } from "../ports/records.ts";
import { button } from "./button.ts";
import { found, unfound, type Answer, type Context, type Found } from "./feature.ts";
import { meetingsAhead, meetingsNumbered, meetingsWithin, recentMeetings, upcomingMeetings } from "./meetingLists.ts";
import { movedAway } from "./movedAway.ts";
import { meetingsElsewhere, type Elsewhere } from "./otherCommittees.ts";
import { asking, each, question, someOf, type Option, type Some } from "./question.ts";

/**
 * A day or "next" as written, or the meeting of a button; `on`: the day that stood beside the button; `noSuch`: a day
 * as written that the calendar does not have.
 */
export const MeetingRef = z.union([
  MeetingReference,
  z.object({ id: z.string(), on: PlainDate.optional() }),
  z.object({ noSuch: z.string() }),
]);
export type MeetingRef = z.infer<typeof MeetingRef>;

const SeveralMeetings = z.union([z.literal("next"), z.literal("previous"), DateRange]);

/** The same, or the days within which more meetings than one were meant. */
export const MeetingsRef = z.union([MeetingRef, z.object({ several: SeveralMeetings })]);
export type MeetingsRef = z.infer<typeof MeetingsRef>;

/** What is asked for again once it is known which meeting is meant. */
type MeetingAgain = (filled: { meeting: MeetingRef }) => Press;

/**
 * The meeting that is meant; none said is the next one. Meetings are found by day, so a few are read, never all.
 * `noMeetingOn`: what is said where there is none.
 */
export async function findMeeting(
  context: Context,
  ref: MeetingsRef | undefined,
  again: MeetingAgain,
  noMeetingOn = context.say.general.noMeetingOn,
): Promise<Found<Meeting>> {
  const { records, committee, say, now, today } = context;
  if (ref === undefined || ref === "next") {
    const upcoming = await upcomingMeetings(context);
    const meeting = nextMeeting(upcoming, now);
    return meeting ? found(meeting) : unfound({ text: noNextMeeting(context, upcoming) });
  }
  if (ref === "previous" || ref === "beforeLast") {
    const past = pastMeetings(await recentMeetings(context), now);
    const meeting = past.at(ref === "previous" ? -1 : -2);
    return meeting ? found(meeting) : unfound({ text: say.general.noPreviousMeeting });
  }
  if ("id" in ref) {
    const kept = await records.meetings.read(committee.id, meetingKey(ref.id));
    if (!kept) return unfound({ text: say.general.outdatedButton });
    const { on } = ref;
    return on === undefined || on === kept.value.date
      ? found(kept.value)
      : unfound(isMoved(context, kept.value, on, again));
  }
  if ("number" in ref) {
    const numbered = someOf(await meetingsNumbered(context, ref.number));
    if (!numbered) return unfound({ text: say.general.noMeetingNumbered(ref.number) });
    return numbered.length === 1 ? found(numbered[0]) : unfound(whichMeeting(context, numbered, again));
  }
  if ("several" in ref) return unfound(await oneAtATime(context, ref.several, again));
  if ("noSuch" in ref) return unfound(await ratherAhead(context, say.general.noSuch.day(ref.noSuch), again));
  const inRange = someOf(await meetingsWithin(context, ref));
  if (inRange?.length === 1) return found(inRange[0]);
  if (inRange) return unfound(whichMeeting(context, inRange, again));
  const moved = ref.from === ref.to ? await movedAway(context, ref.from) : null;
  if (moved) return unfound(isMoved(context, moved, ref.from, again));
  const elsewhere = await inAnotherCommittee(context, ref, again);
  return unfound(elsewhere ?? (await ratherAhead(context, noMeetingOn(say.dates.within(ref, today)), again)));
}

/** That there is no such meeting, and which of those that are ahead is meant instead. */
async function ratherAhead(context: Context, text: string, again: MeetingAgain): Promise<Answer> {
  const others = someOf(await meetingsAhead(context));
  return others ? whichMeeting(context, others, again, text) : { text };
}

/** What is said of several meetings is not done for one of them unasked. */
async function oneAtATime(
  context: Context,
  within: z.infer<typeof SeveralMeetings>,
  again: MeetingAgain,
): Promise<Answer> {
  const { committee, now, say, today } = context;
  const upcoming = await upcomingMeetings(context);
  const isAhead = (meeting: Meeting): boolean => isUpcoming(meeting, now);
  const ahead = upcoming.filter(isAhead);
  const meant = someOf(typeof within === "string" ? ahead : ahead.filter(({ date }) => includes(within, date)));
  const days = typeof within === "string" ? { from: today, to: addMonths(today, 12) } : within;
  const elsewhere = (await meetingsElsewhere(context, days)).filter(({ meetings }) => meetings.some(isAhead));
  const own: Elsewhere = { committee, meetings: [...(meant ?? [])] };
  const anywhere = elsewhere.length > 0 ? whicheverCommittee(context, [own, ...elsewhere], again) : null;
  if (anywhere) return anywhere;
  if (meant) return whichMeeting(context, meant, again, say.general.oneMeetingAtATime);
  if (typeof within === "string" || ahead.length === 0) return { text: noNextMeeting(context, upcoming) };
  return { text: say.general.noMeetingOn(say.dates.within(within, today)) };
}

/** One button for each, the first first; the committee is said with each. */
function whicheverCommittee(context: Context, all: readonly Elsewhere[], again: MeetingAgain): Answer | null {
  const { now, say, today } = context;
  const meetings = all.flatMap(({ committee, meetings }) => meetings.map((meeting) => ({ committee, meeting })));
  const ahead = meetings.filter(({ meeting }) => isUpcoming(meeting, now));
  const first = someOf(ahead.toSorted((a, b) => byStart(a.meeting, b.meeting)).slice(0, 3));
  if (!first) return null;
  return asking(
    context,
    `${say.general.oneMeetingAtATime} ${say.general.whichMeeting}`,
    each(first, ({ committee, meeting }) =>
      button(
        { committee, say },
        `${committee.name}, ${say.dates.day(meeting.date, today)}`,
        again({ meeting: { id: meeting.id } }),
      ),
    ),
  );
}

function noNextMeeting({ say, today }: Context, upcoming: readonly Meeting[]): string {
  const off = upcoming.find((meeting) => meeting.status === "calledOff");
  return off ? say.general.nextCalledOff(say.dates.day(off.date, today)) : say.general.noNextMeeting;
}

/** Whoever answers for a day must not have answered for another. */
function isMoved(context: Context, { id, date }: Meeting, on: PlainDate, again: MeetingAgain): Answer {
  const { say, today } = context;
  const day = say.dates.day(date, today);
  const text = say.general.meetingMoved(say.dates.day(on, today), day);
  return question(context, text, [
    { title: say.general.meetingMovedButton(day), press: again({ meeting: { id, on: date } }) },
  ]);
}

/** Whether the same is asked for in another committee, which meets then. */
async function inAnotherCommittee(context: Context, days: DateRange, again: MeetingAgain): Promise<Answer | null> {
  const { committee, say, today } = context;
  const others = someOf((await meetingsElsewhere(context, days)).slice(0, 3));
  if (!others) return null;
  const text = say.general.otherCommittee(committee.name, say.dates.within(days, today));
  return asking(
    context,
    text,
    each(others, (other) =>
      button({ committee: other.committee, say }, other.committee.name, again({ meeting: days })),
    ),
  );
}

function whichMeeting(context: Context, meetings: Some<Meeting>, again: MeetingAgain, before?: string): Answer {
  const { say, today } = context;
  const isAlone = ({ date }: Meeting): boolean => meetings.filter((other) => other.date === date).length === 1;
  const options = each(meetings, (meeting): Option => {
    const day = say.dates.day(meeting.date, today);
    const title = isAlone(meeting) ? day : `${day} ${say.dates.clock(meeting.start)}`;
    return { title, press: again({ meeting: { id: meeting.id } }) };
  });
  return question(context, before ? `${before} ${say.general.whichMeeting}` : say.general.whichMeeting, options);
}
