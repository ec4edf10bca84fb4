/**
 * What was made last of each version of something stored: many ask for the same in the days before a meeting. A version
 * is one object, and so is each of the things in `from` that the result hangs on besides it; a date or a word is the
 * same where it says the same. Nobody may change the result.
 */
export function lastMade<T>(): (version: object, from: readonly unknown[], make: () => T) => T {
  const known = new WeakMap<object, { from: readonly unknown[]; made: T }>();
  return (version, from, make) => {
    const before = known.get(version);
    if (before?.from.length === from.length && before.from.every((one, at) => one === from[at])) return before.made;
    const made = make();
    known.set(version, { from, made });
    return made;
  };
}
