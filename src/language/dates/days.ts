import type { DateRange, PlainDate } from "../../domain/time.ts";
import { dateOf, dayOf, daysFrom, on, span, weekOf, type Day } from "./calendar.ts";
import type { Context, Groups, Meaning, Unreal } from "./form.ts";
import { inSomeMonth, inSomeYear } from "./nearby.ts";

/** How the forms that name single days, or days within a month, are to be read. Null: not a date after all. */
export const readers = {
  isoDay,
  dayOfMonth,
  weekOfDay,
  numericDay,
  daysOfMonth,
  daysAcross,
  bareDay,
  noSuchDay,
  daysAhead,
  weekday,
  weekdayAfter,
  pastWeekday,
};

function isoDay(groups: Groups): Meaning | Unreal {
  const found = whole(dateOf(number(groups.year), number(groups.month), number(groups.day)));
  return found ? { ...found, precision: "day", yearSaid: true } : "unreal";
}

function dayOfMonth(groups: Groups, context: Context): Meaning | Unreal | null {
  const month = context.words.months.meaning(groups.month ?? "");
  return month === undefined ? null : (dayIn(groups, context, month) ?? "unreal");
}

/** "Week commencing 14 December" */
function weekOfDay(groups: Groups, context: Context): Meaning | Unreal | null {
  const first = dayOfMonth(groups, context);
  if (first === null || first === "unreal") return first;
  return { ...first, ...span(dayOf(first.from), dayOf(first.from).plus({ days: 6 })), precision: "week" };
}

function numericDay(groups: Groups, context: Context): Meaning | Unreal | null {
  // "24/7" is round the clock, unless something marks it as a date.
  const marked = groups.mark ?? groups.led ?? groups.year ?? groups.weekday;
  if (groups.day === "24" && groups.month === "7" && marked === undefined) return null;
  const month = number(groups.month);
  const found = dayIn(groups, context, month);
  if (found !== null) return found;
  // "31/2" would be a date if there were one; an unmarked "2/31" or "60/40" is a share or a ratio.
  const isNearlyOne = number(groups.day) > 28 && number(groups.day) < 40 && month > 0 && month < 13;
  return marked !== undefined || isNearlyOne ? "unreal" : null;
}

/** A form of its own, "den 32.": with what may follow a day, since "den 50. gang" counts. */
function noSuchDay(): Unreal {
  return "unreal";
}

function dayIn(groups: Groups, context: Context, month: number): Meaning | null {
  const weekdaySaid = weekdayOf(groups, context);
  const of = number(groups.day);
  if (groups.year !== undefined) {
    const found = whole(dateOf(fullYear(groups.year), month, of));
    return found && { ...found, precision: "day", yearSaid: true, weekdaySaid };
  }
  const range = inSomeYear(context, (year) => whole(dateOf(year, month, of)), weekdaySaid);
  return range && { ...range, precision: "day", weekdaySaid };
}

/** "3.-5. december": both ends in one month. */
function daysOfMonth(groups: Groups, context: Context): Meaning | Unreal | null {
  if (groups.month !== undefined && isNoDay(context.words.months.meaning(groups.month), groups.last)) return "unreal";
  const month = context.words.months.meaning(groups.month ?? "") ?? number(groups.month);
  const within = (year: number): DateRange | null => {
    const [from, to] = [dateOf(year, month, number(groups.day)), dateOf(year, month, number(groups.last))];
    return from && to && from < to ? { from, to } : null;
  };
  return yearly(groups, context, within);
}

/** Not even in a leap year. */
function isNoDay(month: number | undefined, last: string | undefined): boolean {
  return month !== undefined && dateOf(2024, month, number(last)) === null;
}

/** "28. december - 3. januar": the end may be in the year after. */
function daysAcross(groups: Groups, context: Context): Meaning | null {
  const { months } = context.words;
  const month = months.meaning(groups.month ?? "") ?? number(groups.month);
  const lastMonth = months.meaning(groups.lastMonth ?? "") ?? number(groups.lastMonth);
  const across = (year: number): DateRange | null => {
    const to = dateOf(year, lastMonth, number(groups.last));
    const from = dateOf(month > lastMonth ? year - 1 : year, month, number(groups.day));
    return from && to && from < to ? { from, to } : null;
  };
  if (groups.firstYear === undefined) return yearly(groups, context, across);
  const from = dateOf(fullYear(groups.firstYear), month, number(groups.day));
  const to = dateOf(fullYear(groups.year ?? groups.firstYear), lastMonth, number(groups.last));
  return from && to && from < to ? { from, to, precision: "part", yearSaid: true } : null;
}

