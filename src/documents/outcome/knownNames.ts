import { isGivenName } from "../knowledge/givenNames.ts";

/** Given names, and whom a surname means where only one of them has it. */
export type KnownNames = { readonly first: ReadonlySet<string>; readonly bySurname: ReadonlyMap<string, string> };

const namesByPeople = new WeakMap<readonly string[], KnownNames>();

/** The names by which a document's people can be meant. */
export function namesOf(known: readonly string[]): KnownNames {
  const cached = namesByPeople.get(known);
  if (cached) return cached;
  const people = known.map((name) => name.split(" ")).filter((words) => words.length > 1);
  const surnames = people.map((words) => words.at(-1) ?? "");
  const names = {
    first: new Set(known.flatMap((name) => name.split(" ").slice(0, 1))),
    bySurname: new Map(
      people
        .map((words): [string, string] => [words.at(-1) ?? "", words.join(" ")])
        .filter(([surname]) => surnames.indexOf(surname) === surnames.lastIndexOf(surname) && !isGivenName(surname)),
    ),
  };
  namesByPeople.set(known, names);
  return names;
}
