import { capitalised } from "../capitalised.ts";
import { firstMatch } from "../pattern.ts";
import type { FoundDate } from "../dates.ts";
import { unmask, type Message } from "../message.ts";
import { dayOfIn, laterIn } from "../slots/later.ts";
import { meetingOf, rangeOf, severalMeetings } from "../slots/meeting.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import { said, type Build } from "./build.ts";

export const showMeeting: Build = (message) => {
  const { plan, several } = slotWordsOf(message.language);
  const isPlan = firstMatch([...plan, ...several], message.masked) !== null;
  const [date] = message.dates;
  // "De næste møder" are more than the next one.
  if (isPlan) return { slots: said({ plan: true, meeting: date && rangeOf(date) }) };
  return { slots: said({ meeting: meetingOf(message) }) };
};

export const callOffMeeting: Build = (message) => {
  const several = severalMeetings(message);
  const slots = said({ meeting: several ?? meetingOf(message) });
  if (message.dates.length > 1 || message.dates.some(({ afterwards }) => afterwards)) return { slots, doubt: "intent" };
  return several ? { slots, doubt: "meeting" } : { slots };
};

/**
 * The last day that is named is the new one; one before it is the day of the meeting that is moved. Where none is,
 * "flyt mødet til den 17." is about the next one: without a meeting it would be understood as a new one. In "mødet
 * den 17. flyttes til kl. 15" and "mødet den 17. er online" the only day is the meeting's own: no such words plan one.
 */
export const scheduleMeeting: Build = (message, { next, bare }) => {
  const { masked, dates, times } = message;
  const words = slotWordsOf(message.language);
  const moving = firstMatch([...words.moving, ...words.postponing], masked) !== null;
  const kept = withoutGivenUp(message).replace(/[\s.,;:!?]+$/u, "");
  const newPlace = firstMatch(words.newPlace, kept)?.groups.place;
  const place = newPlace ?? firstMatch(words.place, kept)?.groups.place;
  const isHeld = firstMatch(words.heldDay, masked) !== null;
  const isOwnDay =
    dates.length === 1 &&
    (newPlace !== undefined || isHeld || (moving && firstMatch(words.meetingDay, masked) !== null));
  const [moved, date] = isOwnDay ? [dates[0]] : movedTo(message);
  // "Kl. 13 i stedet for 14", "13 instead of 14"
  const [time] = times.length > 1 && firstMatch(words.insteadOfHour, masked) !== null ? times : times.slice(-1);
  // With an hour or a place alone a meeting is changed that there is.
  const isChange = date === undefined && (time !== undefined || place !== undefined);
  const meeting = moved ? rangeOf(moved) : moving || isChange ? "next" : undefined;
  // "Mødet slutter kl. 15": the hour is not when it begins.
  const isEnd = time?.end === null && firstMatch(words.ending, masked) !== null;
  const slots = said({
    meeting,
    date: date && !date.afterwards ? rangeOf(date) : undefined,
    start: isEnd ? undefined : time?.start,
    end: isEnd ? time.start : (time?.end ?? undefined),
    // "Online" will stand on a line of its own.
    place: place && (/^\p{Ll}+$/u.test(place) ? capitalised(place) : unmask(message, place)),
    next: next !== undefined && meeting === undefined ? true : undefined,
    later: meeting === undefined ? undefined : laterIn(message, date),
    dayOf: meeting === undefined || date === undefined ? undefined : dayOfIn(date),
  });
  // "Flyt mødet": to which day is asked.
  if (bare !== undefined && date === undefined) return { slots, doubt: "until" };
  // A week or a month is no day to meet on.
  const vague = date !== undefined && date.from !== date.to;
  const unsure =
    vague ||
    (date?.afterwards && meeting === undefined) ||
    dates.length > 2 ||
    (date === undefined && time === undefined && place === undefined) ||
    (times.length > 1 && firstMatch(words.insteadOfHour, masked) === null);
  return unsure ? { slots, doubt: "intent" } : { slots };
};

/** The day of the meeting that is moved, where it is said, and the new one. */
function movedTo({ masked, dates, language }: Message): [FoundDate | undefined, FoundDate | undefined] {
  const [first, second] = dates;
  if (second === undefined) return [undefined, first];
  const givenUp = firstMatch(slotWordsOf(language).insteadOfDay, masked)?.groups.day;
  return givenUp === "‹d1›" ? [second, first] : [first, dates.at(-1)];
}

/** Without the place that a meeting is not held at any more: "på Teams i stedet for på rådhuset". */
function withoutGivenUp({ masked, language }: Message): string {
  const given = firstMatch(slotWordsOf(language).insteadOfPlace, masked);
  if (given === null) return masked;
  return `${masked.slice(0, given.index).trimEnd()}${masked.slice(given.index + given.length)}`;
}
