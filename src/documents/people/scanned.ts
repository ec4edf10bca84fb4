import type { ListedPerson } from "./personLine.ts";

/** What scanners make of æ, ø and å is folded to one letter each. */
const FOLDED: readonly (readonly [RegExp, string])[] = [
  [/ae|ee|æ|z|é/gu, "e"],
  [/oe|ø|@/gu, "o"],
  [/aa|å|4|á|â/gu, "a"],
];
/** Letters that a scanner takes for one another where there was an æ, ø or å. */
const MISREAD = /[aeogsd]/u;
/** Shorter names that differ in a letter may be two people's. */
const LONG = 9;

/** The names of one person in one spelling, that with most of its letters: "Soren Bæksted" for "Soren Beksted" too. */
export function inOneSpelling(listed: readonly ListedPerson[]): ListedPerson[] {
  const spellings: string[][] = [];
  const names = listed.flatMap((one) => [one.name, one.substitute ?? "", one.standsInFor ?? ""]);
  for (const name of names.filter((one) => one.includes(" "))) {
    const group = spellings.find((others) => others.some((other) => isSame(other, name)));
    if (group) group.push(name);
    else spellings.push([name]);
  }
  const letters = (name: string) => name.match(/[æøå]/giu)?.length ?? 0;
  const best = (name: string) => {
    const group = spellings.find((others) => others.includes(name)) ?? [name];
    return group.reduce((most, one) => (letters(one) > letters(most) ? one : most));
  };
  return listed.map((one) => ({
    ...one,
    name: best(one.name),
    substitute: one.substitute === null ? null : best(one.substitute),
    standsInFor: one.standsInFor === null ? null : best(one.standsInFor),
  }));
}

/** Whether two spellings are of one name, one letter at most being misread. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [folded(one), folded(other)];
  if (a === b) return true;
  if (a.length !== b.length || a.length < LONG) return false;
  const apart = Array.from(a).flatMap((letter, at) => (letter === b[at] ? [] : [`${letter}${b[at] ?? ""}`]));
  return apart.length === 1 && Array.from(apart[0] ?? "").every((letter) => MISREAD.test(letter));
}

function folded(name: string): string {
  return FOLDED.reduce((left, [pattern, letter]) => left.replace(pattern, letter), name.toLowerCase());
}
