import { isWord } from "./pieces.ts";
import { LEARNT, type Intent } from "../understanding.ts";

/**
 * A softmax over pieces: for each of them its weight for each intent, in the order of `LEARNT`, as whole numbers
 * from -127 to 127 that count `unit` each. The last row is what an intent has without any piece.
 */
export interface Model {
  unit: number;
  pieces: ReadonlyMap<string, number>;
  weights: Int8Array;
  /** The words that many of the sentences have, as they are spelt. */
  common: readonly string[];
}

/** The others tell what the grammar made of it (signs.ts). */
const isOfWords = (piece: string): boolean => !piece.startsWith("=");

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
  /** Of the message's pieces, the share that occurs in any sentence. */
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

export function classify(all: readonly string[], { unit, pieces, weights }: Model): Ranking {
  const rows: number[] = [];
  const ofWords = new Share();
  const words = new Share();
  for (const piece of all) {
    const row = pieces.get(piece);
    if (row !== undefined) rows.push(row);
    if (isOfWords(piece)) ofWords.count(row !== undefined);
    if (isWord(piece)) words.count(row !== undefined);
  }
  const scale = damping(rows.length);
  const bias = pieces.size;
  const sums = new Float64Array(INTENTS.length);
  for (const row of rows)
    for (let intent = 0, at = row * INTENTS.length; intent < INTENTS.length; intent++, at++)
      sums[intent] = (sums[intent] ?? 0) + (weights[at] ?? 0);
  const scores = Array.from(
    sums,
    (sum, intent) => unit * ((weights[bias * INTENTS.length + intent] ?? 0) + scale * sum),
  );
  const shares = softmax(scores);
  const ranked = INTENTS.map((intent, at) => ({ intent, share: shares[at] ?? 0 }));
  return {
    ranked: ranked.sort((a, b) => b.share - a.share),
    known: ofWords.value,
    knownWords: words.value,
  };
}

/** Of those that were counted, the share for which it is so. */
class Share {
  private all = 0;
  private those = 0;

  count(isSo: boolean): void {
    this.all++;
    if (isSo) this.those++;
  }

  get value(): number {
    return this.those / Math.max(1, this.all);
  }
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
