import type { DateRange } from "../../domain/time.ts";
import { dayOf, months, on, plain, span, unitAround, weekOf, type Day } from "./calendar.ts";
import { countSaid, fullYear, number } from "./days.ts";
import { beforeFeast, feastIn } from "./feasts.ts";
import type { Context, Edge, Groups, Meaning, Precision, Unreal } from "./form.ts";
import { inSomeYear } from "./nearby.ts";

/** How the forms that name weeks, months and other stretches are to be read. Null: not a date after all. */
export const readers = {
  week,
  unit,
  edgeOfUnit,
  edgeOfMonth,
  edgeOfYear,
  month,
  half,
  quarter,
  year,
  feast,
  ahead,
  within,
  ago,
};

function week(groups: Groups, context: Context): Meaning | Unreal | null {
  const first = number(groups.week);
  const last = groups.lastWeek === undefined ? first : number(groups.lastWeek);
  // "udgangen af uge 2"
  const edge = groups.edge === undefined ? undefined : context.words.edges.meaning(groups.edge);
  // "uge 49 og 3 andre" counts others, it does not name a second week.
  if (last < first || last > first + 10) return null;
  const within = (year: number): DateRange | null => {
    const [from, to] = [weekOf(year, first), weekOf(year, last)];
    if (from === null || to === null || edge === undefined) return from && to && { from: from.from, to: to.to };
    return edge === "close" ? on(dayOf(to.to)) : partOfWeek(dayOf(from.from), edge);
  };
  const precision = edge === "close" ? "day" : first === last && edge === undefined ? "week" : "part";
  return yearly(groups, context, within, precision) ?? "unreal";
}

/** "næste uge", "denne måned", "sidste år", "i weekenden" */
function unit(groups: Groups, context: Context): Meaning | null {
  const named = context.words.units.meaning(groups.unit ?? "");
  if (named === undefined) return null;
  const step = groups.step === undefined ? 0 : context.words.steps.meaning(groups.step);
  const steps = step === "coming" ? 1 : (step ?? 0);
  const { today } = context;
  if (named.unit === "weekend") {
    const saturday = today.startOf("week").plus({ days: 5, weeks: step === "coming" ? 0 : steps });
    return { ...span(saturday, saturday.plus({ days: 1 })), precision: "part" };
  }
  if (named.unit === "day") return null;
  const moved = named.unit === "quarter" ? { months: 3 * steps } : { [`${named.unit}s`]: steps * named.times };
  const range = unitAround(today.startOf(named.unit).plus(moved), named.unit);
  return { ...range, precision: named.unit === "week" || named.unit === "month" ? named.unit : "part" };
}

/** "slutningen af ugen", "månedens udgang", "sidst på året" */
function edgeOfUnit(groups: Groups, context: Context): Meaning | null {
  const whole = unit(groups, context);
  const edge = context.words.edges.meaning(groups.edge ?? "");
  const named = context.words.units.meaning(groups.unit ?? "")?.unit;
  if (whole === null || edge === undefined) return null;
  if (named === "month") return { ...partOfMonth(dayOf(whole.from), edge), precision: "part" };
  const [from, to] = [dayOf(whole.from), dayOf(whole.to)];
  if (edge === "close") return { ...on(to), precision: "day" };
  if (named === "week") return { ...partOfWeek(from, edge), precision: "part" };
  return { ...partOfYear(from.year, edge), precision: "part" };
}

/** "medio juni", "i slutningen af juni 2027" */
function edgeOfMonth(groups: Groups, context: Context): Meaning | null {
  const edge = context.words.edges.meaning(groups.edge ?? "");
  const month = context.words.months.meaning(groups.month ?? "");
  if (edge === undefined || month === undefined) return null;
  const within = (year: number): DateRange => partOfMonth(dayOf(months(year, month).from), edge);
  return yearly(groups, context, within, edge === "close" ? "day" : "part");
}

/** "ultimo 2023": December */
function edgeOfYear(groups: Groups, context: Context): Meaning | null {
  const edge = context.words.edges.meaning(groups.edge ?? "");
  return edge === undefined ? null : yearly(groups, context, (year) => partOfYear(year, edge), "part");
}

