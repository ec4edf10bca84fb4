import { addDays } from "../domain/calendar.ts";
import type { Committee } from "../domain/committee.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { DateRange } from "../domain/time.ts";
import type { Context } from "./feature.ts";

/** From today on, in order; enough to find the next one among those called off. */
export async function upcomingMeetings({
  records,
  committee,
  today,
}: Pick<Context, "records" | "committee" | "today">): Promise<Meeting[]> {
  const kept = await records.meetings.list({ partition: committee.id, sortFrom: today, order: "ascending", limit: 10 });
  return kept.map(({ value }) => value);
}

/** Up to today, the latest first. */
export async function recentMeetings({ records, committee, today }: Context): Promise<Meeting[]> {
  const sortTo = addDays(today, 1);
  const kept = await records.meetings.list({ partition: committee.id, sortTo, order: "descending", limit: 10 });
  return kept.map(({ value }) => value);
}

/** Whenever they are, the latest first: enough to know the habit and the number. */
export async function latestMeetings({ records, committee }: Context): Promise<Meeting[]> {
  const kept = await records.meetings.list({ partition: committee.id, order: "descending", limit: 20 });
  return kept.map(({ value }) => value);
}

/** Some ten years of a committee that meets five times a year. */
const MANY = 50;

/** Those that have a running number, the latest first: committees may count anew each year. */
export async function meetingsNumbered({ records, committee }: Context, number: number): Promise<Meeting[]> {
  const kept = await records.meetings.list({ partition: committee.id, order: "descending", limit: MANY });
  return kept.map(({ value }) => value).filter((meeting) => meeting.number === number);
}

export async function meetingsWithin(
  { records, committee }: Pick<Context, "records"> & { committee: Pick<Committee, "id"> },
  range: DateRange,
): Promise<Meeting[]> {
  const kept = await records.meetings.list({
    partition: committee.id,
    sortFrom: range.from,
    sortTo: addDays(range.to, 1),
    order: "ascending",
    limit: 10,
  });
  return kept.map(({ value }) => value).filter((meeting) => meeting.date <= range.to);
}
