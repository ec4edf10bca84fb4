/** Each text within a value put through `change`; the very same value where nothing came of it. */
export function walked(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) {
    const all: unknown[] = value.map((one: unknown) => walked(one, change));
    return all.some((one, index) => one !== value[index]) ? all : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const changed = Object.entries(value).flatMap(([key, one]: [string, unknown]): [string, unknown][] => {
    const after = walked(one, change);
    return after === one ? [] : [[key, after]];
  });
  return changed.length === 0 ? value : { ...value, ...Object.fromEntries(changed) };
}