function yearly(groups: Groups, context: Context, within: (year: number) => DateRange | null): Meaning | null {
  const yearSaid = groups.year !== undefined;
  const range = yearSaid ? within(fullYear(groups.year ?? "")) : inSomeYear(context, within);
  return range && { ...range, precision: "part", yearSaid };
}

/** "den 3.", "den 10. i næste måned" */
function bareDay(groups: Groups, context: Context): Meaning | null {
  const of = number(groups.day);
  const weekdaySaid = weekdayOf(groups, context);
  const step = groups.step === undefined ? undefined : context.words.steps.meaning(groups.step);
  const inMonth = (year: number, month: number): DateRange | null => whole(dateOf(year, month, of));
  const range = step === undefined ? inSomeMonth(context, inMonth) : inMonth(...monthAhead(context, step));
  return range && { ...range, precision: "day", weekdaySaid };
}

function monthAhead({ today }: Context, step: -1 | 0 | 1 | "coming"): [year: number, month: number] {
  const named = today.startOf("month").plus({ months: step === "coming" ? 1 : step });
  return [named.year, named.month];
}

function daysAhead(groups: Groups, context: Context): Meaning | null {
  const days = context.words.daysAhead.meaning(groups.phrase ?? "");
  return days === undefined ? null : { ...on(daysFrom(context.today, days)), precision: "day" };
}

/**
 * "på torsdag" is the first one after today; "næste torsdag" the one of next week, as opposed to the coming one;
 * "torsdag om to uger" counts weeks from the coming one.
 */
function weekday(groups: Groups, context: Context): Meaning | null {
  const weekdaySaid = weekdayOf(groups, context);
  if (weekdaySaid === null) return null;
  const { words, today } = context;
  const said = (found: Day): Meaning => ({ ...on(found), precision: "day", weekdaySaid });
  const ofWeek = (monday: Day): Meaning => said(monday.plus({ days: weekdaySaid - 1 }));
  if (groups.week !== undefined) {
    const inYear = (year: number): DateRange | null => weekdayIn(year, number(groups.week), weekdaySaid);
    const range = inSomeYear(context, inYear);
    return range && { ...range, precision: "day", weekdaySaid };
  }
  if (groups.unit !== undefined) {
    const step = words.steps.meaning(groups.step ?? "");
    return ofWeek(today.startOf("week").plus({ weeks: typeof step === "number" ? step : 1 }));
  }
  const coming = daysFrom(today, ((weekdaySaid - today.weekday + 6) % 7) + 1);
  if (groups.count !== undefined) return said(coming.plus({ days: 7 * weeksSaid(groups, context) }));
  const step = groups.step === undefined ? undefined : words.steps.meaning(groups.step);
  if (step === 1) return ofWeek(today.startOf("week").plus({ weeks: 1 }));
  if (step === 0) return ofWeek(today.startOf("week"));
  if (step === -1 || (step === undefined && context.prefer === "past")) return said(daysFrom(coming, -7));
  return said(coming);
}

/** "torsdagen efter": the first one after a day that was said before, or after what is spoken of. */
function weekdayAfter(groups: Groups, context: Context): Meaning | null {
  const coming = weekday(groups, context);
  return coming && { ...coming, afterwards: true };
}

/** "i torsdags": the last one before today. */
function pastWeekday(groups: Groups, context: Context): Meaning | null {
  const weekdaySaid = weekdayOf(groups, context);
  if (weekdaySaid === null) return null;
  const back = ((context.today.weekday - weekdaySaid + 6) % 7) + 1;
  return { ...on(daysFrom(context.today, -back)), precision: "day", weekdaySaid };
}

function weekdayIn(year: number, week: number, weekdaySaid: number): DateRange | null {
  const found = weekOf(year, week);
  return found && on(dayOf(found.from).plus({ days: weekdaySaid - 1 }));
}

function weeksSaid(groups: Groups, context: Context): number {
  const count = countSaid(groups, context);
  return count % 7 === 0 && context.words.units.meaning(groups.span ?? "")?.unit === "day" ? count / 7 : count;
}

export function countSaid(groups: Groups, context: Context): number {
  const said = groups.count ?? "";
  return context.words.numbers.meaning(said) ?? number(said);
}

function weekdayOf(groups: Groups, context: Context): number | null {
  return groups.weekday === undefined ? null : (context.words.weekdays.meaning(groups.weekday) ?? null);
}

export const number = (digits: string | undefined): number => Number(digits);

export const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const whole = (found: PlainDate | null): DateRange | null => (found === null ? null : { from: found, to: found });
