import { isGivenName } from "../knowledge/givenNames.ts";
import type { Line } from "../line.ts";
import type { Repair } from "./repair.ts";

/** "20l0", "l7.00", "2l4": in a figure an l or an I is a one and an O a nought. */
const BROKEN = /(?<![\p{L}\d])[lI]\d[\dlIO.:]*\d|(?<![\p{L}\d])\d+[lIO]+\d/u;
const FIGURE = /(?<![\p{L}\d])(?=[lIO]*\d|[lI]{1,2}[.)](?: |$)|[lI]O[.)](?: |$))[\dlIO]{1,4}(?![\p{L}\d])/gu;
/** "2l mælk" */
const LITRES = /^\d+l$/u;
/** A one between letters is a letter, and an l before a consonant that begins a word an i. */
const WORD = /\p{L}*\p{L}1[\p{L}1]+|(?<!\p{L})l[bcdfghjkmnpqrstvxz]\p{Ll}{2,}/gu;
const AFTER_VOWEL = /(?<=[aeiouyæøå])1(?=[bcdfghjkmnpqrstvxz])/giu;

/** Whether a scanner has misread figures in a text. */
export const isFigureBroken = (text: string): boolean => BROKEN.test(text) || /\p{Ll}1\p{Ll}/u.test(text);

/**
 * Puts the ones of figures and the letters of words back: "l9. november 20l5", "Ti1sted" where "Tilsted" stands too.
 * Where two words are possible and the text has neither elsewhere, the letter after a vowel is an l; anything else stays.
 */
export function figuresRead(wholeText: string): Repair {
  const hasFigures = BROKEN.test(wholeText);
  const figureOf = (figure: string, at: number, text: string): string =>
    LITRES.test(figure) && /^ \p{Ll}/u.test(text.slice(at + figure.length))
      ? figure
      : figure.replace(/[lI]/gu, "1").replace(/O/gu, "0");
  const known = new Set(wholeText.match(/(?<![\p{L}\d])\p{L}{4,}(?![\p{L}\d])/gu) ?? []);
  const wordOf = (word: string): string => {
    if (word.startsWith("l") && !word.includes("1")) {
      const name = `I${word.slice(1)}`;
      return isGivenName(name) ? name : word;
    }
    const [asL, asI] = [word.replaceAll("1", "l"), word.replaceAll("1", "i")];
    if (known.has(asL) !== known.has(asI)) return known.has(asL) ? asL : asI;
    return word.replace(AFTER_VOWEL, "l");
  };
  return (text) =>
    /[lIO1]/u.test(text) ? (hasFigures ? text.replace(FIGURE, figureOf) : text).replace(WORD, wordOf) : text;
}

/** "l. Velkomst" above "2. Budget" is the first of a list by figures. */
export function withFirstMarkers(lines: readonly Line[]): Line[] {
  return lines.map((line, at) =>
    /^[lI][.)]$/u.test(line.marker ?? "") &&
    lines.slice(at + 1, at + 4).some(({ marker }) => marker === `2${line.marker?.slice(1) ?? ""}`)
      ? { ...line, marker: `1${line.marker?.slice(1) ?? ""}` }
      : line,
  );
}
