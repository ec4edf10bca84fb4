import type { FoundDate } from "../dates.ts";
import type { Message } from "../message.ts";
import { firstMatch } from "../pattern.ts";
import type { DayOf, Later } from "../understanding.ts";
import { slotWordsOf } from "./slotWords.ts";

/** Whether something is put off to a day; "tirsdag" alone is then the first one after the day that it had. */
export function laterIn({ masked, language }: Message, date: FoundDate | undefined): Later | undefined {
  if (date?.afterwards && date.weekdaySaid !== null) return { weekday: date.weekdaySaid };
  if (firstMatch(slotWordsOf(language).postponing, masked) === null) return undefined;
  const weekday = date === undefined ? null : weekdayAlone(date);
  return weekday === null ? {} : { weekday };
}

/** "Tirsdag", not "tirsdag i næste uge"; null: it is something else. */
export const weekdayAlone = ({ text, weekdaySaid }: FoundDate): number | null =>
  ONE_WORD.test(text) ? weekdaySaid : null;

/** "The 15th" is one of the same month, "Thursday" of the same week as what it stands in place of. */
export function dayOfIn({ text, precision, weekdaySaid, afterwards }: FoundDate): DayOf | undefined {
  if (precision !== "day" || afterwards) return undefined;
  if (/^\D{0,7}\d{1,2}(?:\.|st|nd|rd|th|'?e?nde)?$/u.test(text)) return "month";
  return weekdaySaid !== null && /^(?:\p{L}{2} )?\p{L}+$/u.test(text) ? "week" : undefined;
}

const ONE_WORD = /^\p{L}+$/u;
