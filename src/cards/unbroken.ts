/** "3. december", "9. møde", "kl. 14": what makes no sense at the end of a line, and "·" between two at the beginning. */
const HELD = /(?<=\p{N}\.|(?<!\p{L})kl\.|^·) (?=\S)| (?=· )/giu;

/** The text with no-break spaces where a narrow card would otherwise part what is read as one. */
export const unbroken = (text: string): string =>
  // Most texts have neither, and a card is made of a hundred of them.
  text.includes(". ") || text.includes("· ") ? text.replace(HELD, "\u00a0") : text;
