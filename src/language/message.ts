import type { PlainDate } from "../domain/time.ts";
import { readDates, readTimes, type FoundDate, type FoundTime, type NoSuch, type NoSuchTime } from "./dates.ts";
import { wholeName } from "./committeeName.ts";
import { areApart } from "./dates/longest.ts";
import { detectLanguage } from "./detect.ts";
import { visible } from "./folding.ts";
import { findMentions, findOtherNames, type Mention } from "./mentions.ts";
import { lowered } from "./pattern.ts";
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

interface Surroundings {
  today: PlainDate;
  people: readonly { name: string }[];
  committee?: string | undefined;
  language: Language;
}

const LETTERS = { person: "p", body: "b", unknown: "n" } as const;

export function readMessage(raw: string, { today, people, committee, language: otherwise }: Surroundings): Message {
  const text = visible(raw).replace(/[‹›]/gu, " ").replace(/\s+/gu, " ").trim();
  const own = ownName(text, committee);
  const persons = [...own, ...findMentions(text, people).filter((one) => own.every((other) => areApart(one, other)))];
  const language = detectLanguage(
    mask(text, persons, () => " "),
    otherwise,
  );
  const free = <T extends Span>(found: readonly T[], taken: readonly Span[]): T[] =>
    found.filter((one) => taken.every((other) => areApart(one, other)));
  const days = readDates(text, { today, language });
  const dates = free(days.dates, persons);
  const noSuchDays = free(days.noSuch, persons);
  const taken = [...persons, ...dates, ...noSuchDays];
  const clock = readTimes(text, language);
  const times = free(clock.times, taken);
  const noSuchTimes = free(clock.noSuch, taken);
  const mentions = [...persons, ...findOtherNames(text, [...taken, ...times, ...noSuchTimes])];
  const spans = [
    ...mentions.map((mention, index) => ({ ...mention, sign: `‹${LETTERS[mention.kind]}${index}›` })),
    ...[...dates, ...noSuchDays].map((date, index) => ({ ...date, sign: `‹d${index}›` })),
    ...[...times, ...noSuchTimes].map((time, index) => ({ ...time, sign: `‹t${index}›` })),
  ];
  const masked = mask(text, spans, (span) => span.sign);
  return { text, masked, lower: lowered(masked), language, today, mentions, dates, times, noSuchDays, noSuchTimes };
}

/** The committee is no person, whoever has one of its words as a name. */
const ownName = (text: string, committee: string | undefined): Mention[] =>
  wholeName(committee ?? "", text).map(({ index, length }) => ({
    kind: "body",
    name: text.slice(index, index + length),
    index,
    length,
    ambiguous: false,
  }));

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

interface Span {
  index: number;
  length: number;
}

function mask<T extends Span>(text: string, spans: readonly T[], sign: (span: T) => string): string {
  let masked = "";
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.index - b.index)) {
    masked += text.slice(at, span.index) + sign(span);
    at = span.index + span.length;
  }
  return masked + text.slice(at);
}
