import { modal } from "./modal.ts";

const SOMEBODY =
  /^(?:nogen|en (?:eller anden|af (?:os|jer|parterne|medlemmerne|deltagerne))|somebody|someone|one of (?:us|the members))(?=\s)/iu;
const ENGLISH_MODAL =
  /^\s(?:must|should|has to|needs to|will|is to)\s(?!be(?!\p{L})|have(?!\p{L})|not(?!\p{L}))\p{Ll}+\s/u;
const REMEMBER =
  /^(?:vi|man|we|everybody|everyone)\s(?:skal|må|bør|must|should|need to|have to)\s(?:\p{L}+\s)?(?:huske|remember)\s(?:at|to)\s/iu;
/** Before one of two of whom only one is to do it. */
const ALTERNATIVE = /(?<!\p{L})(?:enten|either|eller|or)\s+(?:the\s+)?$/iu;

/** "Nogen skal finde et lokale", "Vi skal huske at bestille mad": to be done, and nobody was given it. */
export function isOfSomebody(text: string): boolean {
  if (REMEMBER.test(text)) return true;
  const somebody = SOMEBODY.exec(text)?.[0];
  if (somebody === undefined) return false;
  const after = text.slice(somebody.length);
  return modal(after)?.form === "modal" || ENGLISH_MODAL.test(after);
}

/** "Lene eller Bo undersøger prisen": neither was given it. */
export const isAlternative = (before: string): boolean => ALTERNATIVE.test(before);
