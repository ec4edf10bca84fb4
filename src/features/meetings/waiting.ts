import type { Proposal } from "../../domain/agenda.ts";
import { nameOf } from "../../domain/committee.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import { callOff, isUpcoming, type Meeting, type MeetingId } from "../../domain/meeting.ts";
import { handedOn, isSameWaiting, waitingIn, withoutWaiting } from "../../domain/waitingProposals.ts";
import type { Changed } from "../../ports/collection.ts";
import { meetingKey } from "../../ports/records.ts";
import { changeMeeting } from "../changing.ts";
import { found, type Context, type Found } from "../feature.ts";
import { meetingsAhead, upcomingMeetings } from "../meetingLists.ts";

interface TakenOff {
  changed: Changed<Meeting>;
  /** Where what waited waits now. Null: there is no other meeting yet. */
  next: Meeting | null;
}

/**
 * Calls a meeting off, what waits there for an answer having gone on to the next one: first, so that nothing is lost where
 * it is broken off in between. Where something was proposed or answered meanwhile, that is seen to before it is off.
 */
export async function takeOff(
  context: Context,
  meeting: Meeting,
  handed: readonly Proposal[] = [],
): Promise<Found<TakenOff>> {
  const decide = (current: Meeting): Decision<Meeting> => callOff(current, { actor: context.me, now: context.now });
  const next = decide(meeting).ok ? await handOn(context, meeting, handed) : null;
  const changed = await changeMeeting(context, meeting.id, (current) =>
    isSameWaiting(current, meeting) ? decide(current) : refuse({ kind: "changedSince" }),
  );
  if (changed.ok) return found({ changed: changed.value, next });
  const since =
    changed.reason?.kind === "changedSince"
      ? await context.records.meetings.read(context.committee.id, meetingKey(meeting.id))
      : null;
  if (since) return takeOff(context, since.value, waitingIn(meeting));
  // Somebody else called it off at the same time and has handed on the same.
  if (next && changed.reason?.kind !== "meetingCalledOff") await handBack(context, meeting);
  return changed;
}

async function handOn(context: Context, calledOff: Meeting, handed: readonly Proposal[]): Promise<Meeting | null> {
  const ahead = (await meetingsAhead(context)).filter(({ id }) => id !== calledOff.id);
  for (const next of ahead) {
    if (handedOn(next, calledOff, handed) === next) return next;
    const changed = await changeMeeting(context, next.id, (current) =>
      isUpcoming(current, context.now)
        ? accept(handedOn(current, calledOff, handed))
        : refuse({ kind: "meetingCalledOff" }),
    );
    if (changed.ok) return changed.value.after;
  }
  return null;
}

/**
 * Before a meeting is on again: so is what waited there. What another one has answered stays there: these are their
 * ids, known once nothing of it can be answered elsewhere any more.
 */
export async function handBack(context: Context, meeting: Meeting): Promise<ReadonlySet<string>> {
  const waiting = waitingIn(meeting);
  const elsewhere = async () => (await upcomingMeetings(context)).filter(({ id }) => id !== meeting.id);
  for (const one of await elsewhere())
    if (isUpcoming(one, context.now) && withoutWaiting(one, waiting) !== one)
      await changeMeeting(context, one.id, (current) => accept(withoutWaiting(current, waiting)));
  const answered = (await elsewhere()).flatMap(({ proposals }) =>
    proposals.filter(({ state }) => state !== "proposed"),
  );
  return new Set(answered.map(({ id }) => id));
}

/** Tells whoever proposed it, once of all that is theirs. */
export async function announceWaiting(
  context: Context,
  waiting: readonly Proposal[],
  at: { calledOff: MeetingId } | { next: MeetingId },
): Promise<void> {
  for (const person of new Set(waiting.map(({ by }) => by))) {
    const [proposal, ...others] = waiting.filter(({ by }) => by === person).map(({ id }) => id);
    if (proposal !== undefined && person !== context.me.id)
      await context.notify({ kind: "person", person }, { kind: "proposalWaits", proposal, others, ...at });
  }
}

/** Those that wait at `next`: one that was answered there waits no longer. Null: all wait for the next that is planned. */
export const stillWaiting = (off: Meeting, next: Meeting | null): Proposal[] => {
  const there = next && waitingIn(next);
  return waitingIn(off).filter(({ id }) => there?.some((one) => one.id === id) ?? true);
};

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
