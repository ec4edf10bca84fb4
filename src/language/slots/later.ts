import type { FoundDate } from "../dates.ts";
import type { Message } from "../message.ts";
import { firstMatch } from "../pattern.ts";
import type { Later } from "../understanding.ts";
import { slotWordsOf } from "./slotWords.ts";

/** Whether something is put off to a day; "tirsdag" alone is then the first one after the day that it had. */
export function laterIn({ masked, language }: Message, date: FoundDate | undefined): Later | undefined {
  if (firstMatch(slotWordsOf(language).postponing, masked) === null) return undefined;
  const weekday = date === undefined ? null : weekdayAlone(date);
  return weekday === null ? {} : { weekday };
}

/** "Tirsdag", not "tirsdag i næste uge"; null: it is something else. */
export const weekdayAlone = ({ text, weekdaySaid }: FoundDate): number | null =>
  ONE_WORD.test(text) ? weekdaySaid : null;

const ONE_WORD = /^\p{L}+$/u;
