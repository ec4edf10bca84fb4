import type { Owner } from "./action.ts";
import { withAbsence, withNextMeeting } from "./aroundMinutes.ts";
import { withClosed } from "./closedItem.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import {
  mayCorrect,
  type Ambiguity,
  type DraftCorrection,
  type Draft,
  type DraftAction,
  type DraftFollowUp,
  type MinutesDraft,
  type Standing,
} from "./draft.ts";
import { foundIn, type FoundThing } from "./found.ts";
import type { Absence, NextMeeting } from "./minutes.ts";
import type { Person, PersonId } from "./person.ts";
import type { DecisionKind, Recommendation } from "./reading.ts";
import type { Instant, PlainDate } from "./time.ts";

export type DraftChange =
  | { kind: "confirm" }
  | { kind: "leaveOut" }
  /** `name` as the document has it: now this person, or this guest of the document. */
  | { kind: "resolve"; name: string; owner: Owner }
  /** Of a follow-up, `task` is the subject and `due` the day from which it comes up. */
  | { kind: "rewrite"; owners: Owner[]; ambiguous: Ambiguity[]; task: string; due: PlainDate | null }
  | { kind: "decide"; decision: DecisionKind | null }
  | ({ kind: "absence" } & Absence)
  | { kind: "nextMeeting"; next: NextMeeting };

interface CorrectCommand {
  actor: Person;
  key: string;
  change: DraftChange;
  at: Instant;
}

/** Corrects one thing that was found, by its key. What changes nothing leaves the draft as it is. */
export function correctDraft(draft: Draft, command: CorrectCommand): Decision<Draft> {
  const { actor, key, change } = command;
  const open = mayCorrect(draft, actor);
  if (!open.ok) return open;
  const thing = foundIn(draft).find((one) => one.key === key);
  if (!thing) return refuse({ kind: "draftChanged" });
  if (draft.kind === "minutes") return kept(draft, correctedMinutes(draft, thing, change), command);
  const items = withClosed(draft.items, key, change);
  return kept(
    draft,
    mapped(items, (now) => ({ ...draft, items: now })),
    command,
  );
}

function correctedMinutes(draft: MinutesDraft, thing: FoundThing, change: DraftChange): Decision<MinutesDraft> {
  switch (thing.kind) {
    case "action": {
      const action = correctedAction(thing.action, change);
      return mapped(action, (now) => ({ ...draft, actions: replaced(draft.actions, now) }));
    }
    case "followUp": {
      const followUp = correctedFollowUp(thing.followUp, change);
      return mapped(followUp, (now) => ({ ...draft, followUps: replaced(draft.followUps, now) }));
    }
    case "decision":
      return correctedDecision(draft, thing.recommendation, change);
    case "standing":
      return withoutStanding(draft, thing.title, change);
    case "absence":
      return withAbsence(draft, thing.absence, change);
    case "nextMeeting":
      return withNextMeeting(draft, change);
    case "closed":
      return mapped(withClosed(draft.items, thing.key, change), (items) => ({ ...draft, items }));
  }
}

/** With who said so, where that says something else than before. */
function kept<D extends Draft>(
  draft: D,
  corrected: Decision<D>,
  { actor, key, change, at }: CorrectCommand,
): Decision<D> {
  if (!corrected.ok) return corrected;
  // That nothing was decided changes nothing, and is somebody's word on it all the same.
  const isSettled = change.kind !== "decide" || draft.corrections.some((one) => one.key === key);
  if (saysTheSame(corrected.value, draft) && isSettled) return accept(draft);
  const isRewritten = change.kind === "absence" || change.kind === "nextMeeting";
  const correction: DraftCorrection = { key, by: actor.id, at, what: isRewritten ? "rewrite" : change.kind };
  return accept({ ...corrected.value, corrections: [...draft.corrections, correction] });
}

/** Whether somebody has said something of one thing that a card of that version does not show. */
export const isCorrectedSince = (draft: Draft, key: string, version = 0): boolean =>
  correctedSince(draft, key, version).length > 0;

/** Whoever did so was shown what is asked after it. */
export const hasCorrectedSince = (draft: Draft, { by, key, version }: { by: PersonId; key: string; version: number }) =>
  correctedSince(draft, key, version).some((one) => one.by === by);

