import { excerpt } from "../../cards/excerpt.ts";
import { personById } from "../../domain/committee.ts";
import type { Draft, DraftAction, DraftFollowUp, Standing } from "../../domain/draft.ts";
import { firstName } from "../../domain/person.ts";
import type { Context } from "../feature.ts";
import { saidShortDue, saidWhen } from "../minutes/wording.ts";

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
