import type { DateRange } from "../domain/time.ts";
import { replyWords as da } from "./da/replies.ts";
import { replyWords as en } from "./en/replies.ts";
import { hasQuestionMark } from "./hearing.ts";
import { said } from "./intents/build.ts";
import type { Message } from "./message.ts";
import { firstMatch } from "./pattern.ts";
import { stretchIn } from "./slots/by.ts";
import { dueOf } from "./slots/due.ts";
import { dayOfIn, weekdayAlone } from "./slots/later.ts";
import { rangeOf } from "./slots/meeting.ts";
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
  const rest = `${masked.slice(0, found.index)} ${masked.slice(found.index + found.length)}`;
  if (!saysNoMore(rest, language)) return null;
  if (stretch !== null) return said({ by: stretchIn(message) });
  if (date === undefined) return { due: "next" };
  const { due, isDoubted } = dueOf(message, masked);
  const weekday = weekdayAlone(date);
  return {
    ...said({ due, later: weekday === null ? undefined : { weekday } }),
    ...(isDoubted && { isDueDoubted: true }),
  };
}

export type DayAlone = Pick<Slots, "start" | "end" | "dayOf"> & { date: DateRange };

/** "Til mandag den 7. kl. 13", "nej, fredag": to which day, where a message says nothing else; null: it does. */
export function dayAlone({ language, masked, text, dates, times, noSuchDays, noSuchTimes }: Message): DayAlone | null {
  const [date, ...otherDates] = dates;
  const [time, ...otherTimes] = times;
  const isUnclear = [...otherDates, ...otherTimes, ...noSuchDays, ...noSuchTimes].length > 0 || hasQuestionMark(text);
  if (!date || date.from !== date.to || isUnclear) return null;
  if (!saysNoMore(masked.replace(/‹[dt]\d+›/gu, " "), language)) return null;
  const dayOf = dayOfIn(date);
  return {
    date: rangeOf(date),
    ...(dayOf && { dayOf }),
    ...(time && { start: time.start, ...(time.end !== null && { end: time.end }) }),
  };
}

const saysNoMore = (rest: string, language: Language): boolean =>
  (rest.toLowerCase().match(/[\p{L}\p{N}‹›]+/gu) ?? []).every((word) => AROUND[language].has(word));
