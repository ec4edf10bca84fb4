import type { FoundDate } from "../dates.ts";
import type { Message } from "../message.ts";
import { firstMatch } from "../pattern.ts";
import { rangeOf } from "../slots/meeting.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import { said, type Build } from "./build.ts";

export const snooze: Build = (message, { resume }) => {
  if (resume !== undefined) return { slots: { resume: true } };
  const [date] = message.dates;
  if (date === undefined) return { slots: said({ fewer: isHalfSaid(message) ? true : undefined }) };
  return { slots: said({ until: rangeOf(date), through: comesAgainThen(message, date) ? undefined : true }) };
};

/** "Stop" alone, and "færre påmindelser": not which, nor for how long. */
const isHalfSaid = ({ masked, language }: Message): boolean => firstMatch(slotWordsOf(language).fewer, masked) !== null;

/** "Før mandag" and "mind mig mandag" end the pause on Monday, "i næste uge" only when that week is over. */
function comesAgainThen({ text, masked, language }: Message, date: FoundDate): boolean {
  const { again, askAgain } = slotWordsOf(language);
  // "Before Christmas" is one date, with the word in it.
  const before = [text.slice(0, date.index).trimEnd(), date.text.split(" ").slice(0, 1).join("")];
  return before.some((words) => firstMatch(again, words) !== null) || firstMatch(askAgain, masked) !== null;
}

/** Nothing more can be said. */
export const bare: Build = () => ({ slots: {} });
