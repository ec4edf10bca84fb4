import { pastedWords as da } from "./da/pasted.ts";
import { pastedWords as en } from "./en/pasted.ts";
import type { Language } from "./understanding.ts";

/** A language's words by which a document is told from a message, as regular-expression sources. */
export interface PastedWords {
  months: string;
  /** Before the number of an item. */
  item: readonly string[];
  /** What a document says it is, at its top. */
  kinds: readonly string[];
  /** Before that: "foreløbig dagsorden". */
  qualities: readonly string[];
  /** After it: "dagsorden til …". */
  links: readonly string[];
  /** What it is called where somebody says that here it is. */
  called: readonly string[];
  /** Before that: "her er dagsordenen". */
  presented: readonly string[];
  /** What is asked for or thanked for is written to somebody. */
  spoken: readonly string[];
}

const WORDS: Record<Language, PastedWords> = { da, en };
const LANGUAGES = Object.values(WORDS);
const anyOf = (words: (language: PastedWords) => readonly string[]): string =>
  `(?:${LANGUAGES.flatMap(words).join("|")})`;

/** A message of a person is short; what is as long as this was pasted from a document. */
const PASTED_LENGTH = 400;
const PASTED_LINES = 5;
/** Without numbers, so many lines under a heading are an agenda rather than a few words about one. */
const LINES_UNDER_HEADING = 3;
/** A heading is short, and stands at the very top, at most under the committee's name and a greeting. */
const HEADING_LENGTH = 90;
const HEADING_WITHIN = 3;

/** "1. Velkomst", "2) Budget", "Punkt 3: Evt."; a number alone or a date ("1. december") begins no item. */
const NUMBERED = new RegExp(
  String.raw`^(?:${anyOf(({ item }) => item)}\.?\s*)?(?<number>\d{1,2})(?:[.):]|\s[-–])\s*(?!${anyOf(({ months }) => [months])}(?!\p{L}))(?=\S*\p{L})`,
  "iu",
);
const BULLET = /^[-–•*]\s+\p{L}/u;
/** "Dagsorden:", "Referat 19. november 2026", "Klyngestyregruppe Vest: dagsorden", "Minutes of the 9th meeting". */
const HEADING = new RegExp(
  String.raw`^(?:[^?!:]{0,60}:\s*)?(?:${anyOf(({ qualities }) => qualities)}\s)?${anyOf(({ kinds }) => kinds)}(?:\s*(?:[:.·,–-]|\d|\().*|\s${anyOf(({ links }) => links)}\s.*)?$`,
  "iu",
);
const SPOKEN = new RegExp(String.raw`[?!]$|(?<!\p{L})${anyOf(({ spoken }) => spoken)}(?!\p{L})`, "iu");

/**
 * Whether a text is a document of the secretariat's rather than something written to a colleague: long and in lines;
 * or a list that is numbered on from item to item; or lines under a heading that says what they are. Two lines of
 * ordinary chat, and a numbered list of questions, are neither.
 */
export function isPasted(text: string): boolean {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (text.length >= PASTED_LENGTH && lines.length >= PASTED_LINES) return true;
  const numbered = lines.filter((line) => NUMBERED.test(line));
  if (numbered.length > 0 && numbered.every((line) => line.endsWith("?"))) return false;
  if (hasHeading(lines)) {
    const others = lines.length - 1;
    const bullets = lines.filter((line) => BULLET.test(line)).length;
    return numbered.length > 0 || bullets > 1 || (others >= LINES_UNDER_HEADING && !lines.some(isSpoken));
  }
  return lines.length >= 3 && countsOn(numbered);
}

const isSpoken = (line: string): boolean => SPOKEN.test(line);

const hasHeading = (lines: readonly string[]): boolean =>
  lines.slice(0, HEADING_WITHIN).some((line) => line.length <= HEADING_LENGTH && HEADING.test(line) && !isSpoken(line));

/** Some number follows on the one before it, as in a list. */
const countsOn = (numbered: readonly string[]): boolean =>
  numbered.map(numberOf).some((number, at, all) => at > 0 && number === (all[at - 1] ?? 0) + 1);

const numberOf = (line: string): number => Number(NUMBERED.exec(line)?.groups?.["number"] ?? 0);

const PRESENTED = String.raw`^(?:\p{L}+[,!]?\s)?(?:${anyOf(({ presented }) => presented)}\s)?(?:${anyOf(({ qualities }) => qualities)}\s)?${anyOf(({ called }) => called)}(?!\p{L})`;
const IS_PRESENTED = new RegExp(PRESENTED, "iu");
/** "… til den 3.: 1) Velkomst 2) Budget", "… 1. Velkomst. Godkendt. 2. Budget."; days and meetings are counted in small letters. */
const COUNTED = /(?<![\p{L}\d])1(?:\)\s*\p{L}|\.\s*\p{Lu}).+?(?<![\p{L}\d])2(?:\)\s*\p{L}|\.\s*\p{Lu})/su;
/** "Dagsordenen er: velkomst, budget ved Mette, eventuelt" */
const ENUMERATED = new RegExp(String.raw`${PRESENTED}[^?!:]{0,60}:\s*(?<items>[^?!:\n]+)$`, "iu");
const ENUMERATED_ITEMS = 3;

/** Whether a message is a whole agenda, or minutes, written on from item to item in one line. */
export function isOnOneLine(text: string): boolean {
  const line = text.trim();
  if (line.includes("\n") || line.endsWith("?")) return false;
  const items = ENUMERATED.exec(line)?.groups?.["items"]?.split(/[,;]/u) ?? [];
  const isEnumerated = items.length >= ENUMERATED_ITEMS && items.every((item) => /\p{L}{3}/u.test(item));
  return isEnumerated || (IS_PRESENTED.test(line) && COUNTED.test(line));
}
