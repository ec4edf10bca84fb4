import { buttons, foldOut, line, warning, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { isShown } from "../../domain/closedItem.ts";
import type { AgendaDraft, Draft } from "../../domain/draft.ts";
import { mayOpen } from "../closed.ts";
import type { Context } from "../feature.ts";
import { correctionButton } from "./correctionButton.ts";
import { saidBy } from "./wording.ts";

/** Of an item's title: two lines on a phone. */
const TITLE_LENGTH = 140;

/** What only members read since it is closed, by its number, and its title where nobody else reads that. */
export function closedLines(items: Draft["items"], context: Context): string[] {
  const { say } = context;
  const hidden = [...items].filter((item) => !isShown(item));
  const named = hidden.map(({ number, title }) =>
    mayOpen(context) ? `${number} ${excerpt(title, TITLE_LENGTH)}` : String(number),
  );
  return named.length === 0 ? [] : [say.handOver.closed.notPublished(named)];
}

/** What of an agenda is not for everybody, before anything else of it. `isCrowded`: other buttons are in sight already. */
export function closedBlocks(draft: AgendaDraft, context: Context, isCrowded: boolean): Block[] {
  const { say } = context;
  const { leftOut, shown, showButton, keepButton, fold } = say.handOver.closed;
  const items = draft.items.flatMap(({ closed, ...item }) => (closed === null ? [] : [{ ...item, closed }]));
  const rows = items.map((item) => {
    const { key } = item;
    const title = excerpt(item.title, TITLE_LENGTH);
    const by = isShown(item) ? saidBy(draft, key, item.closed, context) : "";
    return {
      line: line({ ...warning(`${(isShown(item) ? shown : leftOut)(item.number, title)}${by}`), weight: "Bolder" }),
      button: isShown(item)
        ? correctionButton(context, draft, key, keepButton, { change: "leaveOut" })
        : correctionButton(context, draft, key, showButton, { change: "confirm" }),
    };
  });
  if (rows.length === 1 && !isCrowded) return rows.flatMap((one) => [one.line, buttons(one.button)]);
  const folded = rows.flatMap((one) => [one.line, buttons(one.button)]);
  return rows.length === 0 ? [] : [...rows.map((one) => one.line), ...foldOut("closed", fold, folded)];
}
