import type { Committee } from "./committee.ts";
import type { Draft } from "./draft.ts";

type Noted = Pick<Draft, "id" | "at">;

/**
 * Whether a document that was handed over may still be open: a draft is noted before it is made, so that whoever finds
 * none noted need not look for any. A committee of which nothing was noted yet (it is older) may have some.
 */
export const mayHaveOpenDrafts = ({ openDrafts }: Committee): boolean => openDrafts?.length !== 0;

export const isOpenDraftNoted = ({ openDrafts = [] }: Committee, draft: Pick<Draft, "id">): boolean =>
  openDrafts.some(({ id }) => id === draft.id);

/** With one more. `open`: those that are known to be open, for a committee of which nothing was noted yet. */
export function withOpenDraft(committee: Committee, { id, at }: Noted, open: readonly Noted[]): Committee {
  const noted = committee.openDrafts ?? open.map((one) => ({ id: one.id, at: one.at }));
  return { ...committee, openDrafts: [...noted.filter((one) => one.id !== id), { id, at }] };
}

/** Without those that are closed. */
export const withoutOpenDrafts = (committee: Committee, closed: readonly string[]): Committee =>
  committee.openDrafts
    ? { ...committee, openDrafts: committee.openDrafts.filter(({ id }) => !closed.includes(id)) }
    : committee;
