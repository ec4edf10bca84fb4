const REMEMBERED = 10_000;

/** `work` done once for each key: the same few days and hours come up in every turn, and the same words in every message. */
export function remembered<T>(work: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, value);
    return value;
  };
}
