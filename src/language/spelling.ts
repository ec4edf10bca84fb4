import { spelling as da } from "./da/spelling.ts";
import { spelling as en } from "./en/spelling.ts";
import { frequentWords } from "./classifier/classify.ts";
import { foldedWord } from "./folding.ts";
import { perLanguage } from "./perLanguage.ts";
import type { Language } from "./understanding.ts";

/** How a message is mistyped, cut short or dictated, and what was meant. */
export interface SpellingWords {
  /** Words of the field, which are known with one letter too many or too few, or two in each other's place. */
  field: readonly string[];
  /** Words that are meant as they stand, though another has the same letters: "sort", "quite". */
  asTheyAre: readonly string[];
  /** The weekdays; which of two is meant is anybody's guess. */
  days: readonly string[];
  /** What is written instead of a word: the other language's, a dialect's, or a slip in a short one. */
  instead: Readonly<Record<string, string>>;
  /** As it is spoken: stretches with what is meant by them, and signs of a dialect whose words are then known. */
  spoken: readonly (readonly [stretch: string, meant: string])[];
  dialect: { sign: string; words: readonly (readonly [stretch: string, meant: string])[] } | null;
  /** What a letter stands for before somebody's name: "Mette å Lars", but "Skjern å". */
  beforeName: Readonly<Record<string, string>>;
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
  words: SpellingWords;
  /** Folded: what is no slip. */
  known: ReadonlySet<string>;
  /** The words without one of their letters, each with the words that it may be. */
  near: ReadonlyMap<string, readonly string[]>;
  days: RegExp;
  counted: RegExp;
  speech: Speech;
}

const WORDS: Record<Language, SpellingWords> = { da, en };
const spellerOf = perLanguage(makeSpeller);
/** Shorter words are too near to too many others. */
const SHORTEST = 4;

/** One that stands alone, and the word after it. */
const LETTER = /(?<=\s)\p{L}(?=\s(\p{L}+))/gu;

/** Whether a folded word is somebody's name. */
type IsName = (word: string) => boolean;

/** The text as it was meant: "torsdga" is a Thursday, "den tredje december" the 3rd, "opgave fjorten" the 14th. */
export function spelt(written: string, language: Language, isName: IsName): string {
  const { words, days, counted, speech } = spellerOf(language);
  const text = inPlainSpeech(written, speech);
  const known = (word: string, index: number): string =>
    instead(word, words) ?? day(word, text, index, words) ?? meant(word, language, isName, index === 0);
  return text
    .replace(/(?<![\p{L}\p{N}.@/])\p{L}{3,}(?![\p{L}\p{N}@/])/gu, known)
    .replace(LETTER, (letter, next: string) =>
      isName(foldedWord(next)) ? (words.beforeName[letter.toLowerCase()] ?? letter) : letter,
    )
    .replace(days, (word) => words.asDay(words.ordinals.get(word.toLowerCase()) ?? 0))
    .replace(counted, (word) => String(words.numbers.get(word.toLowerCase()) ?? word));
}

/** "A ka it kom": "jeg kan ikke komme". */
function inPlainSpeech(text: string, { any, spoken, sign, dialect }: Speech): string {
  if (any === null || !any.test(text)) return text;
  const isDialect = sign?.test(text) ?? false;
  return [...spoken, ...(isDialect ? dialect : [])].reduce((rest, [stretch, by]) => rest.replace(stretch, by), text);
}

interface Speech {
  /** Most messages have nothing of it. */
  any: RegExp | null;
  spoken: readonly (readonly [RegExp, string])[];
  sign: RegExp | null;
  dialect: readonly (readonly [RegExp, string])[];
}

