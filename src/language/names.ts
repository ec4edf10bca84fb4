import { visible } from "../domain/visible.ts";
import { distance } from "fastest-levenshtein";
import { remembered } from "../domain/remembered.ts";
import { fold } from "./folding.ts";

export type NameMatch<T> = { kind: "one"; person: T } | { kind: "several"; people: [T, ...T[]] } | { kind: "none" };

/** What one person's name costs as a reading of the name that was said; the lowest wins, equals are a question. */
const SAME = 0;
const GENITIVE = 1;
const SOUNDS_ALIKE = 2;
const MISTYPED = 4;
const NOT_THE_GIVEN_NAME = 1;

const TITLES = new Set(["dr", "hr", "fru", "mr", "mrs", "ms", "prof", "professor"]);

/**
 * Who among `people` is meant by a name as people write it: "Grete", "Lisbeth Lagoni", "C. Lund", "Christinas".
 * Every word of the name has to fit a word of the person's; two people who fit equally well are "several".
 */
export function matchPeople<T extends { name: string }>(name: string, people: readonly T[]): NameMatch<T> {
  const said = nameTokens(name);
  if (said.length === 0 || hasForeignLetters(name)) return { kind: "none" };
  const exact = people.filter((person) => isSame(tokensOf(person), said));
  if (exact.length > 0) return outcome(exact);
  let best: { cost: number; people: T[] } = { cost: Infinity, people: [] };
  for (const person of people) {
    const cost = costOf(said, tokensOf(person));
    if (cost < best.cost) best = { cost, people: [person] };
    else if (cost === best.cost && cost < Infinity) best.people.push(person);
  }
  return outcome(best.people);
}

const isSame = (tokens: readonly string[], said: readonly string[]): boolean =>
  tokens.length === said.length && tokens.every((token, at) => token === said[at]);

function outcome<T>(people: T[]): NameMatch<T> {
  const [first, ...others] = people;
  if (first === undefined) return { kind: "none" };
  return others.length === 0 ? { kind: "one", person: first } : { kind: "several", people: [first, ...others] };
}

/** A roll's people are looked through for one name after another. */
const known = new WeakMap<{ name: string }, { name: string; tokens: readonly string[] }>();

function tokensOf(person: { name: string }): readonly string[] {
  const before = known.get(person);
  if (before?.name === person.name) return before.tokens;
  const tokens = nameTokens(person.name);
  known.set(person, { name: person.name, tokens });
  return tokens;
}

function nameTokens(name: string): string[] {
  const tokens = fold(name)
    .split(/[^\p{L}\p{N}'’]+/u)
    .map((token) => token.replace(/^['’]+/u, ""))
    .filter((token) => token.length > 0);
  const first = tokens[0];
  return tokens.length > 1 && first !== undefined && TITLES.has(first) ? tokens.slice(1) : tokens;
}

/** A Cyrillic "а" in a Danish name is a disguise, not a spelling mistake. */
function hasForeignLetters(name: string): boolean {
  return /(?!\p{Script=Latin})\p{L}/u.test(visible(name));
}

function costOf(said: readonly string[], full: readonly string[]): number {
  const whole = costWithin(said, full);
  // "Anne Marie Fisker" is "Anne Fisker" when both ends agree; other words left over mean somebody else.
  if (whole < Infinity || said.length <= full.length || full.length < 2) return whole;
  const ends = said[0] === full[0] && said.at(-1) === full.at(-1);
  return ends ? MISTYPED : Infinity;
}

function costWithin(said: readonly string[], full: readonly string[]): number {
  const left = [...full];
  let total = 0;
  for (const [index, token] of said.entries()) {
    let best = { cost: Infinity, at: -1 };
    for (const [at, candidate] of left.entries()) {
      const cost = tokenCost(token, candidate, { alone: said.length === 1, last: index === said.length - 1 });
      const place = index === 0 && candidate !== full[0] ? NOT_THE_GIVEN_NAME : 0;
      if (cost + place < best.cost) best = { cost: cost + place, at };
    }
    if (best.at < 0) return Infinity;
    total += best.cost;
    left.splice(best.at, 1);
  }
  return total;
}

function tokenCost(said: string, full: string, where: { alone: boolean; last: boolean }): number {
  if (said === full) return SAME;
  if (where.last && withoutGenitive(said).includes(full)) return GENITIVE;
  if (!where.alone && said.length === 1) return full.startsWith(said) ? SOUNDS_ALIKE : Infinity;
  if (sound(said) === sound(full)) return SOUNDS_ALIKE;
  // "Anna" and "Anne", "Maria" and "Marie" are two people, unless another word of the name agrees too.
  if (where.alone && said.slice(0, -1) === full.slice(0, -1)) return Infinity;
  const spellings = where.last ? [said, ...withoutGenitive(said)] : [said];
  return spellings.some((spelling) => isMistyped(spelling, full)) ? MISTYPED : Infinity;
}

function isMistyped(said: string, full: string): boolean {
  const length = Math.min(said.length, full.length);
  const allowed = length >= 9 ? 2 : length >= 5 ? 1 : 0;
  return allowed > 0 && said[0] === full[0] && distance(sound(said), sound(full)) <= allowed;
}

function withoutGenitive(token: string): string[] {
  const bare = token.replace(/['’]s?$/u, "");
  return bare !== token ? [bare] : token.endsWith("s") && token.length > 3 ? [token.slice(0, -1)] : [];
}

/** Whether two names are written the same, but for case and the ways of writing Danish letters. */
export const sameName = (a: string, b: string): boolean => fold(a).trim() === fold(b).trim();

/** "Christina Lund, Maria og Sekretariatet" in its names; `isWhole`: one that has an "and" of its own. */
export function splitNames(text: string, isWhole: (part: string) => boolean): string[] {
  return text
    .split(/[,;+\n]/u)
    .flatMap((part) => (isWhole(part) ? [part] : part.split(/\s+(?:og|and|&)\s+/iu)))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Spellings that Danes use for the same name: Grete and Grethe, Kristian and Christian, Hønggaard and Høngaard. */
const sound = remembered((token) =>
  token
    .replace(/['’]/gu, "")
    .replace(/ch|ck|q/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/c/g, "k")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/w/g, "v")
    .replace(/z/g, "s")
    .replace(/(.)\1/gu, "$1"),
);
