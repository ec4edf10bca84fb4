import type { MinutesDraft } from "../../domain/draft.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { plannedInstead } from "../../domain/nextNamed.ts";
import type { PlainDate } from "../../domain/time.ts";
import type { Context } from "../feature.ts";
import { meetingsAhead, meetingsWithin } from "../meetingLists.ts";

/** The next meeting that minutes name and nobody has planned. */
export interface NextMeetingNamed {
  date: PlainDate;
  /** The one that is planned instead, and may be the one that is moved; null: there is none. */
  planned: Meeting | null;
}

/** null: the minutes name none, or it is planned, or that day is over. */
export async function nextMeetingNamed(
  context: Context,
  { meeting: of, nextMeeting: { date } }: Pick<MinutesDraft, "meeting" | "nextMeeting">,
): Promise<NextMeetingNamed | null> {
  const { today } = context;
  if (date === null || date <= today) return null;
  const thatDay = await meetingsWithin(context, { from: date, to: date });
  if (thatDay.some(({ status }) => status !== "calledOff")) return null;
  // Minutes may be out before their own meeting was to end.
  const isOther = ({ id }: Meeting): boolean => of?.kind !== "known" || of.id !== id;
  const ahead = (await meetingsAhead(context)).filter(isOther);
  return { date, planned: plannedInstead(date, ahead) };
}
