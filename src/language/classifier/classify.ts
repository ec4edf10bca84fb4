import { asPiece, piecesOf } from "./pieces.ts";
import { perLanguage } from "../perLanguage.ts";
import type { Language } from "../understanding.ts";
import { decoded, classify as classifyBy, type Ranking, type Trained } from "./model.ts";
import { trained as da } from "./trained/da.ts";
import { trained as en } from "./trained/en.ts";

const TRAINED: Record<Language, Trained> = { da, en };
const modelOf = perLanguage((language) => decoded(TRAINED[language]));

/** What a masked message resembles, best first, by the sentences that people write for each intent. */
export function classify(masked: string, language: Language, signs: readonly string[]): Ranking {
  return classifyBy(signs, piecesOf(masked), modelOf(language));
}

/** Words that many of the sentences have. */
export const frequentWords = (language: Language): readonly string[] => modelOf(language).common;

/** Whether a folded word occurs in the sentences that people write. */
export const isWritten = (word: string, language: Language): boolean => modelOf(language).pieces.has(asPiece(word));
