import { fold } from "../folding.ts";

const WORD = /[\p{L}\p{N}#]+|\?/gu;
/** Says nothing, whatever words it is made of. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;

/** A whole word, folded. */
export const isWord = (piece: string): boolean =>
  piece.startsWith("_") && piece.endsWith("_") && piece.length > 2 && !piece.includes(" ");
export const asPiece = (word: string): string => `_${word}_`;

/**
 * What a masked message is compared by: its words, two and three of them that follow one another, two with another between
 * them, how it begins, whether it asks, and the stretches of three and four letters within words, which see through
 * endings, compounds and typing mistakes. Names, days and clock
 * times count as such, figures as figures.
 */
export function piecesOf(masked: string): string[] {
  const plain = masked
    .replace(ADDRESS, " ")
    .replace(/‹([pbndt])\d+›/gu, (_, kind: string) => ` ${kind === "d" || kind === "t" ? kind : "p"}# `);
  const words = (fold(plain).match(WORD) ?? []).map((word) => asPiece(/^\d+$/u.test(word) ? "0" : word));
  const pieces = new Set<string>(words.slice(0, 1).map((first) => `^${first}`));
  for (const [at, word] of words.entries()) {
    pieces.add(word);
    const [next, afterNext] = words.slice(at + 1, at + 3);
    if (next !== undefined) pieces.add(`${word} ${next}`);
    if (afterNext !== undefined) pieces.add(`${word} ${afterNext} -`).add(`${word} ${next ?? ""} ${afterNext}`);
    for (let size = 3; size <= 4; size++)
      for (let from = 0; from + size <= word.length; from++) pieces.add(word.slice(from, from + size));
  }
  return [...pieces];
}
