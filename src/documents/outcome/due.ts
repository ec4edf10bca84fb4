import type { ReadAction, ReadItem } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { isByNextMeeting } from "../../language/byNextMeeting.ts";
import { addDays } from "../../domain/calendar.ts";
import type { FoundDate } from "../../language/dates.ts";
import { daysNamed, type DateContext } from "./daysNamed.ts";
import { isOfAnotherClause } from "./dependent.ts";

/** What is to be done by the next meeting is due on its day, where the document gives it. */
export function dueByNextMeeting(items: readonly ReadItem[], date: PlainDate | null): ReadItem[] {
  if (date === null) return [...items];
  const withDue = (action: ReadAction): ReadAction =>
    action.due === null && isByNextMeeting(action.quote) ? { ...action, due: date } : action;
  return items.map((item) => ({ ...item, actions: item.actions.map(withDue) }));
}

const DEADLINE =
  /(?:inden|senest|frist(?:en)?(?: er)?:?|deadline:?|før|til og med|i løbet af|by|before|no later than|until|due:?|ultimo|primo|medio)\s*(?:den\s|d\.\s?|udgangen af\s|the end of\s)?$/iu;
const NOT_A_DEADLINE =
  /(?:siden|fra|(?<!i løbet )af|pr\.|mødet|møde|efter|since|from|after|meeting (?:of|on))\s*(?:den\s|d\.\s?)?$/iu;
/** "Holder oplæg på mødet den 15. juni": what is shown at a meeting, or made for it, is due on its day. */
const SHOWN_AT =
  /(?<!\p{L})(?:holde|fremlægge|præsentere|forelægge|gennemgå|orientere|redegøre|give)(?:r)?\s[^.;]*\s(?:på|til|ved)\s\p{L}*mødet\s(?:den\s|d\.\s?)?$|(?<!\p{L})(?:til|inden|før)\s\p{L}*mødet\s(?:den\s|d\.\s?)?$/iu;
/** "The Q3 forecast", "the March figures": a time in the name of a thing. */
const NAMES_A_THING =
  /^\s(?!(?:and|or|if|when|so|to|with|at|for|in|from|by|before|as|unless|together|latest|week|morning|afternoon|evening|only|og|eller|med|til|hvis|så|kl)(?!\p{L}))\p{Ll}{3,}/u;
const PREPOSITION =
  /(?<!\p{L})(?:on|by|in|before|until|till|at|for|during|within|no later than|around|mid|early|late)\s+(?:the\s+)?$/iu;
/** "I weekender, helligdage og sommerferien": a thing like the others, unless something is done by it or in it. */
const HOLIDAY =
  /(?<!^(?:i|til|på|om|inden|efter|før|over|senest|in|at|by|before|after|over|during)\s.*)(?:ferien?|jul(?:en)?|påsken?|pinsen?|nytår(?:et)?|christmas|easter|holidays?|break)$/iu;
const RIGHT_AFTER_A_PREPOSITION =
  /(?<!\p{L})(?:i|til|på|om|inden|efter|før|over|omkring|senest|in|at|by|before|after|over|during)\s(?:(?:den|the|næste|next)\s)?$/iu;
const FIGURES =
  /(?<=(?:senest|inden|frist:?|deadline:?|due:?|by)\s(?:den\s|d\.\s?)?)(?<day>\d{1,2})\.(?<month>\d{2})(?=\.|\s|$|[),;])/giu;
const IN_SO_LONG =
  /(?<=(?<!\p{L})(?:(?:tids)?frist|deadline|due)\s?:?\s)(?=(?:\d{1,2}|en|to|tre|fire|one|two|three|four) (?:dage?|uger?|måned(?:er)?|days?|weeks?|months?)(?!\p{L}))/iu;
/** Figures that could be a clock as well: only these are a month and no minute that people meet at. */
const DAYS_ONLY = 23;

