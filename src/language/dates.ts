import { weekdayAfter } from "../domain/calendar.ts";
import type { PlainDate } from "../domain/time.ts";
import { dayOf } from "./dates/calendar.ts";
import * as days from "./dates/days.ts";
import type {
  Context,
  DateLanguage,
  DateWording,
  FormKind,
  Groups,
  Meaning,
  Precision,
  Preference,
  Unreal,
} from "./dates/form.ts";
import { areApart, longest } from "./dates/longest.ts";
import * as parts from "./dates/parts.ts";
import { END, START } from "./dates/words.ts";
import { dateLanguage as da } from "./da/dateForms.ts";
import * as daWording from "./da/dates.ts";
import { dateLanguage as en } from "./en/dateForms.ts";
import * as enWording from "./en/dates.ts";
import { lowered, Pattern, pattern as compilePattern } from "./pattern.ts";
import type { Language } from "./understanding.ts";

export { findTimes, hourGivenUp, readTimes, type FoundTime, type NoSuchTime } from "./dates/clock.ts";

export interface FoundDate {
  /** The words themselves, at `index` of the text. */
  text: string;
  index: number;
  length: number;
  from: PlainDate;
  to: PlainDate;
  precision: Precision;
  yearSaid: boolean;
  /** 1 is Monday. It may disagree with the date that was said, which is worth a question. */
  weekdaySaid: number | null;
  /** A weekday after another day, which nobody has said: "torsdagen efter". */
  afterwards?: true;
}

/** Words that say a day or a time which is none, at `index` of the text: "den 32. december", "kl. 25". */
export interface NoSuch {
  text: string;
  index: number;
  length: number;
}

export interface DateOptions {
  today: PlainDate;
  language: Language;
  /** Where a day without a year or a month is looked for; the future unless said. */
  prefer?: Preference;
}

export const wording = { da: daWording, en: enWording } satisfies Record<Language, DateWording>;

const READERS: Record<FormKind, (groups: Groups, context: Context) => Meaning | Unreal | null> = {
  ...days.readers,
  ...parts.readers,
};

interface Form {
  kind: FormKind;
  pattern: Pattern;
}

/** Forms that figures are enough for, whatever the language; "Q3" is one with nothing else. */
const IN_FIGURES: ReadonlySet<FormKind> = new Set<FormKind>([
  ...(["isoDay", "dayOfMonth", "numericDay", "daysOfMonth", "daysAcross", "bareDay", "noSuchDay"] as const),
  ...(["week", "edgeOfYear", "year", "quarter"] as const),
]);

const FORMS: Record<Language, readonly Form[]> = { da: compile(da), en: compile(en) };
const HINTS: Record<Language, Pattern> = { da: hint(da), en: hint(en) };
const WORDS = { da: da.words, en: en.words };

/** The dates that a text names, in its order, not overlapping; where two readings overlap the longer one stands. */
export function findDates(text: string, options: DateOptions): FoundDate[] {
  return readDates(text, options).dates;
}

/** The same, and the days that there are not. Of these nothing is read: no December out of "den 32. december". */
export function readDates(text: string, options: DateOptions): { dates: FoundDate[]; noSuch: NoSuch[] } {
  const { found, unreal } = scan(text, options);
  const dates = longest(found).map(afterAnother);
  if (unreal.length === 0) return { dates, noSuch: [] };
  const end = ({ index, length }: NoSuch): number => index + length;
  const contains = (one: NoSuch, other: NoSuch): boolean => one.index <= other.index && end(other) <= end(one);
  // "uge 32 december" names a week; only what says nothing but the day that is none goes with it.
  const noSuch = longest(unreal).filter((one) => dates.every((date) => contains(one, date) || areApart(one, date)));
  return { dates: dates.filter((date) => noSuch.every((one) => areApart(one, date))), noSuch };
}

/** "Den 3. december eller torsdagen efter": counted from the day that was said before it. */
function afterAnother(date: FoundDate, place: number, all: readonly FoundDate[]): FoundDate {
  const { afterwards, ...itself } = date;
  const before = all.slice(0, place).findLast(({ precision }) => precision === "day");
  if (!afterwards || !before || date.weekdaySaid === null) return date;
  const day = weekdayAfter(before.to, date.weekdaySaid);
  return { ...itself, from: day, to: day };
}

function scan(text: string, options: DateOptions): { found: FoundDate[]; unreal: NoSuch[] } {
  const context: Context = {
    today: dayOf(options.today),
    prefer: options.prefer ?? "future",
    words: WORDS[options.language],
  };
  const lower = lowered(text);
  const found: FoundDate[] = [];
  const unreal: NoSuch[] = [];
  const hasWords = HINTS[options.language].occursIn(lower);
  if (!hasWords && !/\d/.test(text)) return { found, unreal };
  for (const { kind, pattern } of FORMS[options.language]) {
    if (!hasWords && !IN_FIGURES.has(kind)) continue;
    for (const match of pattern.allIn(lower)) {
      const meaning = READERS[kind](match.groups ?? {}, context);
      if (meaning === null) continue;
      const said = text.slice(match.index, match.index + match[0].length);
      if (meaning === "unreal") {
        unreal.push({ text: said, index: match.index, length: said.length });
        continue;
      }
      const { from, to, precision, yearSaid = false, weekdaySaid = null, afterwards } = meaning;
      const place = { text: said, index: match.index, length: said.length };
      found.push({ ...place, from, to, precision, yearSaid, weekdaySaid, ...(afterwards && { afterwards }) });
    }
  }
  return { found, unreal };
}

/** What a date of other forms has at least one of. */
function hint({ words, joint }: DateLanguage): Pattern {
  const kinds = [words.months, words.weekdays, words.units, words.daysAhead, words.feasts, words.halves];
  const any = kinds.map(({ source }) => source).join("|");
  return new Pattern(compilePattern(`${START}(?:${any})(?:s|ens?)?(?:${END}|(?=${joint}))`));
}

function compile(language: DateLanguage): Form[] {
  const end = `(?:${END}|(?=${language.joint}))`;
  return language.forms.map(([kind, source]) => ({
    kind,
    pattern: new Pattern(compilePattern(`${START}(?:${source})${end}`, "g")),
  }));
}
