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
} from "./dates/form.ts";
import * as parts from "./dates/parts.ts";
import { END, START } from "./dates/words.ts";
import { dateLanguage as da } from "./da/dateForms.ts";
import * as daWording from "./da/dates.ts";
import { dateLanguage as en } from "./en/dateForms.ts";
import * as enWording from "./en/dates.ts";
import { lowered, pattern as compilePattern } from "./pattern.ts";
import type { Language } from "./understanding.ts";

export { findTimes, type FoundTime } from "./dates/clock.ts";

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
}

export interface DateOptions {
  today: PlainDate;
  language: Language;
  /** Where a day without a year or a month is looked for; the future unless said. */
  prefer?: Preference;
}

export const wording = { da: daWording, en: enWording } satisfies Record<Language, DateWording>;

const READERS: Record<FormKind, (groups: Groups, context: Context) => Meaning | null> = {
  ...days.readers,
  ...parts.readers,
};

interface Form {
  kind: FormKind;
  pattern: RegExp;
}

const FORMS: Record<Language, readonly Form[]> = { da: compile(da), en: compile(en) };
const WORDS = { da: da.words, en: en.words };

/** The dates that a text names, in its order, not overlapping; where two readings overlap the longer one stands. */
export function findDates(text: string, options: DateOptions): FoundDate[] {
  const context: Context = {
    today: dayOf(options.today),
    prefer: options.prefer ?? "future",
    words: WORDS[options.language],
  };
  const lower = lowered(text);
  const found: FoundDate[] = [];
  for (const { kind, pattern } of FORMS[options.language]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(lower); match !== null; match = pattern.exec(lower)) {
      const meaning = READERS[kind](match.groups ?? {}, context);
      if (meaning === null) continue;
      const { from, to, precision, yearSaid = false, weekdaySaid = null } = meaning;
      const said = text.slice(match.index, match.index + match[0].length);
      found.push({ text: said, index: match.index, length: said.length, from, to, precision, yearSaid, weekdaySaid });
    }
  }
  return longest(found);
}

/** One pass over the finds in order of place, so that a page of nothing but dates stays quick. */
function longest(found: FoundDate[]): FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of found.sort((a, b) => a.index - b.index || b.length - a.length)) {
    const before = kept.at(-1);
    if (before === undefined || before.index + before.length <= date.index) kept.push(date);
    else if (date.length > before.length) kept[kept.length - 1] = date;
  }
  return kept;
}

function compile(language: DateLanguage): Form[] {
  const end = `(?:${END}|(?=${language.joint}))`;
  return language.forms.map(([kind, source]) => ({
    kind,
    pattern: compilePattern(`${START}(?:${source})${end}`, "g"),
  }));
}