function speechOf({ spoken, dialect }: SpellingWords): Speech {
  const asWhole = ([stretch, by]: readonly [string, string]): readonly [RegExp, string] => [
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${stretch})(?![\p{L}\p{N}])`, "giu"),
    by,
  ];
  const signs = [...spoken.map(([stretch]) => stretch), ...(dialect ? [dialect.sign] : [])];
  return {
    any: signs.length === 0 ? null : new RegExp(signs.join("|"), "iu"),
    spoken: spoken.map(asWhole),
    sign: dialect && new RegExp(dialect.sign, "iu"),
    dialect: (dialect?.words ?? []).map(asWhole),
  };
}

const instead = (word: string, { instead: words }: SpellingWords): string | undefined =>
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

function meant(word: string, language: Language, isName: IsName, isFirst: boolean): string {
  const { near, known, words } = spellerOf(language);
  const folded = plain(word);
  const isCapital = !isFirst && word !== word.toLowerCase();
  if (word.length < SHORTEST || isCapital || known.has(folded) || isName(foldedWord(word))) return word;
  const found = new Set([folded, ...shortened(folded)].flatMap((one) => near.get(one) ?? []));
  const slips = [...found].filter((one) => isSlip(folded, plain(one), words.field.includes(one)));
  const swapped = slips.filter((one) => one.length === word.length);
  const likeliest = swapped.length > 0 ? swapped : slips;
  // Words of the field come first.
  return likeliest.length < 2 || !likeliest.every((one) => words.days.includes(one)) ? (likeliest[0] ?? word) : word;
}

/**
 * Two letters in each other's place, or, of the field's words, a letter too many or too few: of others that makes another
 * word too often.
 */
function isSlip(written: string, word: string, isOfField: boolean): boolean {
  if (written.charAt(0) !== word.charAt(0)) return false;
  if (written.length === word.length) return lettersOf(written) === lettersOf(word);
  return isOfField && !written.startsWith(word) && (!word.startsWith(written) || written.length > LONG);
}

/** Of so many letters a missing last one is seen. */
const LONG = 3;

/** As words are compared: æøå like the letters that are typed for them, and every letter one. */
const plain = (word: string): string => word.toLowerCase().replace(/[æå]/gu, "a").replace(/ø/gu, "o");

const lettersOf = (word: string): string => Array.from(word).sort().join("");

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Where a word is one of two weekdays, and nobody knows which: "trsdag". */
export function unclearDays(text: string, language: Language): { text: string; index: number; length: number }[] {
  const { near, words, known } = spellerOf(language);
  const isUnclear = (word: string): boolean => {
    const letters = plain(word);
    if (known.has(letters)) return false;
    const meant = [letters, ...shortened(letters)].flatMap((one) => near.get(one) ?? []);
    const days = meant.filter((one) => words.days.includes(one) && isSlip(letters, plain(one), true));
    return new Set(days).size > 1;
  };
  const found = text.matchAll(DAY_LIKE);
  return Array.from(found, ({ index, 0: word }) => ({ text: word, index, length: word.length })).filter((one) =>
    isUnclear(one.text),
  );
}

/** Of a weekday with one slip in it at least this is left at its end. */
const DAY_LIKE = /\p{L}{2,7}(?:[dagy]{2,3})(?!\p{L})/giu;

/** Its words come from the classifier. */
function makeSpeller(language: Language): Speller {
  const words = WORDS[language];
  const targets = [...new Set([...words.field, ...frequentWords(language)])];
  const near = new Map<string, string[]>();
  for (const word of targets)
    for (const one of [plain(word), ...shortened(plain(word))]) near.set(one, [...(near.get(one) ?? []), word]);
  const anyOf = (list: Iterable<string>): string => `(?:${[...list].sort((a, b) => b.length - a.length).join("|")})`;
  return {
    words,
    speech: speechOf(words),
    near,
    known: new Set([...targets, ...words.asTheyAre].map(plain)),
    days: new RegExp(words.day(anyOf(words.ordinals.keys())), "giu"),
    counted: new RegExp(words.counted(anyOf(words.numbers.keys())), "giu"),
  };
}
