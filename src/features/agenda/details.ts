import { bold, foldOut, line, subtle, type Block, type TextBlock } from "../../cards/card.ts";
import { clipped, excerpt } from "../../cards/excerpt.ts";
import type { AgendaItem } from "../../domain/agenda.ts";
import type { Messages } from "../../language/messages.ts";

const RECOMMENDATION = 400;
/** Characters of JSON that a line takes besides its text. */
const AROUND_A_LINE = 120;

/** What is recommended and attached, item by item, folded out on demand. `room`: characters of JSON it may take. */
export function detailsBlocks(items: readonly AgendaItem[], say: Messages, room: number): Block[] {
  const detailed = items.filter((item) => item.recommendations.length + item.attachments.length > 0);
  const shown: Block[] = [];
  let left = room;
  for (const item of detailed) {
    const blocks = [
      line(bold(`${item.number} ${excerpt(item.title, 120)}`)),
      ...itemDetails(item, say, RECOMMENDATION),
    ];
    for (const { inlines } of blocks) left -= inlines.reduce((sum, { text }) => sum + text.length, AROUND_A_LINE);
    if (left < 0) {
      shown.push(line(subtle(say.agenda.furtherDetails(item.number))));
      break;
    }
    shown.push(...blocks);
  }
  return shown.length === 0 ? [] : foldOut("details", say.agenda.details, shown);
}

/** The recommendations, numbered where there are several, and the attachments. `most`: characters of each. */
export function itemDetails(item: AgendaItem, say: Messages, most: number): TextBlock[] {
  const several = item.recommendations.length > 1;
  return [
    ...item.recommendations.map(({ number, text }) => line(`${several ? `${number}. ` : ""}${clipped(text, most)}`)),
    ...(item.attachments.length > 0
      ? [line(subtle(excerpt(say.agenda.attachments(item.attachments.join(", ")), 1000)))]
      : []),
  ];
}
