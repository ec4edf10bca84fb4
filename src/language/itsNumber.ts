import { pointing as da } from "./da/pointing.ts";
import { detectLanguage } from "./detect.ts";
import { pointing as en } from "./en/pointing.ts";
import type { Language } from "./understanding.ts";

/** The words of a language for the action that was just spoken of, without its number, and what stands for it with one. */
export type Pointing = readonly (readonly [it: RegExp, numbered: (number: number) => string])[];

const POINTING: Record<Language, Pointing> = { da, en };

/** "Udsæt den til fredag" with the number of the action that is meant by "den"; null: no word of it stands for one. */
export function withItsNumber(text: string, number: number, language: Language): string | null {
  for (const [it, numbered] of POINTING[detectLanguage(text, language)])
    if (it.test(text)) return text.replace(it, numbered(number));
  return null;
}
