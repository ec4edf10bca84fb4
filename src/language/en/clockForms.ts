import type { ClockForms } from "../dates/clock.ts";
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "./calendarWords.ts";
import { alike, words } from "../dates/words.ts";

const hours = words<number>(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, index) => [word, index + 1]),
);
const shifts = words<number>([
  ...alike(30, "half past", "half"),
  ...alike(15, "quarter past", "a quarter past"),
  ...alike(-15, "quarter to", "a quarter to"),
]);
const phrases = words<number>([...alike(12 * 60, "noon", "midday", "at noon", "at midday"), ...alike(0, "midnight")]);

const re = String.raw;
const at = re`(?:at|from|@|starting|kl\.?)\s{1,2}`;
const hour = re`(?<hour>\d{1,2})`;
const toHour = re`(?<toHour>\d{1,2})`;
const half = re`\s?(?<pm>[ap])\.?m\.?`;
const toHalf = re`\s?(?<toPm>[ap])\.?m\.?`;
const until = re`\s?(?:-|–|to|until|till)\s?`;
const NO_MEASURE = re`(?!\s?(?:%|kr|dkk|million|km|kg|hours|minutes|min|percent|years|days|weeks|people|items|st|nd|rd|th)(?!\p{L})|[.,:/-]\d|\d|/)`;
const afterDay = re`(?<=(?:${[...MONTHS, ...SHORT_MONTHS, ...WEEKDAYS].map((word) => word.toLowerCase()).join("|")}|\d(?:st|nd|rd|th)|\d/\d{1,2}|(?<!\d)20\d\d),?\s)`;
const bare = re`(?<!(?:item|no|annex|page|section|chapter|§|version|dkk|number|action)\.?\s{0,2})(?<![\d.,/:-])`;

export const clockForms: ClockForms = {
  hours,
  shifts,
  phrases,
  givenUp: re`(?:mov|push|shift|reschedul|postpon|delay|bring|brought|chang)\p{L}*(?:\s(?!to\s)[^\s;?!]+){0,5}\s(?=from\s)(?<old>from\s\d{1,2}(?:[.:]\d{2})?(?:\s?[ap]\.?m\.?)?)(?=\sto\s\d{1,2}(?:[.:]\d{2}|\s?[ap]\.?m|\s?$|[\s.!,]))`,
  // "In the evning": a slip of the pen has the same letters, or one fewer.
  halves: {
    late: {
      before: /(?:evening|afternoon|tonight)(?:\sat|,)?\s$/u,
      after: /^,?\s(?:(?:in\sthe|this)\s(?:a[fternoo]{5,9}|e[venig]{4,7})|at\snight|tonight)(?!\p{L})/u,
    },
    early: { before: /(?<!\p{L})morning(?:\sat|,)?\s$/u, after: /^,?\s(?:in\sthe|this)\sm[ornig]{4,7}(?!\p{L})/u },
  },
  forms: [
    re`(?<phrase>${phrases.source})`,
    re`(?:${at})?(?<shift>${shifts.source})\s(?<spoken>${hours.source}|1[0-2]|[1-9])`,
    re`at\s(?<spoken>${hours.source})(?:\so['’]?clock)?`,
    re`(?:${at})?(?<spoken>${hours.source}|\d{1,2})\so['’]?clock`,
    re`(?:${at})?${hour}(?:[.:](?<minute>\d{2}))?${half}`,
    re`(?:${at})?${hour}(?:[.:](?<minute>\d{2}))?(?:${half})?${until}${toHour}(?:[.:](?<toMinute>\d{2}))?${toHalf}`,
    re`(?:at|@|starting)\s${hour}(?:[.:](?<minute>\d{2}))?${NO_MEASURE}`,
    re`${at}${hour}(?:[.:](?<minute>\d{2}))?${until}${toHour}(?:[.:](?<toMinute>\d{2}))?${NO_MEASURE}`,
    re`${afterDay}${hour}\s?[-–]\s?${toHour}${NO_MEASURE}`,
    re`${bare}${hour}:(?<minute>\d{2})${NO_MEASURE}`,
    re`${bare}(?<hour>0?[6-9]|1\d|2[0-2])\.(?<minute>[0-5][05])${NO_MEASURE}`,
    re`${bare}${hour}[.:](?<minute>\d{2})${until}${toHour}(?:[.:](?<toMinute>\d{2}))?${NO_MEASURE}`,
    re`${bare}${hour}${until}${toHour}[.:](?<toMinute>\d{2})${NO_MEASURE}`,
  ],
};
