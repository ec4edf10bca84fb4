import { attendanceOf, mayComeFor, withAttendance, withoutAttendance } from "./attendance.ts";
import { substituteIn, type Attendance, type Substitute } from "./attendanceRecord.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { stillOpen, type Meeting } from "./meeting.ts";
import type { PersonId } from "./person.ts";
import type { Instant } from "./time.ts";

/**
 * Puts back what the person had said before (`before` null: nothing), unless something was said since. Once the meeting
 * is over, who came is settled.
 */
export function undoAttendance(
  meeting: Meeting,
  command: {
    person: PersonId;
    before: Attendance | null;
    after: Attendance;
    /** For whom the person was asked to come until then. */
    lost: readonly PersonId[];
    now: Instant;
  },
): Decision<Meeting> {
  const { person, before, after, lost, now } = command;
  const open = stillOpen(meeting, now);
  if (!open.ok) return open;
  const current = attendanceOf(meeting, person);
  if (!current || !isSameAnswer(current, after)) return refuse({ kind: "changedSince" });
  const asked = withStandIn(meeting, person, lost);
  return accept(before ? withAttendance(asked, askedAnew(before, current)) : withoutAttendance(asked, person));
}

/** The same of several at once, without those who have said something else since; refused where that is everybody. */
export function undoAttendances(
  meeting: Meeting,
  { answers, now }: { answers: readonly Omit<Parameters<typeof undoAttendance>[1], "now">[]; now: Instant },
): Decision<Meeting> {
  let refused: Decision<Meeting> = refuse({ kind: "changedSince" });
  let undone: Meeting | null = null;
  for (const answer of answers) {
    const decided = undoAttendance(undone ?? meeting, { ...answer, now });
    if (decided.ok) undone = decided.value;
    else refused = decided;
  }
  return undone ? accept(undone) : refused;
}

/** Asked again to come for others, wherever nobody else has been asked since: these have been told that they do not. */
function withStandIn(meeting: Meeting, person: PersonId, lost: readonly PersonId[]): Meeting {
  const attendance = meeting.attendance.map((entry): Attendance => {
    const isLost = lost.includes(entry.person) && isSameSubstitute(substituteIn(entry), { person, state: "declined" });
    return isLost && entry.state === "cancelled" ? { ...entry, substitute: { person, state: "asked" } } : entry;
  });
  return { ...meeting, attendance };
}

/** Puts back what the substitute had said before, unless they have answered since or somebody else is asked by now. */
export function undoSubstitute(
  meeting: Meeting,
  command: { absent: PersonId; before: Substitute; after: Substitute; now: Instant },
): Decision<Meeting> {
  const { absent, before, after, now } = command;
  const open = stillOpen(meeting, now);
  if (!open.ok) return open;
  const entry = attendanceOf(meeting, absent);
  if (entry?.state !== "cancelled" || !isSameSubstitute(entry.substitute, after))
    return refuse({ kind: "changedSince" });
  const free = before.state === "accepted" ? mayComeFor(meeting, absent, before.person) : open;
  if (!free.ok) return free;
  return accept(withAttendance(meeting, { ...entry, substitute: before }));
}

/** A substitute who had said yes and has been told since not to come is asked again. */
function askedAnew(before: Attendance, current: Attendance): Attendance {
  const substitute = substituteIn(before);
  if (before.state !== "cancelled" || substitute?.state !== "accepted") return before;
  const isStillTheOne = substituteIn(current)?.person === substitute.person;
  return isStillTheOne ? before : { ...before, substitute: { person: substitute.person, state: "asked" } };
}

/** A substitute who has answered meanwhile does not stand in the way. */
const isSameAnswer = (a: Attendance, b: Attendance): boolean =>
  a.state === b.state && a.at === b.at && a.by === b.by && substituteIn(a)?.person === substituteIn(b)?.person;

const isSameSubstitute = (a: Substitute | null, b: Substitute): boolean =>
  a?.person === b.person && a.state === b.state;
