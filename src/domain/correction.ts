import type { Owner } from "./action.ts";
import { isAroundKey, withAround } from "./aroundMinutes.ts";
import { isClosedKey, withClosed } from "./closedItem.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import {
  mayCorrect,
  type AgendaDraft,
  type Ambiguity,
  type Correction,
  type Draft,
  type DraftAction,
  type DraftFollowUp,
  type MinutesDraft,
  type Standing,
} from "./draft.ts";
import type { Absence, NextMeeting } from "./minutes.ts";
import type { Person } from "./person.ts";
import type { DecisionKind } from "./reading.ts";
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

/** The key of a recommendation's decision; places count from 0, since numbers may be lost or stand twice. */
export const decisionKey = (item: number, recommendation: number): string => `d${item}-${recommendation}`;

/** The key of a title that the document calls a standing item. */
export const standingKey = (title: string): string => `s:${title}`;

interface CorrectCommand {
  actor: Person;
  key: string;
  change: DraftChange;
  at: Instant;
}

/** Corrects one thing that was found by its key: of an agenda, a closed item. What changes nothing leaves the draft as it is. */
export function correctDraft(draft: Draft, command: CorrectCommand): Decision<Draft> {
  const open = mayCorrect(draft, command.actor);
  if (!open.ok) return open;
  return draft.kind === "minutes" ? correctMinutes(draft, command) : correctAgenda(draft, command);
}

function correctMinutes(draft: MinutesDraft, command: CorrectCommand): Decision<MinutesDraft> {
  const { key, change } = command;
  const action = draft.actions.find((one) => one.key === key);
  const followUp = draft.followUps.find((one) => one.key === key);
  const corrected = action
    ? mapped(correctedAction(action, change), (now) => ({ ...draft, actions: replaced(draft.actions, now) }))
    : followUp
      ? mapped(correctedFollowUp(followUp, change), (now) => ({ ...draft, followUps: replaced(draft.followUps, now) }))
      : draft.standingItems.some((title) => standingKey(title) === key)
        ? withoutStanding(draft, key, change)
        : isClosedKey(draft, key)
          ? mapped(withClosed(draft.items, key, change), (items) => ({ ...draft, items }))
          : isAroundKey(draft, key)
            ? withAround(draft, key, change)
            : correctedDecision(draft, key, change);
  return kept(draft, corrected, command);
}

const correctAgenda = (draft: AgendaDraft, command: CorrectCommand): Decision<AgendaDraft> =>
  kept(
    draft,
    mapped(withClosed(draft.items, command.key, command.change), (items) => ({ ...draft, items })),
    command,
  );

/** With who said so, where that says something else than before. */
function kept<D extends Draft>(
  draft: D,
  corrected: Decision<D>,
  { actor, key, change, at }: CorrectCommand,
): Decision<D> {
  if (!corrected.ok || saysTheSame(corrected.value, draft)) return corrected.ok ? accept(draft) : corrected;
  const isRewritten = change.kind === "absence" || change.kind === "nextMeeting";
  const correction: Correction = { key, by: actor.id, at, what: isRewritten ? "rewrite" : change.kind };
  return accept({ ...corrected.value, corrections: [...draft.corrections, correction] });
}

/** Whether somebody has said something of one thing that a card of that version does not show. */
export const isCorrectedSince = ({ corrections }: Draft, key: string, version = 0): boolean =>
  corrections.slice(version).some((one) => one.key === key);

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
function withoutStanding(draft: MinutesDraft, key: string, change: DraftChange): Decision<MinutesDraft> {
  if (change.kind !== "leaveOut") return refuse({ kind: "draftChanged" });
  return accept({ ...draft, standingItems: draft.standingItems.filter((title) => standingKey(title) !== key) });
}

function correctedDecision(draft: MinutesDraft, key: string, change: DraftChange): Decision<MinutesDraft> {
  const exists = draft.items.some((item, at) =>
    item.recommendations.some((_, place) => decisionKey(at, place) === key),
  );
  if (!exists || change.kind !== "decide") return refuse({ kind: "draftChanged" });
  const { decision } = change;
  const decided = (item: MinutesDraft["items"][number], at: number): MinutesDraft["items"][number] => ({
    ...item,
    recommendations: item.recommendations.map((one, place) =>
      decisionKey(at, place) === key ? { ...one, decision } : one,
    ),
  });
  return accept({ ...draft, items: draft.items.map(decided) });
}

/** What publishing will take: what is certain or was confirmed; an action without an owner is never made. */
export const publishable = (one: { standing: Standing; owners?: Owner[]; ambiguous?: Ambiguity[] }): boolean =>
  (one.standing === "sure" || one.standing === "confirmed") &&
  (one.ambiguous ?? []).length === 0 &&
  (one.owners === undefined || one.owners.length > 0);

export const isUnsure = (one: { standing: Standing; owners?: Owner[]; ambiguous?: Ambiguity[] }): boolean =>
  one.standing !== "leftOut" && !publishable(one);

const replaced = <T extends { key: string }>(all: readonly T[], now: T): T[] =>
  all.map((one) => (one.key === now.key ? now : one));

const mapped = <A, B>(decision: Decision<A>, to: (value: A) => B): Decision<B> =>
  decision.ok ? accept(to(decision.value)) : decision;

const saysTheSame = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);
