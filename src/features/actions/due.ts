import { z } from "zod";
import type { Press } from "../../cards/card.ts";
import { instantAt } from "../../domain/calendar.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { Deadline, type PlainDate } from "../../domain/time.ts";
import type { Messages } from "../../language/messages.ts";
import { found, unfound, type Answer, type Context, type Found } from "../feature.ts";
import { meetingsAhead } from "../meetingLists.ts";
import { findMeeting, MeetingRef } from "../meetingReference.ts";
import { question } from "../question.ts";

/** A day or a range of days, the last of which counts unless it says which, or a meeting's day. */
const DueRef = z.union([Deadline, z.literal("next"), z.object({ meeting: MeetingRef })]);
type DueRef = z.infer<typeof DueRef>;

/** The same asked for with another deadline. */
export type DueAgain = (filled: { due: DueRef }) => Press;

/**
 * The last day on which it may be done; null: nobody said a deadline. Not found: no meeting is ahead, or it is asked which
 * one is meant.
 */
export async function findDue(
  context: Context,
  due: DueRef | undefined,
  again: DueAgain,
): Promise<Found<PlainDate | null>> {
  if (due === undefined) return found(null);
  if (due !== "next" && "meeting" in due) {
    const meant = await findMeeting(context, due.meeting, (chosen) => again({ due: chosen }));
    return meant.ok ? found(meant.value.date) : meant;
  }
  if (due !== "next") return found(lastDayOf(due));
  const meeting = await meetingAhead(context);
  return meeting ? found(meeting.date) : unfound({ text: context.say.actions.noMeetingAhead });
}

const lastDayOf = ({ to, last }: Deadline): PlainDate => last ?? to;

/** A deadline that was said, and whether it may be a slip: a day that would be nearly a year ahead. */
export const DueParameters = z.object({ due: DueRef.optional(), isDueDoubted: z.boolean().optional() });

/** The question whether that day is meant; null: there is no doubt of it. */
export function askWhetherDue(
  context: Context,
  { due, isDueDoubted }: z.infer<typeof DueParameters>,
  asked: (filled: { isDueDoubted: boolean }) => Press,
): Answer | null {
  if (!isDueDoubted || due === undefined || due === "next" || "meeting" in due) return null;
  const { say, today } = context;
  return question(context, say.meetings.farAhead(say.dates.day(lastDayOf(due), today)), [
    { title: say.meetings.farAheadButton, press: asked({ isDueDoubted: false }) },
  ]);
}

/** While a meeting is going on, "to the next meeting" means the one after it. */
export async function meetingAhead(context: Context): Promise<Meeting | undefined> {
  const hasNotBegun = (meeting: Meeting): boolean => instantAt(meeting.date, meeting.start) > context.now;
  return (await meetingsAhead(context)).find(hasNotBegun);
}

/** "frist onsdag 13. januar", or that there is none. */
export function saidDue(due: PlainDate | null, { say, today }: { say: Messages; today: PlainDate }): string {
  return due === null ? say.actions.noDue : say.actions.due(say.dates.day(due, today));
}
