/** Values by key, for as long as they are asked for. */
interface Lately<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  clear(): void;
}

interface Bounds {
  /** At most so many values. */
  most: number;
  /** A value that nobody asked for in so many milliseconds is forgotten, within as many again. */
  milliseconds: number;
}

/** Two generations: what is asked for moves to the younger one; the elder goes when its time is over or the younger is full. */
export function lately<T>({ most, milliseconds }: Bounds, now: () => number = () => performance.now()): Lately<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  let since = now();

  function keep(key: string, value: T): void {
    if (young.size >= most / 2 || now() - since >= milliseconds) {
      old = young;
      young = new Map();
      since = now();
    }
    old.delete(key);
    young.set(key, value);
  }

  return {
    get(key) {
      const known = young.get(key);
      if (known !== undefined) return known;
      const before = old.get(key);
      if (before !== undefined) keep(key, before);
      return before;
    },
    set: keep,
    delete(key) {
      young.delete(key);
      old.delete(key);
    },
    clear() {
      young.clear();
      old.clear();
    },
  };
}
