import { remembered } from "../domain/calendar.ts";
import { areApart } from "./dates/longest.ts";
import { compile } from "./grammar.ts";
import { lowered } from "./pattern.ts";

/** "til driftsforum" is about it; "driftsforum laver et udkast" gives it something to do. */
const MEANT = String.raw`(?:til|i|for|fra|hos|ved|på|in|to|of|for|from|at|with|on) (?:the )?`;
/** Shorter words than this begin too many others. */
const LENGTH = 5;
/** "Klyngestyregruppen", "Driftsforummet". */
const ENDING = String.raw`(?:m?et|e?n|e?r|rne)?`;
const BETWEEN = String.raw`[^\p{L}\p{N}]{1,3}`;

interface Span {
  index: number;
  length: number;
}

/** Where a text says which committee it is about, in its order. */
type CommitteeFinder = (text: string) => Span[];

interface Options {
  /** Whether the first word of the name is enough to know it by: not where others begin with the same. */
  byFirstWord: boolean;
}

/**
 * A committee is named after a preposition, as an address ("Driftsforum Vest: afbud"), as whose meeting it is
 * ("klyngestyregruppens møde"), or by its whole name at the end.
 */
export const committeeFinder = (name: string, { byFirstWord }: Options): CommitteeFinder =>
  byFirstWord ? byWords(name) : byName(name);

// The same few names come up in every turn, and their patterns take as long to make as a message to understand.
const byWords = remembered((name) => finderOf(name, true));
const byName = remembered((name) => finderOf(name, false));

function finderOf(name: string, byFirstWord: boolean): CommitteeFinder {
  const [first, ...others] = lowered(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (first === undefined) return () => [];
  const whole = [first, ...others].map((word) => `${word}${ENDING}`).join(BETWEEN);
  const said = byFirstWord && first.length >= LENGTH ? `(?:${whole}|${first}${ENDING})` : `(?:${whole})`;
  const forms = [`${said}'?s(?= \\p{L})`, `${MEANT}${said}`, `^${said}(?= ?[:,])`, `${whole}(?=[ .!?]*$)`].map(every);
  return (text) => {
    const lower = lowered(text).replace(/\s/gu, " ");
    return forms
      .flatMap((form) => spansOf(lower, form))
      .sort((a, b) => a.index - b.index)
      .filter((one, at, all) => all.slice(0, at).every((other) => areApart(one, other)));
  };
}

/** Where its whole name stands, whatever is said of it. */
export function wholeName(name: string, text: string): Span[] {
  const form = inFull(name);
  return form ? spansOf(lowered(text), form) : [];
}

const inFull = remembered((name) => {
  const parts = lowered(name).match(/[\p{L}\p{N}]+/gu);
  return parts && every(parts.join(BETWEEN));
});

const spansOf = (lower: string, form: RegExp): Span[] =>
  Array.from(lower.matchAll(form), ({ index, 0: { length } }) => ({ index, length }));

/** A text without saying which committee it is about; as it was where that is all it says. */
export function withoutCommittee(text: string, find: CommitteeFinder): string {
  let rest = text;
  for (const { index, length } of find(text).reverse()) {
    const before = rest.slice(0, index).trimEnd();
    const after = rest.slice(index + length);
    rest =
      before === ""
        ? after.replace(/^[\s:,]+/u, "")
        : `${before}${/^\s*\p{P}/u.test(after) ? "" : " "}${after.trimStart()}`;
  }
  return /[\p{L}\p{N}]/u.test(rest) ? rest.trim() : text;
}

const every = (source: string): RegExp => new RegExp(compile(source).expression.source, "g");
