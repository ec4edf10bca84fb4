import { isGivenName } from "../knowledge/givenNames.ts";
import { mendedWord, withLostLetters } from "./phrases.ts";
import { compoundEnds, leaveAlone, repairWords } from "./words.ts";

/** What scanners make of each letter (measured on scanned minutes). */
const BECOMES: Readonly<Record<string, readonly string[]>> = {
  æ: ["ae", "ee", "ze", "ez", "z", "e", "a", "aae", "@"],
  ø: ["o", "e", "g", "a", "@", "s", "oe", "é"],
  å: ["a", "é", "d", "&", "4", "á", "aa", "ai", "i", "â", "o"],
};
/** Variants with letters like these are sure only in long words. */
const RARE = new Set(["d", "i", "o", "z", "4"]);
/** Letters: a shorter beginning could be another word's. */
const LONG_HEAD = 8;
const MOST_VARIANTS = 600;
/** Undamaged Danish has about 20 of them in 1,000 letters. */
const SO_FEW = 0.003;

export type Repair = (text: string) => string;
export const asIs: Repair = (text) => text;

/** Danish text of some length with next to no æ, ø, å has lost them. */
export function isDamaged(text: string): boolean {
  const danish = text.match(/[æøåÆØÅ]/gu)?.length ?? 0;
  if (danish >= text.length * SO_FEW) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 300 && danish / letters < SO_FEW;
}

let variants: ReadonlyMap<string, string> | undefined;
let ends: ReadonlyMap<string, string> | undefined;

/**
 * Puts æ, ø and å back where it is certain: in words of the field's own dictionary and in the names given.
 * Names are matched only when the damaged form could come from no other of them.
 */
export function repairFor(names: readonly string[]): Repair {
  variants ??= damagedForms(repairWords);
  ends ??= damagedForms(compoundEnds.filter((word) => word.length >= 4));
  const own = damagedForms(
    names.flatMap((name) => name.toLowerCase().split(/[\s-]+/u)).filter((part) => /[æøå]/u.test(part)),
  );
  const words = variants;
  const tails = ends;
  return (damaged) =>
    withLostLetters(damaged).replace(/[\p{L}@&|](?:[\p{L}@&|]|4(?!\d))*/gu, (word, at: number, text: string) => {
      const lower = word.toLowerCase();
      if (word.includes("@") && /^\.\p{Ll}/u.test(text.slice(at + word.length))) return word;
      // "Mai-Britt": a part of a double name is no word of the language.
      if (word.length < 5 && /^\p{Lu}\p{Ll}+$/u.test(word) && /^-\p{Lu}/u.test(text.slice(at + word.length)))
        return word;
      const mended =
        own.get(lower) ??
        (isGivenName(word)
          ? undefined
          : (words.get(lower) ?? compound(lower, tails) ?? compoundOf(lower, words) ?? mendedWord(lower)));
      return mended === undefined ? word : likeCase(word, mended);
    });
}

function compound(word: string, tails: ReadonlyMap<string, string>): string | undefined {
  for (let at = 4; at <= word.length - 4; at += 1) {
    const tail = word.slice(at);
    const mended = tails.get(tail);
    // Four letters are too few on their own: "mode" must follow the s that joins compounds.
    if (mended !== undefined && (tail.length >= 5 || word[at - 1] === "s")) return word.slice(0, at) + mended;
  }
  return undefined;
}

/** "regionsradssalen": a long word of the dictionary with more behind it. */
function compoundOf(word: string, heads: ReadonlyMap<string, string>): string | undefined {
  for (let at = word.length - 3; at >= LONG_HEAD; at -= 1) {
    const mended = heads.get(word.slice(0, at));
    if (mended !== undefined) return mended + word.slice(at);
  }
  return undefined;
}

function damagedForms(words: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const unsure = new Set<string>();
  for (const word of words) {
    for (const form of formsOf(word)) {
      if (leaveAlone.has(form)) continue;
      const other = forms.get(form);
      if (other !== undefined && other !== word) unsure.add(form);
      else forms.set(form, word);
    }
  }
  for (const form of unsure) forms.delete(form);
  return forms;
}

function formsOf(word: string): string[] {
  let forms: readonly string[] = [""];
  let damaged = 0;
  for (const letter of word) {
    const becomes = BECOMES[letter];
    const choices = becomes?.filter(
      (choice) => word.length >= 5 || !RARE.has(choice) || (word === "på" && choice === "d"),
    ) ?? [letter];
    if (becomes) damaged += 1;
    forms = forms.flatMap((form) => choices.map((choice) => form + choice)).slice(0, MOST_VARIANTS);
  }
  return damaged === 0 ? [] : forms.filter((form) => form.length > 1 && form !== word);
}

function likeCase(model: string, word: string): string {
  if (/\p{Lu}.*\p{Lu}/u.test(model) && model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}|^@\p{Ll}/u.test(model) ? (word[0]?.toUpperCase() ?? "") + word.slice(1) : word;
}
