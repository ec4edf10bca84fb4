interface Bounds {
  depth: number;
  values: number;
}

/** Our own buttons go six levels deep and carry some twenty values. */
export const OF_A_BUTTON: Bounds = { depth: 20, values: 1_000 };

/** An activity of Teams with all that may hang on it: mentions, attached cards, members who were added. */
export const OF_AN_ACTIVITY: Bounds = { depth: 40, values: 10_000 };

/**
 * Whether a value from outside is shallow and small enough to be walked through by whoever handles it, and names nothing
 * that would come to stand in every object where it is copied carelessly.
 */
export function isModest(value: unknown, bounds: Bounds): boolean {
  let level: unknown[] = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > bounds.depth || values > bounds.values || level.some(isPoisoned)) return false;
    level = level.flatMap(partsOf);
  }
  return true;
}

function partsOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}

const isPoisoned = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "__proto__");
