import type { z } from "zod";
import type { Subject } from "./subject.ts";

/** What a name is looked for in, and put something else in place of. */
interface Naming {
  isIn(text: string): boolean;
  /** The text with `instead` in place of each of them; the very same text where there is none. */
  without(text: string, instead: string): string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Danish letters in any of the ways that people write them. */
function spelled(word: string): string {
  const letters: Record<string, string> = { æ: "(?:æ|ae|ä)", ø: "(?:ø|oe|ö)", å: "(?:å|aa)" };
  return escaped(word)
    .replace(/aa/gi, "(?:aa|å)")
    .replace(/ae/gi, "(?:ae|æ)")
    .replace(/oe/gi, "(?:oe|ø)")
    .replace(/[æøå]/gi, (letter) => letters[letter.toLowerCase()] ?? letter);
}

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

export function namingOf({ names, alone }: Pick<Subject, "names" | "alone">): Naming {
  const inFull = names.flatMap(formsOf);
  const patterns = [
    ...(inFull.length > 0 ? [new RegExp(`${BEFORE}(?:${inFull.join("|")})${AFTER}`, "giu")] : []),
    // As a name is written: "bo" is also a word.
    ...(alone.length > 0 ? [new RegExp(`${BEFORE}(?:${alone.map(spelled).join("|")})${AFTER}`, "gu")] : []),
  ];
  const without = (text: string, instead: string): string => {
    const composed = text.normalize("NFC");
    const changed = patterns.reduce((before, pattern) => before.replace(pattern, () => instead), composed);
    return changed === composed ? text : changed;
  };
  return { without, isIn: (text) => without(text, "\u0000") !== text };
}

/** Each text within a value put through `change`; the very same value where nothing came of it. */
export function walked(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) {
    const all: unknown[] = value.map((one: unknown) => walked(one, change));
    return all.some((one, index) => one !== value[index]) ? all : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown, unknown] => [
    key,
    one,
    walked(one, change),
  ]);
  return entries.some(([, before, after]) => before !== after)
    ? Object.fromEntries(entries.map(([key, , after]) => [key, after]))
    : value;
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
