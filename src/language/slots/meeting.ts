import { addDays, isFarAhead } from "../../domain/calendar.ts";
import type { DateRange } from "../../domain/time.ts";
import { findDates, type FoundDate } from "../dates.ts";
import { firstMatch } from "../pattern.ts";
import type { Message } from "../message.ts";
import { Language, type MeetingReference } from "../understanding.ts";
import { slotWordsOf } from "./slotWords.ts";

type Direction = "ahead" | "back";

/**
 * The meeting that is named: by its day, as the next one, or as the last one. A day without a year is looked for where
 * `look` says, or as the sentence has it: "hvem meldte afbud i oktober" is about the last October.
 */
export function meetingOf(message: Message, look: Direction = directionOf(message)): MeetingReference | undefined {
  const words = slotWordsOf(message.language);
  const [date] = daysMeant(message);
  if (date !== undefined)
    return rangeOf(look === "back" || isLongAgo(message, date) ? lookingBack(message, date) : date);
  const number = numberOf(message);
  if (number !== undefined) return { number };
  if (firstMatch(words.meetingBeforeLast, message.masked) !== null) return "beforeLast";
  if (firstMatch(words.nextMeeting, message.masked) !== null) return "next";
  if (firstMatch(words.previousMeeting, message.masked) !== null) return "previous";
  return undefined;
}

const THROUGH = /‹d(?<first>\d+)›\s?[-–]\s?‹d(?<last>\d+)›/u;

/**
 * The days that a meeting may be of. One within a stretch that is named as well is the meeting's, and the stretch tells
 * why: "jeg er væk fra den 1. til den 8. og kan ikke den 3.", "ferie i uge 49, så I må undvære mig den 3.".
 */
export function daysMeant({ dates, masked, language }: Message): readonly FoundDate[] {
  const joined = THROUGH.exec(masked)?.groups ?? firstMatch(slotWordsOf(language).through, masked)?.groups ?? {};
  const ends = [joined["first"], joined["last"]].flatMap((place) => dates[Number(place)] ?? []);
  const [first, last] = ends;
  const across = first && last ? [{ from: first.from, to: last.to }] : [];
  const stretches = [...across, ...dates.filter(({ from, to }) => from < to)];
  const days = dates.filter((date) => date.from === date.to && !ends.includes(date));
  const [only, ...others] = days;
  const isWithin = stretches.some(({ from, to }) => only !== undefined && from <= only.from && only.to <= to);
  const isAll = stretches.length - across.length + ends.length + 1 === dates.length;
  return only !== undefined && others.length === 0 && stretches.length === 1 && isWithin && isAll ? [only] : dates;
}

/** Named by a day that is over. */
export const isPast = (meeting: MeetingReference | undefined, { today }: Message): boolean =>
  typeof meeting === "object" && "to" in meeting && meeting.to < today;

/** "Næste møde", in either language. */
export const namesNextMeeting = (text: string): boolean =>
  Language.options.some((language) => firstMatch(slotWordsOf(language).nextMeeting, text) !== null);

/** "Dagsorden 12. november" of the one that has just been, and not of one in nearly a year. */
const isLongAgo = ({ today }: Message, { yearSaid, from }: FoundDate): boolean => !yearSaid && isFarAhead(from, today);

function numberOf({ language, masked }: Message): number | undefined {
  const { meetingNumber, ordinals } = slotWordsOf(language);
  const { number, ordinal } = firstMatch(meetingNumber, masked)?.groups ?? {};
  if (number !== undefined) return Number(number);
  return ordinal === undefined ? undefined : ordinals.get(ordinal.toLowerCase());
}

/** Where more than one is meant: the days they lie within. */
export function severalMeetings(message: Message): DateRange | undefined {
  if (daysMeant(message).length < message.dates.length) return undefined;
  if (firstMatch(slotWordsOf(message.language).several, message.masked) === null) return undefined;
  const [date] = message.dates;
  return date ? rangeOf(date) : { from: message.today, to: addDays(message.today, YEAR) };
}

/** In days. */
const YEAR = 365;

/** "Ikke før den 3. december": the day is not the meeting's. */
export function hasOtherBounds({ text, masked, mentions, dates: [date], language }: Message): boolean {
  if (date === undefined) return false;
  const { bounding, signingOff } = slotWordsOf(language);
  const [before = ""] = masked.split(" ‹d0›", 1);
  if (mentions.length === 0 && date.from === date.to && firstMatch(signingOff, before) !== null) return false;
  return firstMatch(bounding, text.slice(0, date.index).trimEnd()) !== null;
}

export function rangeOf({ from, to }: DateRange): DateRange {
  return { from, to };
}

/** The stretch of time that a question looks back on: "i oktober" is the last one, "siden august" goes on until today. */
export function periodOf(message: Message, date: FoundDate): DateRange {
  const { from, to } = lookingBack(message, date);
  const isSince = firstMatch(slotWordsOf(message.language).since, message.text.slice(0, date.index).trimEnd()) !== null;
  return { from, to: isSince && from <= message.today ? message.today : to };
}

function directionOf({ language, masked }: Message): Direction {
  return firstMatch(slotWordsOf(language).past, masked) === null ? "ahead" : "back";
}

/** "The minutes of September" are the last September's. */
function lookingBack({ text, today, language }: Message, date: FoundDate): FoundDate {
  return findDates(text, { today, language, prefer: "past" }).find(({ index }) => index === date.index) ?? date;
}
