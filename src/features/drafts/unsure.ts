import { bold, buttons, group, line, subtle, warning, type Block, type Button } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { personById } from "../../domain/committee.ts";
import type { DraftAction, DraftFollowUp, MinutesDraft } from "../../domain/draft.ts";
import { undecidedIn } from "../../domain/correction.ts";
import { unconfirmedOf } from "../../domain/publication.ts";
import type { Answer, Context } from "../feature.ts";
import { recommended } from "../minutes/wording.ts";
import { correctionButton, UNDECIDED, type CorrectionAsked } from "./correctionButton.ts";
import { saidAction, saidFollowUp } from "./wording.ts";

/** So many are asked about at a time: the first in sight, the others folded out. The rest follow as these are answered. */
const AT_A_TIME = 6;
/** More than so many nobody answers one by one. */
const MANY = 40;
const QUOTE_LENGTH = 240;
const WHAT_LENGTH = 140;
const MOST_NAMES = 2;
/** With the button that publishes there are three. */
const IN_SIGHT = 2;

/** What is doubted about one thing, where it stands, and the answers, the likeliest first. */
interface Question {
  doubt: string;
  what: string;
  of: { item: number; quote: string };
  options: readonly Button[];
}

/** What is asked of the secretariat before it is published: the first thing in sight, the others to be folded out. */
export function unsureBlocks(draft: MinutesDraft, context: Context): { inSight: Block[]; folded: Block[] } {
  const { say } = context;
  const questions = questionsOf(draft, context);
  const [first, ...others] = questions;
  if (!first) return { inSight: [], folded: [] };
  const shown = others.slice(0, AT_A_TIME - 1);
  const left = others.length - shown.length;
  const besides = first.options.slice(IN_SIGHT);
  return {
    inSight: [
      { ...line({ ...warning(say.handOver.unsure(questions.length)), weight: "Bolder" }), spacing: "Medium" },
      line(subtle(hintOf(draft, questions.length, context))),
      asked(context, first, first.options.slice(0, IN_SIGHT)),
    ],
    folded: [
      ...(besides.length > 0 ? [line(bold(`${first.doubt} `), first.what), buttons(...besides)] : []),
      ...shown.map((one) => asked(context, one, one.options)),
      ...(left > 0 ? [line(subtle(say.handOver.unsureLater(left)))] : []),
    ],
  };
}

/** A decision that is not clear is published as such; all else waits for a yes. */
function hintOf(draft: MinutesDraft, count: number, { say }: Context): string {
  const isOfDecisions = undecidedIn(draft).length === count;
  if (isOfDecisions) return say.handOver.undecidedHint;
  return count > MANY ? say.handOver.unsureMany : say.handOver.unsureHint;
}

/** How many things are asked about. */
export const unsureCount = (draft: MinutesDraft, context: Context): number => questionsOf(draft, context).length;

/** The first of them can be answered in words as well, and then the one after it. */
export function askedFirst(draft: MinutesDraft, context: Context): Pick<Answer, "asks" | "question" | "next"> {
  const [first, ...next] = questionsOf(draft, context)
    .slice(0, AT_A_TIME)
    .map(({ doubt, what, options }) => ({ question: `${doubt} ${what}`, asks: options }));
  return first ? { ...first, next } : {};
}

function questionsOf(draft: MinutesDraft, context: Context): Question[] {
  const { closed, actions, followUps } = unconfirmedOf(draft);
  return [
    ...closed.map((item) => closedQuestion(draft, item, context)),
    ...actions.map((action) => actionQuestion(draft, action, context)),
    ...followUps.map((followUp) => followUpQuestion(draft, followUp, context)),
    ...undecidedIn(draft).map((thing) => decisionQuestion(draft, thing, context)),
  ];
}

function closedQuestion(draft: MinutesDraft, item: MinutesDraft["items"][number], context: Context): Question {
  const { doubt, closed } = context.say.handOver;
  const offer = (title: string, change: CorrectionAsked["change"]) =>
    correctionButton(context, draft, item.key, title, { change });
  return {
    what: excerpt(item.title, QUOTE_LENGTH),
    of: { item: item.number, quote: item.outcome },
    doubt: doubt.closed,
    options: [offer(closed.showButton, "confirm"), offer(closed.keepButton, "leaveOut")],
  };
}

function actionQuestion(draft: MinutesDraft, action: DraftAction, context: Context): Question {
  const { committee, say } = context;
  const offer = (title: string, change: CorrectionAsked) => correctionButton(context, draft, action.key, title, change);
  const correct = offer(say.handOver.correctButton, { change: "open" });
  const leaveOut = offer(say.handOver.leaveOutButton, { change: "leaveOut" });
  const about = { what: saidAction(action, context), of: action };
  const which = action.ambiguous[0];
  if (which) {
    const names = which.fits
      .flatMap((fit): { title: string; who: Pick<CorrectionAsked, "person" | "guest"> }[] => {
        if (typeof fit === "object") return [{ title: fit.guest, who: { guest: fit.guest } }];
        const person = personById(committee, fit);
        return person ? [{ title: person.name, who: { person: person.id } }] : [];
      })
      .slice(0, MOST_NAMES)
      .map(({ title, who }) => offer(title, { change: "resolve", name: which.name, ...who }));
    const options = names.length > 0 ? [...names, correct, leaveOut] : [leaveOut, correct];
    return { ...about, doubt: say.handOver.doubt.which(which.name), options };
  }
  if (action.owners.length === 0) return { ...about, doubt: say.handOver.doubt.noOwner, options: [leaveOut, correct] };
  const keep = offer(say.handOver.keepButton, { change: "confirm" });
  return { ...about, doubt: say.handOver.doubt.action, options: [keep, leaveOut, correct] };
}

function followUpQuestion(draft: MinutesDraft, followUp: DraftFollowUp, context: Context): Question {
  const { say } = context;
  const offer = (title: string, change: CorrectionAsked["change"]) =>
    correctionButton(context, draft, followUp.key, title, { change });
  const options = [
    offer(say.handOver.keepButton, "confirm"),
    offer(say.handOver.leaveOutButton, "leaveOut"),
    offer(say.handOver.correctButton, "open"),
  ];
  return { what: saidFollowUp(followUp, context), of: followUp, doubt: say.handOver.doubt.followUp, options };
}

function decisionQuestion(
  draft: MinutesDraft,
  { key, item, recommendation }: ReturnType<typeof undecidedIn>[number],
  context: Context,
): Question {
  const { say } = context;
  const offer = (title: string, change: CorrectionAsked) => correctionButton(context, draft, key, title, change);
  return {
    what: `${item.number}.${recommendation.number} ${recommended(recommendation.text, WHAT_LENGTH)}`,
    of: { item: item.number, quote: item.outcome },
    doubt: say.handOver.doubt.decision,
    options: [
      offer(say.handOver.correctButton, { change: "open" }),
      offer(say.handOver.noDecisionButton, { change: "decide", decision: UNDECIDED }),
    ],
  };
}

const asked = ({ say }: Context, { doubt, what, of }: Question, options: readonly Button[]): Block =>
  group(
    [
      line(bold(`${doubt} `), what),
      ...(of.quote === ""
        ? []
        : [line({ ...subtle(say.handOver.quote(excerpt(of.quote, QUOTE_LENGTH))), italic: true })]),
      line(subtle(say.handOver.inItem(of.item))),
      buttons(...options),
    ],
    { separator: true, spacing: "Small" },
  );
