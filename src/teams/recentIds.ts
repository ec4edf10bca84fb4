/** A bounded memory of what was seen lately; the oldest is forgotten first. */
interface RecentIds {
  /** false: it was seen before. */
  add(id: string): boolean;
  forget(id: string): void;
}

export function createRecentIds(capacity: number): RecentIds {
  const seen = new Set<string>();
  return {
    add(id) {
      if (seen.has(id)) return false;
      seen.add(id);
      for (const oldest of seen) {
        if (seen.size <= capacity) break;
        seen.delete(oldest);
      }
      return true;
    },
    forget(id) {
      seen.delete(id);
    },
  };
}
