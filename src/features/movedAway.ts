import { meetingKey } from "../ports/records.ts";
import type { Meeting } from "../domain/meeting.ts";
import type { PlainDate } from "../domain/time.ts";
import type { Context } from "./feature.ts";

/** As far back as somebody may remember the old day of a meeting. */
const CHANGES = 50;

/** The meeting that was on that day until it was moved to the one that it has now; null: none was. */
export async function movedAway({ committee, records, today }: Context, day: PlainDate): Promise<Meeting | null> {
  const kept = await records.changes.list({ partition: committee.id, order: "descending", limit: CHANGES });
  const moves = kept.flatMap(({ value: { reversal, undone } }) =>
    reversal.kind === "meeting" && reversal.before?.date === day && !undone ? [reversal.after] : [],
  );
  const [latest] = moves;
  const meeting = latest && (await records.meetings.read(committee.id, meetingKey(latest.id)))?.value;
  return meeting && meeting.date !== day && meeting.date >= today && meeting.status !== "calledOff" ? meeting : null;
}
