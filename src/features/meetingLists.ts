import { addDays } from "../domain/calendar.ts";
import type { Committee } from "../domain/committee.ts";
import { isUpcoming, type Meeting } from "../domain/meeting.ts";
import type { DateRange } from "../domain/time.ts";
import type { Query } from "../ports/store.ts";
import type { Context } from "./feature.ts";

/** Enough to find the next few among those called off. */
const AHEAD = 10;
/** Enough to find the last two that were held, and those that have no minutes yet. */
export const BEHIND = 10;
/** Enough to know the habit, the number, and what waits from a meeting called off. */
const LATEST = 20;
/** Some ten years of a committee that meets five times a year: enough to find a number, which may come again each year. */
const NUMBERED = 50;
/** Enough to find one that is meant by its day, its week or its month, or to ask which of them it is. */
const WITHIN = 10;
/** More than anybody plans: enough to list them, and to count those that a list has no room for. */
const PLANNED = 100;

type OfCommittee = Pick<Context, "records"> & { committee: Pick<Committee, "id"> };

/** From today on, in order, those called off among them. */
export const upcomingMeetings = (context: OfCommittee & Pick<Context, "today">): Promise<Meeting[]> =>
  list(context, { sortFrom: context.today, order: "ascending", limit: AHEAD });

/** Those of them that are still to come or going on, none called off. */
export const meetingsAhead = async (context: OfCommittee & Pick<Context, "today" | "now">): Promise<Meeting[]> =>
  (await upcomingMeetings(context)).filter((meeting) => isUpcoming(meeting, context.now));

/** Up to today, the latest first. */
export const recentMeetings = (context: Context): Promise<Meeting[]> =>
  list(context, { ...untilToday(context), order: "descending", limit: BEHIND });

/** Whenever they are, the latest first. */
export const latestMeetings = (context: Context): Promise<Meeting[]> =>
  list(context, { order: "descending", limit: LATEST });

/** Those that have a running number, the latest first: committees may count anew each year. */
export async function meetingsNumbered(context: Context, number: number): Promise<Meeting[]> {
  const meetings = await list(context, { order: "descending", limit: NUMBERED });
  return meetings.filter((meeting) => meeting.number === number);
}

/** Of these days, in order, those called off among them. */
export const meetingsWithin = (context: OfCommittee, range: DateRange): Promise<Meeting[]> =>
  list(context, { ...daysOf(range), order: "ascending", limit: WITHIN });

/** The same, or all from today on: for a list of them, of which none is left out without a word. */
export const plannedMeetings = (
  context: OfCommittee & Pick<Context, "today">,
  within: DateRange | undefined,
): Promise<Meeting[]> =>
  list(context, { ...(within ? daysOf(within) : { sortFrom: context.today }), order: "ascending", limit: PLANNED });

export const untilToday = ({ today }: Pick<Context, "today">) => ({ sortTo: addDays(today, 1) });

/** They are sorted by day and hour: no hour of a day comes after the day that follows it. */
export const daysOf = ({ from, to }: DateRange) => ({ sortFrom: from, sortTo: addDays(to, 1) });

async function list({ records, committee }: OfCommittee, query: Omit<Query, "kind" | "partition">): Promise<Meeting[]> {
  const kept = await records.meetings.list({ partition: committee.id, ...query });
  return kept.map(({ value }) => value);
}
