import { distance } from "fastest-levenshtein";
import { foldedWords } from "../../language/folding.ts";

/**
 * Whether two names may be the same committee's: every word of the shorter one stands in the longer, give or take a
 * damaged letter. "Klyngestyregruppe Vest" is not "Klyngestyregruppe Øst".
 */
export function isSameCommittee(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [foldedWords(a), foldedWords(b)].sort((one, other) => one.length - other.length);
  return shorter.length > 0 && shorter.every((word) => longer.some((other) => isSameWord(word, other)));
}

function isSameWord(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return distance(a, b) <= (length >= 9 ? 2 : length >= 6 ? 1 : 0);
}
