import type { Reversal } from "../../domain/change.ts";
import { accept, type Decision } from "../../domain/decision.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { mayRemove, undoMeetingChange } from "../../domain/meetingUndo.ts";
import { meetingKey } from "../../ports/records.ts";
import { changeBack } from "../changing.ts";
import type { Context } from "../feature.ts";
import { meetingsWithin } from "../meetingLists.ts";
import { announceGone, announceMovedBack, announceOnAgain } from "./announce.ts";
import { handBack } from "./waiting.ts";
import { whenOf } from "../../language/schedule.ts";

/** Takes a new meeting off again, or a moved or called off one back to what it was. */
export async function undoMeeting(
  context: Context,
  { before, after }: Extract<Reversal, { kind: "meeting" }>,
): Promise<Decision<string>> {
  if (!before) return removeMeeting(context, after);
  const { records, committee, me, now, say, today } = context;
  const others = await meetingsWithin(context, { from: before.date, to: before.date });
  const decide = (current: Meeting, answered: ReadonlySet<string> = new Set()): Decision<Meeting> =>
    undoMeetingChange(current, { before, after, actor: me, now, others, answered });
  const kept = after.status === "calledOff" ? await records.meetings.read(committee.id, meetingKey(after.id)) : null;
  // First: what follows is stored with the meeting that is on again.
  const answered = kept && decide(kept.value).ok ? await handBack(context, before) : undefined;
  const changed = await changeBack(context, after.id, (current) => decide(current, answered));
  if (!changed.ok) return changed;
  const { before: was, after: is } = changed.value;
  if (was.status === "calledOff") await announceOnAgain(context, is);
  else await announceMovedBack(context, was, is);
  return accept(say.meetings.standsAgain(whenOf(is, say, today)));
}

async function removeMeeting(context: Context, added: Meeting): Promise<Decision<string>> {
  const { records, committee, now, say, today } = context;
  const kept = await records.meetings.read(committee.id, meetingKey(added.id));
  const may = kept ? mayRemove(kept.value, { added, now }) : accept(added);
  if (!may.ok) return may;
  // Where it is gone already, whoever took it was interrupted. Changed by somebody in between, it is looked at again.
  const gone = { id: added.id, committee: committee.id };
  if (kept && !(await records.goneMeetings.replace({ ...kept, value: gone }, gone)))
    return removeMeeting(context, added);
  await announceGone(context, may.value);
  return accept(say.meetings.gone(say.dates.day(added.date, today)));
}
