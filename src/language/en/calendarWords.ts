import type { DateWords, UnitWord } from "../dates/form.ts";
import { alike, words } from "../dates/words.ts";

/** Said and read: January is 1, Monday is 1. */
export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
export const SHORT_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
export const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

const numbered = (names: readonly string[]): [string, number][] =>
  names.map((name, index) => [name.toLowerCase(), index + 1]);

export const months = words<number>([...numbered(MONTHS), ...numbered(SHORT_MONTHS), ...alike(9, "sept")]);

const fullWeekdays: [string, number][] = [
  ...numbered(WEEKDAYS),
  ...alike(3, "wensday", "wednsday"),
  ...alike(4, "thurday", "thusday"),
];
export const weekdays = words<number>(fullWeekdays);

/** Also "Thu", which alone could be other words ("sat", "sun", "wed"): only before a date. */
export const anyWeekday = words<number>([
  ...fullWeekdays,
  ...numbered("mon tue wed thu fri sat sun".split(" ")),
  ...alike(2, "tues"),
  ...alike(4, "thur", "thurs"),
]);

export const dateWords: DateWords = {
  months,
  weekdays: anyWeekday,
  numbers: words<number>([
    ...numbered("one two three four five six seven eight nine ten eleven twelve".split(" ")),
    ...alike(1, "a", "an"),
    ...alike(2, "a couple of"),
    ...alike(0.5, "half a", "half an"),
    ...alike(14, "fourteen"),
  ]),
  ordinals: words<number>([
    ...numbered("first second third fourth".split(" ")),
    ...numbered("1st 2nd 3rd 4th".split(" ")),
    ...numbered(["1", "2", "3", "4"]),
  ]),
  daysAhead: words<number>([
    ...alike(0, "today", "tonight", "this morning", "this afternoon", "this evening"),
    ...alike(1, "tomorrow", "tomorow", "tommorow", "tommorrow"),
    ...alike(2, "the day after tomorrow", "day after tomorrow"),
    ...alike(-1, "yesterday"),
    ...alike(-2, "the day before yesterday"),
  ]),
  units: words<UnitWord>([
    ...alike<UnitWord>({ unit: "day", times: 1 }, "day", "days"),
    ...alike<UnitWord>({ unit: "week", times: 1 }, "week", "weeks"),
    ...alike<UnitWord>({ unit: "week", times: 2 }, "fortnight"),
    ...alike<UnitWord>({ unit: "month", times: 1 }, "month", "months"),
    ...alike<UnitWord>({ unit: "quarter", times: 1 }, "quarter", "quarters"),
    ...alike<UnitWord>({ unit: "year", times: 1 }, "year", "years"),
    ...alike<UnitWord>({ unit: "weekend", times: 1 }, "weekend"),
  ]),
  halves: words([...alike(true as const, "half")]),
  steps: words<-1 | 0 | 1 | "coming">([
    ...alike(0 as const, "this", "the current", "current"),
    ...alike(1 as const, "next"),
    ...alike("coming" as const, "coming", "this coming", "the coming"),
    ...alike(-1 as const, "last", "previous", "past", "the previous"),
  ]),
  edges: words([
    ...alike("start" as const, "early", "early in", "start of", "beginning of", "the start of", "the beginning of"),
    ...alike("middle" as const, "mid", "mid-", "middle of", "the middle of"),
    ...alike("end" as const, "late", "late in", "end of", "the end of", "towards the end of"),
    ...alike("close" as const, "close of", "the close of", "last day of", "the last day of"),
  ]),
  feasts: words([
    ...alike("christmas" as const, "christmas", "xmas"),
    ...alike("newYear" as const, "new year", "new year's", "new years", "the new year"),
    ...alike("easter" as const, "easter"),
    ...alike("whitsun" as const, "whitsun", "pentecost"),
    ...alike("ascension" as const, "ascension day"),
    ...alike("constitutionDay" as const, "constitution day"),
    ...alike("winterHoliday" as const, "winter holiday", "winter holidays", "winter break"),
    ...alike("easterHoliday" as const, "easter holiday", "easter holidays", "easter break"),
    ...alike("summerHoliday" as const, "summer holiday", "summer holidays", "summer break", "summer vacation"),
    ...alike("autumnHoliday" as const, "autumn holiday", "autumn holidays", "autumn break"),
    ...alike("christmasHoliday" as const, "christmas holiday", "christmas holidays", "christmas break"),
    ...alike(
      "betweenFeasts" as const,
      "between christmas and new year",
      "between christmas and the new year",
      "between christmas and new years",
    ),
    ...alike("spring" as const, "spring"),
    ...alike("summer" as const, "summer"),
    ...alike("autumn" as const, "autumn"),
    ...alike("winter" as const, "winter"),
  ]),
  sides: words([
    ...alike("before" as const, "before", "before the", "by", "until", "ahead of"),
    ...alike("after" as const, "after", "after the"),
  ]),
};
