import { bareName, BODY, FURTHER, ITS_BODY, ORGANISATION } from "./bodies.ts";
import { isWritten } from "./classifier/classify.ts";
import { fold, foldedWord } from "./folding.ts";
import { matchPeople, type NameMatch } from "./names.ts";
import { nameWordsOf, type NameWords } from "./nameWords.ts";
import { lowered, Pattern } from "./pattern.ts";

/** People of the committee, bodies and organisations, or other words with a capital letter that may be names. */
type MentionKind = "person" | "body" | "unknown";

export interface Mention {
  kind: MentionKind;
  /** As written, without a genitive. */
  name: string;
  index: number;
  length: number;
  /** It fits several of the people. */
  ambiguous: boolean;
}

interface Word {
  text: string;
  index: number;
  capital: boolean;
  /** The first of a sentence, where a capital letter says nothing. */
  first: boolean;
}

interface InWords {
  text: string;
  words: readonly Word[];
}

const LONGEST_NAME = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’.](?=\p{L})[\p{L}\p{M}]+)*['’]?/gu;

/** "Arbejdsgruppen for svangre": what it is for is part of its name. */
const FIELD = String.raw`\sfor\s(?!(?:mig|os|dig|jer|ham|hende|dem|at|en|et|me|us|you|him|her|them|the|an?)(?!\p{L}))[\p{L}-]{3,}`;
const BODIES = new Pattern(new RegExp(String.raw`(?<![\p{L}])(?<name>(?:${BODY})(?:${FIELD})?)s?(?![\p{L}])`, "giu"));

/** Given names that are other words when written without a capital, or first in a sentence. */
const NAMES_AND_WORDS = `will mark may june april august ask per maj my bo sten bent line dan rose hope bill art sky fin
  vera sol finn hans tom sine joy`.split(/\s+/u);
const ONLY_WORDS = "i du han hun vi en to tre os er sig de don".split(" ");
const ALSO_WORDS = new Set([...NAMES_AND_WORDS, ...ONLY_WORDS]);

/** Of these, the ones that sentences begin with: "Will you …", "Mark 12 as done". */
const OPENERS = new Set(
  `will mark may june april august ask per maj my hope sky fin i du han hun vi en to tre os er sig de don`.split(
    /\s+/u,
  ),
);

/** Whether a word that stands where a name would is one: it is none that messages are made of, and can be said. */
export const isNameLike = (word: string): boolean =>
  NAMES_AND_WORDS.includes(word.toLowerCase()) || (!isOrdinary(word) && /[aeiouy]/u.test(fold(word)));

/** Whether messages are made of it, in either language. */
export const isOrdinary = (word: string): boolean => isWritten(fold(word), "da") || isWritten(fold(word), "en");

/** The names in a text, in its order, not overlapping. */
export function findMentions({ text, words }: InWords, people: readonly { name: string }[]): Mention[] {
  const known = nameWordsOf(people);
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const mention = personAt(text, words, at, known);
    if (mention === null) continue;
    found.push(mention);
    while (at + 1 < words.length && (words[at + 1]?.index ?? 0) < mention.index + mention.length) at++;
  }
  return found;
}

/** Bodies and unknown names in what is left of a text; `taken` are the stretches that already have a meaning. */
export function findOtherNames(
  { text, words }: InWords,
  taken: readonly { index: number; length: number }[],
): Mention[] {
  const free = (at: { index: number; length: number }): boolean =>
    taken.every((other) => at.index + at.length <= other.index || other.index + other.length <= at.index);
  const bodies: Mention[] = [];
  const named = BODIES.mayOccurIn(lowered(text)) ? text.matchAll(BODIES.expression) : [];
  for (const match of [...text.matchAll(ORGANISATION), ...named]) {
    const noun = match.groups?.["name"] ?? match[0];
    const known = { index: match.index, length: match[0].length, name: noun };
    const whole = wholeBody(text, { index: match.index, noun });
    const found = free(whole) ? whole : known;
    if (free(found) && bodies.every((body) => !overlap(body, found)))
      bodies.push({ ...found, kind: "body", name: bareName(found.name), ambiguous: false });
  }
  const unknown: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const run: Word[] = [];
    while (isProper(text, words[at + run.length], run.at(-1)) && run.length < LONGEST_NAME) {
      const word = words[at + run.length];
      if (word === undefined || bodies.some((body) => overlap(body, { index: word.index, length: word.text.length })))
        break;
      run.push(word);
    }
    // "Afbud Hanne": the capital letter of the first word is the sentence's.
    if (run.length > 1 && run[0]?.first && isOrdinary(run[0].text) && !isNameLike(run[0].text)) {
      run.shift();
      at++;
    }
    const [start] = run;
    const end = run.at(-1);
    if (start === undefined || end === undefined || (start.first && run.length === 1)) continue;
    at += run.length - 1;
    const span = { index: start.index, length: end.index + end.text.length - start.index };
    const isFree = free(span) && bodies.every((body) => !overlap(body, span));
    if (isFree) {
      const name = text.slice(span.index, span.index + span.length);
      unknown.push({ ...span, kind: "unknown", name, ambiguous: false });
    }
  }
  return [...bodies, ...unknown];
}

