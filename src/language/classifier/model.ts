import type { Pieces } from "./pieces.ts";
import { LEARNT } from "../intents/traits.ts";
import type { Intent } from "../understanding.ts";

/**
 * A softmax over pieces: for each of them its weight for each intent, in the order of `LEARNT`, as whole numbers
 * from -127 to 127 that count `unit` each. The last row is what an intent has without any piece.
 */
interface Model {
  unit: number;
  pieces: ReadonlyMap<string, number>;
  weights: Int8Array;
  /** The words that many of the sentences have, as they are spelt. */
  common: readonly string[];
}

/** A model as text: its pieces and words by lines, its weights in base64. */
export interface Trained {
  unit: number;
  pieces: string;
  weights: string;
  common: string;
}

export interface Ranking {
  /** Share of the likelihood, 0 to 1, best first. */
  ranked: readonly { intent: Intent; share: number }[];
  /** Of the message's words and their stretches, the share that occurs in any sentence. */
  known: number;
  /** Of its words. */
  knownWords: number;
}

const INTENTS = LEARNT;

export function decoded({ unit, pieces, weights, common }: Trained): Model {
  const places = new Map(pieces.split("\n").map((piece, at) => [piece, at]));
  return { unit, pieces: places, weights: new Int8Array(Buffer.from(weights, "base64")), common: common.split("\n") };
}

/** Pieces overlap, so that a long message has more of them than it has evidence: their weights count by the root of how many. */
export const damping = (count: number): number => 1 / Math.sqrt(Math.max(1, count));

/** By what the grammar made of a message (signs.ts), and by its pieces. */
export function classify(signs: readonly string[], { all, words, within }: Pieces, model: Model): Ranking {
  const rows: number[] = [];
  for (const sign of signs) {
    const row = model.pieces.get(sign);
    if (row !== undefined) rows.push(row);
  }
  const ofSigns = rows.length;
  let [known, knownWords] = [0, 0];
  for (let at = 0; at < all.length; at++) {
    const row = model.pieces.get(all[at] ?? "");
    if (row !== undefined) rows.push(row);
    if (at === words - 1) knownWords = rows.length - ofSigns;
    if (at === within - 1) known = rows.length - ofSigns;
  }
  const shares = softmax(scoresOf(rows, model));
  return {
    ranked: INTENTS.map((intent, at) => ({ intent, share: shares[at] ?? 0 })).sort((a, b) => b.share - a.share),
    known: known / Math.max(1, within),
    knownWords: knownWords / Math.max(1, words),
  };
}

function scoresOf(rows: readonly number[], { unit, pieces, weights }: Model): number[] {
  const sums = new Int32Array(INTENTS.length);
  for (const row of rows)
    for (let intent = 0, at = row * INTENTS.length; intent < INTENTS.length; intent++, at++)
      sums[intent] = (sums[intent] ?? 0) + (weights[at] ?? 0);
  const scale = damping(rows.length);
  const bias = pieces.size * INTENTS.length;
  return INTENTS.map((_, intent) => unit * ((weights[bias + intent] ?? 0) + scale * (sums[intent] ?? 0)));
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
