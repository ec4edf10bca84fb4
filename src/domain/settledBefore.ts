import type { Draft } from "./draft.ts";

/**
 * The same document as one that has been published: with what the secretariat settled, corrected and took in then, so that
 * it is not asked again. Null: it is for another meeting, or nothing was settled.
 */
export function withSettled(draft: Draft, published: Draft): Draft | null {
  if (published.corrections.length === 0 || !isOfSameMeeting(draft, published)) return null;
  const { id, source, by, at, shown, begun, state } = draft;
  // The reader's remarks are in the language of whoever hands it over.
  const warnings = [
    ...published.warnings.filter(({ kind }) => kind !== "reading"),
    ...draft.warnings.filter(({ kind }) => kind === "reading"),
  ];
  return { ...published, id, source, by, at, shown, begun, state, warnings };
}

/** Minutes whose meeting the secretariat had to name are of that one; an agenda may serve again for the next meeting. */
function isOfSameMeeting(draft: Draft, { kind, meeting, corrections }: Draft): boolean {
  if (draft.kind !== kind || meeting?.kind !== "known") return false;
  if (draft.meeting?.kind === "known" && draft.meeting.id === meeting.id) return true;
  const isNamed = corrections.some(({ key, what }) => key === "meeting" && what === "meeting");
  return kind === "minutes" && (draft.meeting === null || isNamed);
}