/** A body with all of its name, and the genitive after it. */
function wholeBody(text: string, { index, noun }: { index: number; noun: string }) {
  const after = (end: number): string => text.slice(end);
  const its = ITS_BODY.exec(after(index + noun.length))?.[0] ?? "";
  const further = FURTHER.exec(after(index + noun.length + its.length))?.[0] ?? "";
  const name = `${noun}${its}${further}`;
  const genitive = /^s(?!\p{L})/u.test(after(index + name.length)) ? 1 : 0;
  return { index, length: name.length + genitive, name };
}

/** "I'll", and what is only said loudly. */
export const NO_NAME = /^(?:I['’]|(?:IKKE|ALDRIG|NOT|NEVER|NO)$)/u;

function isProper(text: string, word: Word | undefined, before: Word | undefined): boolean {
  if (word === undefined || !word.capital || word.text.length < 2 || NO_NAME.test(word.text)) return false;
  return before === undefined || (!word.first && text.slice(before.index + before.text.length, word.index) === " ");
}

function overlap(a: { index: number; length: number }, b: { index: number; length: number }): boolean {
  return a.index < b.index + b.length && b.index < a.index + a.length;
}

function personAt(text: string, words: readonly Word[], at: number, known: NameWords): Mention | null {
  const first = words[at];
  if (first === undefined || !couldStart(first, known)) return null;
  // "Will Smith" is somebody, "Will" at the start of a sentence is not.
  const least = first.first && OPENERS.has(first.text.toLowerCase()) ? 2 : 1;
  for (let size = Math.min(LONGEST_NAME, words.length - at); size >= least; size--) {
    const window = words.slice(at, at + size);
    const last = window.at(-1);
    if (last === undefined || !isOneName(text, window, known)) continue;
    const said = text.slice(first.index, last.index + last.text.length);
    const match: NameMatch<{ name: string }> = matchPeople(ofOne(said, known), known.people);
    if (match.kind === "none") continue;
    return {
      kind: "person",
      name: withoutGenitive(ofOne(said, known), known),
      index: first.index,
      length: said.length,
      ambiguous: match.kind === "several",
    };
  }
  return null;
}

/** Without a capital only a given name counts: "rask" and "dam" are words, "mette" is somebody. */
function couldStart(word: Word, known: NameWords): boolean {
  const folded = foldedWord(word.text);
  const bare = folded.replace(/['’]?s?['’]?$/u, "");
  // "Lars'" has the s of its own.
  const isGiven = [folded, folded.replace(/['’]$/u, ""), bare, folded.replace(PLURAL, "")].some((name) =>
    known.given.has(name),
  );
  if (!word.capital) return isGiven && !ALSO_WORDS.has(word.text.toLowerCase());
  if (word.first && ALSO_WORDS.has(word.text.toLowerCase())) return isGiven;
  // A mistyped name at the start of a sentence looks like any other word.
  return isGiven || known.any.has(folded) || known.any.has(bare) || !word.first || folded.length >= 6;
}

/** "Begge Christinaer" have one name. */
const ofOne = (said: string, { given }: NameWords): string => {
  const bare = said.replace(PLURAL, "");
  return bare !== said && !given.has(foldedWord(said)) && given.has(foldedWord(bare)) ? bare : said;
};
const PLURAL = /['’]?er(?:ne)?$/u;

function isOneName(text: string, window: readonly Word[], known: NameWords): boolean {
  return window.every((word, index) => {
    const before = window[index - 1];
    if (before === undefined) return true;
    if (text.slice(before.index + before.text.length, word.index).replace(". ", " ") !== " ") return false;
    return word.capital || known.any.has(foldedWord(word.text));
  });
}

function withoutGenitive(said: string, known: NameWords): string {
  const last = said.split(" ").at(-1) ?? said;
  if (known.any.has(foldedWord(last))) return said;
  const bare = last.replace(/(?:['’]s?|s)$/u, "");
  return known.any.has(foldedWord(bare)) ? said.slice(0, said.length - last.length) + bare : said;
}

/** A text in its words, for both kinds of names. */
export function inWords(text: string): InWords {
  const words = Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    index: match.index,
    capital: /^\p{Lu}/u.test(match[0]),
    first: /(?:^|[.!?:;\n]|[-–]\s)[\s"“(]*$/u.test(text.slice(Math.max(0, match.index - 4), match.index)),
  }));
  return { text, words };
}
