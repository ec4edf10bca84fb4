import { DateTime } from "luxon";
import { ZONE, type ClockTime, type Instant, type PlainDate } from "./time.ts";

/** The instant of a clock time on a day in the committee's zone; a time skipped by DST moves an hour on. */
export function instantAt(date: PlainDate, time: ClockTime): Instant {
  return utc(DateTime.fromISO(`${date}T${time}`, { zone: ZONE }));
}

export function localDate(at: Instant): PlainDate {
  return local(at).toFormat("yyyy-MM-dd");
}

export function localTime(at: Instant): ClockTime {
  return local(at).toFormat("HH:mm");
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): number {
  return DateTime.fromISO(date, { zone: ZONE }).weekday;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return DateTime.fromISO(date, { zone: ZONE }).plus({ days }).toFormat("yyyy-MM-dd");
}

/** The same day of the month, or its last day where it has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  return DateTime.fromISO(date, { zone: ZONE }).plus({ months }).toFormat("yyyy-MM-dd");
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  const start = DateTime.fromISO(from, { zone: "utc" });
  return Math.round(DateTime.fromISO(to, { zone: "utc" }).diff(start, "days").days);
}

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

function local(at: Instant): DateTime {
  return DateTime.fromISO(at, { zone: ZONE });
}

function utc(time: DateTime): Instant {
  return time.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
}
