import { AgendaItem } from "./agenda.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import type { DraftChange } from "./correction.ts";
import type { AgendaDraft, Standing } from "./draft.ts";

interface DraftItem {
  key: string;
  number: number;
  closed: Standing | null;
}

/** A closed item is shown to all only where somebody has said so. */
export const isShown = ({ closed }: Pick<DraftItem, "closed">): boolean => closed === null || closed === "confirmed";

/** The agenda as all will see it; parsed, since only a draft's items say whether they are closed. */
export const itemsShown = ({ items }: AgendaDraft): AgendaItem[] =>
  items.filter(isShown).map((item) => AgendaItem.parse(item));

/** Nobody has said yet whether everybody may see it. */
export const isClosedAsked = ({ closed }: Pick<DraftItem, "closed">): boolean => closed === "unsure";

/**
 * What an item that is not shown leads to is not shown either: whether a number is one of theirs. Of two items with one
 * number what the open one leads to is hidden as well, rather than anything of the other one shown.
 */
export function isOfHidden({ items }: { items: readonly DraftItem[] }): (item: number) => boolean {
  const hidden = new Set(items.filter((item) => !isShown(item)).map(({ number }) => number));
  return (item) => hidden.has(item);
}

/** Everybody may see it, or it is left out. */
export function withClosed<I extends DraftItem>(
  items: readonly I[],
  key: string,
  change: DraftChange,
): Decision<(I & { closed: Standing | null })[]> {
  const isMeant = (item: I): boolean => item.closed !== null && item.key === key;
  if ((change.kind !== "confirm" && change.kind !== "leaveOut") || !items.some(isMeant))
    return refuse({ kind: "draftChanged" });
  const closed: Standing = change.kind === "confirm" ? "confirmed" : "leftOut";
  return accept(items.map((item) => (isMeant(item) ? { ...item, closed } : item)));
}
