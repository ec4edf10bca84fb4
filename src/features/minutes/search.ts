import type { Language } from "../../domain/language.ts";
import type { Minutes, MinutesItem } from "../../domain/minutes.ts";
import type { Recommendation } from "../../domain/reading.ts";
import type { PlainDate } from "../../domain/time.ts";
import { foldedWords } from "../../language/folding.ts";
import { sentencesOf } from "../../language/prose.ts";
import { isFormOf } from "../../language/sameWord.ts";

/** An item of the minutes where all the words of a query stand. */
export interface Hit {
  date: PlainDate;
  item: number;
  title: string;
  /** What was decided on, first of all what has the words of the query. */
  decided: Recommendation[];
  outcome: string;
  /** The sentence that has most of the words. */
  sentence: string;
}

/** Small words say nothing of a subject, and would have to stand in every hit. */
const SHORTEST_WORD = 3;

/**
 * Items in which every word of the query occurs, compounds and endings included; the minutes' own order is kept. Of no
 * words at all, every item on which something was decided. `language`: that of the minutes.
 */
export function searchMinutes(all: readonly Minutes[], query: string, language: Language): Hit[] {
  const asked = foldedWords(query);
  const long = asked.filter((word) => word.length >= SHORTEST_WORD);
  const words = (long.length > 0 ? long : asked).map((word) => ({ word, isSaidBy: isFormOf(word) }));
  return all.flatMap(({ date, items }) =>
    items.flatMap((item) => {
      const { number, title, outcome, recommendations } = item;
      const passages = passagesOf(item, language);
      const isHit =
        words.length === 0
          ? recommendations.some(({ decision }) => decision !== null)
          : words.every((word) => isAmong(word, foldedWords([title, ...passages].join(" "))));
      if (!isHit) return [];
      const decided = recommendations.filter(({ decision }) => decision !== null);
      return [
        {
          date,
          item: number,
          title,
          decided: decided.sort((a, b) => score(words, b.text) - score(words, a.text)),
          outcome,
          sentence: passages.sort((a, b) => score(words, b) - score(words, a))[0] ?? "",
        },
      ];
    }),
  );
}

/** What was decided comes before what was said; the sort keeps that order among equals. */
function passagesOf({ recommendations, outcome }: MinutesItem, language: Language): string[] {
  const decided = recommendations.filter(({ decision }) => decision !== null);
  return [
    ...decided.map(({ text }) => text),
    ...sentencesOf(outcome, language),
    ...recommendations.filter((one) => !decided.includes(one)).map(({ text }) => text),
  ].filter((text) => text !== "");
}

interface Wanted {
  word: string;
  isSaidBy: (other: string) => boolean;
}

function score(words: readonly Wanted[], sentence: string): number {
  const said = foldedWords(sentence);
  return words.filter((word) => isAmong(word, said)).length;
}

const isAmong = ({ word, isSaidBy }: Wanted, said: readonly string[]): boolean =>
  said.some((other) => other.includes(word) || isSaidBy(other));
