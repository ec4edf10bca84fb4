import type { Language } from "../../domain/language.ts";
import type { ReadItem } from "../../domain/reading.ts";
import { markerNumber } from "../line.ts";
import type { Marked } from "./candidates.ts";
import { kindOf } from "./itemKinds.ts";
import { itemFacts, type ItemFacts } from "./itemTitle.ts";
import { clockOf, numberedForms } from "./numbering.ts";

type Announced = { readonly number: number | null; readonly facts: ItemFacts };

/** An entry of an overview may run over this many lines. */
const MOST_LINES = 3;
const MINUTES = /^(?:min|minutter|minutes|varighed|tid|tidsforbrug|duration|time)\.?(?: \(?min.*)?$/iu;

/**
 * What the overview above the items says of each, where the item itself says nothing: how long it takes, when, who presents it.
 * An entry is an item's if it has its number and its title, or no number and the very same title.
 */
export function withAnnounced(
  items: readonly ReadItem[],
  above: readonly Marked[],
  language: Language,
  known: readonly string[],
): ReadItem[] {
  const entries = entriesIn(above, language, known);
  if (entries.length === 0) return [...items];
  return items.map((item) => {
    const title = plain(item.title);
    const facts = entries.find(
      ({ number, facts: { left } }) =>
        (number === null && plain(left) === title) || (number === item.number && isSame(plain(left), title)),
    )?.facts;
    if (facts === undefined) return item;
    const isTimed = item.minutes !== null || item.start !== null;
    return {
      ...item,
      presenters: item.presenters.length === 0 ? [...facts.presenters] : item.presenters,
      kind: item.kind ?? facts.kind ?? kindBehind(plain(facts.left), title),
      ...(isTimed ? {} : { minutes: facts.minutes, start: facts.start, end: facts.end }),
    };
  });
}

function entriesIn(above: readonly Marked[], language: Language, known: readonly string[]): Announced[] {
  return above.flatMap((one, at): Announced[] => {
    const { line, text, label } = one;
    if (label !== null) return [];
    const first = line.cells?.[0] ?? "";
    const number =
      markerNumber(line.marker) ??
      (line.cells === null ? numberedForms(line, text)[0]?.number : /^\d{1,3}(?=[.)]?$)/u.exec(first)?.[0]) ??
      null;
    if (number === null && clockOf(text) === null && line.cells === null) return [];
    const facts = itemFacts(wordsOf(above, at), language, known);
    const says = facts.minutes !== null || facts.start !== null || facts.presenters.length > 0;
    return says ? [{ number: number === null ? null : Number(number), facts }] : [];
  });
}

/** An entry's cells but for its number, or its line with those that it runs on over. */
function wordsOf(above: readonly Marked[], at: number): string {
  const one = above[at];
  const cells = one?.line.cells ?? null;
  if (!one) return "";
  if (cells !== null) {
    const header = one.line.row?.header ?? [];
    return cells
      .map((cell, column) => (column === 0 ? cell.replace(/^\d{1,3}[.)]\s+/u, "") : cell))
      .map((cell, column) => (/^\d{1,3}$/u.test(cell) && MINUTES.test(header[column] ?? "") ? `${cell} min` : cell))
      .filter((cell, column) => cell !== "" && !(column === 0 && /^\d{1,3}[.)]?$/u.test(cell)))
      .join(" · ");
  }
  const more: string[] = [];
  for (let next = at + 1; next < at + MOST_LINES; next += 1) {
    const below = above[next];
    if (!below || below.line.gap || below.line.marker !== null || below.label !== null || below.line.cells) break;
    if (one.line.whole || numberedForms(below.line, below.text).length > 0) break;
    more.push(below.text);
  }
  return [numberedForms(one.line, one.text)[0]?.title ?? one.text, ...more].join(" ");
}

/** "Velkomst B", where the item is called "Velkomst". */
function kindBehind(listed: string, title: string): ReadItem["kind"] {
  return listed.startsWith(`${title} `) ? kindOf(listed.slice(title.length).trim()) : null;
}

function plain(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** One is the other, or all of its beginning. */
function isSame(one: string, other: string): boolean {
  return one !== "" && other !== "" && (one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `));
}
