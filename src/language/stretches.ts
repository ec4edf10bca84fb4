import { literalsOf } from "./literals.ts";

/** Stretches of up to three letters are told apart by so many numbers; two of the same number are taken for each other. */
const NUMBERS = 4096;
const ZERO = 48;
const NINE = 57;

/** Which stretches of up to three letters a text has, by their numbers. */
type Stretches = Uint8Array;

/**
 * For each of the literals of which a text has to have one, how many stretches it has then, and which; null: it may be
 * any text. In one row, since hundreds are looked through for each message.
 */
export type Needs = Uint16Array | null;

/** What a text has to have for a regular expression to occur in it. */
export function needsOf(source: string): Needs {
  const literals = literalsOf(source);
  return literals && Uint16Array.from(literals.map(within).flatMap((stretches) => [stretches.length, ...stretches]));
}

export function hasAny(stretches: Stretches, needs: Needs): boolean {
  if (needs === null) return true;
  for (let at = 0; at < needs.length;) {
    const end = at + 1 + (needs[at] ?? 0);
    for (at++; at < end && stretches[needs[at] ?? 0] === 1;) at++;
    if (at === end) return true;
    at = end;
  }
  return false;
}

let last: { text: string; stretches: Stretches } = { text: "", stretches: new Uint8Array(NUMBERS) };

/** One pattern after the other is tried on the same text. */
export function stretchesOf(text: string): Stretches {
  if (last.text !== text) last = { text, stretches: stretchesIn(text) };
  return last.stretches;
}

function stretchesIn(text: string): Stretches {
  const has = new Uint8Array(NUMBERS);
  let [before, twoBefore] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = letterAt(text, at);
    has[numberOf(0, 0, letter)] = 1;
    has[numberOf(0, before, letter)] = 1;
    has[numberOf(twoBefore, before, letter)] = 1;
    twoBefore = before;
    before = letter;
  }
  return has;
}

/** A short literal is one, a longer one has those of three letters. */
function within(literal: string): readonly number[] {
  const letters = Array.from(literal, (_, at) => letterAt(literal, at));
  if (letters.length < 3) return [numberOf(0, letters.at(-2) ?? 0, letters.at(-1) ?? 0)];
  return letters.slice(2).map((letter, at) => numberOf(letters[at] ?? 0, letters[at + 1] ?? 0, letter));
}

/** All digits are one. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= ZERO && code <= NINE ? ZERO : code;
}

/** By odd numbers, so that letters that follow on one another come to lie far apart. */
const numberOf = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 20;
