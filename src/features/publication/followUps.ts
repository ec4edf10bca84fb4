import { isSameTitle } from "../../domain/agenda.ts";
import type { Committee } from "../../domain/committee.ts";
import { comingUp, withFollowUps } from "../../domain/comingUp.ts";
import { accept } from "../../domain/decision.ts";
import type { Meeting } from "../../domain/meeting.ts";
import { meetingKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { meetingsAhead } from "../meetingLists.ts";

/**
 * Puts what is to be come back to on the agendas of the planned meetings that it is due at. An agenda that is
 * out is left alone. Again, it changes nothing. `committee`: as it is now, where the caller has just changed it.
 */
export async function placeFollowUps(context: Context, committee: Committee): Promise<void> {
  const upcoming = await meetingsAhead(context);
  for (const meeting of upcoming) {
    const due = meeting.status === "planned" ? comingUp(committee, meeting, upcoming) : [];
    if (due.length === 0) continue;
    await context.records.meetings.change(committee.id, meetingKey(meeting.id), (current) =>
      accept(current.status === "planned" ? withFollowUps(current, due) : current),
    );
  }
}

/** The meetings ahead whose agendas have one of these subjects, in order. */
export async function meetingsWith(context: Context, subjects: readonly string[]): Promise<Meeting[]> {
  return (await meetingsAhead(context)).filter(({ items }) =>
    items.some(({ title }) => subjects.some((subject) => isSameTitle(title, subject))),
  );
}
