import { bold, buttons, foldOut, group, line, subtle, warning, type Block, type Button } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { personById } from "../../domain/committee.ts";
import { isUnsure } from "../../domain/correction.ts";
import type { DraftAction, DraftFollowUp, MinutesDraft } from "../../domain/draft.ts";
import type { Context } from "../feature.ts";
import { correctionButton, type Correction } from "./correctionButton.ts";
import { saidAction, saidFollowUp } from "./found.ts";

/** So many are asked about at a time: the first in sight, the others folded out. The rest follow as these are answered. */
const AT_A_TIME = 6;
const QUOTE_LENGTH = 240;
const IN_SIGHT = 2;

/** What is asked of the secretariat before it is published, first of all and each with where it stands. */
export function unsureBlocks(draft: MinutesDraft, context: Context): Block[] {
  const { say } = context;
  const questions = [
    ...draft.actions.filter(isUnsure).map((action) => actionQuestion(draft, action, context)),
    ...draft.followUps.filter(isUnsure).map((followUp) => followUpQuestion(draft, followUp, context)),
  ];
  const [first, ...others] = questions;
  if (!first) return [];
  const shown = others.slice(0, AT_A_TIME - 1);
  const left = others.length - shown.length;
  return [
    { ...line({ ...warning(say.handOver.unsure(questions.length)), weight: "Bolder" }), spacing: "Medium" },
    line(subtle(say.handOver.unsureHint)),
    first,
    ...(shown.length > 0
      ? foldOut("unsure", say.handOver.unsureMore(shown.length), [
          ...shown,
          ...(left > 0 ? [line(subtle(say.handOver.unsureLater(left)))] : []),
        ])
      : []),
  ];
}

function actionQuestion(draft: MinutesDraft, action: DraftAction, context: Context): Block {
  const { committee, say } = context;
  const offer = (title: string, change: Correction) => correctionButton(context, draft, action.key, title, change);
  const correct = offer(say.handOver.correctButton, { change: "open" });
  const leaveOut = offer(say.handOver.leaveOutButton, { change: "leaveOut" });
  const which = action.ambiguous[0];
  if (which) {
    const fits = which.fits.flatMap((id) => personById(committee, id) ?? []).slice(0, 2);
    const names = fits.map(({ id, name }) => offer(name, { change: "resolve", name: which.name, person: id }));
    const options = names.length > 0 ? [...names, correct, leaveOut] : [leaveOut, correct];
    return asked(context, saidAction(action, context), action, say.handOver.doubt.which(which.name), options);
  }
  if (action.owners.length === 0)
    return asked(context, saidAction(action, context), action, say.handOver.doubt.noOwner, [leaveOut, correct]);
  const keep = offer(say.handOver.keepButton, { change: "confirm" });
  return asked(context, saidAction(action, context), action, say.handOver.doubt.action, [keep, leaveOut, correct]);
}

function followUpQuestion(draft: MinutesDraft, followUp: DraftFollowUp, context: Context): Block {
  const { say } = context;
  const offer = (title: string, change: Correction["change"]) =>
    correctionButton(context, draft, followUp.key, title, { change });
  return asked(context, saidFollowUp(followUp, context), followUp, say.handOver.doubt.followUp, [
    offer(say.handOver.keepButton, "confirm"),
    offer(say.handOver.leaveOutButton, "leaveOut"),
    offer(say.handOver.correctButton, "open"),
  ]);
}

function asked(
  context: Context,
  what: string,
  { key, item, quote }: { key: string; item: number; quote: string },
  doubt: string,
  options: Button[],
): Block {
  const { say } = context;
  return group(
    [
      line(bold(`${doubt} `), what),
      line({ ...subtle(say.handOver.quote(excerpt(quote, QUOTE_LENGTH))), italic: true }),
      line(subtle(say.handOver.inItem(item))),
      ...answers(context, key, options),
    ],
    { separator: true, spacing: "Small" },
  );
}

/** With the button that publishes there are three in sight: an answer more than two folds out. */
function answers({ say }: Context, key: string, options: Button[]): Block[] {
  const [inSight, others] = [options.slice(0, IN_SIGHT), options.slice(IN_SIGHT)];
  if (others.length === 0) return [buttons(...inSight)];
  return foldOut(`other-${key}`, say.handOver.otherwise, [buttons(...others)], ...inSight);
}
