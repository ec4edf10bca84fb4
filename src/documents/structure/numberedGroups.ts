import { OF_AN_ITEM } from "../vocabulary/labels.ts";
import type { Candidate, Marked } from "./candidates.ts";

const FEWEST = 2;
const MOST = 0.6;
const AGAINST = 3;
const FOR = 1.5;
const LONGEST_TITLE = 120;

/**
 * "2. Temadrøftelser" right above "2.1. Rekruttering" and no words of its own only names a group: the items are those with two numbers, where
 * most of these are titles with the parts of an item below them. Paragraphs that count on from their item's number are sentences.
 */
export function withGroups(found: readonly Candidate[], marked: readonly Marked[]): Candidate[] {
  const counted = found.filter(({ form, number }) => form === "numbered" && number !== null);
  const groups = counted.filter(({ at, number }) => partOf(marked[at + 1]) === number);
  if (groups.length < FEWEST || groups.length < counted.length * MOST) return [...found];
  const subs = found.filter(({ form, title }) => form === "sub" && title.length < LONGEST_TITLE);
  const cased = subs.filter(({ at, title }) => !/[.,;:]$/u.test(title) && hasParts(marked, at));
  if (cased.length < Math.max(FEWEST, subs.length * MOST)) return [...found];
  return found.map((one) => {
    if (groups.includes(one)) return { ...one, evidence: one.evidence - AGAINST };
    return subs.includes(one) ? { ...one, evidence: one.evidence + FOR } : one;
  });
}

const SUB = /^(?<item>\d{1,3})\.\d{1,2}[.)]?$/u;

function partOf(one: Marked | undefined): number | null {
  const item = SUB.exec(one?.line.marker ?? "")?.groups?.["item"];
  return item === undefined ? null : Number(item);
}

/** A label of an item stands below it, before the next number of two. */
function hasParts(marked: readonly Marked[], at: number): boolean {
  for (const one of marked.slice(at + 1)) {
    if (partOf(one) !== null) return false;
    if (one.label !== null && OF_AN_ITEM.has(one.label.kind)) return true;
  }
  return false;
}
