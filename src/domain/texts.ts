/** Each text within a value put through `change`; the very same value where nothing came of it. */
export function walked(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) {
    const all: unknown[] = value.map((one: unknown) => walked(one, change));
    return all.some((one, index) => one !== value[index]) ? all : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown, unknown] => [
    key,
    one,
    walked(one, change),
  ]);
  return entries.some(([, before, after]) => before !== after)
    ? Object.fromEntries(entries.map(([key, , after]) => [key, after]))
    : value;
}
