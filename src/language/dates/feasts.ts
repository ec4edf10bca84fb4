import { DateTime } from "luxon";
import { easter } from "../../domain/holidays.ts";
import type { DateRange } from "../../domain/time.ts";
import { months, on, plain, span, weekOf } from "./calendar.ts";

/**
 * Times of the year that people name instead of a date. School holidays are set by each municipality; these are
 * the usual weeks in Denmark: winter 7 and 8, autumn 42, summer from the last Saturday of June to the second
 * Sunday of August.
 */
export type Feast =
  | "christmas"
  | "newYear"
  | "easter"
  | "ascension"
  | "whitsun"
  | "constitutionDay"
  | "winterHoliday"
  | "easterHoliday"
  | "summerHoliday"
  | "autumnHoliday"
  | "christmasHoliday"
  | "betweenFeasts"
  | "spring"
  | "summer"
  | "autumn"
  | "winter";

export function feastIn(year: number, feast: Feast): DateRange {
  switch (feast) {
    case "christmas":
      return span(DateTime.utc(year, 12, 24), DateTime.utc(year, 12, 26));
    case "newYear":
      return span(DateTime.utc(year, 12, 31), DateTime.utc(year + 1, 1, 1));
    case "easter":
      return span(easter(year).minus({ days: 3 }), easter(year).plus({ days: 1 }));
    case "easterHoliday":
      return span(easter(year).minus({ days: 8 }), easter(year).plus({ days: 1 }));
    case "ascension":
      return on(easter(year).plus({ days: 39 }));
    case "whitsun":
      return span(easter(year).plus({ days: 49 }), easter(year).plus({ days: 50 }));
    case "constitutionDay":
      return on(DateTime.utc(year, 6, 5));
    case "winterHoliday":
      return { ...week(year, 7), to: week(year, 8).to };
    case "autumnHoliday":
      return week(year, 42);
    case "summerHoliday":
      return span(lastSaturdayOfJune(year), DateTime.utc(year, 8, 8).endOf("week"));
    case "christmasHoliday":
      return span(DateTime.utc(year, 12, 23), DateTime.utc(year + 1, 1, 2));
    case "betweenFeasts":
      return span(DateTime.utc(year, 12, 27), DateTime.utc(year, 12, 30));
    case "spring":
      return months(year, 3, 5);
    case "summer":
      return months(year, 6, 8);
    case "autumn":
      return months(year, 9, 11);
    case "winter":
      return { from: plain(DateTime.utc(year, 12, 1)), to: months(year + 1, 2).to };
  }
}

/** "Before Christmas" still has the day itself; a holiday's last working day is the one before it starts. */
export function beforeFeast(feast: Feast, range: DateRange): DateTime {
  const first = DateTime.fromISO(range.from, { zone: "utc" });
  return feast.endsWith("Holiday") || SEASONS.has(feast) ? first.minus({ days: 1 }) : first;
}

const SEASONS = new Set<Feast>(["spring", "summer", "autumn", "winter"]);

function week(year: number, number: number): DateRange {
  const range = weekOf(year, number);
  if (range === null) throw new Error(`Every year has a week ${number}, but not ${year}`);
  return range;
}

function lastSaturdayOfJune(year: number): DateTime {
  const end = DateTime.utc(year, 6, 30);
  return end.minus({ days: (end.weekday + 1) % 7 });
}
