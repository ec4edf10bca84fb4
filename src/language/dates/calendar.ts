import { DateTime } from "luxon";
import { addDays } from "../../domain/calendar.ts";
import { remembered } from "../../domain/remembered.ts";
import type { DateRange, PlainDate } from "../../domain/time.ts";

/** A day as arithmetic wants it: midnight in UTC, where every day has 24 hours. */
export type Day = DateTime;

export const dayOf = remembered((date: PlainDate): Day => DateTime.fromISO(date, { zone: "utc" }));

/** Written out by hand: luxon's formatter takes longer than all the rest of reading a date. */
export const plain = ({ year, month, day }: Day): PlainDate => written(year, month, day);

function written(year: number, month: number, dayOfMonth: number): PlainDate {
  const two = (part: number): string => (part < 10 ? `0${part}` : String(part));
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

/** The same day of that distance, which is made once. */
export const daysFrom = (day: Day, days: number): Day => dayOf(addDays(plain(day), days));

export const span = (from: Day, to: Day): DateRange => ({ from: plain(from), to: plain(to) });
export const on = (day: Day): DateRange => span(day, day);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Null where the calendar has no such day, 31 June or 29 February of most years. By hand too: every date of a text is tried in several years. */
export function dateOf(year: number, month: number, dayOfMonth: number): PlainDate | null {
  return dayOfMonth >= 1 && dayOfMonth <= lengthOf(year, month) ? written(year, month, dayOfMonth) : null;
}

export const weekOf = (year: number, week: number): DateRange | null => weekNamed(`${year} ${week}`);

const weekNamed = remembered((name): DateRange | null => {
  const [weekYear, weekNumber] = name.split(" ").map(Number);
  const monday = DateTime.fromObject({ weekYear, weekNumber, weekday: 1 }, { zone: "utc" });
  return monday.isValid ? span(monday, monday.plus({ days: 6 })) : null;
});

export function months(year: number, first: number, last = first): DateRange {
  return { from: written(year, first, 1), to: written(year, last, lengthOf(year, last)) };
}

export function unitAround(today: Day, unit: "week" | "month" | "quarter" | "year"): DateRange {
  return span(today.startOf(unit), today.endOf(unit));
}
