import { DateTime } from "luxon";
import { remembered } from "../../domain/calendar.ts";
import type { DateRange, PlainDate } from "../../domain/time.ts";

/** A day as arithmetic wants it: midnight in UTC, where every day has 24 hours. */
export type Day = DateTime;

export const dayOf = remembered((date: PlainDate): Day => DateTime.fromISO(date, { zone: "utc" }));

/** Written out by hand: luxon's formatter takes longer than all the rest of reading a date. */
export const plain = ({ year, month, day }: Day): PlainDate => written(year, month, day);

function written(year: number, month: number, dayOfMonth: number): PlainDate {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`;
}

export const span = (from: Day, to: Day): DateRange => ({ from: plain(from), to: plain(to) });
export const on = (day: Day): DateRange => span(day, day);

/** Null where the calendar has no such day, 31 June or 29 February of most years. */
export function day(year: number, month: number, dayOfMonth: number): Day | null {
  const found = DateTime.utc(year, month, dayOfMonth);
  return found.isValid ? found : null;
}

export const weekOf = (year: number, week: number): DateRange | null => weekNamed(`${year} ${week}`);

const weekNamed = remembered((name): DateRange | null => {
  const [weekYear, weekNumber] = name.split(" ").map(Number);
  const monday = DateTime.fromObject({ weekYear, weekNumber, weekday: 1 }, { zone: "utc" });
  return monday.isValid ? span(monday, monday.plus({ days: 6 })) : null;
});

export function months(year: number, first: number, last = first): DateRange {
  return { from: written(year, first, 1), to: written(year, last, DateTime.utc(year, last).daysInMonth ?? 31) };
}

export function unitAround(today: Day, unit: "week" | "month" | "quarter" | "year"): DateRange {
  return span(today.startOf(unit), today.endOf(unit));
}
