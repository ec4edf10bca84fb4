import { daysBetween, weekday } from "../../domain/calendar.ts";
import type { Language } from "../../domain/language.ts";
import type { Reading } from "../../domain/reading.ts";
import { PlainDate } from "../../domain/time.ts";
import { findDates, type FoundDate } from "../../language/dates.ts";

/** A year behind a day or a month, with two figures or four. */
const YEAR = /[\p{L}\d][\s./-]+(?:19|20)?\d\d(?!\d)/u;

/** Years said in the text, the most frequent first. They anchor dates that have none. */
export function yearsIn(text: string): number[] {
  const counts = new Map<number, number>();
  for (const found of text.matchAll(/(?<![\d.,/-])(?:(?:19|20)\d{2})(?![\d,-]|\.\d)/gu)) {
    const year = Number(found[0]);
    if (year >= 1990 && year <= 2100) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
}

/** What a date's year is known by, besides the date itself. */
export type Around = {
  /** Those of the text, the most frequent first. */
  readonly years: readonly number[];
  readonly today: PlainDate | undefined;
  /** An agenda looks ahead, minutes look back. */
  readonly kind: Reading["kind"];
  /** Days of the committee's meetings. */
  readonly meetings: readonly PlainDate[];
};

/** Days that an agenda may come late, or minutes be begun early. */
const SLACK = 31;
/** Days between a meeting and its agenda or minutes. One farther away may be of another year, though its weekday fits. */
const NEAR = 92;

type Dated = { readonly date: PlainDate; readonly sure: boolean };

/** The date with its year: said, or the one in which the weekday fits, or the text's own year, neither of which is sure without today's. null: none can be known. */
export function withYear(found: FoundDate, around: Around): Dated | null {
  if (found.yearSaid) return { date: found.from, sure: true };
  const { years, today } = around;
  if (today !== undefined) return nearToday(found, { ...around, today });
  const dated = inYears(found, [...years, ...years.flatMap((year) => [year + 1, year - 1])]);
  const fitting = found.weekdaySaid === null ? undefined : dated.find((date) => weekday(date) === found.weekdaySaid);
  if (fitting !== undefined) return { date: fitting, sure: false };
  const [first] = dated;
  return first === undefined || found.weekdaySaid !== null ? null : { date: first, sure: false };
}

/** The year by the weekday, then by which way the document looks, then by the committee's meetings; without any, the text's. */
function nearToday(found: FoundDate, { years, today, kind, meetings }: Around & { today: PlainDate }): Dated | null {
  const year = Number(today.slice(0, 4));
  // The years of an agenda's items say little of when it meets; those of minutes may be when they met.
  const own = kind === "minutes" ? years : [];
  const away = (date: PlainDate) => daysBetween(today, date);
  const looksThere = (date: PlainDate) => (kind === "agenda" ? away(date) >= -SLACK : away(date) <= SLACK);
  const isMeeting = (date: PlainDate) => meetings.includes(date);
  const fits = (date: PlainDate) => found.weekdaySaid === null || weekday(date) === found.weekdaySaid;
  const nearest = inYears(found, [year, year + 1, year - 1]).sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)));
  const said = inYears(found, [...years, ...years.flatMap((one) => [one + 1, one - 1])]);
  const dated = [...inYears(found, own), ...nearest, ...said];
  const there = dated.filter(looksThere);
  const known = there.find((date) => fits(date) && isMeeting(date)) ?? there.find(fits) ?? there.find(isMeeting);
  const isOnItsWeekday = (one: PlainDate) => found.weekdaySaid !== null && fits(one);
  const date = known ?? dated.find(fits) ?? dated[0];
  return date === undefined
    ? null
    : { date, sure: isMeeting(date) || (Math.abs(away(date)) <= NEAR && isOnItsWeekday(date)) };
}

/** The day with the year that another line says of it: "torsdag den 6. februar" below "Referat 06.02.2025". */
export function withYearBeside(
  found: FoundDate,
  lines: readonly string[],
  around: PlainDate,
  language: Language,
): FoundDate {
  if (found.yearSaid) return found;
  const same = lines
    .filter((text) => YEAR.test(text))
    .flatMap((text) => findDates(text, { today: around, language, prefer: "nearest" }))
    .filter((date) => date.yearSaid && date.precision === "day" && date.from.slice(4) === found.from.slice(4));
  const years = new Set(same.map((date) => date.from));
  const [first] = same;
  const isOne = first !== undefined && years.size === 1;
  const fits = isOne && (found.weekdaySaid === null || weekday(first.from) === found.weekdaySaid);
  return fits ? { ...found, from: first.from, to: first.from, yearSaid: true } : found;
}

/** The same day in each of the years that have it. */
function inYears({ from }: FoundDate, years: readonly number[]): PlainDate[] {
  return years.map((year) => `${year.toString()}${from.slice(4)}`).filter((date) => PlainDate.safeParse(date).success);
}

/** The first day-precise date in a text, looking around `around`. */
export function firstDay(text: string, around: PlainDate, language: Language): FoundDate | undefined {
  return findDates(text, { today: around, language, prefer: "nearest" }).find(
    (date) => date.precision === "day" && date.from === date.to,
  );
}
