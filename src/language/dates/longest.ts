import type { Span } from "../pattern.ts";

/**
 * Of finds that overlap the longest, in order of place: one pass, so that a page of nothing but dates stays quick.
 */
export function longest<T extends Span>(found: T[]): T[] {
  const kept: T[] = [];
  for (const one of found.sort((a, b) => a.index - b.index || b.length - a.length)) {
    const before = kept.at(-1);
    if (before === undefined || before.index + before.length <= one.index) kept.push(one);
    else if (one.length > before.length) kept[kept.length - 1] = one;
  }
  return kept;
}

/** Whether two finds share no letter. */
export const areApart = (one: Span, other: Span): boolean =>
  one.index + one.length <= other.index || other.index + other.length <= one.index;
