import { replyWords as da } from "./da/replies.ts";
import { replyWords as en } from "./en/replies.ts";
import { hasQuestionMark } from "./hearing.ts";
import { said } from "./intents/build.ts";
import type { Message } from "./message.ts";
import { firstMatch } from "./pattern.ts";
import { stretchIn } from "./slots/by.ts";
import { dueOf } from "./slots/due.ts";
import { weekdayAlone } from "./slots/later.ts";
import { slotWordsOf } from "./slots/slotWords.ts";
import type { Language, Slots } from "./understanding.ts";

type Until = Pick<Slots, "due" | "by" | "later"> & { isDueDoubted?: true };

const AROUND: Record<Language, ReadonlySet<string>> = {
  da: new Set(da.aroundUntil.split(/\s+/u)),
  en: new Set(en.aroundUntil.split(/\s+/u)),
};

/** "Til den 15. januar", "to uger", "næste møde": until when, where a message says nothing else; null: it does. */
export function untilAlone(message: Message): Until | null {
  const { language, masked, text, dates, times, noSuchDays } = message;
  if (times.length > 0 || noSuchDays.length > 0 || dates.length > 1 || hasQuestionMark(text)) return null;
  const { nextMeeting, by } = slotWordsOf(language);
  const [date] = dates;
  const named = date ? { index: masked.indexOf("‹d0›"), length: "‹d0›".length } : firstMatch(nextMeeting, masked);
  const stretch = named ? null : firstMatch(by, masked);
  const found = named ?? stretch;
  if (found === null) return null;
  const rest = `${masked.slice(0, found.index)} ${masked.slice(found.index + found.length)}`.toLowerCase();
  if (!(rest.match(/[\p{L}\p{N}‹›]+/gu) ?? []).every((word) => AROUND[language].has(word))) return null;
  if (stretch !== null) return said({ by: stretchIn(message) });
  if (date === undefined) return { due: "next" };
  const { due, isDoubted } = dueOf(message, masked);
  const weekday = weekdayAlone(date);
  return {
    ...said({ due, later: weekday === null ? undefined : { weekday } }),
    ...(isDoubted && { isDueDoubted: true }),
  };
}
