import { addDays } from "../../domain/calendar.ts";
import type { Draft, DraftMeeting } from "../../domain/draft.ts";
import { withDueAtNextMeeting } from "../../domain/draftMeeting.ts";
import type { PlainDate } from "../../domain/time.ts";
import { withoutByNextMeeting } from "../../language/byNextMeeting.ts";
import { meetingKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { meetingsWithin } from "../meetingLists.ts";

/** Days. A committee that does not meet for so long has no next meeting to speak of. */
const AHEAD = 400;

/** What is due by the next meeting gets its day, and no longer says in words when that is. */
export function dueByNextMeeting(draft: Draft, date: PlainDate | null): Draft {
  const dated = withDueAtNextMeeting(draft, date);
  if (dated.kind !== "minutes" || date === null) return dated;
  const actions = dated.actions.map((action) =>
    action.dueAt === "nextMeeting" ? { ...action, task: withoutByNextMeeting(action.task) } : action,
  );
  return { ...dated, actions };
}

/** The day of the meeting after the one that a draft is of, if the draft needs it; null: it is not planned. */
export async function nextMeetingAfter(
  context: Context,
  meeting: DraftMeeting,
  draft: Draft,
): Promise<PlainDate | null> {
  const isNeeded = draft.kind === "minutes" && draft.actions.some(({ dueAt }) => dueAt === "nextMeeting");
  const date = isNeeded ? await dateOf(context, meeting) : null;
  if (date === null) return null;
  const range = { from: addDays(date, 1), to: addDays(date, AHEAD) };
  const next = (await meetingsWithin(context, range)).find(({ status }) => status !== "calledOff");
  return next?.date ?? null;
}

async function dateOf({ records, committee }: Context, meeting: DraftMeeting): Promise<PlainDate | null> {
  if (meeting === null) return null;
  if (meeting.kind === "new") return meeting.schedule.date;
  return (await records.meetings.read(committee.id, meetingKey(meeting.id)))?.value.date ?? null;
}
