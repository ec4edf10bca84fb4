import type { Attendance, Substitute } from "../../domain/attendance.ts";
import type { Meeting } from "../../domain/meeting.ts";
import type { PersonId } from "../../domain/person.ts";
import { refreshAgenda } from "../agenda/post.ts";
import type { Context } from "../feature.ts";
import { otherSecretariat } from "../references.ts";

export interface AttendanceChange {
  person: PersonId;
  before: Attendance | null;
  after: Attendance | null;
}

/** Tells those whom a change of attendance concerns, and keeps the posted agenda card true. */
export async function announceAttendance(context: Context, meeting: Meeting, change: AttendanceChange): Promise<void> {
  const { person, before, after } = change;
  const wasAway = before?.state === "cancelled";
  const isAway = after?.state === "cancelled";
  if (isAway && !wasAway)
    await tellSecretariat(context, { kind: "cancelled", meeting: meeting.id, person, late: after.late });
  if (!isAway && wasAway) await tellSecretariat(context, { kind: "comingAfterAll", meeting: meeting.id, person });
  const released = substituteOf(before);
  const asked = substituteOf(after);
  if (released && released.state !== "declined" && released.person !== asked?.person)
    await context.notify(
      { kind: "person", person: released.person },
      { kind: "substituteReleased", meeting: meeting.id, absent: person, substitute: released.person },
    );
  if (asked?.state === "asked" && asked.person !== released?.person)
    await context.notify(
      { kind: "person", person: asked.person },
      { kind: "substituteAsked", meeting: meeting.id, absent: person, substitute: asked.person },
    );
  await refreshAgenda(context, meeting);
}

async function tellSecretariat(context: Context, notice: Parameters<Context["notify"]>[1]): Promise<void> {
  for (const person of otherSecretariat(context)) await context.notify({ kind: "person", person: person.id }, notice);
}

const substituteOf = (entry: Attendance | null): Substitute | null =>
  entry?.state === "cancelled" ? entry.substitute : null;
