import type { ReadAction, ReadFollowUp } from "../../domain/reading.ts";
import { isAboutNextMeeting } from "../meeting/nextMeeting.ts";
import { paragraphsOf } from "../prose/paragraphs.ts";
import { LONGEST_QUOTE, sentencesOf, type Sentence } from "../prose/sentences.ts";
import type { Repair } from "../repair/repair.ts";
import type { Line } from "../line.ts";
import { actionsIn, tidy, type ActionContext } from "./actions.ts";
import { appointment } from "./appointed.ts";
import { assignedAction, openedBy } from "./assigned.ts";
import { isOver } from "./declined.ts";
import { actionsOfRow } from "./taskRows.ts";
import { followUpIn, isListOfLater, listedForLater, type FollowUpContext } from "./followUps.ts";
import { standingOf } from "./evidence.ts";
import { inOneSentence } from "./fields.ts";
import { answeringFor, joined } from "./joined.ts";
import { withNames } from "./pronouns.ts";
import { eachOnce } from "./once.ts";
import { whoAndWhen } from "./whoAndWhen.ts";

const OF_THE_ITEM = 0.4;
const SURE = 0.8;
const LEFT_OUT =
  /(?<!\p{L})(?:nød ikke fremme|(?:blev|bliver|er|var) (?:der )?ikke|ikke (?:støtte|opbakning|tilslutning|flertal)|(?:blev|was) (?:afvist|fravalgt|forkastet|rejected|dropped)|was not|not supported)(?!\p{L})/iu;

type PromiseContext = ActionContext & FollowUpContext & { readonly repair: Repair };

type Promised = { actions: ReadAction[]; followUps: ReadFollowUp[] };

/** What the sentences of an item's outcome and its list of tasks give somebody to do, and what they send to a later meeting. */
export function promisedIn(sentences: readonly Sentence[], tasks: readonly Line[], context: PromiseContext): Promised {
  const listed = sentencesOf(paragraphsOf(tasks.filter((line) => line.cells === null)), context.repair);
  const rows = tasks.flatMap((line) => (line.cells ? actionsOfRow(line, context) : []));
  // "Opfølgning: NN, uge 4" right after the outcome is who does what stands above it; below a table it is a signature.
  const opening = listed[0];
  const above = sentences.at(-1);
  const isClosing =
    opening && above && tasks[0]?.cells === null && (whoAndWhen(opening.text, context)?.owners.length ?? 0) > 0;
  const closing = isClosing ? [{ ...opening, text: `Ansvarlig: ${opening.text}`, paragraph: above.paragraph + 1 }] : [];
  const prose = promisedInProse(joined([...inOneSentence(sentences), ...closing], context), context);
  const inList = promisedInList(joined(inOneSentence(isClosing ? listed.slice(1) : listed), context), context);
  return {
    actions: eachOnce([...prose.actions, ...inList.actions, ...rows]),
    followUps: withoutEchoes([...prose.followUps, ...inList.followUps]),
  };
}

/** "Udsat." beside the sentence that says until when is the same follow-up. */
function withoutEchoes(followUps: readonly ReadFollowUp[]): ReadFollowUp[] {
  const hasPlain = followUps.some((one) => one.confidence >= 0.5);
  return followUps.filter((one) => !hasPlain || one.confidence >= 0.5 || one.when !== null || one.committee !== null);
}

function promisedInProse(sentences: readonly Sentence[], context: PromiseContext): Promised {
  const actions: ReadAction[] = [];
  const followUps: ReadFollowUp[] = [];
  if (isListOfLater(context.itemTitle)) return inListOfLater(sentences, context);
  for (let at = 0; at < sentences.length; at += 1) {
    const said = sentences[at];
    const above = sentences[at - 1];
    const before = above !== undefined && above.paragraph === said?.paragraph ? above : undefined;
    const sentence = said && withNames(said, before, context);
    if (!sentence || isAboutNextMeeting(sentence.text) || isOver(sentence, sentences[at + 1])) continue;
    const appointed = appointment(sentences, at, context);
    if (appointed) {
      actions.push(appointed.action);
      at += appointed.taken - 1;
      continue;
    }
    const assigned = assignedAction(sentence, false, context) ?? ofTheItem(sentence, context);
    if (assigned === "speech") continue;
    const { words, as } = openedBy(sentence.text);
    const here = assigned
      ? [assigned]
      : actionsIn({ ...sentence, text: words }, context, as !== "plain").map((action) => withWhat(action, before));
    const later = assigned ? null : followUpIn({ ...sentence, text: words }, context, before);
    if (later) followUps.push(later);
    // One sentence is not both: a subject that comes back is nobody's unowned action.
    actions.push(...here.filter((action) => !(later && action.owners.length === 0)));
  }
  return { actions, followUps };
}

/** Subjects for later, and between them what somebody does about them, or what was left out. */
function inListOfLater(sentences: readonly Sentence[], context: PromiseContext): Promised {
  const actions: ReadAction[] = [];
  const followUps: ReadFollowUp[] = [];
  for (const sentence of sentences) {
    const sure = actionsIn(sentence, context).filter(
      ({ owners, confidence }) => confidence >= SURE && owners.every((owner) => standingOf(owner) === "person"),
    );
    if (sure.length > 0 && sure.every(({ owners }) => owners.length > 0)) actions.push(...sure);
    else {
      const later = LEFT_OUT.test(sentence.text) ? null : listedForLater(sentence, context);
      if (later) followUps.push(later);
    }
  }
  return { actions, followUps };
}

/** "Approved. Action by: NN": somebody answers for the item, and a person must say with what. */
function ofTheItem({ text, quote }: Sentence, context: PromiseContext): ReadAction | null {
  const said = answeringFor(text, context);
  return said && { owners: said.owners, task: context.itemTitle, due: said.due, quote, confidence: OF_THE_ITEM };
}

const OF_WHAT_WAS_SAID =
  /^\p{L}+(?:\s\p{L}+){0,3}?\s(?:det|dette|hende|ham|dem|it|this|them|him|her)(?:\s\p{L}+)?(?:\s(?:inden|senest|by|before)\s.+)?$|^(?:dette|det|this|it)$|^(?:do so|do (?:this|that|it)|gøre det)(?!\p{L})/u;

/** "NN kigger på det", "MM inviterer hende": what or who it is stands in the sentence before. */
function withWhat(action: ReadAction, before: Sentence | undefined): ReadAction {
  if (!before || !OF_WHAT_WAS_SAID.test(action.task)) return action;
  const quote = `${before.quote} ${action.quote}`;
  return quote.length > LONGEST_QUOTE ? action : { ...action, task: `${action.task}: ${tidy(before.text)}`, quote };
}

function promisedInList(sentences: readonly Sentence[], context: PromiseContext): Promised {
  const actions: ReadAction[] = [];
  const followUps: ReadFollowUp[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (isOver(sentence, sentences[at + 1])) continue;
    const above = sentences[at - 1];
    const before = above?.paragraph === sentence.paragraph ? above : undefined;
    const found = actionsIn(sentence, context, true)
      .filter((action) => action.confidence >= 0.5)
      .map((action) => withWhat(action, before));
    const later = followUpIn(sentence, context);
    if (found.length > 1 || (found.length === 1 && found[0]?.owners.length !== 0)) actions.push(...found);
    else if (later) followUps.push(later);
    else {
      const assigned = assignedAction(sentence, true, context);
      if (assigned !== null && assigned !== "speech") actions.push(assigned);
    }
  }
  return { actions, followUps };
}
