import type { Ending } from "../sameWord.ts";

const plain = "e en n et t er r ene ne erne rne te ede de".split(" ");

/** Of nouns, adjectives and verbs, each with the genitive's s as well. */
export const endings: readonly Ending[] = ["s", ...plain, ...plain.map((ending) => `${ending}s`)].map((ending) => ({
  ending,
  instead: "",
}));
