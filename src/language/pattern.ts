import { hasAny, needsOf, stretchesOf, type Needs } from "./stretches.ts";

/**
 * Patterns are matched without regard to case by lowering the text, and know letters as plain ranges: with the
 * flags "iu" each use of \p{L} takes milliseconds to compile, and there are hundreds.
 */
const LETTERS = "a-zß-öø-ÿĀ-ɏͰ-ӿ";

/** A regular expression over lowered text; `\p{L}` and `\p{N}` in its source stand for letters and digits. */
export function pattern(source: string, flags = ""): RegExp {
  const plain = source.replace(/\[[^\]]*\]|\\p\{L\}/g, (part) =>
    part.startsWith("[") ? part.replaceAll("\\p{L}", LETTERS).replaceAll("\\p{N}", "0-9") : `[${LETTERS}]`,
  );
  return new RegExp(plain, /\(\?<[a-z]/.test(plain) && flags === "" ? "d" : flags);
}

/** In lower case, and as long as before: a few capitals of other languages would grow. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** Where something stands in a text. */
export interface Span {
  index: number;
  length: number;
}

/** A regular expression over lowered text that is tried only where its words may be. */
export class Pattern {
  readonly expression: RegExp;
  private needs: Needs | undefined;

  constructor(expression: RegExp) {
    this.expression = expression;
  }

  occursIn(lower: string, stretches = stretchesOf(lower)): boolean {
    return this.mayOccurIn(lower, stretches) && this.expression.test(lower);
  }

  /** Wherever it occurs; for one with the flag g. */
  allIn(lower: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    if (!this.mayOccurIn(lower)) return found;
    this.expression.lastIndex = 0;
    for (let match = this.expression.exec(lower); match !== null; match = this.expression.exec(lower))
      found.push(match);
    return found;
  }

  /** A text with something else where it first occurs. */
  replacedIn(lower: string, by: string): string {
    return this.mayOccurIn(lower) ? lower.replace(this.expression, by) : lower;
  }

  /** `stretches`: those of the text, where one pattern after the other is tried on it. */
  mayOccurIn(lower: string, stretches = stretchesOf(lower)): boolean {
    // Not `??=`: that it needs nothing is known as well.
    if (this.needs === undefined) this.needs = needsOf(this.expression.source);
    return hasAny(stretches, this.needs);
  }
}

interface Found {
  index: number;
  length: number;
  /** What the named groups hold, as it was written. */
  groups: Readonly<Record<string, string | undefined>>;
}

/** The first of the patterns that occurs; `lower` is the text in lower case where that is known already. */
export function firstMatch(patterns: readonly Pattern[], text: string, lower = lowered(text)): Found | null {
  const stretches = stretchesOf(lower);
  for (const one of patterns) {
    const match = one.mayOccurIn(lower, stretches) ? one.expression.exec(lower) : null;
    if (match === null) continue;
    const places = Object.entries<[number, number] | undefined>(match.indices?.groups ?? {});
    const groups = places.map(([name, place]) => [name, place && text.slice(...place)] as const);
    return { index: match.index, length: match[0].length, groups: Object.fromEntries(groups) };
  }
  return null;
}
