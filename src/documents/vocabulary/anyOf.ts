/** One pattern that fits where any of them does: looking once through a sentence costs less than looking for each. */
export function anyOf(patterns: readonly RegExp[], flags = "iu"): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source.replace(/\(\?<[a-z]+>/gu, "(?:")})`).join("|"), flags);
}

/** Wherever a pattern with the flag g, that fits no empty words, occurs: `matchAll` makes a copy of the pattern for each of the many texts that have none. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
