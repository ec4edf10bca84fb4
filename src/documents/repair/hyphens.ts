import type { Repair } from "./repair.ts";

/** "arbejds- gruppen": a word that was parted at the end of a line once; "social- og ældreområdet" was not. */
const TORN =
  /(?<=(?<!\p{L})\p{L}\p{Ll}{1,})- (?!(?:og|eller|samt|til|som|i|and|or|to|en|et|den|det|de|hhv|m)(?!\p{L}))(?=\p{Ll}{2,})/gu;
/** So many are no slips of the pen. */
const FEWEST = 3;

/** Whether the lines of a text were joined without mending the words that they part. */
export const isTorn = (text: string): boolean => (text.match(TORN)?.length ?? 0) >= FEWEST;

export const withWholeWords: Repair = (text) => (text.includes("- ") ? text.replace(TORN, "") : text);
