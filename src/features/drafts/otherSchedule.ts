import { line, warning, type Block } from "../../cards/card.ts";
import type { Draft } from "../../domain/draft.ts";
import { keepsSchedule } from "../../domain/draftMeeting.ts";
import type { Meeting, Schedule } from "../../domain/meeting.ts";
import type { Messages } from "../../language/messages.ts";
import { hasWordsOf } from "../../language/sameWord.ts";
import type { Context } from "../feature.ts";

/** What a document gives otherwise than the calendar has it. */
type OtherSchedule = Partial<Omit<Schedule, "date">>;

/**
 * The hours and the place that the document gives, where its meeting is planned for others; null where they agree, or
 * somebody has said that the meeting stays as it is. Of another day nothing is compared: then it is another meeting.
 */
export function otherSchedule(draft: Pick<Draft, "says" | "corrections">, meeting: Meeting): OtherSchedule | null {
  const { date, start, end, place } = draft.says;
  if (keepsSchedule(draft) || (date !== null && date !== meeting.date)) return null;
  const isOtherEnd = end !== null && meeting.end !== null && end !== meeting.end;
  const isOtherHour = start !== null && (start !== meeting.start || isOtherEnd);
  const isOtherPlace = place !== null && !isSamePlace(place, meeting.place);
  if (!isOtherHour && !isOtherPlace) return null;
  return {
    ...(isOtherHour && { start, ...(end !== null && { end }) }),
    ...(isOtherPlace && { place }),
  };
}

/** "Thisted Rådhus" is where "Thisted Rådhus, lokale 2" is: one of them only says more. */
const isSamePlace = (a: string, b: string | null): boolean =>
  b !== null && hasWordsOf(a, b, (one, other) => one === other);

/** "I dokumentet står kl. 9.00-11.30 (Morsø Rådhus); mødet er planlagt til kl. 14.00-16.00 (Thisted)." */
export function saidOtherSchedule(
  kind: Draft["kind"],
  other: OtherSchedule,
  meeting: Meeting,
  { say }: Pick<Context, "say">,
): string {
  const planned: OtherSchedule = {
    ...(other.start !== undefined && { start: meeting.start, end: meeting.end }),
    ...(other.place !== undefined && { place: meeting.place }),
  };
  return say.handOver.otherSchedule[kind](saidPart(other, say), saidPart(planned, say));
}

function saidPart({ start, end = null, place }: OtherSchedule, say: Messages): string {
  const { otherSchedule: words } = say.handOver;
  const where = place === null ? words.noPlace : place;
  const hours = start === undefined ? null : say.dates.span(start, end);
  if (hours !== null && where !== undefined) return words.hoursAndPlace(hours, where);
  if (hours !== null) return hours;
  return place === null || where === undefined ? words.noPlace : words.place(where);
}

/** At the top of a preview, before anything else is looked at. */
export const otherScheduleLine = (
  kind: Draft["kind"],
  other: OtherSchedule,
  meeting: Meeting,
  context: Context,
): Block => line({ ...warning(saidOtherSchedule(kind, other, meeting, context)), weight: "Bolder" });
