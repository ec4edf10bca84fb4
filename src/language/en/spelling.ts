import type { SpellingWords } from "../spelling.ts";
import { WEEKDAYS as DA_WEEKDAYS } from "../da/calendarWords.ts";
import { MONTHS, WEEKDAYS } from "./calendarWords.ts";

const ones = "one two three four five six seven eight nine".split(" ");
const small = `${ones.join(" ")} ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`.split(
  " ",
);
const firsts = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const ordinals: [string, number][] = [
  ...`${firsts.join(" ")} tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(" ")
    .map((word, index): [string, number] => [word, index + 1]),
  ...firsts.flatMap((word, index): [string, number][] => [
    [`twenty ${word}`, 21 + index],
    [`twenty-${word}`, 21 + index],
  ]),
  ["thirtieth", 30],
  ["thirty first", 31],
  ["thirty-first", 31],
];
const months = MONTHS.map((month) => month.toLowerCase()).join("|");

export const spelling: SpellingWords = {
  field: [
    ...WEEKDAYS.map((day) => day.toLowerCase()),
    ...MONTHS.filter((month) => month.length > 4).map((month) => month.toLowerCase()),
    ...`agenda minutes meeting meetings apologies cancel cancellation attend attending coming action actions reminders reminder
      decided decide decision decisions deadline finished postpone overview substitute deputy instead unfortunately sorry
      discuss discussed schedule reschedule secretariat overdue complete completed outstanding channel participate tomorrow
      unable mistake cancelled please agreed called prepares writes note next undo help item topic publish extend extension prepare document contact draft review`.split(
      /\s+/u,
    ),
  ],
  asTheyAre: "quite dose cloud pots daft".split(" "),
  instead: { uge: "week", ...Object.fromEntries(DA_WEEKDAYS.map((day, index) => [day, WEEKDAYS[index] ?? day])) },
  spoken: [],
  dialect: null,
  beforeName: {},
  days: WEEKDAYS.map((day) => day.toLowerCase()),
  shortDays: {
    thurs: "Thursday",
    thur: "Thursday",
    thu: "Thursday",
    tues: "Tuesday",
    tue: "Tuesday",
    weds: "Wednesday",
    wed: "Wednesday",
    mon: "Monday",
    fri: "Friday",
  },
  beforeDay: "on by for until till before this next from to of coming me do make t cant cannot".split(" "),
  alwaysDays: ["thurs", "tues", "weds"],
  ordinals: new Map(ordinals),
  /** "the third of december", "on the twenty sixth" */
  day: (ordinal) =>
    String.raw`(?<=(?:the\s|^|\s))${ordinal}(?=\s(?:of\s)?(?:${months})(?!\p{L}))|(?<=(?:on|by|for|until|before|till)\sthe\s)${ordinal}(?=$|[.,;!?])`,
  asDay: (number) => `${number.toString()}${["st", "nd", "rd"][(number > 20 ? number % 10 : number) - 1] ?? "th"}`,
  numbers: new Map([
    ...small.map((word, index): [string, number] => [word, index + 1]),
    ...["twenty", "thirty", "forty", "fifty"].flatMap((ten, at): [string, number][] => [
      [ten, (at + 2) * 10],
      ...ones.flatMap((one, index): [string, number][] => [
        [`${ten} ${one}`, (at + 2) * 10 + index + 1],
        [`${ten}-${one}`, (at + 2) * 10 + index + 1],
      ]),
    ]),
  ]),
  counted: (number) =>
    String.raw`(?<=(?<!\p{L})(?:action|item|task|number|no\.?|point|to-?do)\s)${number}(?!\p{L}|\s(?:days?|weeks?|months?))`,
};
