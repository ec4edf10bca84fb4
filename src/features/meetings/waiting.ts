import type { Proposal } from "../../domain/agenda.ts";
import { nameOf } from "../../domain/committee.ts";
import { accept } from "../../domain/decision.ts";
import { isUpcoming, nextMeeting, type Meeting, type MeetingId } from "../../domain/meeting.ts";
import { waitingIn, withoutWaiting, withWaiting } from "../../domain/waitingProposals.ts";
import { changeMeeting } from "../changing.ts";
import type { Context } from "../feature.ts";
import { upcomingMeetings } from "../meetingLists.ts";

/** Before a meeting is called off: what waits there for an answer waits at the next one. Null: there is no other yet. */
export async function handOn(context: Context, calledOff: Meeting): Promise<Meeting | null> {
  const waiting = waitingIn(calledOff);
  const others = (await upcomingMeetings(context)).filter(({ id }) => id !== calledOff.id);
  const next = nextMeeting(others, context.now) ?? null;
  if (!next || waiting.length === 0) return next;
  const changed = await changeMeeting(context, next.id, (current) => accept(withWaiting(current, waiting)));
  return changed.ok ? changed.value.after : null;
}

/** Before a meeting is on again: so is what waited there. */
export async function handBack(context: Context, meeting: Meeting): Promise<void> {
  const waiting = waitingIn(meeting);
  const ids = new Set(waiting.map(({ id }) => id));
  const holding = (await upcomingMeetings(context)).filter(
    (one) => one.id !== meeting.id && isUpcoming(one, context.now) && waitingIn(one).some(({ id }) => ids.has(id)),
  );
  for (const { id } of holding) await changeMeeting(context, id, (current) => accept(withoutWaiting(current, waiting)));
}

/** Tells whoever proposed it. */
export async function announceWaiting(
  context: Context,
  waiting: readonly Proposal[],
  at: { calledOff: MeetingId } | { next: MeetingId },
): Promise<void> {
  for (const { id: proposal, by } of waiting)
    if (by !== context.me.id)
      await context.notify({ kind: "person", person: by }, { kind: "proposalWaits", proposal, ...at });
}

/** For whoever called it off or planned another one; none: nothing waits. */
export function saidWaiting(
  { committee, say, today }: Context,
  waiting: readonly Proposal[],
  next: Meeting | null,
): string[] {
  if (waiting.length === 0) return [];
  const subjects = waiting.map(({ subject, by }) => say.meetings.waitingSubject(subject, nameOf(committee, by)));
  return [say.meetings.stillWaiting(subjects, next ? say.dates.day(next.date, today) : null)];
}
