import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./calendarWords.ts";
import type { ClockForms } from "../dates/clock.ts";
import { alike, spelled, words } from "../dates/words.ts";

const hours = words<number>(
  "et to tre fire fem seks syv otte ni ti elleve tolv".split(" ").map((word, index) => [word, index + 1]),
);
const shifts = words<number>([
  ...alike(-30, "halv"),
  ...alike(15, "kvart over", "et kvarter over"),
  ...alike(-15, "kvart i", "et kvarter i"),
]);
const phrases = words<number>([
  ...alike(12 * 60, "klokken middag", "ved middagstid", "til middag", "kl. middag"),
  ...alike(0, "ved midnat"),
]);

const re = String.raw;
const at = re`(?:kl\.?|klokken|klokka)\s?`;
const hour = re`(?<hour>\d{1,2})`;
const toHour = re`(?<toHour>\d{1,2})`;
const until = re`\s?(?:-|–|til)\s?(?:${at})?`;
/** What follows a number that is no clock time: a sum, a share, a measure, a date. */
const NO_MEASURE = re`(?!\s?(?:%|kr|mio|mia|km|kg|timer|minutter|min|pct|procent|${spelled("år")}|dage|personer|punkter)(?!\p{L})|[.,:/-]\d|\d|/)`;
/** After a day two hours need no more: "den 21. januar 9-11". */
const afterDay = re`(?<=(?:${[...MONTHS, ...SHORT_MONTHS.map((month) => month.replace(".", "\\.?")), ...WEEKDAYS].map(spelled).join("|")}|\d/\d{1,2}|(?<!\d)20\d\d),?\s)`;
/** A bare "9.30" is a time within the working day, on five minutes, and not the number of an item. */
const bare = re`(?<!(?:punkt|pkt|nr|bilag|side|afsnit|kapitel|§|version|kr)\.?\s{0,2})(?<![\d.,/:-])`;

export const clockForms: ClockForms = {
  hours,
  shifts,
  phrases,
  givenUp: re`(?:flyt|ryk|skub|fremryk|udsæt|udsat|udskyd|udskudt)\p{L}*(?:\s(?!til\s)[^\s;?!]+){0,5}\sfra\s(?<old>(?:${at})?\d{1,2}(?:[.:]\d{2})?)(?=\stil\s(?:${at})?\d{1,2}(?![\d/]|\.\s?\p{L}))`,
  // "Om aftnen": a slip of the pen has the same letters, or one fewer.
  halves: {
    late: {
      before: /(?:aften|eftermiddag),?\s$/u,
      after: /^,?\s(?:om\s(?:a[ften]{4,7}|e[ftermidagn]{9,13})|i\s(?:aften|eftermiddag))(?!\p{L})/u,
    },
    early: {
      before: /(?:i\smorgen\stidlig|til\smorgen|morgen(?<!i\s?morgen)),?\s$/u,
      after: /^,?\som\s(?:m[orgen]{5,8}|f[ormidagen]{8,11})(?!\p{L})/u,
    },
  },
  forms: [
    re`(?:${at})?(?<phrase>${phrases.source})`,
    re`(?:${at})?(?<shift>${shifts.source})\s(?<spoken>${hours.source}|1[0-2]|[1-9])`,
    re`${at}(?<spoken>${hours.source})`,
    re`${at}${hour}(?:[.:](?<minute>\d{2}))?${NO_MEASURE}`,
    re`${at}${hour}(?:[.:](?<minute>\d{2}))?${until}${toHour}(?:[.:](?<toMinute>\d{2}))?${NO_MEASURE}`,
    re`${bare}${hour}:(?<minute>\d{2})${NO_MEASURE}`,
    re`${bare}(?<hour>0?[6-9]|1\d|2[0-2])\.(?<minute>[0-5][05])${NO_MEASURE}`,
    re`${bare}${hour}[.:](?<minute>\d{2})${until}${toHour}(?:[.:](?<toMinute>\d{2}))?${NO_MEASURE}`,
    re`${bare}${hour}${until}${toHour}[.:](?<toMinute>\d{2})${NO_MEASURE}`,
    re`${afterDay}${hour}\s?[-–]\s?${toHour}${NO_MEASURE}`,
    re`fra\s${hour}(?:[.:](?<minute>\d{2}))?\stil\s${toHour}(?:[.:](?<toMinute>\d{2}))?(?=\s{0,2}(?:$|[.,;!?)](?!\d)|på|den|d\.|i\s))`,
  ],
};
