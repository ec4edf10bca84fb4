import { buttons, choices, foldOut, line, subtle, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { isClosedAsked } from "../../domain/closedItem.ts";
import { isUnsure } from "../../domain/correction.ts";
import type { Draft, MinutesDraft } from "../../domain/draft.ts";
import { foundIn, type FoundThing } from "../../domain/found.ts";
import { button, press } from "../button.ts";
import type { Context } from "../feature.ts";
import { saidAbsent, saidNextMeeting } from "../minutes/wording.ts";
import { saidAction, saidFollowUp } from "./wording.ts";

const MOST_REMARKS = 12;
const REMARK_LENGTH = 160;

/** What one chooses from, so many at a time; `from` counts from 0. */
interface List {
  titleLength: number;
  most: number;
  from: number;
}
const WHOLE: List = { titleLength: 0, most: 0, from: 0 };

/**
 * Everything that was found can be corrected or left out; also another meeting, or nothing of it at all. `before` and
 * `after`: what else is not in sight.
 */
export function moreBlocks(
  draft: Draft,
  context: Context,
  { before = [], after = [], list = WHOLE }: { before?: Block[]; after?: Block[]; list?: List } = {},
): Block[] {
  const { say } = context;
  const { correctChosenButton, otherMeetingButton, discardButton } = say.handOver;
  const asked = { draft: draft.id };
  return foldOut("more", say.handOver.more[draft.kind], [
    ...before,
    ...(draft.kind === "minutes"
      ? [
          ...chooser(draft, context, list),
          buttons(button(context, correctChosenButton, press("correct", asked, "chosen"))),
        ]
      : []),
    buttons(
      button(context, otherMeetingButton, press("chooseMeeting", asked)),
      button(context, discardButton, press("discard", asked), { style: "destructive" }),
    ),
    ...after,
  ]);
}

function chooser(draft: MinutesDraft, context: Context, { titleLength, most, from: asked }: List): Block[] {
  const { say } = context;
  const all = foundIn(draft).filter((thing) => !isAskedAbout(thing));
  const from = asked < all.length ? asked : 0;
  const things = all
    .slice(from, from + most)
    .map((thing) => ({ title: excerpt(titleOf(thing, context), titleLength), value: thing.key }));
  if (things.length === 0) return [];
  const left = all.length - from - things.length;
  const turn = (title: string, to: number): Block =>
    buttons(button(context, title, press("showDraft", { draft: draft.id, from: to })));
  return [
    // Named apart from the key of the buttons above: a card sends all its inputs with whatever button is pressed.
    choices("chosen", things, { label: say.handOver.chooseLabel }),
    ...(left > 0 ? [turn(say.handOver.nextOnListButton(Math.min(left, most)), from + most)] : []),
    ...(left === 0 && from > 0 ? [turn(say.handOver.firstOnListButton, 0)] : []),
  ];
}

/** What is unsure has buttons of its own. */
const isAskedAbout = (thing: FoundThing): boolean =>
  (thing.kind === "action" && isUnsure(thing.action)) ||
  (thing.kind === "followUp" && isUnsure(thing.followUp)) ||
  (thing.kind === "closed" && isClosedAsked(thing.item));

export function titleOf(thing: FoundThing, context: Context): string {
  const { say } = context;
  const { kinds } = say.handOver;
  switch (thing.kind) {
    case "action":
      return `${kinds.action}: ${marked(thing.action.standing, context)}${saidAction(thing.action, context)}`;
    case "followUp":
      return `${kinds.followUp}: ${marked(thing.followUp.standing, context)}${saidFollowUp(thing.followUp, context)}`;
    case "decision": {
      const { decision, number, text } = thing.recommendation;
      const said = decision === null ? say.handOver.undecided : say.minutes.decisions[decision];
      return `${kinds.decision} ${thing.item.number}.${number}: ${said} · ${text}`;
    }
    case "standing":
      return `${kinds.standing}: ${thing.title}`;
    case "absence":
      return `${kinds.absence}: ${marked(thing.absence.standing, context)}${saidAbsent([thing.absence], context)}`;
    case "nextMeeting": {
      const said = saidNextMeeting(thing.next, context);
      return `${kinds.nextMeeting}: ${said === "" ? marked("leftOut", context).trim() : said}`;
    }
    case "closed":
      return `${kinds.closed}: ${thing.item.number} ${thing.item.title}`;
  }
}

const marked = (standing: string, { say }: Context): string =>
  standing === "leftOut" ? `(${say.handOver.leftOut}) ` : "";

/** What the reader wants looked at. */
export function remarkBlocks(draft: Draft, { say }: Context): Block[] {
  const remarks = draft.warnings.flatMap((one) => (one.kind === "reading" ? [one] : []));
  if (remarks.length === 0) return [];
  const left = remarks.length - MOST_REMARKS;
  return foldOut("remarks", say.handOver.remarks(remarks.length), [
    ...remarks
      .slice(0, MOST_REMARKS)
      .map(({ line: at, message }) => line(subtle(excerpt(say.handOver.remark(at, message), REMARK_LENGTH)))),
    ...(left > 0 ? [line(subtle(say.handOver.left(left)))] : []),
  ]);
}
