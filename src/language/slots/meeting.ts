import type { DateRange } from "../../domain/time.ts";
import { findDates, type FoundDate } from "../dates.ts";
import { firstMatch } from "../pattern.ts";
import type { Message } from "../message.ts";
import type { MeetingReference } from "../understanding.ts";
import { slotWordsOf } from "./slotWords.ts";

/** The meeting that is named: by its day, as the next one, or as the last one. */
export function meetingOf(message: Message, look: "ahead" | "back" = "ahead"): MeetingReference | undefined {
  const words = slotWordsOf(message.language);
  const [date] = message.dates;
  if (date !== undefined) return rangeOf(look === "back" ? lookingBack(message, date) : date);
  if (firstMatch(words.nextMeeting, message.masked) !== null) return "next";
  if (firstMatch(words.previousMeeting, message.masked) !== null) return "previous";
  return undefined;
}

export function rangeOf({ from, to }: DateRange): DateRange {
  return { from, to };
}

/** "The minutes of September" are the last September's. */
function lookingBack({ text, today, language }: Message, date: FoundDate): FoundDate {
  return findDates(text, { today, language, prefer: "past" }).find(({ index }) => index === date.index) ?? date;
}
