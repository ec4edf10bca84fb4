import type { Ending } from "../sameWord.ts";

export const endings: readonly Ending[] = [
  ..."s es e d ed ing".split(" ").map((ending) => ({ ending, instead: "" })),
  { ending: "ies", instead: "y" },
  { ending: "ied", instead: "y" },
];
