/** Our own buttons go six levels deep and carry some twenty values. */
const DEPTH = 20;
const VALUES = 1_000;

/** Whether a value from outside is shallow and small enough to be walked through by whoever handles it. */
export function isModest(value: unknown): boolean {
  let level: unknown[] = [value];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > DEPTH || values > VALUES) return false;
    level = level.flatMap(partsOf);
  }
  return true;
}

function partsOf(value: unknown): unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value) : [];
}
