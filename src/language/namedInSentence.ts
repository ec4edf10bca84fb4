import { foldedWords } from "./folding.ts";
import { isWithin } from "./subjects.ts";

/** Nobody answers a question at greater length, even in a whole sentence. In characters. */
const LONGEST = 200;

/**
 * Which of these people is named by a word that tells them apart, in a sentence that otherwise says only what the
 * question was about; empty names stand for nobody. null: none, or it says more.
 */
export function namedInSentence(
  text: string,
  { names, asked }: { names: readonly string[]; asked: string },
): number | null {
  if (text.length > LONGEST) return null;
  const words = foldedWords(text);
  const people = names.map(foldedWords);
  const isOfOne = (word: string): boolean => people.filter((name) => name.includes(word)).length === 1;
  const named = people.flatMap((name, index) =>
    name.some((word) => words.includes(word) && isOfOne(word)) ? [index] : [],
  );
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return null;
  const rest = words.filter((word) => !people[only]?.includes(word));
  return isWithin(rest.join(" "), asked) ? only : null;
}
