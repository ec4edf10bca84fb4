import { accept, refuse, type Decision } from "./decision.ts";
import type { DraftChange } from "./correction.ts";
import type { MinutesDraft } from "./draft.ts";

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

/** Corrects the next meeting. */
export function withNextMeeting(draft: MinutesDraft, change: DraftChange): Decision<MinutesDraft> {
  if (change.kind === "leaveOut") return accept({ ...draft, nextMeeting: { date: null, start: null, place: null } });
  return change.kind === "nextMeeting"
    ? accept({ ...draft, nextMeeting: change.next })
    : refuse({ kind: "draftChanged" });
}
