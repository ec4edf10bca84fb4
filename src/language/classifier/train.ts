import { LEARNT, type Learnt } from "../intents/traits.ts";
import { damping, softmax, type Trained } from "./model.ts";
import { isWord, piecesOf } from "./pieces.ts";

export type Sentences = Readonly<Record<Learnt, readonly string[]>>;

const INTENTS = LEARNT;
const ROUNDS = 20;
/** Of each step; it is divided by the root of what a weight has moved before (AdaGrad: Duchi, Hazan and Singer 2011). */
const STEP = 0.3;
const BIAS_STEP = 0.01;
/** Below this a step changes nothing that is seen. */
const NEGLIGIBLE = 1e-3;
/** An intent with more sentences than this is not more likely for that. */
const USUAL_COUNT = 60;
const MOST_WEIGHT = 127;
/** What occurs in fewer sentences tells more of their writer than of what is asked for; a word of two is one that is written. */
const FEWEST_SENTENCES = 3;
const FEWEST_OF_WORD = 2;

/** A slip of the pen is hardly made in as many sentences. */
const COMMON = 8;

interface Example {
  intent: number;
  rows: readonly number[];
}

/** Learns from example sentences, with {p}, {d} and {t} for a name, a day and a clock time. The same sentences give the same model. */
export function train(sentences: Sentences, signsIn: (masked: string) => readonly string[]): Trained {
  const piecesWithSigns = (sentence: string): string[] => [...signsIn(sentence), ...piecesOf(sentence).all];
  const cut = INTENTS.flatMap((name, intent) =>
    sentences[name].map((sentence) => ({ intent, pieces: piecesWithSigns(masked(sentence)) })),
  );
  const counts = new Map<string, number>();
  for (const piece of cut.flatMap(({ pieces }) => pieces)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const isKept = (piece: string, count: number): boolean =>
    count >= (isWord(piece) ? FEWEST_OF_WORD : FEWEST_SENTENCES);
  const kept = [...counts].filter(([piece, count]) => isKept(piece, count)).map(([piece]) => piece);
  const places = new Map(kept.map((piece, at) => [piece, at]));
  const examples = cut.map(({ intent, pieces }): Example => ({
    intent,
    rows: pieces.flatMap((piece) => places.get(piece) ?? []),
  }));
  const weights = learn(
    examples,
    kept.length,
    INTENTS.map((name) => sentences[name].length),
  );
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / MOST_WEIGHT;
  const whole = Int8Array.from(weights, (weight) => Math.round(weight / unit));
  return {
    unit,
    pieces: kept.join("\n"),
    weights: Buffer.from(whole.buffer).toString("base64"),
    common: frequentWords(Object.values(sentences).flat()).join("\n"),
  };
}

function frequentWords(sentences: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of new Set(
      sentence
        .replace(/\{\w\}/gu, " ")
        .toLowerCase()
        .match(/\p{L}{4,}/gu),
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= COMMON).map(([word]) => word);
}

const masked = (sentence: string): string => sentence.replace(/\{(\w)\}/gu, "‹$10›");

/** A row of weights for each piece, and one more for what an intent has without any. */
function learn(examples: readonly Example[], pieces: number, counts: readonly number[]): Float32Array {
  const width = INTENTS.length;
  const weights = new Float32Array((pieces + 1) * width);
  const moved = new Float32Array(weights.length);
  const bias = pieces * width;
  const at = (place: number): number => weights[place] ?? 0;
  const order = shuffling(examples);
  for (let round = 0; round < ROUNDS; round++)
    for (const { intent, rows } of order()) {
      const scale = damping(rows.length);
      const scores = INTENTS.map((_, one) => {
        let score = 0;
        for (const row of rows) score += at(row * width + one);
        return at(bias + one) + scale * score;
      });
      const importance = Math.sqrt(USUAL_COUNT / (counts[intent] ?? USUAL_COUNT));
      for (const [one, share] of softmax(scores).entries()) {
        const error = (share - (one === intent ? 1 : 0)) * importance;
        if (Math.abs(error) < NEGLIGIBLE) continue;
        weights[bias + one] = at(bias + one) - BIAS_STEP * error;
        const slope = error * scale;
        for (const row of rows) {
          const place = row * width + one;
          const far = (moved[place] ?? 0) + slope * slope;
          moved[place] = far;
          weights[place] = at(place) - (STEP * slope) / (Math.sqrt(far) + 1e-6);
        }
      }
    }
  return weights;
}

/** In another order each time, and in the same ones in every run. */
function shuffling<T>(from: readonly T[]): () => readonly T[] {
  // A linear congruential generator with the constants of Numerical Recipes.
  let state = 7;
  const chance = (): number => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state;
  };
  return () =>
    from
      .map((one) => ({ one, place: chance() }))
      .sort((a, b) => a.place - b.place)
      .map(({ one }) => one);
}
