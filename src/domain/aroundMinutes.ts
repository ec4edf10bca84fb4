import { accept, refuse, type Decision } from "./decision.ts";
import type { DraftChange } from "./correction.ts";
import { mayCorrect, type Draft, type MinutesDraft } from "./draft.ts";
import type { Person } from "./person.ts";
import type { Instant } from "./time.ts";

/** Corrects who was away; two may be called the same. */
export function withAbsence(
  draft: MinutesDraft,
  of: MinutesDraft["absent"][number],
  change: DraftChange,
): Decision<MinutesDraft> {
  if (change.kind !== "absence" && change.kind !== "leaveOut") return refuse({ kind: "draftChanged" });
  const absent = draft.absent.map((one): MinutesDraft["absent"][number] => {
    if (one !== of) return one;
    if (change.kind === "leaveOut") return { ...one, standing: "leftOut" };
    return { name: change.name, substitute: change.substitute, standing: "confirmed" };
  });
  return accept({ ...draft, absent });
}

/** Somebody was away of whom the document does not say so. */
export function addAbsence(
  draft: Draft,
  { actor, name, substitute, at }: { actor: Person; name: string; substitute: string | null; at: Instant },
): Decision<Draft> {
  const open = mayCorrect(draft, actor);
  if (!open.ok) return open;
  if (draft.kind !== "minutes") return refuse({ kind: "draftChanged" });
  const absent = [...draft.absent, { name, substitute, standing: "confirmed" as const }];
  const key = `b${draft.absent.length}`;
  return accept({ ...draft, absent, corrections: [...draft.corrections, { key, by: actor.id, at, what: "rewrite" }] });
}

/** Corrects the next meeting. */
export function withNextMeeting(draft: MinutesDraft, change: DraftChange): Decision<MinutesDraft> {
  if (change.kind === "leaveOut") return accept({ ...draft, nextMeeting: { date: null, start: null, place: null } });
  return change.kind === "nextMeeting"
    ? accept({ ...draft, nextMeeting: change.next })
    : refuse({ kind: "draftChanged" });
}
