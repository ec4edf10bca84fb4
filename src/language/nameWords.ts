import { foldedWords } from "./folding.ts";

type People = readonly { name: string }[];

/** The words that people's names are made of, folded. */
export interface NameWords {
  people: People;
  given: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  any: ReadonlySet<string>;
}

const known = new WeakMap<People, NameWords>();

/** Made once for a committee as it is: each message is looked through for them. */
export function nameWordsOf(people: People): NameWords {
  const before = known.get(people);
  if (before) return before;
  const names = people.map(({ name }) => foldedWords(name));
  const found = {
    people,
    given: new Set(names.map(([first = ""]) => first)),
    surnames: new Set(names.flatMap((words) => words.slice(1))),
    any: new Set(names.flat()),
  };
  known.set(people, found);
  return found;
}
