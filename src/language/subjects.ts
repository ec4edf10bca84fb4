import { commonWords as da } from "./da/commonWords.ts";
import { commonWords as en } from "./en/commonWords.ts";
import { fold, foldedWords } from "./folding.ts";

const SMALL = new Set([...da, ...en].map(fold));
const SHORTEST = 4;
/** Endings differ behind so much of a word. */
const SHARED_LETTERS = 5;
const SHARED_PART = 0.6;

/** Whether two titles may be about the same: a word of some weight stands in both, whatever its ending or compound. */
export const sharesSubject = (a: string, b: string): boolean =>
  weighty(a).some((word) => weighty(b).some((other) => isAlike(word, other)));

const weighty = (text: string): string[] =>
  foldedWords(text).filter((word) => word.length >= SHORTEST && !SMALL.has(word));

function isAlike(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= SHARED_LETTERS && shared >= SHARED_PART * Math.max(a.length, b.length);
}
