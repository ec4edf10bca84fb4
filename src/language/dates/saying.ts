import type { DateRange, PlainDate } from "../../domain/time.ts";
import { dayOf, plain, unitAround, type Day } from "./calendar.ts";
import { partOfMonth } from "./parts.ts";

/**
 * A year is left out within this one and within half a year of today: there the day that lies on the side of
 * today where it belongs is the one that people take it for.
 */
export function yearIsObvious(date: Day, today: PlainDate): boolean {
  const now = dayOf(today);
  return date.year === now.year || Math.abs(date.diff(now, "days").days) <= 180;
}

/** What a range is when it is something with a name, so that it can be said by it. */
type NamedRange =
  | { kind: "day"; day: Day }
  | { kind: "week"; week: number; year: number; monday: Day }
  | { kind: "month"; first: Day }
  | { kind: "start" | "middle" | "end"; first: Day }
  | { kind: "quarter" | "half"; nth: number; year: number }
  | { kind: "year"; year: number }
  | { kind: "days"; from: Day; to: Day };

export function nameOf(range: DateRange): NamedRange {
  const from = dayOf(range.from);
  const to = dayOf(range.to);
  const is = (other: DateRange): boolean => other.from === range.from && other.to === range.to;
  if (range.from === range.to) return { kind: "day", day: from };
  if (is(unitAround(from, "week"))) {
    return { kind: "week", week: from.weekNumber, year: from.weekYear, monday: from };
  }
  if (is(unitAround(from, "month"))) return { kind: "month", first: from };
  const first = from.startOf("month");
  for (const kind of ["start", "middle", "end"] as const) if (is(partOfMonth(first, kind))) return { kind, first };
  if (is(unitAround(from, "quarter"))) return { kind: "quarter", nth: from.quarter, year: from.year };
  if (is(unitAround(from, "year"))) return { kind: "year", year: from.year };
  const half = from.month === 1 ? 1 : from.month === 7 ? 2 : null;
  const endOfHalf = plain(from.startOf("month").plus({ months: 5 }).endOf("month"));
  if (half !== null && from.day === 1 && range.to === endOfHalf) return { kind: "half", nth: half, year: from.year };
  return { kind: "days", from, to };
}

/** "9.30" with the hour bare from seven on; earlier ones keep a zero, since "kl. 2" is taken for the afternoon. */
export function hourSaid(hour: string): string {
  return Number(hour) < 7 ? hour : String(Number(hour));
}
