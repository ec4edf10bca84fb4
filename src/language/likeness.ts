import { classify } from "./classifier/classify.ts";
import type { Intent, Language } from "./understanding.ts";

interface Likeness {
  intent: Intent;
  /** Share of the likelihood, 0 to 1. */
  share: number;
}

/** A message with so little in it that occurs in any sentence resembles none. */
const STRANGE = 0.3;

/**
 * Which intents a sentence resembles, best first. It sees through endings, compounds and typing mistakes; alone it is too
 * unsure to act on, and good enough to know what to offer. Empty: it resembles none.
 */
export function likeness(masked: string, language: Language): readonly Likeness[] {
  const { ranked, known } = classify(masked, language);
  return known > STRANGE ? ranked : [];
}
