import { DateTime } from "luxon";
import { remembered } from "./remembered.ts";
import { PlainDate, ZONE, type ClockTime, type Instant } from "./time.ts";

/** In milliseconds. A date alone is midnight in UTC to JavaScript, where every day is as long. */
const DAY = 86_400_000;

/** The instant of a clock time on a day in the committee's zone; a time skipped by DST moves an hour on. */
export const instantAt = (date: PlainDate, time: ClockTime): Instant => instantOf(`${date}T${time}`);

export const localDate = (at: Instant): PlainDate => local(at).slice(0, 10);

export const localTime = (at: Instant): ClockTime => local(at).slice(11, 16);

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: PlainDate): number => new Date(date).getUTCDay() || 7;

/** The first such weekday after a day. */
export const weekdayAfter = (date: PlainDate, nth: number): PlainDate =>
  addDays(date, ((nth - weekday(date) + 6) % 7) + 1);

/** A day as it was said: "the 20th" without its month, "Friday" without its week, as the next one of them; or in full. */
interface SaidDay {
  day: PlainDate;
  dayOf?: "month" | "week" | undefined;
}

/** `week`: a weekday is the one of the same week, or the nearest one. */
interface Among {
  from: PlainDate;
  week: "same" | "nearest";
}

/** Which day is meant beside another one that is spoken of; where that would be before `from`, it is as said. */
export function dayMeant(beside: PlainDate, { day, dayOf }: SaidDay, { from, week }: Among): PlainDate {
  if (dayOf === undefined) return day;
  const near = dayOf === "month" ? daysOfMonths(beside, day) : weekdaysAround(beside, day, week);
  return near.find((one) => one >= from) ?? day;
}

/** The day of that number in the months around, the nearest first; one of the same month counts as half as far. */
function daysOfMonths(beside: PlainDate, nth: PlainDate): PlainDate[] {
  const month = `${beside.slice(0, 8)}01`;
  const days = [0, -1, 1].map((away) => `${addMonths(month, away).slice(0, 8)}${nth.slice(8)}`);
  const far = (day: PlainDate): number =>
    Math.abs(daysBetween(beside, day)) * (day.startsWith(month.slice(0, 8)) ? 1 : 2);
  return days.filter((day) => PlainDate.safeParse(day).success).sort((a, b) => far(a) - far(b));
}

/** That weekday in the same week, or in the weeks around, the nearest first. */
function weekdaysAround(beside: PlainDate, nth: PlainDate, week: Among["week"]): PlainDate[] {
  const same = addDays(beside, weekday(nth) - weekday(beside));
  if (week === "same") return [same];
  const far = (day: PlainDate): number => Math.abs(daysBetween(beside, day));
  return [same, addDays(same, -7), addDays(same, 7)].sort((a, b) => far(a) - far(b));
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** "3. november", written in late November, is more often a slip than a day in nearly a year. */
export const isFarAhead = (date: PlainDate, today: PlainDate): boolean => date > addDays(today, FAR_AHEAD);

/** In days: of a day that is further off, the one of this year was within the last three months. */
const FAR_AHEAD = 275;

/** The same day of the month, or its last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return DateTime.fromISO(date, { zone: ZONE }).plus({ months }).toFormat("yyyy-MM-dd");
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** `minutes` may be negative; past midnight it goes on with the next day's clock. */
export function addMinutes(time: ClockTime, minutes: number): ClockTime {
  const day = 24 * 60;
  const total = (((minutesOf(time) + minutes) % day) + day) % day;
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}

/** Minutes since midnight. */
export function minutesOf(time: ClockTime): number {
  const [hours = 0, past = 0] = time.split(":").map(Number);
  return hours * 60 + past;
}

/** An instant as the committee's clock shows it, "2026-12-01T09:00:00.000" and a letter that means nothing. */
function local(at: Instant): string {
  const minutes = offsetIn(at.slice(0, "2026-12-01T08".length));
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}

/** Minutes from UTC to the zone's clock during an hour of UTC, "2026-12-01T08": it never changes within one. */
const offsetIn = remembered((hour) => DateTime.fromISO(`${hour}:00:00Z`, { zone: ZONE }).offset);

/** Of a time by the zone's clock, "2026-12-01T14:00". */
const instantOf = remembered((local) =>
  DateTime.fromISO(local, { zone: ZONE }).toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"),
);
