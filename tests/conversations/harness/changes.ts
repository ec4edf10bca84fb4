/** A card of so many lines or fewer is shown anew as a whole when it is edited. */
const SHORT = 6;

/**
 * An edited message as a reader would be told of it: what went after a minus, what came after a plus; the whole of it
 * where it is short or has become something else.
 */
export function changedLines(before: readonly string[], after: readonly string[]): string[] {
  const kept = commonLines(before, after);
  if (after.length <= SHORT || kept.length * 2 < after.length) return [...after];
  const lines: string[] = [];
  let [old, now] = [0, 0];
  for (const line of [...kept, null]) {
    while (old < before.length && before[old] !== line) lines.push(`- ${before[old++] ?? ""}`);
    while (now < after.length && after[now] !== line) lines.push(`+ ${after[now++] ?? ""}`);
    old++;
    now++;
  }
  return lines.length === 0 ? ["(as it was)"] : ["", ...lines];
}

/** The longest run of lines, not necessarily next to each other, that both have in the same order. */
function commonLines(before: readonly string[], after: readonly string[]): string[] {
  /** `longest[i]`: of what is left of `after` from i on, for the part of `before` that was gone through. */
  let longest: string[][] = after.map(() => []);
  longest.push([]);
  for (const line of before.toReversed()) {
    const next: string[][] = [[]];
    for (let at = after.length - 1; at >= 0; at--) {
      const skipping = [longest[at] ?? [], next[0] ?? []];
      const best = skipping.reduce((one, other) => (other.length > one.length ? other : one));
      next.unshift(after[at] === line ? [line, ...(longest[at + 1] ?? [])] : best);
    }
    longest = next;
  }
  return longest[0] ?? [];
}
