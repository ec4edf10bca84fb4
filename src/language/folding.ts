/** Characters that show nothing or turn the reading direction; nobody types them on purpose. */
const INVISIBLE =
  /\p{Default_Ignorable_Code_Point}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

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
