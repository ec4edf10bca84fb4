import { isOfHidden, isShown } from "./closedItem.ts";
import type { Draft, DraftAction, DraftFollowUp, MinutesDraft } from "./draft.ts";
import type { NextMeeting } from "./minutes.ts";
import type { Recommendation } from "./reading.ts";

/** One thing that was found in a document and can be corrected, by its key; in it, places count from 0. */
export type FoundThing =
  | { kind: "action"; key: string; action: DraftAction }
  | { kind: "followUp"; key: string; followUp: DraftFollowUp }
  | { kind: "decision"; key: string; item: MinutesDraft["items"][number]; recommendation: Recommendation }
  | { kind: "standing"; key: string; title: string }
  | { kind: "absence"; key: string; absence: MinutesDraft["absent"][number] }
  | { kind: "nextMeeting"; key: string; next: NextMeeting }
  | { kind: "closed"; key: string; item: Draft["items"][number] };

/** Everything that was found, kind by kind in the order of the document: of an agenda, its closed items. */
export function foundIn(draft: Draft): FoundThing[] {
  const closed = draft.items.filter((item) => item.closed !== null);
  return [
    ...(draft.kind === "minutes" ? foundInMinutes(draft) : []),
    ...closed.map((item): FoundThing => ({ kind: "closed", key: item.key, item })),
  ];
}

/** All but the closed items, and nothing of those that are not shown. */
function foundInMinutes(draft: MinutesDraft): FoundThing[] {
  const isHidden = isOfHidden(draft);
  const isSeen = ({ item }: { item: number }): boolean => !isHidden(item);
  return [
    ...draft.actions.filter(isSeen).map((action): FoundThing => ({ kind: "action", key: action.key, action })),
    ...draft.followUps
      .filter(isSeen)
      .map((followUp): FoundThing => ({ kind: "followUp", key: followUp.key, followUp })),
    ...draft.items.flatMap((item, at) => (isShown(item) ? decisionsOf(item, at) : [])),
    ...draft.standingItems.map((title): FoundThing => ({ kind: "standing", key: `s:${title}`, title })),
    ...draft.absent.map((absence, place): FoundThing => ({ kind: "absence", key: `b${place}`, absence })),
    ...(saysNextMeeting(draft) ? [{ kind: "nextMeeting" as const, key: NEXT_MEETING, next: draft.nextMeeting }] : []),
  ];
}

/** By their places, since numbers may be lost or stand twice. */
const decisionsOf = (item: MinutesDraft["items"][number], at: number): FoundThing[] =>
  item.recommendations.map((recommendation, place) => ({
    kind: "decision",
    key: `d${at}-${place}`,
    item,
    recommendation,
  }));

const NEXT_MEETING = "n";

/** One that was left out can be put back. */
const saysNextMeeting = ({ nextMeeting: { date, start, place }, corrections }: MinutesDraft): boolean =>
  date !== null || start !== null || place !== null || corrections.some(({ key }) => key === NEXT_MEETING);