function month(groups: Groups, context: Context): Meaning | null {
  const named = context.words.months.meaning(groups.month ?? "");
  const step = groups.step === undefined ? undefined : context.words.steps.meaning(groups.step);
  if (named === undefined) return null;
  const coming = yearly(groups, context, (year) => months(year, named), "month");
  // "Last March" is behind us, whatever else is preferred.
  return step === -1 ? yearly(groups, { ...context, prefer: "past" }, (year) => months(year, named), "month") : coming;
}

function half(groups: Groups, context: Context): Meaning | null {
  const nth = ordinalSaid(groups, context);
  if (nth === undefined || nth > 2) return null;
  return yearly(groups, context, (year) => (nth === 1 ? months(year, 1, 6) : months(year, 7, 12)), "part");
}

function quarter(groups: Groups, context: Context): Meaning | null {
  const nth = ordinalSaid(groups, context);
  if (nth === undefined || nth > 4) return null;
  return yearly(groups, context, (year) => months(year, 3 * nth - 2, 3 * nth), "part");
}

function year(groups: Groups, context: Context): Meaning | null {
  return yearly(groups, context, (named) => months(named, 1, 12), "part");
}

/** "inden jul" is from today until then; "efter nytår" the month that follows. */
function feast(groups: Groups, context: Context): Meaning | null {
  const named = context.words.feasts.meaning(groups.feast ?? "");
  if (named === undefined) return null;
  const found = yearly(groups, context, (inYear) => feastIn(inYear, named), "part");
  const side = groups.side === undefined ? undefined : context.words.sides.meaning(groups.side);
  if (found === null || side === undefined) return found;
  if (side === "after") {
    const after = dayOf(found.to).plus({ days: 1 });
    return { ...found, ...span(after, after.plus({ days: 30 })) };
  }
  const until = beforeFeast(named, found);
  return { ...found, ...span(context.today < until ? context.today : until, until) };
}

/** "om to uger", "om 14 dage" */
function ahead(groups: Groups, context: Context): Meaning | null {
  return moved(groups, context, 1);
}

/** "for to uger siden" */
function ago(groups: Groups, context: Context): Meaning | null {
  return moved(groups, context, -1);
}

/** "inden for 14 dage": any day from today. */
function within(groups: Groups, context: Context): Meaning | null {
  const end = moved(groups, context, 1);
  return end && { from: plain(context.today), to: end.to, precision: "part" };
}

function moved(groups: Groups, context: Context, direction: 1 | -1): Meaning | null {
  const named = context.words.units.meaning(groups.unit ?? "");
  const count = countSaid(groups, context);
  if (named === undefined || named.unit === "weekend" || !(count < 1000)) return null;
  // A quarter and half a year are months, whole or not.
  const times = count * named.times * direction;
  const by = named.unit === "year" ? { months: 12 * times } : named.unit === "quarter" ? { months: 3 * times } : null;
  const found = context.today.plus(by ?? { [`${named.unit}s`]: times });
  return { ...on(found), precision: "day" };
}

function yearly(
  groups: Groups,
  context: Context,
  within: (year: number) => DateRange | null,
  precision: Precision,
): Meaning | null {
  const yearSaid = groups.year !== undefined;
  const range = yearSaid ? within(fullYear(groups.year ?? "")) : inSomeYear(context, within);
  return range && { ...range, precision, yearSaid };
}

function ordinalSaid(groups: Groups, context: Context): number | undefined {
  return context.words.ordinals.meaning(groups.nth ?? "");
}

/** Primo is the 1st to the 10th, medio the 10th to the 20th, ultimo the 21st to the last. */
export function partOfMonth(first: Day, edge: Edge): DateRange {
  const last = first.endOf("month");
  if (edge === "start") return span(first, first.set({ day: 10 }));
  if (edge === "middle") return span(first.set({ day: 10 }), first.set({ day: 20 }));
  return edge === "end" ? span(first.set({ day: 21 }), last) : on(last);
}

function partOfWeek(monday: Day, edge: Edge): DateRange {
  const plus = (days: number): Day => monday.plus({ days });
  if (edge === "start") return span(monday, plus(1));
  return edge === "middle" ? span(plus(1), plus(3)) : span(plus(3), plus(6));
}

function partOfYear(inYear: number, edge: Edge): DateRange {
  if (edge === "start") return months(inYear, 1);
  if (edge === "middle") return months(inYear, 6);
  return edge === "end" ? months(inYear, 12) : on(dayOf(`${inYear}-12-31`));
}
