import type { Proposal } from "./agenda.ts";
import type { Meeting } from "./meeting.ts";

export const waitingIn = ({ proposals }: Pick<Meeting, "proposals">): Proposal[] =>
  proposals.filter(({ state }) => state === "proposed");

/** What waited for an answer when its meeting was called off, and waits at no other one yet. */
export function leftWaiting(meetings: readonly Meeting[]): Proposal[] {
  const [off, held] = [meetings.filter(isOff), meetings.filter((one) => !isOff(one))];
  const taken = new Set(held.flatMap(({ proposals }) => proposals.map(({ id }) => id)));
  const left = off.flatMap(waitingIn).filter(({ id }) => !taken.has(id));
  return left.filter(({ id }, at) => left.findIndex((one) => one.id === id) === at);
}

const isOff = ({ status }: Meeting): boolean => status === "calledOff";

/** It waits there from then on, as the same proposal. */
export function withWaiting(meeting: Meeting, waiting: readonly Proposal[]): Meeting {
  const known = new Set(meeting.proposals.map(({ id }) => id));
  const more = waiting.filter(({ id }) => !known.has(id));
  return more.length === 0 ? meeting : { ...meeting, proposals: [...meeting.proposals, ...more] };
}

/** The way back, of what nobody has answered meanwhile. */
export function withoutWaiting(meeting: Meeting, waiting: readonly Proposal[]): Meeting {
  const gone = new Set(waiting.map(({ id }) => id));
  const left = meeting.proposals.filter(({ id, state }) => state !== "proposed" || !gone.has(id));
  return left.length === meeting.proposals.length ? meeting : { ...meeting, proposals: left };
}

/**
 * The next meeting with what waits at one that is called off. `handed`: what was handed on already; where that, or what
 * the meeting has answered itself, waits no longer, it does not wait here either. The same meeting where nothing changes.
 */
export function handedOn(next: Meeting, calledOff: Meeting, handed: readonly Proposal[]): Meeting {
  const waiting = waitingIn(calledOff);
  const settled = [...handed, ...calledOff.proposals].filter(({ id }) => waiting.every((one) => one.id !== id));
  return withWaiting(withoutWaiting(next, settled), waiting);
}

/** Whether the same proposals wait at both. */
export function isSameWaiting(a: Meeting, b: Meeting): boolean {
  const [ofA, ofB] = [waitingIn(a), waitingIn(b)];
  return ofA.length === ofB.length && ofA.every(({ id }) => ofB.some((one) => one.id === id));
}
