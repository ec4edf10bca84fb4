import { detectLanguage } from "./detect.ts";
import type { Language } from "./understanding.ts";

/** The action that was just spoken of, without its number, and what stands for it with one. */
const POINTING: Record<Language, readonly [it: RegExp, numbered: (number: number) => string][]> = {
  da: [
    [/(?<!\p{L})(?:fristen|deadlinen?)(?!\p{L}|\s(?:for|på)\s)/iu, (number) => `fristen for ${number}`],
    [/(?<!\p{L})(?:den|det|opgaven|den opgave)(?!\p{L}|\s(?:\d|opgave))/iu, (number) => `opgave ${number}`],
  ],
  en: [
    [/(?<!\p{L})(?:the )?(?:deadline|due date)(?!\p{L}|\s(?:for|of|on)\s)/iu, (number) => `the deadline for ${number}`],
    [/(?<!\p{L})(?:it|that)['’]s(?!\p{L})/iu, (number) => `action ${number} is`],
    [/(?<!\p{L})(?:it|that|the (?:action|task))(?!\p{L}|\s(?:\d|action|task))/iu, (number) => `action ${number}`],
  ],
};

/** "Udsæt den til fredag" with the number of the action that is meant by "den"; null: no word of it stands for one. */
export function withItsNumber(text: string, number: number, language: Language): string | null {
  for (const [it, numbered] of POINTING[detectLanguage(text, language)])
    if (it.test(text)) return text.replace(it, numbered(number));
  return null;
}
