import { compile, type Grammar } from "./grammar.ts";
import { firstMatch } from "./pattern.ts";

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
  mood: (masked: string) => Mood;
  /** Whether this is said as a guess or from hearsay. */
  hedged: (masked: string) => boolean;
  /** Whether any of this is denied. */
  denied: (masked: string) => boolean;
}

export function moodReader({ moods }: Grammar): MoodReader {
  const question = moods.question.map(compile);
  const request = moods.request.map(compile);
  const supposition = moods.supposition.map(compile);
  const imagined = moods.imagined.map(compile);
  const hedge = moods.hedge.map(compile);
  const prohibition = moods.prohibition.map(compile);
  const negation = moods.negation.map(compile);
  return {
    mood: (masked) => ({
      question: firstMatch(question, masked) !== null && firstMatch(request, masked) === null,
      asking: /\?\s*$/u.test(masked) && firstMatch(request, masked) === null,
      supposition: firstMatch(supposition, masked) !== null,
      imagined: firstMatch(imagined, masked) !== null,
      prohibition: firstMatch(prohibition, masked) !== null,
    }),
    hedged: (masked) => firstMatch(hedge, masked) !== null,
    denied: (masked) => firstMatch(negation, masked) !== null,
  };
}
