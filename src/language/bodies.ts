import { bodyWords as da } from "./da/bodies.ts";
import { bodyWords as en } from "./en/bodies.ts";
import { anyOf } from "./grammar.ts";
import type { Language } from "./understanding.ts";

/** A language's nouns for those who act together without being one person. */
export interface BodyWords {
  nouns: readonly string[];
  /** What may follow a noun: the article, the plural. */
  endings: readonly string[];
  /** Endings that make it a certain one, which may act: "udvalget". */
  definite: readonly string[];
  /** What stands before a certain one, where that is no ending; and others who act in an office. */
  article: string;
  offices: readonly string[];
  /** Whether a noun may end a longer word: "klyngestyregruppen". */
  compounds: boolean;
  /** Before the place where one is: "sygehuset i Thisted". */
  at: readonly string[];
  /** Those that end an organisation's own name; and others that do after the name of somebody who comes from there. */
  organisations: readonly string[];
  alsoOrigins: readonly string[];
  /** Those that end the name of a part of one: "Gynækologisk afdeling". */
  departments: readonly string[];
  /** The committee's own secretariat, in full. */
  secretariat: readonly string[];
}

const WORDS: Record<Language, BodyWords> = { da, en };
const LANGUAGES = Object.values(WORDS);
const WORD = new RegExp(
  LANGUAGES.map(({ nouns, endings, compounds }) => {
    const ends = `(?:${nouns.join("|")})(?:${endings.join("|")})?`;
    return compounds ? `\\p{L}*${ends}` : ends;
  })
    .map((word) => `(?:^${word}$)`)
    .join("|"),
  "iu",
);
const SECRETARIAT = new Set(LANGUAGES.flatMap(({ secretariat }) => secretariat));

/**
 * Whether a name is that of an organisation or a body by its own words: "Sekretariatet", "Hjørring Kommune",
 * "the working group". Both languages count, since a Danish committee keeps its Danish names in English.
 */
export function isBody(name: string): boolean {
  return name.split(/[\s,]+/u).some((word) => WORD.test(word));
}

/** "Projektgruppen", "the working group", "formanden": a certain body within a text, in lower case too, as a source. */
export const BODY = LANGUAGES.map(({ nouns, definite, article, offices, compounds }) => {
  const noun = `${compounds ? "\\p{L}*" : ""}(?:${nouns.join("|")})(?:${definite.join("|")})`;
  return `${article}${noun}|${offices.join("|")}`;
}).join("|");

const ORGANISATIONS = LANGUAGES.flatMap(({ organisations }) => organisations);
const DEPARTMENTS = LANGUAGES.flatMap(({ departments }) => departments);
const ORIGINS = [...ORGANISATIONS, ...LANGUAGES.flatMap(({ alsoOrigins }) => alsoOrigins)];

/** "Hjørring Kommune", "Region Nord", "Gynækologisk afdeling" within a text; a genitive is no part of the name. */
export const ORGANISATION = new RegExp(
  String.raw`(?<![\p{L}])(?<name>(?:\p{Lu}[\p{L}-]+\s){1,2}${anyOf(ORGANISATIONS)}|Regions?\s\p{Lu}\p{L}+|\p{Lu}[\p{L}-]+\s${anyOf(DEPARTMENTS)})s?(?![\p{L}])`,
  "gu",
);

/** What follows a body's noun in its name: "Driftsforum Vest", "sygehuset i Thisted", "Foreningen Naboskab i Thy". */
export const FURTHER = new RegExp(
  String.raw`^(?: \p{Lu}[\p{L}-]+){0,2}(?: ${anyOf(LANGUAGES.flatMap(({ at }) => at))} \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?`,
  "u",
);

/** What belongs to one, behind its genitive: "kommunernes sundhedssekretariat". */
export const ITS_BODY = new RegExp(
  `^s ${anyOf(LANGUAGES.map(({ nouns, definite, compounds }) => `${compounds ? "\\p{L}*" : ""}(?:${nouns.join("|")})(?:${definite.join("|")})?`))}(?!\\p{L})`,
  "iu",
);

/** "Hjørring Kommune" after a name is where somebody comes from. */
export const ORIGIN = new RegExp(String.raw`^(?: [\p{Lu}][\p{L}-]*){0,3} ?${anyOf(ORIGINS)}(?!\p{Ll}{3})`, "u");

/** Without an article of its own: "the secretariat". A Danish one has none. */
export const bareName = (name: string): string => name.trim().replace(/^the\s+/iu, "");

/** The committee's own secretariat, not somebody else's: "Sekretariatet", but not "Regionens sekretariat". */
export function isOwnSecretariat(name: string): boolean {
  return SECRETARIAT.has(bareName(name).toLowerCase());
}
