import { bold, line, subtle, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import type { Minutes, MinutesItem } from "../../domain/minutes.ts";
import { recommended, saidOutcome, type Wording } from "./wording.ts";

/** Nobody reads further down a fold-out. */
const MOST_ITEMS = 60;
/** Characters: two lines on a phone. */
const TITLE_LENGTH = 140;

/** Characters of each; 0: left out. */
export interface Room {
  outcome: number;
  recommendation: number;
}

/** Every item with what came of it, as it is folded out. */
export function allItems({ items }: Minutes, wording: Wording, room: Room): Block[] {
  const left = items.length - MOST_ITEMS;
  return [
    ...items.slice(0, MOST_ITEMS).flatMap((item) => wholeItem(item, wording, room)),
    ...(left > 0 ? [line(subtle(wording.say.minutes.itemsLeft(left)))] : []),
    ...(items.some(isHiddenItem) ? [line(subtle(wording.say.closed.where))] : []),
  ];
}

/** Of one that is closed: whoever reads this may not see what it says. */
const isHiddenItem = ({ title, behind }: MinutesItem): boolean => behind !== undefined && title !== behind.title;

function wholeItem(item: MinutesItem, wording: Wording, room: Room): Block[] {
  const mark = isHiddenItem(item) || !item.behind ? "" : ` · ${wording.say.closed.mark}`;
  const name = bold(`${item.number}  ${excerpt(item.title, TITLE_LENGTH)}${mark}`);
  const decided = saidOutcome(item, wording);
  if (room.outcome === 0) return [line(name, ...(decided === "" ? [] : [subtle(` · ${decided}`)]))];
  const outcome = excerpt(item.outcome, room.outcome);
  return [
    { ...line(name), spacing: "Medium" },
    ...(outcome === "" ? [] : [line(outcome)]),
    ...recommendationLines(item, wording, room),
  ];
}

/** One whose own decision is not clear stands among the others all the same; where none is, the outcome says it all. */
function recommendationLines({ recommendations }: MinutesItem, { say }: Wording, { recommendation }: Room): Block[] {
  if (recommendations.every(({ decision }) => decision === null)) return [];
  return recommendations.map(({ number, text, decision }) => {
    const said = `${number}. ${recommended(text, recommendation)}`;
    return decision === null ? line(subtle(said)) : line(subtle(`${said} · `), bold(say.minutes.decisions[decision]));
  });
}
