interface Bounds {
  /** So many keys; then it begins anew. */
  most?: number;
  /** Longer keys are not kept. In characters. */
  longest?: number;
}

/** `work` done once for each key: the same few days and hours come up in every turn, and the same words in every message. */
export function remembered<T>(
  work: (key: string) => T,
  { most = 10_000, longest = Infinity }: Bounds = {},
): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    if (known.size >= most) known.clear();
    if (key.length <= longest) known.set(key, value);
    return value;
  };
}
