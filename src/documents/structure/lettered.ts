import type { Candidate, Marked } from "./candidates.ts";
import { markerNumber } from "../line.ts";
import type { Numbered } from "./numbering.ts";

const ITEM_PARTS: ReadonlySet<string> = new Set(["background", "recommendation", "outcome"]);

export const isItemPart = (one: Marked | undefined): boolean => ITEM_PARTS.has(one?.label?.kind ?? "");

const LETTER = /^\(?[a-z][.)]$/u;
const TITLE = /^\p{Lu}.{1,78}[^.,:;]$/u;
/** Sentences below a title end, or fill the line. */
const TEXT = /^\p{Lu}.*(?:[.:]$|.{60})/u;

/** "b) Budget" with a part of an item or its text right below it; a letter alone counts the points of a list. */
export function letteredForms(marked: readonly Marked[], at: number): Numbered[] {
  const { line, text } = marked[at] ?? {};
  const below = marked[at + 1];
  if (!line || text === undefined || !below || !LETTER.test(line.marker ?? "") || !TITLE.test(text)) return [];
  const hasPart = isItemPart(below);
  const hasText = line.gap && !below.line.gap && below.line.marker === null && TEXT.test(below.text);
  return hasPart || hasText
    ? [{ form: "letter", number: markerNumber(line.marker), title: text, weight: hasPart ? 0.5 : 0 }]
    : [];
}

/** Where a document counts with figures, its letters with nothing but text below divide an item. */
export function withoutLetters(found: readonly Candidate[], marked: readonly Marked[]): Candidate[] {
  const isCounted = found.some((one) => one.number !== null && one.form !== "letter");
  const divides = ({ at, form }: Candidate) =>
    form === "letter" && LETTER.test(marked[at]?.line.marker ?? "") && !isItemPart(marked[at + 1]);
  return isCounted ? found.filter((one) => !divides(one)) : [...found];
}
