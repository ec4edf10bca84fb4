import type { Meeting, Schedule } from "../domain/meeting.ts";
import type { PlainDate } from "../domain/time.ts";
import { capitalised } from "./capitalised.ts";
import type { Messages } from "./messages.ts";

/** "torsdag 3. december kl. 14.00-16.00" */
export function whenOf({ date, start, end }: Schedule, say: Messages, today: PlainDate): string {
  return say.meetings.when(say.dates.day(date, today), say.dates.span(start, end));
}

/** "Torsdag 3. december kl. 14.00-16.00 · Thisted", a line of its own. */
export function whenAndWhere(meeting: Schedule, say: Messages, today: PlainDate): string {
  const when = capitalised(whenOf(meeting, say, today));
  return meeting.place === null ? when : `${when} · ${meeting.place}`;
}

/**
 * From one schedule to another in one sentence: the day where it is another day, else what has changed on it.
 */
export function moveOf(from: Schedule, to: Schedule, say: Messages, today: PlainDate): string {
  const day = say.dates.day(from.date, today);
  if (to.date !== from.date) return say.meetings.moved(day, whenOf(to, say, today));
  const hours = to.start === from.start && to.end === from.end ? [] : [say.dates.span(to.start, to.end)];
  const place = to.place === from.place ? [] : [to.place ?? say.meetings.noPlace];
  return say.meetings.changed(day, [...hours, ...place].join(" · "));
}

export const titleOf = (committee: string, meeting: Meeting, say: Messages): string =>
  say.meetings.title(committee, meeting.number);
