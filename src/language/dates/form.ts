import type { DateRange, PlainDate } from "../../domain/time.ts";
import type { Day } from "./calendar.ts";
import type { Feast } from "./feasts.ts";
import type { Words } from "./words.ts";

export type Precision = "day" | "week" | "month" | "part";
export type Preference = "future" | "past" | "nearest";

/** What is said as a day and is none: "den 32. december", "31/2". */
export type Unreal = "unreal";

/** What a form of words means on a given day. */
export interface Meaning extends DateRange {
  precision: Precision;
  yearSaid?: boolean;
  weekdaySaid?: number | null;
  /** It is counted from another day: "torsdagen efter". */
  afterwards?: true;
}

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Context {
  today: Day;
  prefer: Preference;
  words: DateWords;
}

/** Which part of a month, week, quarter or year is meant; "close" is its last day. */
export type Edge = "start" | "middle" | "end" | "close";
type Unit = "day" | "week" | "month" | "quarter" | "year";

/** A unit's word, which may count several: a fortnight is two weeks. */
export interface UnitWord {
  unit: Unit | "weekend";
  times: number;
}

/** The words of one language that dates are made of. */
export interface DateWords {
  months: Words<number>;
  /** 1 is Monday. */
  weekdays: Words<number>;
  numbers: Words<number>;
  ordinals: Words<number>;
  daysAhead: Words<number>;
  units: Words<UnitWord>;
  /** Half a year, as a word. */
  halves: Words<true>;
  /** "this" is 0, "next" 1, "last" -1; undefined steps ("coming") go to the first one after today. */
  steps: Words<-1 | 0 | 1 | "coming">;
  edges: Words<Edge>;
  feasts: Words<Feast>;
  sides: Words<"before" | "after">;
}

/**
 * The kinds of form, by what their named groups say: `day`, `last` (day), `month`, `lastMonth`, `year`, `weekday`,
 * `week`, `lastWeek`, `count`, `unit`, `step`, `edge`, `feast`, `side`, `nth`, `phrase`, `mark` (of a date: "d.").
 */
export type FormKind =
  | "isoDay"
  | "dayOfMonth"
  | "weekOfDay"
  | "numericDay"
  | "daysOfMonth"
  | "daysAcross"
  | "bareDay"
  | "noSuchDay"
  | "daysAhead"
  | "weekday"
  | "weekdayAfter"
  | "pastWeekday"
  | "week"
  | "unit"
  | "edgeOfUnit"
  | "edgeOfMonth"
  | "edgeOfYear"
  | "month"
  | "half"
  | "quarter"
  | "year"
  | "feast"
  | "ahead"
  | "within"
  | "ago";

export interface DateLanguage {
  words: DateWords;
  /** What may follow a date without a space: "torsdagsmødet". */
  joint: string;
  /** Regular-expression sources; borders are added around each. */
  forms: readonly (readonly [FormKind, string])[];
}

/** How a language says dates and times; what it says, it also reads. */
export interface DateWording {
  /** "torsdag 3. december", with the year where it would not be obvious. */
  sayDay: (date: PlainDate, today: PlainDate) => string;
  /** "3. dec." */
  sayShortDay: (date: PlainDate, today: PlainDate) => string;
  /** "kl. 14", "kl. 9.30" */
  sayClock: (time: string) => string;
  /** "kl. 14.00-16.00"; without an end as `sayClock`. */
  saySpan: (start: string, end: string | null) => string;
  /** A day, a week, a month, a part of one, or two days. */
  sayRange: (range: DateRange, today: PlainDate) => string;
}
