import { commonWords as da } from "./da/commonWords.ts";
import { commonWords as en } from "./en/commonWords.ts";
import { fold, foldedWords } from "./folding.ts";
import { isSameWord } from "./sameWord.ts";

const SMALL = new Set([...da, ...en].map(fold));
const SHORTEST = 4;

/** Whether two titles may be about the same: a word of some weight stands in both, whatever its ending or compound. */
export const sharesSubject = (a: string, b: string): boolean =>
  weighty(a).some((word) => weighty(b).some((other) => isSameWord(word, other)));

const weighty = (text: string): string[] =>
  foldedWords(text).filter((word) => word.length >= SHORTEST && !SMALL.has(word));
