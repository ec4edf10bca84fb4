/** A bounded memory of what was seen lately; the oldest is forgotten first. */
interface RecentIds {
  /** false: it was seen before. */
  add(id: string): boolean;
  has(id: string): boolean;
  /** Whether it was there. */
  forget(id: string): boolean;
}

export function createRecentIds(capacity: number): RecentIds {
  const seen = new Set<string>();
  return {
    add(id) {
      if (seen.has(id)) return false;
      // A string that was put together holds on to its parts, which take more than twice as much as a copy.
      seen.add(Buffer.from(id).toString());
      for (const oldest of seen) {
        if (seen.size <= capacity) break;
        seen.delete(oldest);
      }
      return true;
    },
    has: (id) => seen.has(id),
    forget: (id) => seen.delete(id),
  };
}
