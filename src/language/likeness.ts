import { sentences as da } from "./da/sentences.ts";
import { sentences as en } from "./en/sentences.ts";
import { fold } from "./folding.ts";
import { Intent, type Language } from "./understanding.ts";

interface Likeness {
  intent: Intent;
  /** Share of the likelihood, 0 to 1. */
  share: number;
}

/**
 * Which intents a sentence resembles, best first: naive Bayes over the pieces of three and four letters of its
 * words, learnt from the example sentences. It sees through endings, compounds and typing mistakes; it is too
 * unsure to act on, and good enough to know what to offer. Empty: it resembles none.
 */
export function likeness(masked: string, language: Language): Likeness[] {
  const { counts, sizes, pieces } = modelOf(language);
  // What occurs in no sentence tells nothing; counted, it would speak for whoever has the fewest sentences.
  const said = piecesOf(masked);
  const features = said.filter((piece) => counts.has(piece));
  if (features.length <= said.length * STRANGE) return [];
  const scores = Intent.options.map((_, at) => {
    const size = (sizes[at] ?? 0) + SMOOTHING * pieces;
    return features.reduce((sum, piece) => sum + Math.log(((counts.get(piece)?.[at] ?? 0) + SMOOTHING) / size), 0);
  });
  // The pieces of a word overlap, so their evidence counts for less than if each were seen alone.
  const best = Math.max(...scores);
  const weights = scores.map((score) => Math.exp((score - best) / OVERLAP));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Intent.options
    .map((intent, at) => ({ intent, share: (weights[at] ?? 0) / total }))
    .sort((a, b) => b.share - a.share);
}

/** A message with so little in it that occurs in any sentence resembles none. */
const STRANGE = 0.2;
const SMOOTHING = 0.08;
const OVERLAP = 4;

interface Model {
  /** How often a piece occurs in each intent's sentences. */
  counts: ReadonlyMap<string, number[]>;
  sizes: readonly number[];
  pieces: number;
}

const models = new Map<Language, Model>();

function modelOf(language: Language): Model {
  const before = models.get(language);
  if (before !== undefined) return before;
  const sentences = { da, en }[language];
  const counts = new Map<string, number[]>();
  const sizes = Intent.options.map((intent, at) => {
    const all = sentences[intent].flatMap((sentence) => piecesOf(sentence.replace(/\{(\w)\}/gu, "‹$10›")));
    for (const piece of all) {
      const row = counts.get(piece) ?? Intent.options.map(() => 0);
      row[at] = (row[at] ?? 0) + 1;
      counts.set(piece, row);
    }
    return all.length;
  });
  const model = { counts, sizes, pieces: counts.size };
  models.set(language, model);
  return model;
}

function piecesOf(masked: string): string[] {
  const plain = masked.replace(
    /‹([pbndt])\d+›/gu,
    (_, kind: string) => ` ${kind === "d" || kind === "t" ? kind : "p"}# `,
  );
  const pieces = new Set<string>();
  const words = fold(plain).match(/[\p{L}\p{N}#]+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const padded = `_${/^\d+$/u.test(word) ? "0" : word}_`;
    pieces.add(padded);
    const next = words[at + 1];
    if (next !== undefined) pieces.add(`${padded} ${next}`);
    for (let size = 3; size <= 4; size++) {
      for (let from = 0; from + size <= padded.length; from++) pieces.add(padded.slice(from, from + size));
    }
  }
  return [...pieces];
}
