import { bold, foldOut, heading, line, row, subtle, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { isOfHidden, isShown } from "../../domain/closedItem.ts";
import { publishable } from "../../domain/correction.ts";
import type { MinutesDraft } from "../../domain/draft.ts";
import type { MinutesItem } from "../../domain/minutes.ts";
import { decidedIn } from "../../language/decided.ts";
import type { Context } from "../feature.ts";
import { aroundBlocks } from "../minutes/around.ts";
import { isUnclear, saidOutcome } from "../minutes/wording.ts";
import { saidAction, saidBy, saidFollowUp } from "./wording.ts";

/** So many rows of each kind stand in sight; what is more folds out. */
const IN_SIGHT = 6;
/** Characters: what was said of a decision, beside it. */
const DECISION_QUOTE = 80;

/**
 * How many characters a task or a title and a quote may take; a quote of 0 is left out. How many rows of each kind there
 * may be, folded or not, and how many things stand on the list that one chooses from.
 */
export interface Room {
  text: number;
  quote: number;
  rows: number;
  choices: number;
}

/** What stands in sight, and what folds out with all else. */
interface Found {
  inSight: Block[];
  folded: Block[];
}

type Run = Parameters<typeof line>[number];

interface Row {
  /** The item's, where it leads the row. An action's own number is not known yet: the item's in its place would be taken for it. */
  number: number | null;
  runs: Run[];
}

/** What was found and is certain: decisions, actions, what comes up again, who was away, the next meeting, the quotes. */
export function foundBlocks(draft: MinutesDraft, context: Context, room: Room): Found {
  const { say } = context;
  const isHidden = isOfHidden(draft);
  const isOut = (one: MinutesDraft["actions"][number] | MinutesDraft["followUps"][number]): boolean =>
    publishable(one) && !isHidden(one.item);
  const actions = draft.actions.filter(isOut).map((action) => ({
    ...action,
    text: saidAction(action, context, room.text),
  }));
  const followUps = draft.followUps.filter(isOut).map((followUp) => ({
    ...followUp,
    text: saidFollowUp(followUp, context, room.text),
  }));
  const rows = (things: readonly ((typeof actions)[number] | (typeof followUps)[number])[]): Row[] =>
    things.map(({ key, item, standing, text }) => ({
      number: null,
      runs: [text, subtle(` · ${say.handOver.inItem(item)}${saidBy(draft, key, standing, context)}`)],
    }));
  const sections = [
    section(say.minutes.decided, decisions(draft, context, room), context, room),
    section(say.minutes.actions, rows(actions), context, room),
    section(say.minutes.comingUp, rows(followUps), context, room),
  ];
  return {
    inSight: [
      ...sections.flatMap(({ inSight }) => inSight),
      ...aroundBlocks({ ...draft, absent: draft.absent.filter(publishable) }, context),
    ],
    folded: [...sections.flatMap(({ folded }) => folded), ...quotes([...actions, ...followUps], context, room)],
  };
}

function decisions(draft: MinutesDraft, context: Context, room: Room): Row[] {
  const { say } = context;
  return draft.items
    .filter(isShown)
    .map((item) => ({ ...item, decided: isUnclear(item) ? "" : saidOutcome(item, context) }))
    .filter(({ recommendations, decided }) => recommendations.length > 0 || decided !== "")
    .map(({ decided, ...item }) => {
      const said = decided === "" ? subtle(say.handOver.undecided) : bold(excerpt(decided, room.text));
      return {
        number: item.number,
        runs: [`${excerpt(item.title, room.text)} · `, said, ...decisionQuote(item, decided, context, room)],
      };
    });
}

/** What the document says of a decision, where that is more than a word and not the same again. */
function decisionQuote(item: MinutesItem, decided: string, { committee, say }: Context, { quote }: Room): Run[] {
  if (quote === 0 || item.recommendations.length === 0) return [];
  const said = decidedIn(item, committee.language);
  if (!/\S\s+\S/u.test(said) || decided.includes(said.replace(/\.$/u, "").toLowerCase())) return [];
  const words = say.handOver.quote(excerpt(said, Math.min(quote, DECISION_QUOTE)));
  return [{ ...subtle(` ${words}`), italic: true }];
}

/** The folded ones are plain lines: they weigh half as much, and long minutes have many. */
function section(name: string, rows: readonly Row[], { say }: Context, room: Room): Found {
  if (rows.length === 0) return { inSight: [], folded: [] };
  const beyond = rows.length - Math.max(room.rows, IN_SIGHT);
  const more = rows
    .slice(IN_SIGHT, room.rows)
    .map(({ number, runs }) => line(...(number === null ? [] : [subtle(`${number}  `)]), ...runs));
  return {
    inSight: [
      heading(name),
      ...rows
        .slice(0, IN_SIGHT)
        .map(({ number, runs }) => (number === null ? line(...runs) : row([String(number)], ...runs))),
      ...(rows.length > IN_SIGHT ? [line(subtle(say.handOver.left(rows.length - IN_SIGHT)))] : []),
    ],
    folded: [
      ...(more.length > 0 ? [heading(name), ...more] : []),
      ...(beyond > 0 ? [line(subtle(say.handOver.leftOnList(beyond, name)))] : []),
    ],
  };
}

/** Where in the document each of the sure things stands, word for word. */
function quotes(things: readonly { text: string; quote: string }[], { say }: Context, room: Room): Block[] {
  if (room.quote === 0 || things.length === 0) return [];
  return foldOut(
    "quotes",
    say.handOver.quotes,
    things.flatMap(({ text, quote }) => [
      line(bold(excerpt(text, room.text))),
      line({ ...subtle(say.handOver.quote(excerpt(quote, room.quote))), italic: true }),
    ]),
  );
}
