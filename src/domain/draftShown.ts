import { versionOf, type Draft } from "./draft.ts";
import type { PersonId } from "./person.ts";

/** The version that somebody knows: what they handed over, made of it or were shown; null: they have not seen it at all. */
function versionSeen({ by, corrections, shown }: Draft, person: PersonId): number | null {
  const made = corrections.findLastIndex((one) => one.by === person) + 1;
  const last = shown.findLast(({ to }) => to === person)?.version ?? 0;
  const isKnown = by === person || made > 0 || shown.some(({ to }) => to === person);
  return isKnown ? Math.max(made, last) : null;
}

/** Whether somebody knows it as it is now, so that a sentence of theirs may be about it. */
export const hasSeen = (draft: Draft, person: PersonId): boolean => versionSeen(draft, person) === versionOf(draft);

/** Who made it what somebody has not seen; null: they know it as it is. */
export function madeSince(draft: Draft, person: PersonId): { by: PersonId; what: "handedOver" | "corrected" } | null {
  if (hasSeen(draft, person)) return null;
  const by = versionSeen(draft, person) === null ? null : draft.corrections.at(-1)?.by;
  return by ? { by, what: "corrected" } : { by: draft.by, what: "handedOver" };
}

/** It was shown to somebody as it was then; only the latest of that is kept. */
export const withShown = (draft: Draft, to: PersonId, version: number): Draft => ({
  ...draft,
  shown: [...draft.shown.filter((one) => one.to !== to), { to, version }],
});