/** The days that a task's words speak of; none of those whose year nobody knows. */
function daysIn(text: string, { around, language }: DateContext): { words: string; dates: FoundDate[] } {
  const words = text
    .replace(FIGURES, (figures, day: string, month: string) =>
      Number(month) >= 1 && Number(month) <= 12 && (Number(day) > DAYS_ONLY || Number(month) % 5 !== 0)
        ? `${day}/${month}`
        : figures,
    )
    .replace(IN_SO_LONG, language === "da" ? "om " : "in ")
    .replace(/(?<=(?<!\p{L})by (?:the )?end )(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/iu, "of ");
  const dates = daysNamed(words, { around, language }).dates.map((date) =>
    isWeekLater(words, date) ? { ...date, from: addDays(date.from, 7), to: addDays(date.to, 7) } : date,
  );
  return { words, dates };
}

/** "On Friday week" is the Friday after this one. */
const isWeekLater = (words: string, { index, length, weekdaySaid }: FoundDate): boolean =>
  weekdaySaid !== null && /^ week(?!\p{L})/iu.test(words.slice(index + length));

const EVERY = /(?<!\p{L})(?:hver|hvert|every|each)\s(?:den\s|d\.\s?)?$/iu;
const OF_EVERY =
  /^\.?\s(?:i (?:måneden|hver)|(?:of|in) (?:each|every|the) month|hver måned|(?:each|every) month)(?!\p{L})/iu;

/** "Hver den 1. i måneden", "on the 1st of every month": no day in particular. */
const isRepeated = (text: string, { index, length, text: said }: FoundDate): boolean =>
  EVERY.test(text.slice(0, index)) ||
  /^(?:hver|every|each)(?!\p{L})/iu.test(said) ||
  OF_EVERY.test(text.slice(index + length));

/** The last day of the deadline that a text gives, or null: one named as such, or else the only day to come. */
export function dueIn(text: string, context: DateContext): PlainDate | null {
  const { words, dates } = daysIn(text, context);
  const before = (index: number) => words.slice(Math.max(0, index - 30), index);
  const isNamed = (date: FoundDate) =>
    DEADLINE.test(before(date.index)) || DEADLINE.test(`${date.text.split(" ")[0] ?? ""} `);
  const own = dates.filter((date) => !isRepeated(words, date) && !isOfAnotherClause(words, date.index, isNamed(date)));
  const named = own.find(isNamed);
  if (named) return named.to;
  const isOpen = ({ index, length, text: said }: FoundDate) =>
    /^(?:efter|after)\s/iu.test(said) ||
    (HOLIDAY.test(said) && !RIGHT_AFTER_A_PREPOSITION.test(before(index))) ||
    (NOT_A_DEADLINE.test(before(index)) && !SHOWN_AT.test(words.slice(0, index))) ||
    (context.language === "en" && NAMES_A_THING.test(words.slice(index + length)) && !PREPOSITION.test(before(index)));
  const coming = own.filter((date) => date.from > context.around && !isOpen(date));
  return coming.length === 1 && own.length === 1 ? (coming[0]?.to ?? null) : null;
}

/** A remark at the end of a task, in brackets or after a word for it. */
const REMARK =
  /[\s.,;–-]*(?:\((?<inside>[^()]{1,40})\)|(?<=[\s(,;.–-])(?<after>(?:tids)?(?:frist|deadline|due)(?:\s(?:er|den|d\.)|\s?:)?\s[^(),;]{1,30}))[\s.]*$/iu;
const AROUND_A_DAY =
  /(?<!\p{L})(?:senest|inden|(?:tids)?frist|deadline|den|d|i|til|er|by|before|due|on|kl)(?!\p{L})|[\s.:()–-]/giu;

/** "skriver til lægerne (frist: 15/12)" is "skriver til lægerne", since its day has a place of its own. */
export function withoutDeadline(task: string, due: PlainDate | null, context: DateContext): string {
  const remark = due === null ? null : REMARK.exec(task);
  const words = remark?.groups?.["inside"] ?? remark?.groups?.["after"] ?? "";
  const [date] = words === "" ? [] : daysNamed(words, context).dates;
  if (!remark || !date || date.to !== due) return task;
  const left = `${words.slice(0, date.index)} ${words.slice(date.index + date.length)}`;
  return left.replace(AROUND_A_DAY, "") === "" ? task.slice(0, remark.index) : task;
}
