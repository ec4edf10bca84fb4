import { pattern } from "./pattern.ts";
import { unmask, type Message } from "./message.ts";
import { WORDS_OF_CONTRAST } from "./slots/slotWords.ts";

// Where a message may be parted into requests of their own.

/** More in one message is told one by one. */
const AT_MOST = 3;

/** A question of its own, rather than what a task is about: "undersøger, hvad det koster". */
const ASKING = String.raw`(?:[Hh]vem(?!\p{L})(?!\sder)|[Ww]ho(?!\p{L})|(?:[Hh]v(?:ad|or|ornår)|[Ww]h(?:at|en|ere))(?!\p{L})[^.;!?]*\?\s*$)`;
export const SENTENCE = new RegExp(
  String.raw`(?<=\p{L}{2}|[!?])[.;!?]\s+(?=\p{L})|(?<=\p{L}{5})[.;!?]\s+(?=\p{N})|(?:(?<=\d)\.\s+|,\s)(?=${ASKING})`,
  "u",
);
/** Of whoever the sentence began with: what they do besides only tells why they ask. */
const WANTS_TO_KNOW = String.raw`(?:vil|ville|would)\s(?:\S+\s){0,2}?(?:gerne|like\sto)\s(?:lige\s)?(?:vide|høre|se|know|hear|see)(?!\p{L})`;
/** And what is joined by a comma and "and". */
export const SENTENCE_OR_AND = new RegExp(
  String.raw`${SENTENCE.source}|(?<!\s(?:til|fra)),?\s(?:og|and)\s(?:så\s|then\s|samtidig\s)?(?!${WANTS_TO_KNOW})(?=\p{Ll}|\d)|,\s(?:og|and|samt|also)\s|,\s(?=(?:kan|vil|gider|can|could|please)\s)`,
  "u",
);

/** And by a comma alone: "afbud fra Lars, nyt møde den 14. januar". */
export const COMMA_OR_AND = new RegExp(String.raw`${SENTENCE_OR_AND.source}|,\s(?=\p{L})`, "u");

/** "For få tilmeldte, så der bliver ikke noget møde": what comes before only tells why. */
export const CONCLUSION = /^(?:så|so|derfor|therefore)\s/iu;

/** "…, fordi Mette er syg": what comes after only tells why. */
export const REASON = /^(?:fordi|da|for|idet|eftersom|because|since|as)\s/iu;

/** "Jeg kommer, men Lars kommer ikke." */
export const CONTRAST = new RegExp(String.raw`,?\s(?:${WORDS_OF_CONTRAST.join("|")})\s`, "u");

/** No border does without one of these. */
const MAY_PART = new RegExp(String.raw`[.,;!?]\s|\s(?:og|and|samt|also|${WORDS_OF_CONTRAST.join("|")})\s`, "u");

/** What may be requests of their own; empty: it is one, or more than anybody would ask for at once. */
export function partsOf(text: string, border: RegExp): string[] {
  if (!MAY_PART.test(text)) return [];
  const parts = text.split(border);
  return parts.length > 1 && parts.length <= AT_MOST ? parts : [];
}

/** Whoever does the next thing, after an "and" without a comma: a capital letter alone may as well go on with a list of names. */
const SOMEBODY = "(?:‹[pbn]\\d+›|jeg|I)";
const BEFORE_NAMED = pattern(
  String.raw`,? (?:og|and) (?:så |then |samtidig )?(?=${SOMEBODY}(?:(?:,|,? (?:og|and|samt|&)) ${SOMEBODY})*(?:['’]\p{L}+)? \p{L})`,
  "g",
);

/** A message in two where such an "and" stands. */
export const halvesOf = (whole: Message): readonly (readonly [first: string, second: string])[] =>
  MAY_PART.test(whole.text)
    ? Array.from(
        whole.masked.matchAll(BEFORE_NAMED),
        ({ index, 0: border }) =>
          [
            unmask(whole, whole.masked.slice(0, index)),
            unmask(whole, whole.masked.slice(index + border.length)),
          ] as const,
      ).slice(0, AT_MOST)
    : [];
