import { remembered as kept } from "../domain/remembered.ts";

/** Those of a document or two. */
const OF_WORDS = { most: 3000, longest: 40 };

/** What is found out of a word, a name or a label, kept for when it comes again: in a document the same ones do. */
export const remembered = <T extends boolean | number | string | null>(
  find: (words: string) => T,
): ((words: string) => T) => kept(find, OF_WORDS);
