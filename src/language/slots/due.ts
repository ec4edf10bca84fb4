import { addDays, isFarAhead } from "../../domain/calendar.ts";
import { lastWorkingDay, workingDayFrom } from "../../domain/workingTime.ts";
import type { FoundDate } from "../dates.ts";
import { firstMatch, type Pattern } from "../pattern.ts";
import type { Message } from "../message.ts";
import type { Slots } from "../understanding.ts";
import { rangeOf } from "./meeting.ts";
import { slotWordsOf } from "./slotWords.ts";

interface Due {
  /** A range whose end counts, or the next meeting. */
  due: Slots["due"];
  /** The masked text without saying so. */
  rest: string;
  /** A day without a year that has just passed, and would be nearly a year ahead. */
  isDoubted?: boolean;
}

/** When something is due. */
export function dueOf(message: Message, masked: string): Due {
  const { until, due, beginning, provided, after, nextMeeting } = slotWordsOf(message.language);
  const signs = [...masked.matchAll(/‹d(\d+)›/gu)];
  const last = signs.at(-1);
  const date = last && message.dates[Number(last[1])];
  if (last !== undefined && date !== undefined) {
    const before = masked.slice(0, last.index);
    const following = masked.slice(last.index + last[0].length);
    const isOneDay = date.from === date.to;
    const isDoubted = !date.yearSaid && date.precision === "day" && isFarAhead(date.from, message.today);
    const later = laterThan(message, date, endingWith(after, before) !== null);
    if (later !== undefined) {
      const start = endingWith(after, before) ?? before;
      const rest = `${(endingWith(until, start) ?? endingWith(due, start) ?? start).trimEnd()} ${following}`;
      return { due: { from: later, to: later }, rest, isDoubted };
    }
    const limit = endingWith(until, before);
    // "Fra uge 49" begins something, "bestiller lokale til juni" tells for when: neither is a deadline, nor to be cut off.
    const isOther = limit === null && (endingWith(beginning, before) ?? endingWith(provided, before)) !== null;
    if (isOther) return { due: undefined, rest: masked };
    const meeting = atMeeting(message, before, following);
    if (meeting !== null && isOneDay) return { due: rangeOf(date), rest: meeting, isDoubted };
    if (meeting !== null) return { due: { meeting: rangeOf(date) }, rest: meeting };
    // "Inden jul" is one date with its own beginning; "inden uge 50" has none but today.
    const from = limit !== null && date.from > message.today ? message.today : date.from;
    const start = limit ?? endingWith(due, before) ?? before;
    const rest = `${start.trimEnd()} ${following}`;
    const said = limit === null ? rangeOf(date) : { from, to: date.to };
    const working = lastWorkingDay(date, message.today);
    return { due: { ...said, ...(working !== undefined && { last: working }) }, rest, isDoubted };
  }
  const next = firstMatch(nextMeeting, masked);
  if (next === null) return { due: undefined, rest: masked };
  const before = masked.slice(0, next.index);
  const start = endingWith(until, before) ?? endingWith(due, before);
  if (start === null) return { due: undefined, rest: masked };
  return { due: "next", rest: `${start.trimEnd()} ${masked.slice(next.index + next.length)}` };
}

/** What is left of "… til mødet i januar" and "… til januarmødet", around the date; null: it names no meeting. */
function atMeeting({ language }: Message, before: string, following: string): string | null {
  const { due, until, dueMeeting, itsMeeting } = slotWordsOf(language);
  const start = endingWith(dueMeeting, before);
  if (start !== null) return `${start.trimEnd()} ${following}`;
  const meeting = firstMatch(itsMeeting, following);
  const compound = meeting && (endingWith(until, before) ?? endingWith(due, before));
  return meeting && compound !== null ? `${compound.trimEnd()} ${following.slice(meeting.length)}` : null;
}

/** "Efter jul", "efter den 3. december": the first working day that is; undefined: the date is no such. */
function laterThan({ language }: Message, { text, from, to }: FoundDate, isAfter: boolean): string | undefined {
  if (isAfter) return workingDayFrom(addDays(to, 1));
  // "After Christmas" is one date, which begins when Christmas is over.
  const first = firstMatch(slotWordsOf(language).after, text.split(" ").slice(0, 1).join(" "));
  return first === null ? undefined : workingDayFrom(from);
}

/** The text before the words of one of the patterns, where it ends with them. */
function endingWith(patterns: readonly Pattern[], text: string): string | null {
  const match = firstMatch(patterns, text.trimEnd());
  return match === null ? null : text.slice(0, match.index).replace(/,\s*$/u, "");
}
