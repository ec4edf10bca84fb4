import { isSameTitle } from "../domain/agenda.ts";
import type { MinutesItem } from "../domain/minutes.ts";
import { distinctiveWords as da } from "./da/distinctiveWords.ts";
import { distinctiveWords as en } from "./en/distinctiveWords.ts";
import { fold, foldedWords } from "./folding.ts";
import { isSameWord } from "./sameWord.ts";

const SMALL = new Set([...da, ...en].map(fold));
const SHORTEST = 4;

/** Whether two titles may be about the same: a word of some weight stands in both, whatever its ending or compound. */
export const sharesSubject = (a: string, b: string): boolean =>
  weighty(a).some((word) => weighty(b).some((other) => isSameWord(word, other)));

/** Whether all that a subject says of some weight is in a title. */
export const isWithin = (subject: string, title: string): boolean =>
  weighty(subject).length > 0 && weighty(subject).every((word) => weighty(title).some((one) => isSameWord(word, one)));

/** What an item does with its subject, or what sort of thing that is: shared by items about quite different things. */
const OF_ANY_SUBJECT = new Set(
  `status orientering opfølgning drøftelse beslutning godkendelse evaluering præsentation oplæg plan planer projekt
  projekter proces processen arbejde arbejdet gruppe udkast notat rapport fælles flere første nuværende videre
  update follow-up discussion decision approval evaluation presentation report project projects process work group
  paper joint shared current further more`
    .split(/\s+/u)
    .map(fold),
);

const tellingWords = (text: string): string[] => weighty(text).filter((word) => !OF_ANY_SUBJECT.has(word));

/**
 * Whether an item of minutes is about a subject that was to be come back to: a telling word of what stands before its
 * colon is in the item's title, or all of them are in its text.
 */
export function dealsWith({ title, outcome, recommendations }: MinutesItem, subject: string): boolean {
  const [lead = ""] = subject.split(/[:(–]/u);
  const telling = [lead, subject].map(tellingWords).find((words) => words.length > 0) ?? [];
  const isIn = (text: string): ((word: string) => boolean) => {
    const words = foldedWords(text);
    return (word) => words.some((other) => isSameWord(word, other));
  };
  if (telling.length === 0) return isSameTitle(title, subject);
  const all = [title, outcome, ...recommendations.map((one) => one.text)].join(" ");
  return telling.some(isIn(title)) || telling.every(isIn(all));
}

const weighty = (text: string): string[] =>
  foldedWords(text).filter((word) => word.length >= SHORTEST && !SMALL.has(word));
