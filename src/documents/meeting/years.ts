import type { PlainDate } from "../../domain/time.ts";
import { findDates, type FoundDate } from "../../language/dates.ts";
import type { Language } from "../../language/understanding.ts";

/** Years said in the text, the most frequent first. They anchor dates that have none. */
export function yearsIn(text: string): number[] {
  const counts = new Map<number, number>();
  for (const found of text.matchAll(/(?<![\d.,/-])(?:(?:19|20)\d{2})(?![\d,-]|\.\d)/gu)) {
    const year = Number(found[0]);
    if (year >= 1990 && year <= 2100) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
}

/** The date with its year: said, or the one in which the weekday fits, or the text's own year. null: none can be known. */
export function withYear(
  found: FoundDate,
  years: readonly number[],
  today: PlainDate | undefined,
): { date: PlainDate; sure: boolean } | null {
  if (found.yearSaid) return { date: found.from, sure: true };
  const here = today === undefined ? [] : [Number(today.slice(0, 4))];
  const near = [...years, ...here, ...years.flatMap((year) => [year + 1, year - 1])];
  const dated = near.map((year) => `${year.toString()}${found.from.slice(4)}`);
  const fitting = found.weekdaySaid === null ? undefined : dated.find((date) => weekdayOf(date) === found.weekdaySaid);
  if (fitting !== undefined) return { date: fitting, sure: true };
  const [first] = dated;
  return first === undefined || found.weekdaySaid !== null ? null : { date: first, sure: false };
}

/** The first day-precise date in a text, looking around `around`. */
export function firstDay(text: string, around: PlainDate, language: Language): FoundDate | undefined {
  return findDates(text, { today: around, language, prefer: "nearest" }).find(
    (date) => date.precision === "day" && date.from === date.to,
  );
}

/** 1 is Monday. */
export function weekdayOf(date: PlainDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}
