import { accept, refuse, type Decision } from "./decision.ts";
import type { DraftChange } from "./correction.ts";
import type { MinutesDraft } from "./draft.ts";

/** The key of somebody who was away; places count from 0, since two may be called the same. */
export const absenceKey = (place: number): string => `b${place}`;

/** The key of the next meeting. */
export const NEXT_MEETING = "n";

/** Whether the key is of who was away or of the next meeting. */
export const isAroundKey = ({ absent }: MinutesDraft, key: string): boolean =>
  key === NEXT_MEETING || absent.some((_, place) => absenceKey(place) === key);

/** Corrects who was away, or the next meeting. */
export const withAround = (draft: MinutesDraft, key: string, change: DraftChange): Decision<MinutesDraft> =>
  key === NEXT_MEETING ? withNextMeeting(draft, change) : withAbsence(draft, key, change);

function withAbsence(draft: MinutesDraft, key: string, change: DraftChange): Decision<MinutesDraft> {
  if (change.kind !== "absence" && change.kind !== "leaveOut") return refuse({ kind: "draftChanged" });
  const absent = draft.absent.map((one, place): MinutesDraft["absent"][number] => {
    if (absenceKey(place) !== key) return one;
    if (change.kind === "leaveOut") return { ...one, standing: "leftOut" };
    return { name: change.name, substitute: change.substitute, standing: "confirmed" };
  });
  return accept({ ...draft, absent });
}

function withNextMeeting(draft: MinutesDraft, change: DraftChange): Decision<MinutesDraft> {
  if (change.kind === "leaveOut") return accept({ ...draft, nextMeeting: { date: null, start: null, place: null } });
  return change.kind === "nextMeeting"
    ? accept({ ...draft, nextMeeting: change.next })
    : refuse({ kind: "draftChanged" });
}
