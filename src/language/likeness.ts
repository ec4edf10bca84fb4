import { classify } from "./classifier/classify.ts";
import type { Heard } from "./hearing.ts";
import { signsOf } from "./signs.ts";
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
    !BY_FORM_ALONE.has(intent) || heard.fitting.some((one) => one.intent === intent);
  const meant = ranked.filter(({ intent }) => isMeant(intent));
  const all = meant.reduce((sum, { share }) => sum + share, 0);
  // "2" is an answer, or the number of anything.
  const weight = (isWords && knownWords >= FEW_WORDS ? 1 : GUESS) / all;
  return meant.map(({ intent, share }) => ({ intent, share: share * weight }));
}

/** Of no meeting: asked for in so many words, or not at all. */
export const BY_FORM_ALONE: ReadonlySet<Intent> = new Set(["introduce", "chooseCommittee", "showDraft"]);
/** Less than is done or answered without asking. */
const GUESS = 0.45;
