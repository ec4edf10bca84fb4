import type { Language } from "../../domain/language.ts";
import { lowered, pattern } from "../../language/pattern.ts";

const counted = (words: string) => pattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "g");
const DANISH = counted("og|at|der|det|den|til|af|på|er|som|med|ikke|referat|punkt|bilag|møde|dagsorden|afbud");
const ENGLISH = counted("and|the|of|to|that|is|was|with|not|minutes|item|meeting|agenda|apologies|be|will");

/** The language that most of a document's small words belong to; Danish where they tell nothing. */
export function languageOf(text: string): Language {
  const sample = lowered(text.slice(0, 50_000));
  return (sample.match(ENGLISH)?.length ?? 0) > (sample.match(DANISH)?.length ?? 0) ? "en" : "da";
}
