import { classify } from "./classifier/classify.ts";
import type { Fitting, Heard } from "./hearing.ts";
import { signsOf } from "./signs.ts";
import { isByForm, traitsOf } from "./intents/traits.ts";
import type { Intent, Language } from "./understanding.ts";

export interface Likeness {
  intent: Intent;
  /** Share of the likelihood, 0 to 1. */
  share: number;
}

/** A message with so little in it that occurs in any sentence resembles none. */
const STRANGE = 0.3;
/** Stretches of letters alone are enough to guess by. */
const FEW_WORDS = 0.5;

/**
 * Which intents a sentence resembles, best first, by its words and by what the grammar made of it. It sees through
 * endings, compounds and typing mistakes. Empty: it resembles none.
 */
export function likeness(masked: string, language: Language, heard: Heard): readonly Likeness[] {
  const { ranked, known, knownWords } = classify(masked, language, signsOf(heard));
  const isWords = /\p{L}{2}/u.test(masked);
  if (known <= STRANGE || (isWords && knownWords === 0)) return [];
  const isMeant = (intent: Intent): boolean =>
    traitsOf(intent).knownBy !== "saidSo" || heard.fitting.some((one) => one.intent === intent);
  const meant = ranked.filter(({ intent }) => isMeant(intent));
  const all = meant.reduce((sum, { share }) => sum + share, 0);
  // "2" is an answer, or the number of anything.
  const weight = (isWords && knownWords >= FEW_WORDS ? 1 : GUESS) / all;
  return meant.map(({ intent, share }) => ({ intent, share: share * weight }));
}

/** Less than is done or answered without asking. */
const GUESS = 0.45;

/** Of a resemblance that outdoes a form. */
export const NEARLY_CERTAIN = 0.9;

/** A form of what no sentences are known for needs none. */
export const shareOf = (intent: Intent, alike: readonly Likeness[]): number =>
  isByForm(intent) ? 1 : (alike.find((one) => one.intent === intent)?.share ?? 0);

/** Of several forms the one that the sentences are nearly certain of, where they are hardly of the first one. */
export function likelierFirst(fitting: readonly Fitting[], [likeliest]: readonly Likeness[]): readonly Fitting[] {
  if (likeliest === undefined || likeliest.share < NEARLY_CERTAIN) return fitting;
  const like = fitting.filter(({ intent }) => intent === likeliest.intent);
  return like.length === 0 || fitting.slice(0, 1).some(({ intent }) => isByForm(intent))
    ? fitting
    : [...like, ...fitting.filter(({ intent }) => intent !== likeliest.intent)];
}
