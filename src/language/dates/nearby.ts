import type { DateRange } from "../../domain/time.ts";
import { dayOf, plain, type Day } from "./calendar.ts";
import type { Context } from "./form.ts";

/** Leap days come back after at most eight years. */
const YEARS = 8;

/**
 * The range meant when no year was said: the first that has not ended, the last that has begun, or the nearest.
 * Only the nearest is swayed by a weekday, since there a year either way is as good as the other.
 */
export function inSomeYear(
  context: Context,
  inYear: (year: number) => DateRange | null,
  weekday: number | null = null,
): DateRange | null {
  const year = context.today.year;
  const years = Array.from({ length: 2 * YEARS + 1 }, (_, index) => year - YEARS + index);
  if (context.prefer !== "nearest") {
    const order = context.prefer === "future" ? years.slice(YEARS - 1) : years.slice(0, YEARS + 2).reverse();
    return firstOf(order, inYear, (range) => isAhead(context, range));
  }
  const near = [year - 1, year, year + 1].map(inYear).filter((range) => range !== null);
  const agreeing = weekday === null ? [] : near.filter((range) => dayOf(range.from).weekday === weekday);
  return nearest(context.today, agreeing.length > 0 ? agreeing : near);
}

/** The day of the month meant when no month was said. */
export function inSomeMonth(
  context: Context,
  inMonth: (year: number, month: number) => DateRange | null,
): DateRange | null {
  const { year, month } = context.today;
  const away = (months: number): DateRange | null => {
    const count = year * 12 + month - 1 + months;
    return inMonth(Math.floor(count / 12), (count % 12) + 1);
  };
  // Two months in a row never both lack a day, but the first may lie on the wrong side of today.
  const ahead = [0, 1, 2, 3];
  if (context.prefer === "future") return firstOf(ahead, away, (range) => isAhead(context, range));
  const behind = [0, -1, -2, -3];
  if (context.prefer === "past") return firstOf(behind, away, (range) => isAhead(context, range));
  return nearest(
    context.today,
    [-2, -1, 0, 1, 2].map(away).filter((range) => range !== null),
  );
}

function firstOf<T>(
  candidates: readonly T[],
  rangeOf: (candidate: T) => DateRange | null,
  fits: (range: DateRange) => boolean,
): DateRange | null {
  for (const candidate of candidates) {
    const range = rangeOf(candidate);
    if (range !== null && fits(range)) return range;
  }
  return null;
}

/** In the preferred direction; today is in both. */
function isAhead(context: Context, range: DateRange): boolean {
  const today = plain(context.today);
  return context.prefer === "past" ? range.from <= today : range.to >= today;
}

function nearest(today: Day, ranges: readonly DateRange[]): DateRange | null {
  const away = (range: DateRange): number => {
    if (dayOf(range.from) > today) return dayOf(range.from).toMillis() - today.toMillis();
    return Math.max(0, today.toMillis() - dayOf(range.to).toMillis());
  };
  return ranges.reduce<DateRange | null>(
    (best, range) => (best === null || away(range) < away(best) ? range : best),
    null,
  );
}