const correctedSince = ({ corrections }: Draft, key: string, version: number): Draft["corrections"] =>
  corrections.slice(version).filter((one) => one.key === key);

function correctedAction(action: DraftAction, change: DraftChange): Decision<DraftAction> {
  switch (change.kind) {
    case "confirm":
      // Somebody has to be named first: an action is never made without an owner.
      if (action.owners.length === 0 || action.ambiguous.length > 0) return refuse({ kind: "noOwners" });
      return accept({ ...action, standing: "confirmed" });
    case "leaveOut":
      return accept({ ...action, standing: "leftOut" });
    case "rewrite": {
      const { owners, ambiguous, task, due } = change;
      if (owners.length === 0) return refuse({ kind: "noOwners" });
      const standing: Standing = ambiguous.length > 0 ? "unsure" : "confirmed";
      return accept({
        ...action,
        owners,
        ambiguous,
        task,
        due,
        dueAt: due === action.due ? action.dueAt : null,
        standing,
      });
    }
    case "resolve": {
      const owners = action.owners.map((owner) => (owner.name === change.name ? change.owner : owner));
      const ambiguous = action.ambiguous.filter((one) => one.name !== change.name);
      return accept({ ...action, owners, ambiguous, standing: ambiguous.length === 0 ? "confirmed" : action.standing });
    }
    case "decide":
    case "absence":
    case "nextMeeting":
      return refuse({ kind: "draftChanged" });
  }
}

function correctedFollowUp(followUp: DraftFollowUp, change: DraftChange): Decision<DraftFollowUp> {
  switch (change.kind) {
    case "confirm":
      return accept({ ...followUp, standing: "confirmed" });
    case "leaveOut":
      return accept({ ...followUp, standing: "leftOut" });
    case "rewrite": {
      const { task: subject, due: from } = change;
      // "In June" has a last day that no input of the card shows.
      const to = from === followUp.from ? followUp.to : from;
      return accept({ ...followUp, subject, from, to, standing: "confirmed" });
    }
    case "resolve":
    case "decide":
    case "absence":
    case "nextMeeting":
      return refuse({ kind: "draftChanged" });
  }
}

/** Every agenda would have it from then on, so that it can be left out but not put right. */
function withoutStanding(draft: MinutesDraft, title: string, change: DraftChange): Decision<MinutesDraft> {
  if (change.kind !== "leaveOut") return refuse({ kind: "draftChanged" });
  return accept({ ...draft, standingItems: draft.standingItems.filter((one) => one !== title) });
}

function correctedDecision(draft: MinutesDraft, of: Recommendation, change: DraftChange): Decision<MinutesDraft> {
  if (change.kind !== "decide") return refuse({ kind: "draftChanged" });
  const { decision } = change;
  const items = draft.items.map((item) => ({
    ...item,
    recommendations: item.recommendations.map((one) => (one === of ? { ...one, decision } : one)),
  }));
  return accept({ ...draft, items });
}

/** What publishing will take: what is certain or was confirmed; an action without an owner is never made. */
export const publishable = (one: { standing: Standing; owners?: Owner[]; ambiguous?: Ambiguity[] }): boolean =>
  (one.standing === "sure" || one.standing === "confirmed") &&
  (one.ambiguous ?? []).length === 0 &&
  (one.owners === undefined || one.owners.length > 0);

export const isUnsure = (one: { standing: Standing; owners?: Owner[]; ambiguous?: Ambiguity[] }): boolean =>
  one.standing !== "leftOut" && !publishable(one);

/** What was recommended of which the document does not say what came of it, and nobody else has said so yet. */
export const undecidedIn = (draft: MinutesDraft): Extract<FoundThing, { kind: "decision" }>[] =>
  foundIn(draft).filter(
    (thing): thing is Extract<FoundThing, { kind: "decision" }> =>
      thing.kind === "decision" &&
      thing.recommendation.decision === null &&
      !draft.corrections.some(({ key }) => key === thing.key),
  );

const replaced = <T extends { key: string }>(all: readonly T[], now: T): T[] =>
  all.map((one) => (one.key === now.key ? now : one));

const mapped = <A, B>(decision: Decision<A>, to: (value: A) => B): Decision<B> =>
  decision.ok ? accept(to(decision.value)) : decision;

const saysTheSame = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);
