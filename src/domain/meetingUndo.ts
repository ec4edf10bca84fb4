import { accept, refuse, type Decision } from "./decision.ts";
import { hasEnded, isSameSchedule, isTaken, moveMeeting, scheduleOf, stillOpen, type Meeting } from "./meeting.ts";
import type { Person } from "./person.ts";
import type { Instant } from "./time.ts";

/**
 * Takes back a move or a calling off, and leaves what happened to the meeting otherwise. What people had answered
 * for the old day counts again. What has been held stays as it was held, and what was called off is not held afterwards.
 */
export function undoMeetingChange(
  current: Meeting,
  command: {
    before: Meeting;
    after: Meeting;
    actor: Person;
    now: Instant;
    others: readonly Meeting[];
    /** Proposals that another meeting has answered since they went on to it. */
    answered?: ReadonlySet<string>;
  },
): Decision<Meeting> {
  const { before, after, actor, now, others, answered } = command;
  if (after.status === "calledOff") {
    if (current.status !== "calledOff" || current.calledOffAt !== after.calledOffAt)
      return refuse({ kind: "changedSince" });
    if (hasEnded(before, now)) return refuse({ kind: "meetingPassed" });
    if (isTaken(before, others)) return refuse({ kind: "alreadyPlanned" });
    // What was taken back meanwhile stays taken back, and what was answered stays where it was.
    const proposals = before.proposals.filter(
      ({ id }) => current.proposals.some((one) => one.id === id) && answered?.has(id) !== true,
    );
    // As they are now: what was marked as closed meanwhile stays closed.
    return accept({ ...before, items: current.items, proposals });
  }
  if (!isSameSchedule(current, after)) return refuse({ kind: "changedSince" });
  const open = stillOpen(current, now);
  if (!open.ok) return open;
  const back = moveMeeting(current, { actor, to: scheduleOf(before), now, others });
  if (!back.ok) return back;
  const attendance = before.date === after.date ? current.attendance : before.attendance;
  return accept({ ...back.value, attendance });
}

/** A new meeting goes again while nobody has answered or proposed anything, and its agenda is not out. */
export function mayRemove(current: Meeting, command: { added: Meeting; now: Instant }): Decision<Meeting> {
  const { added, now } = command;
  const open = stillOpen(current, now);
  if (!open.ok) return open;
  const isUntouched =
    current.status === "planned" &&
    current.attendance.length === 0 &&
    current.proposals.length === added.proposals.length &&
    current.proposals.every(({ id, state }) => state === "proposed" && added.proposals.some((one) => one.id === id)) &&
    isSameSchedule(current, added);
  return isUntouched ? accept(current) : refuse({ kind: "changedSince" });
}
