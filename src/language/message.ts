import type { PlainDate } from "../domain/time.ts";
import type { FoundDate, FoundTime, NoSuch, NoSuchTime } from "./dates.ts";
import type { Mention } from "./mentions.ts";
import type { Language } from "./understanding.ts";

/**
 * A message with its names, dates and times taken out: the grammar sees "afbud fra ‹p0› ‹d0›", so that one form
 * covers every name and every way of saying a day. `p` is one of the people, `b` a body, `n` another capitalised
 * name, `d` a date, `t` a clock time.
 */
export interface Message {
  /** As seen by a reader, on one line. */
  text: string;
  masked: string;
  /** The same in lower case, for the grammar. */
  lower: string;
  language: Language;
  today: PlainDate;
  mentions: readonly Mention[];
  dates: readonly FoundDate[];
  times: readonly FoundTime[];
  /** What was said as a day or a clock time and is none; to the grammar they are days and times all the same. */
  noSuchDays: readonly NoSuch[];
  noSuchTimes: readonly NoSuchTime[];
}

/** The words that stand behind the signs of a masked stretch. */
export function unmask(message: Message, masked: string): string {
  return masked.replace(/‹([pbndt])(\d+)›/gu, (sign, letter: string, digits: string) => {
    const index = Number(digits);
    if (letter === "d") return [...message.dates, ...message.noSuchDays][index]?.text ?? sign;
    if (letter === "t") return [...message.times, ...message.noSuchTimes][index]?.text ?? sign;
    const mention = message.mentions[index];
    return mention ? message.text.slice(mention.index, mention.index + mention.length) : sign;
  });
}
