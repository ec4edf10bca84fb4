import type { FoundDate } from "../dates.ts";
import type { Message } from "../message.ts";
import { firstMatch, type Pattern } from "../pattern.ts";
import { rangeOf } from "../slots/meeting.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import { said, type Build } from "./build.ts";

export const snooze: Build = (message, { resume, onlyDayBefore, number }) => {
  if (resume !== undefined) return { slots: { resume: true } };
  if (onlyDayBefore !== undefined) return { slots: { onlyDayBefore: true } };
  if (number !== undefined) return { slots: { action: Number(number) } };
  const date = askedFor(message);
  const [time] = message.times;
  if (date === undefined && time !== undefined) return { slots: { start: time.start } };
  const some = firstMatch(slotWordsOf(message.language).some, message.masked) !== null ? true : undefined;
  const isUnread = firstMatch(slotWordsOf(message.language).untilSomething, message.masked) !== null;
  // For ever would be longer than was asked for.
  if (date === undefined && isUnread) return { slots: said({ some }), doubt: "intent" };
  if (date === undefined) return { slots: said({ fewer: isHalfSaid(message) ? true : undefined, some }) };
  const asksAgain = firstMatch(slotWordsOf(message.language).askAgain, message.masked) !== null;
  const through = asksAgain || isBefore(message, date) ? undefined : true;
  // "Mind mig i morgen" says that it is to come again, not that nothing else is to come until then.
  return { slots: said({ until: rangeOf(date), through, fewer: asksAgain ? true : undefined, some }) };
};

/** "Ikke i dag, mind mig i morgen": of several days the one after the request. */
function askedFor({ masked, dates, language }: Message): FoundDate | undefined {
  const asked = dates.length > 1 ? firstMatch(slotWordsOf(language).askAgain, masked) : null;
  const sign = asked && /‹d(\d+)›/u.exec(masked.slice(asked.index))?.[1];
  return dates[Number(sign ?? 0)];
}

/** "Stop" alone, and "færre påmindelser": not which, nor for how long. And where nobody said that they are to stop. */
function isHalfSaid({ masked, lower, language }: Message): boolean {
  const { fewer, stopping } = slotWordsOf(language);
  return firstMatch(fewer, masked) !== null || firstMatch(stopping, lower) === null;
}

/** Whether a message wants to be reminded, and says nothing of fewer reminders or none. */
export function wantsReminders({ masked, lower, language }: Pick<Message, "masked" | "lower" | "language">): boolean {
  const { askAgain, fewer, starting, stopping } = slotWordsOf(language);
  const isAnyIn = (forms: readonly Pattern[]): boolean => firstMatch(forms, masked, lower) !== null;
  return (isAnyIn(askAgain) || isAnyIn(starting)) && !isAnyIn(fewer) && !isAnyIn(stopping);
}

/** "Før mandag" and "mind mig mandag" end the pause on Monday, "i næste uge" only when that week is over. */
function isBefore({ text, language }: Message, date: FoundDate): boolean {
  const { again } = slotWordsOf(language);
  // "Before Christmas" is one date, with the word in it.
  const before = [text.slice(0, date.index).trimEnd(), date.text.split(" ").slice(0, 1).join("")];
  return before.some((words) => firstMatch(again, words) !== null);
}

/** Nothing more can be said. */
export const bare: Build = () => ({ slots: {} });
