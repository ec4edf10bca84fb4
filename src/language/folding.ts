import { remembered } from "../domain/remembered.ts";
import { TYPED, visible } from "../domain/visible.ts";

const ASCII = /^[\x20-\x7e]*$/;

/**
 * Whether a text has what only deceives: a typed tag of a mention, a sign that shows nothing in or beside a word, or turns the
 * reading direction, a word of two alphabets. Real mentions have lost their tags before.
 */
export const isDisguised = (text: string): boolean => (!TYPED.test(text) ? DECEIVING.test(text) : TAG.test(text));

const TAG = /<\/?at\b/i;
/** What shows nothing and is no part of a picture; at the beginning of a text it may be the file's that it came from. */
const UNSEEN = String.raw`(?!^\ufeff)[\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2060-\u2064\u3164\ufeff\uffa0]`;
const DECEIVING = new RegExp(
  [
    String.raw`<\/?at\b`,
    String.raw`(?<=\p{L})(?:(?![\t\n\r\u00ad])[\p{Default_Ignorable_Code_Point}\p{Cc}])+(?=\p{L})`,
    // At the edge of a name it is in the name as well.
    String.raw`(?<=[\p{L}\p{N}])${UNSEEN}|${UNSEEN}(?=[\p{L}\p{N}])`,
    String.raw`[\u202a-\u202e\u2066-\u2069]`,
    String.raw`\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}`,
  ].join("|"),
  "iu",
);

/**
 * Lower case without marks, with æøå, their digraphs (ae, oe, aa) and their bare vowels all the same, so that
 * "Jørgen", "Joergen" and "jorgen" are one word. For comparing only: the length changes.
 */
export function fold(text: string): string {
  const folded = visible(text)
    .toLowerCase()
    .replace(/[æäå]|ae|aa/g, "a")
    .replace(/[øö]|oe/g, "o");
  return ASCII.test(folded) ? folded : folded.normalize("NFD").replace(/\p{M}/gu, "");
}

/** A single word folded: the same ones come in every message. */
export const foldedWord = remembered(fold);

/** The words of a text, folded, without what stands between them. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name as its folded words: what is written the same but for case, marks and punctuation. */
export const foldedName = (name: string): string => foldedWords(name).join(" ");
