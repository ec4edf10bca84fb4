import type { ReadAction, ReadFollowUp } from "../../domain/reading.ts";
import { isAboutNextMeeting } from "../meeting/nextMeeting.ts";
import { paragraphsOf } from "../prose/paragraphs.ts";
import { sentencesOf, type Sentence } from "../prose/sentences.ts";
import type { Repair } from "../repair/repair.ts";
import type { Marked } from "../structure/candidates.ts";
import { actionsIn, type ActionContext } from "./actions.ts";
import { actionRow, appointment, assignedAction, withAssignments } from "./assigned.ts";
import { followUpIn, type FollowUpContext } from "./followUps.ts";

export type PromiseContext = ActionContext & FollowUpContext & { readonly repair: Repair };

/** What an item's outcome and its list of tasks give somebody to do, and what they send to a later meeting. */
export function promisedIn(
  sentences: readonly Sentence[],
  taskLines: readonly Marked[],
  context: PromiseContext,
): { actions: ReadAction[]; followUps: ReadFollowUp[] } {
  const actions: ReadAction[] = [];
  const followUps: ReadFollowUp[] = [];
  for (let at = 0; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (!sentence || isAboutNextMeeting(sentence.text)) continue;
    const appointed = appointment(sentences, at, context);
    const assigned = appointed ? null : assignedAction(sentence, false, context);
    const here = appointed ? [appointed.action] : assigned ? [assigned] : actionsIn(sentence, context);
    const later = assigned || appointed ? null : followUpIn(sentence, context);
    if (later) followUps.push(later);
    // One sentence is not both: a subject that comes back is nobody's unowned action.
    actions.push(...here.filter((action) => !(later && action.owners.length === 0)));
    if (appointed) at += appointed.taken - 1;
  }
  const rows = taskLines.flatMap(({ line }) => (line.cells ? (actionRow(line, context) ?? []) : []));
  const listed = withAssignments(
    sentencesOf(paragraphsOf(taskLines.map((one) => one.line).filter((line) => line.cells === null)), context.repair),
  );
  actions.push(...rows, ...listed.flatMap((sentence) => assignedAction(sentence, true, context) ?? []));
  return { actions, followUps };
}
