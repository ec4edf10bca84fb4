import { DateTime } from "luxon";
import { remembered } from "./remembered.ts";
import type { PlainDate } from "./time.ts";

/**
 * Whether nobody in a Danish office expects a reminder on this day: the public holidays as they are since 2024, when
 * store bededag was abolished (lov nr. 214 af 6. marts 2023), and three days that are none by law but on which
 * municipalities and regions are mostly closed: Constitution Day (5 June), Christmas Eve and New Year's Eve.
 */
export const isHoliday = (date: PlainDate): boolean => holidaysOf(date.slice(0, 4)).has(date);

const FIXED = ["01-01", "06-05", "12-24", "12-25", "12-26", "12-31"];

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Ascension Day, Whitsun. */
const AROUND_EASTER = [-3, -2, 0, 1, 39, 49, 50];

const holidaysOf = remembered((year): ReadonlySet<PlainDate> => {
  const sunday = easter(Number(year));
  const moving = AROUND_EASTER.map((days) => sunday.plus({ days }).toFormat("MM-dd"));
  return new Set([...FIXED, ...moving].map((day) => `${year}-${day}`));
});

/** Easter Sunday of the Gregorian calendar at midnight in UTC, by the anonymous algorithm of 1876 (Butcher). */
export function easter(year: number): DateTime {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return DateTime.utc(year, Math.floor(f / 31), (f % 31) + 1);
}
