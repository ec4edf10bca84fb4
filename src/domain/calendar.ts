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

/** The day of that number in the months around a day that is near it and not before `from`; one of its own month counts as half as far. */
export function dayOfMonthNear(date: PlainDate, nth: string, from: PlainDate): PlainDate | undefined {
  const month = `${date.slice(0, 8)}01`;
  const days = [0, -1, 1].map((away) => `${addMonths(month, away).slice(0, 8)}${nth}`);
  const ahead = days.filter((day) => PlainDate.safeParse(day).success && day >= from);
  const far = (day: PlainDate): number =>
    Math.abs(daysBetween(date, day)) * (day.startsWith(month.slice(0, 8)) ? 1 : 2);
  return ahead.sort((a, b) => far(a) - far(b))[0];
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** "3. november", written in late November, is more often a slip than a day in nearly a year. */
export const isFarAhead = (date: PlainDate, today: PlainDate): boolean => date > addDays(today, FAR_AHEAD);

/** In days. */
const FAR_AHEAD = 300;

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
