import type { Language } from "../../domain/language.ts";
import type { Line } from "../line.ts";
import { languageOf } from "../vocabulary/language.ts";

const WORDS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  da: new Map([
    ["B", "Baggrund"],
    ["S", "Sagsfremstilling"],
    ["I", "Indstilling"],
    ["R", "Referat"],
    ["K", "Konklusion"],
  ]),
  en: new Map([
    ["B", "Background"],
    ["R", "Recommendation"],
    ["D", "Decision"],
    ["M", "Minutes"],
  ]),
};
const OUTCOMES: ReadonlySet<string> = new Set(["Referat", "Konklusion", "Decision", "Minutes"]);
const OPENS = /^(?<letter>\p{Lu}): ?(?=\S)/u;

/**
 * Minutes whose parts of items are labelled by a letter: "B: Statistikken er ny. R: Drøftet." Read so only where all such letters of the document
 * are known ones, what was decided is among them, and something to decide on stands above it.
 */
export function withInitialsTold(lines: readonly Line[]): Line[] {
  const letters = lines.flatMap((line) => letterOf(line) ?? []);
  if (letters.length < 2) return [...lines];
  const words = WORDS[languageOf(lines.map(({ text }) => text).join("\n"))];
  const told = letters.flatMap((letter) => words.get(letter) ?? []);
  const outcome = told.findIndex((word) => OUTCOMES.has(word));
  if (told.length < letters.length || outcome < 1) return [...lines];
  return lines.map((line) => {
    const word = words.get(letterOf(line) ?? "");
    return word === undefined ? line : { ...line, text: line.text.replace(OPENS, `${word}: `), lead: null, gap: true };
  });
}

const letterOf = ({ text, marker, cells }: Line): string | undefined =>
  marker === null && cells === null ? OPENS.exec(text)?.groups?.["letter"] : undefined;
