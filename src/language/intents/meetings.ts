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
  const isOwnDay = dates.length === 1 && moving && firstMatch(words.meetingDay, masked) !== null;
  const moved = dates.length > 1 || isOwnDay ? dates[0] : undefined;
  const date = isOwnDay ? undefined : dates.at(-1);
  const meeting = moved ? rangeOf(moved) : moving ? "next" : undefined;
  const [time] = times.slice(-1);
  const place = firstMatch(words.place, masked)?.groups.place;
  const slots = said({
    meeting,
    date: date && rangeOf(date),
    start: time?.start,
    end: time?.end ?? undefined,
    place: place && unmask(message, place),
  });
  // A week or a month is no day to meet on; a weekday that is not the date's is a slip.
  const vague = date !== undefined && date.from !== date.to;
  const slip = date?.weekdaySaid != null && weekdayOf(date.from) !== date.weekdaySaid;
  const unsure =
    vague ||
    slip ||
    dates.length > 2 ||
    (date === undefined && time === undefined && place === undefined) ||
    times.length > 1;
  return unsure ? { slots, doubt: "intent" } : { slots };
};

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay() || 7;
}
