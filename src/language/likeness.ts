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

/**
 * Which intents a sentence resembles, best first, by its words and by what the grammar made of it. It sees through
 * endings, compounds and typing mistakes. Empty: it resembles none.
 */
export function likeness(masked: string, language: Language, heard: Heard): readonly Likeness[] {
  const { ranked, known } = classify(masked, language, signsOf(heard));
  return known > STRANGE ? ranked : [];
}
