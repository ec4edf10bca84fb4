import { distinctiveWords as da } from "./da/distinctiveWords.ts";
import { distinctiveWords as en } from "./en/distinctiveWords.ts";
import { isWritten } from "./classifier/classify.ts";
import { fold } from "./folding.ts";
import type { Language } from "./understanding.ts";

/**
 * The language of a message by its small words, or `otherwise` where it has none of them ("12", "ok").
 * Names should have been taken out: they are Danish in English sentences too.
 */
export function detectLanguage(text: string, otherwise: Language): Language {
  if (ALIKE.test(text)) return otherwise;
  // English "I" counts as a word of its own, Danish "i" does not.
  let score = /(?<![\p{L}'’])I(?![\p{L}])/u.test(text) && !/^I\s(?:dag|morgen|går|aften)/u.test(text) ? -0.5 : 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}'’]+/gu)) {
    if (/[æøå]/u.test(word) || da.has(word)) score += 1;
    if (en.has(word)) score -= 1;
  }
  if (score === 0 && ENGLISH_MONTH.test(text)) return "en";
  if (score === 0) score = vocabulary(text);
  return score > 0 ? "da" : score < 0 ? "en" : otherwise;
}

/** All of a message that is the same in both. */
const ALIKE = /^[^\p{L}]*(?:post|agenda|status|stop|ok|link|plan|budget|deadline)[^\p{L}]*$/iu;

/** Months that are spelt alike, with the capital letter that only English gives them. */
const ENGLISH_MONTH = /(?<=\S\s)(?:April|August|September|November|December)(?!\p{L})/u;

/** By how many more of its words are written in Danish than in English messages. */
function vocabulary(text: string): number {
  const words = fold(text).match(/\p{L}{2,}/gu) ?? [];
  return words.reduce((sum, word) => sum + Number(isWritten(word, "da")) - Number(isWritten(word, "en")), 0);
}
