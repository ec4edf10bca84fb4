import type { Minutes, MinutesItem } from "../../domain/minutes.ts";
import type { DecisionKind } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { fold } from "../../language/folding.ts";

/** A place in the minutes where all the words of a query stand. */
export interface Hit {
  date: PlainDate;
  item: number;
  title: string;
  /** The sentence that has most of the words; of a recommendation also what was decided. */
  sentence: string;
  decision: DecisionKind | null;
}

/** Small words say nothing of a subject, and would have to stand in every hit. */
const SHORTEST_WORD = 3;
/** Endings differ behind this much of a word. */
const SHARED_LETTERS = 5;
const SHARED_PART = 0.75;

const sentences = new Intl.Segmenter("da", { granularity: "sentence" });

/** Items in which every word of the query occurs, compounds and endings included; the minutes' own order is kept. */
export function searchMinutes(all: readonly Minutes[], query: string): Hit[] {
  const wanted = wordsOf(query);
  const long = wanted.filter((word) => word.length >= SHORTEST_WORD);
  const words = long.length > 0 ? long : wanted;
  if (words.length === 0) return [];
  return all.flatMap(({ date, items }) =>
    items.flatMap((item) => {
      const passages = passagesOf(item);
      const whole = wordsOf([item.title, ...passages.map(({ sentence }) => sentence)].join(" "));
      if (!words.every((word) => isAmong(word, whole))) return [];
      const [best = { sentence: "", decision: null }] = passages
        .map((passage) => ({ ...passage, score: score(words, passage.sentence) }))
        .sort((a, b) => b.score - a.score);
      const { sentence, decision } = best;
      return [{ date, item: item.number, title: item.title, sentence, decision }];
    }),
  );
}

interface Passage {
  sentence: string;
  decision: DecisionKind | null;
}

/** What was decided comes before what was said; the sort keeps that order among equals. */
function passagesOf({ recommendations, outcome }: MinutesItem): Passage[] {
  const decided = recommendations.filter(({ decision }) => decision !== null);
  return [
    ...decided.map(({ text, decision }) => ({ sentence: text, decision })),
    ...[...sentences.segment(outcome)].map(({ segment }) => ({ sentence: segment.trim(), decision: null })),
    ...recommendations.filter((one) => !decided.includes(one)).map(({ text }) => ({ sentence: text, decision: null })),
  ].filter(({ sentence }) => sentence !== "");
}

function score(words: readonly string[], sentence: string): number {
  const said = wordsOf(sentence);
  return words.filter((word) => isAmong(word, said)).length;
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const isAmong = (word: string, said: readonly string[]): boolean => said.some((other) => isSameSubject(word, other));

/** "midler" in "klyngemidlerne"; "akutplanen" for "akutplan". */
function isSameSubject(wanted: string, said: string): boolean {
  if (said.includes(wanted)) return true;
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === said[shared]) shared += 1;
  return shared >= SHARED_LETTERS && shared >= SHARED_PART * Math.max(wanted.length, said.length);
}
