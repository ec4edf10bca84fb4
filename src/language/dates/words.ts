/** Words of one kind with their meanings: the same list recognises them in a text and says what they mean. */
export interface Words<T> {
  /** The alternatives as regular-expression source, longest first. */
  source: string;
  /** Undefined for anything that `source` does not match. */
  meaning: (said: string) => T | undefined;
}

/** Entries may hold spaces and the Danish letters, which are also known as ae, oe, aa and as bare a, o, a. */
export function words<T>(entries: Iterable<readonly [string, T]>): Words<T> {
  const meanings = new Map<string, T>();
  for (const [word, meaning] of entries) for (const spelling of spellings(word)) meanings.set(spelling, meaning);
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
  return {
    source: `(?:${longestFirst.map((word) => word.replaceAll(".", "\\.").replaceAll(" ", "\\s{1,3}")).join("|")})`,
    meaning: (said) => meanings.get(said.toLowerCase().replace(/\s+/gu, " ")),
  };
}

/** Many spellings of one meaning. */
export function alike<T>(meaning: T, ...spelled: string[]): [string, T][] {
  return spelled.map((word) => [word, meaning]);
}

const WAYS: Readonly<Record<string, string[]>> = { æ: ["æ", "ae", "a"], ø: ["ø", "oe", "o"], å: ["å", "aa", "a"] };

function spellings(word: string): string[] {
  return word
    .split(/(?<=[æøå])|(?=[æøå])/u)
    .reduce<string[]>((all, part) => all.flatMap((start) => (WAYS[part] ?? [part]).map((way) => start + way)), [""]);
}

/** A word's spellings as regular-expression source. */
export function spelled(word: string): string {
  return words([[word, true]]).source;
}

/** No letter or digit before or after: what `\b` would say if it knew æøå. */
export const START = String.raw`(?<![\p{L}\p{N}])`;
export const END = String.raw`(?![\p{L}\p{N}])`;
