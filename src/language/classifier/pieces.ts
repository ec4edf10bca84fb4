import { remembered } from "../../domain/remembered.ts";
import { fold } from "../folding.ts";

const WORD = /[\p{L}\p{N}#]+|\?/gu;
/** Says nothing, whatever words it is made of. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;

/** A whole word, folded. */
export const isWord = (piece: string): boolean =>
  piece.startsWith("_") && piece.endsWith("_") && piece.length > 2 && !piece.includes(" ");
export const asPiece = (word: string): string => `_${word}_`;

export interface Pieces {
  /** The words first, then their stretches, then what several of them make. */
  all: readonly string[];
  /** So many are words, and so many are words or stretches of one. */
  words: number;
  within: number;
}

/**
 * What a masked message is compared by: its words, two that follow one another or have one between them, how it begins,
 * whether it asks, and the stretches of three and four letters within words, which see through endings, compounds and
 * typing mistakes. Names, days and clock times count as such, figures as figures.
 */
export function piecesOf(masked: string): Pieces {
  const plain = masked
    .replace(ADDRESS, " ")
    .replace(/‹([pbndt])\d+›/gu, (_, kind: string) => ` ${kind === "d" || kind === "t" ? kind : "p"}# `);
  const words = (fold(plain).match(WORD) ?? []).map((word) => asPiece(/^\d+$/u.test(word) ? "0" : word));
  const pieces = new Set<string>(words);
  const count = pieces.size;
  for (const word of words) for (const stretch of stretchesOf(word)) pieces.add(stretch);
  const within = pieces.size;
  for (let at = 0; at < words.length; at++) {
    const [word = "", next, afterNext] = [words[at], words[at + 1], words[at + 2]];
    if (at === 0) pieces.add(`^${word}`);
    if (next !== undefined) pieces.add(`${word} ${next}`);
    if (afterNext !== undefined) pieces.add(`${word} -${afterNext}`);
  }
  return { all: [...pieces], words: count, within };
}

/** The same words come in every message. */
const stretchesOf = remembered(
  (word) =>
    [3, 4].flatMap((size) =>
      Array.from({ length: Math.max(0, word.length - size + 1) }, (_, from) => word.slice(from, from + size)),
    ),
  { longest: 40 },
);
