import { spelling as da } from "./da/spelling.ts";
import { spelling as en } from "./en/spelling.ts";
import { fold } from "./folding.ts";
import type { Language } from "./understanding.ts";

/** How a message is mistyped, cut short or dictated, and what was meant. */
export interface SpellingWords {
  /** Words of the field, which are known with one letter too many or too few, or two in each other's place. */
  field: readonly string[];
  /** Words of the other language that are mixed in. */
  foreign: Readonly<Record<string, string>>;
  /** "tors": the weekday that is meant, after one of `beforeDay` or at the end; those in `alwaysDays` anywhere. */
  shortDays: Readonly<Record<string, string>>;
  beforeDay: readonly string[];
  alwaysDays: readonly string[];
  /** "tredje": 3, as the day of a month; `day` makes the pattern of where one is, `asDay` how it is written. */
  ordinals: ReadonlyMap<string, number>;
  day: (ordinal: string) => string;
  asDay: (number: number) => string;
  /** "fjorten": 14, where `counted` finds it: after a word that is followed by a number. */
  numbers: ReadonlyMap<string, number>;
  counted: (number: string) => string;
}

interface Speller {
  /** The words without one of their letters, each with the words that it may be. */
  near: ReadonlyMap<string, readonly string[]>;
  words: SpellingWords;
  known: ReadonlySet<string>;
  days: RegExp;
  counted: RegExp;
}

const SPELLERS: Record<Language, Speller> = { da: spellerOf(da), en: spellerOf(en) };
/** Shorter words are too near to too many others. */
const SHORTEST = 4;

/** Whether a word occurs in what people write, and so is no slip. */
export type IsWord = (word: string) => boolean;

/** The text as it was meant: "torsdga" is a Thursday, "den tredje december" the 3rd, "opgave fjorten" the 14th. */
export function spelt(text: string, language: Language, isWord: IsWord): string {
  const { words, days, counted } = SPELLERS[language];
  return text
    .replace(
      /(?<![\p{L}\p{N}.@/])\p{L}{3,}(?![\p{L}\p{N}@/])/gu,
      (word, index: number) =>
        foreign(word, words) ?? day(word, text, index, words) ?? meant(word, language, isWord, index === 0),
    )
    .replace(days, (word) => words.asDay(words.ordinals.get(word.toLowerCase()) ?? 0))
    .replace(counted, (word) => String(words.numbers.get(word.toLowerCase()) ?? word));
}

const foreign = (word: string, { foreign: words }: SpellingWords): string | undefined =>
  Object.hasOwn(words, word.toLowerCase()) ? words[word.toLowerCase()] : undefined;

function day(word: string, text: string, index: number, words: SpellingWords): string | undefined {
  const lower = word.toLowerCase();
  const full = Object.hasOwn(words.shortDays, lower) ? words.shortDays[lower] : undefined;
  if (full === undefined) return undefined;
  const before = /(\p{L}+)\.?\s+$/u.exec(text.slice(0, index))?.[1]?.toLowerCase();
  const after = text.slice(index + word.length);
  const ends = /^\s*(?:$|[,;!?.)](?!\s*\d))/u.test(after);
  const isLed = before !== undefined && words.beforeDay.includes(before);
  // "man" and "mon" are words of their own, and "tor" is a name.
  return words.alwaysDays.includes(lower) || (isLed && (ends || /^\s/u.test(after))) ? full : undefined;
}

function meant(word: string, language: Language, isWord: IsWord, isFirst: boolean): string {
  const { near, known } = SPELLERS[language];
  const folded = fold(word);
  const isName = !isFirst && word !== word.toLowerCase();
  if (word.length < SHORTEST || isName || known.has(folded) || isWord(folded)) return word;
  const found = new Set([folded, ...shortened(folded)].flatMap((one) => near.get(one) ?? []));
  const [only, ...others] = [...found].filter((one) => isSlip(folded, fold(one)));
  return only === undefined || others.length > 0 ? word : only;
}

/** A letter too many or too few, or two of them in each other's place; another letter makes another word too often. */
function isSlip(written: string, word: string): boolean {
  const letters = (of: string): string => Array.from(of).sort().join("");
  return written.charAt(0) === word.charAt(0) && (written.length !== word.length || letters(written) === letters(word));
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function spellerOf(words: SpellingWords): Speller {
  const near = new Map<string, string[]>();
  for (const word of words.field)
    for (const one of [fold(word), ...shortened(fold(word))]) near.set(one, [...(near.get(one) ?? []), word]);
  const anyOf = (list: Iterable<string>): string => `(?:${[...list].sort((a, b) => b.length - a.length).join("|")})`;
  return {
    near,
    words,
    known: new Set(words.field.map(fold)),
    days: new RegExp(words.day(anyOf(words.ordinals.keys())), "giu"),
    counted: new RegExp(words.counted(anyOf(words.numbers.keys())), "giu"),
  };
}
