import type { Committee } from "../../domain/committee.ts";
import { comingUp, withFollowUps } from "../../domain/comingUp.ts";
import { accept } from "../../domain/decision.ts";
import { byStart, isUpcoming, type Meeting } from "../../domain/meeting.ts";
import { meetingKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { upcomingMeetings } from "../meetingLists.ts";

/**
 * Puts what is to be come back to on the agendas of the planned meetings that it is due at, and answers with those
 * that changed, in order. An agenda that is out is left alone. Again, it changes nothing. `committee`: as it is now,
 * where the caller has just changed it.
 */
export async function placeFollowUps(context: Context, committee: Committee = context.committee): Promise<Meeting[]> {
  const upcoming = (await upcomingMeetings(context))
    .filter((meeting) => isUpcoming(meeting, context.now))
    .sort(byStart);
  const placed: Meeting[] = [];
  for (const meeting of upcoming) {
    const due = meeting.status === "planned" ? comingUp(committee, meeting, upcoming) : [];
    if (due.length === 0) continue;
    const changed = await context.records.meetings.change(committee.id, meetingKey(meeting.id), (current) =>
      accept(current.status === "planned" ? withFollowUps(current, due) : current),
    );
    if (changed?.ok) placed.push(changed.value.after);
  }
  return placed;
}
