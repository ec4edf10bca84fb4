import type { Marked } from "./candidates.ts";

/** "Dagsorden til mødet den 14. januar:", "Her er dagsordenen:" */
const TITLE =
  /^(?:(?:her er|hermed|here is|this is|foreløbig|endelig|udkast til|draft|provisional|the) ){0,2}(?:\p{L}*dagsorden(?:en)?|\p{L}*referat(?:et)?|agenda|minutes|mødeindkaldelse|indkaldelse)(?!\p{L})/iu;
/** "Dagsordenen blev godkendt." */
const SENTENCE = /\p{Ll}\.$/u;
const OF_ANOTHER = /næste|next|sidste|seneste|forrige|last|previous/iu;
/** It is among the first lines. */
const TOP = 6;

/** Whether a line says what the document is; where it is called minutes, no item's outcome stands below it. */
export const isDocumentTitle = ({ text, line }: Marked, at: number): boolean =>
  at < TOP && line.marker === null && TITLE.test(text) && !SENTENCE.test(text) && !OF_ANOTHER.test(text);
