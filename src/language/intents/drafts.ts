import { firstMatch, type Pattern } from "../pattern.ts";
import type { Message } from "../message.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import type { Slots } from "../understanding.ts";
import { said, type Build } from "./build.ts";

export const showDraft: Build = (message, { amends }) => ({
  slots: said({ paper: paperOf(message), amends: amends === undefined ? undefined : true }),
});

export const discard: Build = (message) => ({ slots: said({ paper: paperOf(message) }) });

/** Which of the two papers a message names. */
export function paperOf({ masked, language }: Message): Slots["paper"] {
  const { minutes, agenda } = slotWordsOf(language);
  const names = (words: readonly Pattern[]): boolean => firstMatch(words, masked) !== null;
  return names(minutes) ? "minutes" : names(agenda) ? "agenda" : undefined;
}
