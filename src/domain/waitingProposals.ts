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
  return { ...meeting, proposals: [...meeting.proposals, ...waiting.filter(({ id }) => !known.has(id))] };
}

/** The way back, of what nobody has answered meanwhile. */
export function withoutWaiting(meeting: Meeting, waiting: readonly Proposal[]): Meeting {
  const gone = new Set(waiting.map(({ id }) => id));
  return { ...meeting, proposals: meeting.proposals.filter(({ id, state }) => state !== "proposed" || !gone.has(id)) };
}
