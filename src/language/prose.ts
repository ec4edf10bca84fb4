import type { Language } from "./understanding.ts";

const SEGMENTERS: Record<Language, Intl.Segmenter> = {
  da: new Intl.Segmenter("da", { granularity: "sentence" }),
  en: new Intl.Segmenter("en", { granularity: "sentence" }),
};

/** The sentences of a text in that language, in its order. */
export const sentencesOf = (text: string, language: Language): string[] =>
  Array.from(SEGMENTERS[language].segment(text), ({ segment }) => segment.trim());
