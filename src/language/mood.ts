import { compileAny, type Grammar } from "./grammar.ts";

/** How a sentence means what it says. */
export interface Mood {
  /** By its form: it begins as questions do, and is no polite request. */
  question: boolean;
  /** It only ends with a question mark. */
  asking: boolean;
  supposition: boolean;
  /** It asks what would be if something happened. */
  imagined: boolean;
  prohibition: boolean;
}

export interface MoodReader {
  mood: (lower: string) => Mood;
  /** Whether this is said as a guess or from hearsay. */
  hedged: (lower: string) => boolean;
  /** Whether any of this is denied. */
  denied: (lower: string) => boolean;
}

export function moodReader({ moods }: Grammar): MoodReader {
  const question = compileAny(moods.question);
  const request = compileAny(moods.request);
  const supposition = compileAny(moods.supposition);
  const imagined = compileAny(moods.imagined);
  const hedge = compileAny(moods.hedge);
  const prohibition = compileAny(moods.prohibition);
  const negation = compileAny(moods.negation);
  return {
    mood: (lower) => ({
      question: question.test(lower) && !request.test(lower),
      asking: /\?\s*$/u.test(lower) && !request.test(lower),
      supposition: supposition.test(lower),
      imagined: imagined.test(lower),
      prohibition: prohibition.test(lower),
    }),
    hedged: (lower) => hedge.test(lower),
    denied: (lower) => negation.test(lower),
  };
}
