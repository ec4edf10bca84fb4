import { addDays, addMonths, weekday } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findDates } from "../../language/dates.ts";

/** Counted from the first; -1 is the last. */
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...["første", "1.", "first", "1st"].map((word): [string, number] => [word, 1]),
  ...["anden", "2.", "second", "2nd"].map((word): [string, number] => [word, 2]),
  ...["tredje", "3.", "third", "3rd"].map((word): [string, number] => [word, 3]),
  ...["fjerde", "4.", "fourth", "4th"].map((word): [string, number] => [word, 4]),
  ...["femte", "5.", "fifth", "5th"].map((word): [string, number] => [word, 5]),
  ...["sidste", "last"].map((word): [string, number] => [word, -1]),
]);
const WEEK = 7;
const MOST = 5;
const words = [...ORDINALS.keys()].map((word) => word.replace(".", "\\.")).join("|");
const NTH = new RegExp(
  `(?<![\\p{L}\\d])(?<nth>${words}) (?<day>\\p{L}*(?:dag|day)) (?:i|in|of) (?<month>\\p{L}{3,9}(?: \\d{4})?)(?!\\p{L})`,
  "giu",
);

/** A day told by its place in a month: "den anden torsdag i oktober", "the last Friday of May". `date` is null where there is none. */
type Nth = { readonly index: number; readonly length: number; readonly date: PlainDate | null };

/** The days that a text tells so, the next of each after `today`. */
export function nthWeekdays(text: string, today: PlainDate, language: Language): Nth[] {
  return [...text.matchAll(NTH)].flatMap((match): Nth[] => {
    const { nth = "", day = "", month = "" } = match.groups ?? {};
    const [said] = findDates(day, { today, language });
    const [whole] = findDates(`${language === "da" ? "i" : "in"} ${month}`, { today, language, prefer: "future" });
    const count = ORDINALS.get(nth.toLowerCase());
    if (said?.weekdaySaid == null || whole?.precision !== "month" || count === undefined) return [];
    const date = dayIn(whole.from, said.weekdaySaid, count);
    return [{ index: match.index, length: match[0].length, date }];
  });
}

function dayIn(somewhere: PlainDate, day: number, count: number): PlainDate | null {
  const first = `${somewhere.slice(0, 8)}01`;
  const end = addMonths(first, 1);
  const start = addDays(first, (day - weekday(first) + WEEK) % WEEK);
  const all = Array.from({ length: MOST }, (_, at) => addDays(start, at * WEEK)).filter((date) => date < end);
  return all.at(count < 0 ? count : count - 1) ?? null;
}
