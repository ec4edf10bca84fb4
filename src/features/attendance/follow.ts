import { attendanceOf } from "../../domain/attendance.ts";
import type { Attendance } from "../../domain/attendanceRecord.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { PersonId } from "../../domain/person.ts";
import type { Context } from "../feature.ts";
import { announceAttendance, standInsLost } from "./announce.ts";

/** What somebody answered, what they had answered before, and the id of the change for its undo. */
interface Followed {
  was: Attendance | null;
  entry: Attendance;
  change: string;
  /** Those whom they were to come for, and now cannot. */
  lost: PersonId[];
}

/** Logs an answer with its way back, and tells those whom it concerns. null: nobody has answered. */
export async function followAnswer(
  context: Context,
  feature: "attend" | "cancel",
  { before, after }: { before: Meeting; after: Meeting },
  person: PersonId,
  note?: string,
): Promise<Followed | null> {
  const was = attendanceOf(before, person) ?? null;
  const entry = attendanceOf(after, person);
  if (!entry) return null;
  const answer = { person, before: was, after: entry };
  const lost = standInsLost(before, after, person);
  const change = await context.logChange(feature, { kind: "attendance", meeting: after.id, ...answer, lost });
  await announceAttendance(context, after, { ...answer, note });
  return { was, entry, change, lost };
}
