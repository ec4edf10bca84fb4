import { excerpt } from "../../cards/excerpt.ts";
import { absenceKey, NEXT_MEETING } from "../../domain/aroundMinutes.ts";
import { isOfHidden, isShown } from "../../domain/closedItem.ts";
import type { Draft, DraftAction, DraftFollowUp, MinutesDraft, Standing } from "../../domain/draft.ts";
import { personById } from "../../domain/committee.ts";
import { decisionKey, standingKey } from "../../domain/correction.ts";
import type { MinutesItem, NextMeeting } from "../../domain/minutes.ts";
import { firstName } from "../../domain/person.ts";
import type { Recommendation } from "../../domain/reading.ts";
import type { Context } from "../feature.ts";
import { saidShortDue, saidWhen } from "../minutes/wording.ts";

/** One thing that was found in a document and can be corrected, by its key. */
export type FoundThing =
  | { kind: "action"; key: string; action: DraftAction }
  | { kind: "followUp"; key: string; followUp: DraftFollowUp }
  | { kind: "decision"; key: string; item: MinutesItem; recommendation: Recommendation }
  | { kind: "standing"; key: string; title: string }
  | { kind: "absence"; key: string; absence: MinutesDraft["absent"][number] }
  | { kind: "nextMeeting"; key: string; next: NextMeeting }
  | { kind: "closed"; key: string; item: MinutesDraft["items"][number] };

/** Everything that was found, kind by kind in the order of the document; of a closed item that is not shown only itself. */
export function foundIn(draft: MinutesDraft): FoundThing[] {
  const isHidden = isOfHidden(draft);
  const isSeen = ({ item }: { item: number }): boolean => !isHidden(item);
  return [
    ...draft.actions.filter(isSeen).map((action): FoundThing => ({ kind: "action", key: action.key, action })),
    ...draft.followUps
      .filter(isSeen)
      .map((followUp): FoundThing => ({ kind: "followUp", key: followUp.key, followUp })),
    ...draft.items.flatMap((item, at) =>
      item.recommendations
        .map((recommendation, place): FoundThing => {
          return { kind: "decision", key: decisionKey(at, place), item, recommendation };
        })
        .filter(() => isShown(item)),
    ),
    ...draft.standingItems.map((title): FoundThing => ({ kind: "standing", key: standingKey(title), title })),
    ...draft.absent.map((absence, place): FoundThing => ({ kind: "absence", key: absenceKey(place), absence })),
    ...(saysNextMeeting(draft) ? [{ kind: "nextMeeting" as const, key: NEXT_MEETING, next: draft.nextMeeting }] : []),
    ...draft.items
      .filter(({ closed }) => closed !== null)
      .map((item): FoundThing => ({ kind: "closed", key: item.key, item })),
  ];
}

/** One that was left out can be put back. */
const saysNextMeeting = ({ nextMeeting: { date, start, place }, corrections }: MinutesDraft): boolean =>
  date !== null || start !== null || place !== null || corrections.some(({ key }) => key === NEXT_MEETING);

/** Of a task or a subject: two lines on a phone. */
const TEXT_LENGTH = 140;

/** An action in one line: "Christina Lund og Maria Vestergaard: overblik · 13. jan." Full names show who is meant. */
export function saidAction({ owners, task, due, dueAt }: DraftAction, context: Context, most = TEXT_LENGTH): string {
  const isOpen = due === null && dueAt === "nextMeeting";
  const when = isOpen ? context.say.handOver.dueNextMeeting : saidShortDue(due, context);
  return `${saidTask({ owners, task }, context, most)} · ${when}`;
}

/** The same without its deadline. */
export function saidTask(
  { owners, task }: Pick<DraftAction, "owners" | "task">,
  { say }: Context,
  most: number,
): string {
  const names = say.general.and(owners.map(({ name }) => name));
  return `${names === "" ? "" : `${names}: `}${excerpt(task, most)}`;
}

export const saidFollowUp = (followUp: DraftFollowUp, context: Context, most = TEXT_LENGTH): string =>
  `${excerpt(followUp.subject, most)} · ${saidWhen(followUp, context)}`;

/** " · rettet af Asta", so that everybody of the secretariat sees whose word it is; empty where nobody has touched it. */
export function saidBy(draft: Draft, key: string, standing: Standing, { committee, say }: Context): string {
  const by = draft.corrections.findLast((correction) => correction.key === key)?.by;
  const person = by === undefined ? undefined : personById(committee, by);
  return person ? ` · ${say.handOver.edit.by(standing, firstName(person.name))}` : "";
}
