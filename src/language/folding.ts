/** Characters that show nothing or turn the reading direction; nobody types them on purpose. */
const INVISIBLE = /(?![\t\n\r])\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/gu;

/** The text as a reader sees it: composed letters, no invisible characters, plain spaces. */
export function visible(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, " ");
}

/**
 * Lower case without marks, with æøå, their digraphs (ae, oe, aa) and their bare vowels all the same, so that
 * "Jørgen", "Joergen" and "jorgen" are one word. For comparing only: the length changes.
 */
export function fold(text: string): string {
  return visible(text)
    .toLowerCase()
    .replace(/[æäå]|ae|aa/g, "a")
    .replace(/[øö]|oe/g, "o")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** The words of a text, folded, without what stands between them. */
export const foldedWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
