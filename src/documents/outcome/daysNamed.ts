import type { Language } from "../../domain/language.ts";
import { daysBetween, weekday } from "../../domain/calendar.ts";
import type { PlainDate } from "../../domain/time.ts";
import { findDates, type FoundDate } from "../../language/dates.ts";

export type DateContext = { readonly around: PlainDate; readonly language: Language };

/** What dates are counted from where the document has no year: such a date is none. */
export const NO_YEAR: PlainDate = "2000-01-01";

/** Days. What is farther ahead than this lies nearer in the past. */
const HALF_A_YEAR = 183;
/** Days. A deadline that is over since then is one that was missed. */
const A_QUARTER = 92;

/** "Til efteråret", "i april" are ahead, however far. */
const IN_FIGURES = /\d|primo|medio|ultimo/iu;

type Named = {
  readonly dates: FoundDate[];
  /** Days that may be of the year before or of the year to come. */
  readonly unsure: FoundDate[];
};

/**
 * The days that a text names, none whose year nobody knows. A day without its year that was over a short time before the meeting is that
 * day, and none in a year to come: "senest den 1. marts" on the 3rd.
 */
export function daysNamed(text: string, { around, language }: DateContext): Named {
  const said = findDates(text, { today: around, language, prefer: "future" }).filter(
    (date) => around !== NO_YEAR || date.yearSaid,
  );
  const isFar = (date: FoundDate) =>
    !date.yearSaid &&
    IN_FIGURES.test(date.text) &&
    daysBetween(around, date.from) > HALF_A_YEAR &&
    (date.weekdaySaid === null || weekday(date.from) !== date.weekdaySaid);
  if (!said.some(isFar)) return { dates: said, unsure: [] };
  const near = findDates(text, { today: around, language, prefer: "nearest" });
  const dates: FoundDate[] = [];
  const unsure: FoundDate[] = [];
  for (const date of said) {
    const other = isFar(date) ? near.find(({ index, to }) => index === date.index && to < around) : undefined;
    const isRecent = other !== undefined && daysBetween(other.to, around) <= A_QUARTER;
    const isOfThisYear = date.from.slice(0, 4) === around.slice(0, 4);
    if (other === undefined || (isOfThisYear && !isRecent)) dates.push(date);
    else if (isRecent && !isOfThisYear) dates.push(other);
    else unsure.push(date);
  }
  return { dates, unsure };
}
