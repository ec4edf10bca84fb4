import type { Irrevocable } from "./change.ts";
import type { PersonId } from "./person.ts";

/** What the core answers to a command: the new state, or why not. An exception is a bug or an outage, never a refusal. */
export type Decision<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export type Refusal =
  | { kind: "secretariatOnly" }
  | { kind: "meetingCalledOff" }
  | { kind: "meetingHeld" }
  /** It was called off, and would be over by now. */
  | { kind: "meetingPassed" }
  | { kind: "dateInThePast" }
  | { kind: "alreadyPlanned" }
  | { kind: "endBeforeStart" }
  | { kind: "sameSchedule" }
  | { kind: "agendaEmpty" }
  | { kind: "noSuchItem"; number: number }
  | { kind: "alreadyCancelled"; person: PersonId }
  | { kind: "alreadyComing"; person: PersonId }
  | { kind: "ownSubstitute" }
  | { kind: "substituteNotComing"; substitute: PersonId }
  | { kind: "substituteTaken"; substitute: PersonId; absent: PersonId }
  | { kind: "notAskedAsSubstitute"; substitute: PersonId }
  | { kind: "alreadyProposed" }
  | { kind: "alreadyOnAgenda"; number: number }
  | { kind: "proposalWithdrawn" }
  | { kind: "proposalDecided"; accepted: boolean }
  | { kind: "noOwners" }
  // Of several in one message a refusal says which one it is about.
  | { kind: "alreadyDone"; number?: number }
  | { kind: "actionWithdrawn"; number?: number }
  | { kind: "sameDue" }
  | { kind: "nothingChanged" }
  | { kind: "notYourAction"; number?: number }
  | { kind: "othersAction" }
  | { kind: "changedSince" }
  | { kind: "othersChange"; person: PersonId }
  | { kind: "alreadyUndone" }
  | { kind: "nothingToUndo" }
  | { kind: "cannotBeUndone"; what: Irrevocable }
  | { kind: "draftPublished" }
  | { kind: "draftChanged" }
  | { kind: "draftDiscarded" }
  | { kind: "notHeldYet" }
  | { kind: "meetingUnknown" }
  | { kind: "committeeUnconfirmed" };

export const accept = <T>(value: T): Decision<T> => ({ ok: true, value });
export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });
