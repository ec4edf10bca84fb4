import { corrections as da } from "./da/corrections.ts";
import { corrections as en } from "./en/corrections.ts";
import { anyOf, compile } from "./grammar.ts";
import type { Pattern } from "./pattern.ts";
import { perLanguage } from "./perLanguage.ts";
import type { Language } from "./understanding.ts";

/**
 * How somebody says in a language that what was just understood should have been something else, as regular-expression
 * sources over the masked text (grammar.ts says how).
 */
export interface CorrectionWords {
  /** "No", "oops": something is wrong. */
  openings: readonly string[];
  /** Those of them that may say no more than that one is sorry. */
  regrets: readonly string[];
  /** "It was": how it should be. */
  is: readonly string[];
  /** "I meant". */
  meant: readonly string[];
  /** "It should read": of words, not of names. */
  worded: readonly string[];
  /** The same behind it: "instead". */
  closings: readonly string[];
  /** "Only": of several who were named nobody else. */
  only: string;
  /** "Not", before what is wrong; "but", before what is right; "instead of". */
  not: string;
  but: string;
  insteadOf: string;
  /** What makes somebody a substitute: "comes". */
  substitute: readonly string[];
  /** What a place begins with. */
  places: readonly string[];
  /** Articles and prepositions. */
  little: string;
  /** Other words beside a name, a day or a number that say no more than these do. */
  around: readonly string[];
}

export interface CorrectionForms {
  opening: Pattern;
  regret: Pattern;
  is: Pattern;
  meant: Pattern;
  worded: Pattern;
  closing: Pattern;
  only: Pattern;
  /** With what is wrong as `wrong`: "not Lars but", ", not Lars", "instead of Lars". */
  wrong: readonly Pattern[];
  substitute: Pattern;
  place: Pattern;
  around: Pattern;
}

const WORDS: Record<Language, CorrectionWords> = { da, en };
export const correctionForms = perLanguage((language) => compiledOf(WORDS[language]));

const OPENED = String.raw`(?:$|[\s,.!:;–-]+)`;

function compiledOf(words: CorrectionWords): CorrectionForms {
  const beginning = (sources: readonly string[]): Pattern => compile(`^${anyOf(sources)}[\\s,:]+`);
  const wrong = `(?:${words.little}\\s)*(?<wrong>‹[pbndt]\\d+›|mig|me)`;
  return {
    opening: compile(`^${anyOf(words.openings)}${OPENED}`),
    regret: compile(`^${anyOf(words.regrets)}${OPENED}`),
    is: beginning(words.is),
    meant: beginning(words.meant),
    worded: beginning(words.worded),
    only: compile(words.only),
    closing: compile(`${anyOf(words.closings)}$`),
    wrong: [
      compile(`^${words.not}\\s${wrong}(?:,?\\s${words.but}|,)\\s`),
      compile(`(?:,|,?\\s${words.but})\\s${words.not}\\s${wrong}$`),
      compile(`${words.insteadOf}\\s${wrong}$`),
    ],
    substitute: compile(anyOf(words.substitute)),
    place: beginning(words.places),
    around: compile(anyOf([words.little, ...words.around])),
  };
}
