import { firstMatch } from "../pattern.ts";
import { unmask } from "../message.ts";
import { meetingOf, rangeOf, severalMeetings } from "../slots/meeting.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import { said, type Build } from "./build.ts";

export const showMeeting: Build = (message) => ({ slots: said({ meeting: meetingOf(message) }) });

export const callOffMeeting: Build = (message) => {
  const several = severalMeetings(message);
  const slots = said({ meeting: several ?? meetingOf(message) });
  if (message.dates.length > 1) return { slots, doubt: "intent" };
  return several ? { slots, doubt: "meeting" } : { slots };
};

/**
 * The last day that is named is the new one; one before it is the day of the meeting that is moved. Where none is,
 * "flyt mødet til den 17." is about the next one: without a meeting it would be understood as a new one. In "mødet
 * den 17. flyttes til kl. 15" the only day is the meeting's own.
 */
export const scheduleMeeting: Build = (message) => {
  const { masked, dates, times } = message;
  const words = slotWordsOf(message.language);
  const moving = firstMatch(words.moving, masked) !== null;
  const newPlace = firstMatch(words.newPlace, masked)?.groups.place;
  const place = newPlace ?? firstMatch(words.place, masked)?.groups.place;
  const isOwnDay =
    dates.length === 1 && (newPlace !== undefined || (moving && firstMatch(words.meetingDay, masked) !== null));
  const moved = dates.length > 1 || isOwnDay ? dates[0] : undefined;
  const date = isOwnDay ? undefined : dates.at(-1);
  // "Kl. 13 i stedet for 14", "13 instead of 14"
  const [time] = times.length > 1 && firstMatch(words.insteadOfHour, masked) !== null ? times : times.slice(-1);
  // With an hour or a place alone a meeting is changed that there is.
  const isChange = date === undefined && (time !== undefined || place !== undefined);
  const meeting = moved ? rangeOf(moved) : moving || isChange ? "next" : undefined;
  // "Mødet slutter kl. 15": the hour is not when it begins.
  const isEnd = time?.end === null && firstMatch(words.ending, masked) !== null;
  const slots = said({
    meeting,
    date: date && rangeOf(date),
    start: isEnd ? undefined : time?.start,
    end: isEnd ? time.start : (time?.end ?? undefined),
    place: place && unmask(message, place),
  });
  // A week or a month is no day to meet on.
  const vague = date !== undefined && date.from !== date.to;
  const unsure =
    vague ||
    dates.length > 2 ||
    (date === undefined && time === undefined && place === undefined) ||
    (times.length > 1 && firstMatch(words.insteadOfHour, masked) === null);
  return unsure ? { slots, doubt: "intent" } : { slots };
};
