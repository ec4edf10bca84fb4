/** "3. december", "9. møde", "kl. 14", "· frist": what makes no sense at the end of a line. */
const BEFORE_A_WORD = /(?<=\p{N}\.|(?<!\p{L})kl\.|(?<=^| )·) (?=\S)/giu;

/** The text with no-break spaces where a narrow card would otherwise part what is read as one. */
export const unbroken = (text: string): string =>
  // Most texts have neither, and a card is made of a hundred of them.
  text.includes(". ") || text.includes("· ") ? text.replace(BEFORE_A_WORD, "\u00a0") : text;
