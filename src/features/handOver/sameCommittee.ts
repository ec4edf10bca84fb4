import { distance } from "fastest-levenshtein";
import { foldedWords } from "../../language/folding.ts";
import { hasWordsOf } from "../../language/sameWord.ts";

/**
 * Whether two names may be the same committee's: every word of the shorter one stands in the longer, give or take a
 * damaged letter. "Klyngestyregruppe Vest" is not "Klyngestyregruppe Øst".
 */
export function isSameCommittee(a: string, b: string): boolean {
  return foldedWords(a).length > 0 && foldedWords(b).length > 0 && hasWordsOf(a, b, isNearlySame);
}

function isNearlySame(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return distance(a, b) <= (length >= 9 ? 2 : length >= 6 ? 1 : 0);
}
