import { z } from "zod";
import { attendanceOf } from "../../domain/attendance.ts";
import { meetingKey } from "../../ports/records.ts";
import { press } from "../button.ts";
import type { Answer, Context } from "../feature.ts";
import type { MeetingsRef } from "../meetingReference.ts";
import { question } from "../question.ts";

const OfMeeting = z.object({ meeting: z.object({ id: z.string() }) });

/**
 * Whoever comes on a day without a meeting, and has cancelled for the only one that it may be: a yes deletes that, so
 * that it is asked in so many words. null: they have not, or it may be another.
 */
export async function perhapsAfterAll(
  context: Context,
  days: MeetingsRef | undefined,
  { asks: [only, ...others] = [] }: Answer,
): Promise<Answer | null> {
  const { committee, me, records, say, today } = context;
  const offered = OfMeeting.safeParse(only?.press.parameters);
  if (!offered.success || others.length > 0 || typeof days !== "object" || !("from" in days)) return null;
  const { id } = offered.data.meeting;
  const meeting = (await records.meetings.read(committee.id, meetingKey(id)))?.value;
  if (!meeting || attendanceOf(meeting, me.id)?.state !== "cancelled") return null;
  const { afterAllButton, perhapsAfterAll: asked } = say.attendance;
  const none = say.general.noMeetingOn(say.dates.within(days, today));
  return question(context, `${none} ${asked(say.dates.day(meeting.date, today))}`, [
    { title: afterAllButton, press: press("attend", { meeting: { id } }) },
  ]);
}
