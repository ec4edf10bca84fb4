import type { Clause } from "./recommendations.ts";

/** What was asked and what was done share these, whatever it is about. */
const VERB = /^(?:godkend|tiltr|beslutt|drøfte|vedtag|approve|agree|adopt|endorse|discuss|conside)/u;

/** The long words that an outcome has in common with a recommendation. */
export function shares(text: string, clause: string): boolean {
  const words = (from: string) =>
    new Set((from.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 7)));
  const said = words(text);
  const all = [...words(clause)];
  const subjects = all.filter((word) => !VERB.test(word));
  const asked = subjects.length > 0 ? subjects : all;
  return asked.filter((word) => said.has(word)).length >= Math.min(2, Math.ceil(asked.length / 2));
}

/** A word as long as only a subject's stands in this recommendation and in no other. */
export function names(text: string, clause: string, clauses: readonly Clause[]): boolean {
  const words = (from: string): readonly string[] => from.toLowerCase().match(/\p{L}{9,}/gu) ?? [];
  const said = words(text);
  return words(clause).some(
    (word) =>
      said.includes(word) &&
      clauses.every((other) => other.text === clause || !other.text.toLowerCase().includes(word)),
  );
}

/** Words of any recommendation and any outcome: they tell none from the others. */
const ANY =
  /^(?:godke|tiltr|beslu|drøft|vedta|vedto|efter|udval|styre|klyng|møde|komit|agree|appro|commi|recei|consi|follo|følge|forsl)/u;

const stems = (from: string): ReadonlySet<string> =>
  new Set(
    (from.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)).filter((word) => !ANY.test(word)),
  );

/** The text speaks of something that stands in the recommendation. */
export function touches(text: string, clause: string): boolean {
  const said = stems(text);
  return [...stems(clause)].some((word) => said.has(word));
}

/** What the text speaks of stands in this recommendation alone: "Udvidelsen" for "at ordningen udvides". */
export function singles(text: string, clause: string, clauses: readonly Clause[]): boolean {
  const said = stems(text);
  const own = stems(clause);
  const others = clauses.filter((other) => other.text !== clause).map((other) => stems(other.text));
  const isOnly = (word: string) => others.every((words) => !words.has(word));
  return (
    [...own].some((word) => said.has(word) && isOnly(word)) &&
    others.every((words) => ![...words].some((word) => said.has(word) && !own.has(word)))
  );
}
