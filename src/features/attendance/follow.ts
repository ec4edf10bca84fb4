import { attendanceOf } from "../../domain/attendance.ts";
import type { Attendance } from "../../domain/attendanceRecord.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { PersonId } from "../../domain/person.ts";
import type { Context } from "../feature.ts";
import { announceAttendance } from "./announce.ts";

/** What somebody answered, what they had answered before, and the id of the change for its undo. */
interface Followed {
  was: Attendance | null;
  entry: Attendance;
  change: string;
}

/** Logs an answer with its way back, and tells those whom it concerns. null: nobody has answered. */
export async function followAnswer(
  context: Context,
  feature: "attend" | "cancel",
  { before, after }: { before: Meeting; after: Meeting },
  person: PersonId,
): Promise<Followed | null> {
  const was = attendanceOf(before, person) ?? null;
  const entry = attendanceOf(after, person);
  if (!entry) return null;
  const answer = { person, before: was, after: entry };
  const change = await context.logChange(feature, { kind: "attendance", meeting: after.id, ...answer });
  await announceAttendance(context, after, answer);
  return { was, entry, change };
}
