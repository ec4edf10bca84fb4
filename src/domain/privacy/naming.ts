import type { z } from "zod";
import { walked } from "../texts.ts";
import type { Subject } from "./subject.ts";

/** What a name is looked for in, and put something else in place of. */
interface Naming {
  isIn(text: string): boolean;
  /** The text with `instead` in place of each of them; the very same text where there is none. */
  without(text: string, instead: string): string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const AE = ["æ", "ae", "ä"];
const OE = ["ø", "oe", "ö"];
const AA = ["å", "aa"];
const SPELLINGS: Readonly<Record<string, readonly string[]>> = { æ: AE, ae: AE, ø: OE, oe: OE, å: AA, aa: AA };

const capitalised = (letters: string): string => letters.slice(0, 1).toUpperCase() + letters.slice(1);

/** Danish letters in any of the ways that people write them, a capital as one. */
const spelled = (word: string): string =>
  escaped(word).replace(/aa|ae|oe|[æøå]/gi, (said) => {
    const known = SPELLINGS[said.toLowerCase()] ?? [said];
    const ways = said.slice(0, 1) === said.slice(0, 1).toLowerCase() ? known : known.map(capitalised);
    return `(?:${ways.join("|")})`;
  });

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
/** A name may have the "s" of whose it is; that stays. */
const AFTER = String.raw`(?=['’]?s?(?![\p{L}\p{N}]))`;
const BETWEEN = String.raw`[\s.,_\u00a0-]+`;

/** "Maria Holt Vestergaard" is also "Maria Vestergaard", "M. Vestergaard" and "Vestergaard, Maria". */
function formsOf(name: string): string[] {
  const words = name.normalize("NFC").split(/\s+/u).filter(Boolean);
  const [first, ...others] = words;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return [words.map(spelled).join(BETWEEN)];
  const initial = `${escaped(first.slice(0, 1))}\\.`;
  return [
    words.map(spelled).join(BETWEEN),
    `${spelled(first)}${BETWEEN}${spelled(last)}`,
    `${spelled(last)},\\s*${spelled(first)}`,
    `${initial}\\s*${spelled(last)}`,
  ];
}

/** In capitals a short one is more often something else. */
const SHORTEST_IN_CAPITALS = 3;

const aloneForms = (name: string): string[] =>
  name.length < SHORTEST_IN_CAPITALS ? [spelled(name)] : [spelled(name), spelled(name).toUpperCase()];

export function namingOf({ names, alone }: Pick<Subject, "names" | "alone">): Naming {
  const inFull = names.flatMap(formsOf);
  const patterns = [
    ...(inFull.length > 0 ? [new RegExp(`${BEFORE}(?:${inFull.join("|")})${AFTER}`, "giu")] : []),
    // As a name is written: "bo" is also a word, and "BO" may be short for something.
    ...(alone.length > 0 ? [new RegExp(`${BEFORE}(?:${alone.flatMap(aloneForms).join("|")})${AFTER}`, "gu")] : []),
  ];
  const without = (text: string, instead: string): string => {
    const composed = text.normalize("NFC");
    const changed = patterns.reduce((before, pattern) => before.replace(pattern, () => instead), composed);
    return changed === composed ? text : changed;
  };
  return { without, isIn: (text) => without(text, "\u0000") !== text };
}

/** A value with each of its texts changed. Ids are texts too: no name is to be found in them. */
export function withTexts<T>(schema: z.ZodType<T>, value: T, change: (text: string) => string): T {
  const after = walked(value, change);
  return after === value ? value : schema.parse(after);
}

/** Where in a value a text is so, as "items.2.title", with the text. */
export function textsIn(value: unknown, isIt: (text: string) => boolean, path = ""): { where: string; text: string }[] {
  if (typeof value === "string") return isIt(value) ? [{ where: path, text: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]: [string, unknown]) =>
    textsIn(one, isIt, path === "" ? key : `${path}.${key}`),
  );
}
