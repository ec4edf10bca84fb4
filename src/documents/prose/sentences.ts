import { narrowed } from "../narrowed.ts";
import { everyMatch } from "../vocabulary/anyOf.ts";
import { withNegation } from "../repair/phrases.ts";
import type { Paragraph } from "./paragraphs.ts";

/** `quote`: the document's own words. `text`: the same with broken words joined and certain damage repaired. */
export type Sentence = {
  readonly quote: string;
  readonly text: string;
  readonly line: number;
  readonly paragraph: number;
};

/** Longest quote that a reading may carry (contract). */
export const LONGEST_QUOTE = 400;
const LONGEST_SENTENCE = 1200;

const NOT_AN_END =
  /(?:\p{L}(?:tillids|sikkerheds|arbejdsmiljø)rep|(?<![\p{L}\d])(?:(?:tillids|sikkerheds|arbejdsmiljø)rep|d|kl|nr|pkt|evt|ift|mhp|pba|bl\.a|bl|jf|hhv|ca|pr|inkl|ekskl|vedr|f\.eks|f|eks|m\.v|mv|m\.fl|o\.l|dvs|dr|mr|mrs|ms|prof|cllr|st|no|e\.g|i\.e|resp|tlf|max|min|\p{L}))$/iu;
/** "3.", "Ad 1." and "Punkt 2." open a part of an outcome. */
const PART = /^\s*(?:(?:ad|vedr|punkt|pkt|nr|indstilling)\.?\s*)?\d{1,2}$/iu;
const END = /[.!?]["”»)]?(?=\s+[\p{Lu}\p{N}"“«(•@|*–-])/gu;
/** Who begins without a capital goes on without: "ikke besluttet noget. vi tager den op igen". */
const END_WITHOUT_CAPITALS = /[.!?]["”»)]?(?=\s+[\p{L}\p{N}"“«(•@|*–-])/gu;
/** Before a full stop and a small letter: "den 20. i måneden", "afd. 4". */
const GOES_ON =
  /(?:\d|(?<!\p{L})(?:\p{L}?|afd|mio|mia|pct|stk|osv|ang|afs|udg|adm|mdr|sek|kom|reg|man|tirs|ons|tors|fre|lør|søn))$/iu;
/** Letters before a full stop that tell whether it ends a sentence. */
const LONGEST_SHORT_WORD = 24;
const MONTH_AHEAD = /^\s*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/iu;

/** The sentences of paragraphs; a list item is a sentence of its own even without a full stop. */
export function sentencesOf(paragraphs: readonly Paragraph[], repair: (text: string) => string): Sentence[] {
  return paragraphs.flatMap((paragraph, at) =>
    pieces(paragraph.raw).map(({ raw, start }) => ({
      quote: shorten(flat(ownWords(paragraph, raw, start))),
      text: withNegation(narrowed(repair(unbroken(raw)))),
      line: lineAt(paragraph, start),
      paragraph: at,
    })),
  );
}

/** Lines that are further apart had more than an empty one between them. */
const NEXT = 2;

/** Of a sentence that goes on over the foot of a page, the longer part: with the foot left out, it stands nowhere word for word. */
function ownWords({ lines }: Paragraph, raw: string, start: number): string {
  let offset = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const cut = offset - start;
    if (before !== undefined && line.number - before.number > NEXT && cut > 0 && cut < raw.length)
      return cut > raw.length / 2 ? raw.slice(0, cut) : raw.slice(cut);
    offset += line.text.length + 1;
  }
  return raw;
}

/** "Erfa-\nringerne" is one word, "børne-\nog ungeområdet" is not. */
export function unbroken(raw: string): string {
  if (!raw.includes("\n")) return flat(raw);
  return raw
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})(?!(?:og|eller|and|or|samt)\s)/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** On one line, with single blanks. */
function flat(raw: string): string {
  return (/[^\S ]| {2}/u.test(raw) ? raw.replace(/\s+/gu, " ") : raw).trim();
}

function pieces(raw: string): { raw: string; start: number }[] {
  const found: { raw: string; start: number }[] = [];
  let start = 0;
  for (const end of everyMatch(/^\s*\p{Ll}/u.test(raw) ? END_WITHOUT_CAPITALS : END, raw)) {
    const stop = end.index + end[0].length;
    const before = raw.slice(Math.max(start, end.index - LONGEST_SHORT_WORD), end.index);
    if (/^\s+\p{Ll}/u.test(raw.slice(stop, stop + 3)) && end[0].startsWith(".") && GOES_ON.test(before)) continue;
    if (end[0].startsWith(".") && /\d$/u.test(before) && !/(?:19|20)\d\d$/u.test(before)) {
      // "1. oktober", "kl. 9. " and "punkt 3. " look alike: only a year or a month's absence ends a sentence.
      if (MONTH_AHEAD.test(raw.slice(stop)) || PART.test(before)) continue;
    } else if (end[0].startsWith(".") && NOT_AN_END.test(before) && !/(?:19|20)\d\d$/u.test(before)) continue;
    found.push({ raw: raw.slice(start, stop), start });
    start = stop;
  }
  found.push({ raw: raw.slice(start), start });
  return found.flatMap(cut).filter((piece) => /[\p{L}\p{N}]/u.test(piece.raw));
}

/** What has no full stop for longer than any sentence is cut at a blank. */
function cut(piece: { raw: string; start: number }): { raw: string; start: number }[] {
  const { raw, start } = piece;
  if (raw.length <= LONGEST_SENTENCE) return [piece];
  const blank = raw.lastIndexOf(" ", LONGEST_SENTENCE);
  const at = blank > 0 ? blank : LONGEST_SENTENCE;
  return [{ raw: raw.slice(0, at), start }, ...cut({ raw: raw.slice(at), start: start + at })];
}

function shorten(quote: string): string {
  if (quote.length <= LONGEST_QUOTE) return quote;
  const cut = quote.slice(0, LONGEST_QUOTE);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 1));
}

function lineAt(paragraph: Paragraph, offset: number): number {
  if (offset === 0) return paragraph.lines[0]?.number ?? 0;
  const row = paragraph.raw.slice(0, offset + 1).split("\n").length - 1;
  return paragraph.lines[row]?.number ?? paragraph.lines[0]?.number ?? 0;
}
