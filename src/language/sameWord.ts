import { endings as da } from "./da/endings.ts";
import { endings as en } from "./en/endings.ts";
import { foldedWords } from "./folding.ts";

/** What may stand at the end of a word, and what stands there where it does not. */
export interface Ending {
  ending: string;
  instead: string;
}

/** Of both languages: a document may be in another than the question about it. */
const ENDINGS = [...da, ...en];
const SHORTEST_STEM = 3;
/** A shorter word stands in many that have nothing to do with it. */
const SHORTEST_PART = 5;
const SHORTEST_LAST_PART = 4;
/** Words of one root that no ending explains ("økonomi", "økonomisk") have this much in common. */
const SHARED_LETTERS = 5;
const SHARED_PART = 0.75;

/** Whether one of two folded words is the other, in whatever form, or a compound of it. */
export function isSameWord(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return isFormOf(shorter)(longer) || isFormOf(longer)(shorter);
}

/**
 * Whether a folded word is `wanted` in another form ("akutplanen" of "akutplan", "policies" of "policy"), or a compound
 * of it ("klyngemidlerne" of "midler"). Not the other way round: "midler" is no "klyngemidler".
 */
export function isFormOf(wanted: string): (said: string) => boolean {
  const forms = formsOf(wanted);
  const beginning = wanted.slice(0, SHORTEST_STEM);
  const isLastPart = (form: string, one: string, said: string): boolean =>
    one.endsWith(form) &&
    (form.length >= SHORTEST_PART || (form.length >= SHORTEST_LAST_PART && isSure(form, one, said)));
  return (said) => {
    // All that follows asks for this much; most words do not have it.
    if (!said.includes(beginning)) return false;
    if (forms.some((form) => form.length >= SHORTEST_PART && said.includes(form))) return true;
    return (
      hasSameRoot(wanted, said) ||
      formsOf(said).some((one) => forms.some((form) => form === one || isLastPart(form, one, said)))
    );
  };
}

/** A last e may be left of the ending: "forslaget" is no "forslage", which would hold "læge"; "speciallæger" does. */
const isSure = (form: string, stem: string, said: string): boolean =>
  stem === said || !form.endsWith("e") || said.startsWith(`${stem}r`);

/** The word, and what is left of it without each ending that it may have. */
function formsOf(word: string): string[] {
  const stems = ENDINGS.flatMap(({ ending, instead }) => {
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < SHORTEST_STEM || !word.endsWith(ending)) return [];
    // "budgettet" is a form of "budget".
    return [instead === "" ? stem.replace(/([^aeiouy])\1$/u, "$1") : stem + instead, stem + instead];
  });
  return [...new Set([word, ...stems])];
}

function hasSameRoot(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= SHARED_LETTERS && shared >= SHARED_PART * Math.max(a.length, b.length);
}

/** Whether every word of the one with fewer words stands in the other. */
export function hasWordsOf(a: string, b: string, isSame: (one: string, other: string) => boolean): boolean {
  const [shorter = [], longer = []] = [foldedWords(a), foldedWords(b)].sort((one, other) => one.length - other.length);
  return shorter.every((word) => longer.some((other) => isSame(word, other)));
}
