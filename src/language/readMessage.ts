import { visible } from "../domain/visible.ts";
import type { PlainDate } from "../domain/time.ts";
import { wholeName } from "./committeeName.ts";
import { hourGivenUp, readDates, readTimes } from "./dates.ts";
import { areApart } from "./dates/longest.ts";
import { detectLanguage } from "./detect.ts";
import { foldedWord } from "./folding.ts";
import { inFull } from "./fullNames.ts";
import { findMentions, findOtherNames, inWords, type Mention } from "./mentions.ts";
import type { Message } from "./message.ts";
import { nameWordsOf } from "./nameWords.ts";
import { lowered, type Span } from "./pattern.ts";
import { spelt, unclearDays } from "./spelling.ts";
import type { Language } from "./understanding.ts";

export interface Surroundings {
  today: PlainDate;
  people: readonly { name: string }[];
  committee?: string | undefined;
  language: Language;
}

const LETTERS = { person: "p", body: "b", unknown: "n" } as const;

export function readMessage(raw: string, { today, people, committee, language: otherwise }: Surroundings): Message {
  const written = visible(raw).replace(/[‹›]/gu, " ").replace(/\s+/gu, " ").trim();
  const names = nameWordsOf(people).any;
  // Names are Danish in English sentences too.
  const nameless = written.replace(/\p{L}+/gu, (word) => (names.has(foldedWord(word)) ? " " : word));
  const spoken = detectLanguage(nameless, otherwise);
  const text = spelt(written, spoken, (word) => names.has(word));
  const own = ownName(text, committee);
  const words = inWords(text);
  const persons = [...own, ...findMentions(words, people).filter((one) => own.every((other) => areApart(one, other)))];
  const personless = mask(text, persons, () => " ");
  const language = personless === nameless ? spoken : detectLanguage(personless, otherwise);
  const free = <T extends Span>(found: readonly T[], taken: readonly Span[]): T[] =>
    found.filter((one) => taken.every((other) => areApart(one, other)));
  const days = readDates(text, { today, language });
  const dates = free(days.dates, persons);
  const noSuchDays = free([...days.noSuch, ...unclearDays(text, spoken)], persons);
  const taken = [...persons, ...dates, ...noSuchDays];
  const old = hourGivenUp(text, language);
  const clock = readTimes(old ? mask(text, [old], ({ length }) => "…".repeat(length)) : text, language);
  const times = free(clock.times, taken);
  const noSuchTimes = free(clock.noSuch, taken);
  const saidOtherwise = [...dates, ...noSuchDays, ...times, ...noSuchTimes];
  const isTaken = (index: number, length: number): boolean =>
    !saidOtherwise.every((one) => areApart(one, { index, length }));
  const named = inFull(text, persons, { people, isTaken });
  const mentions = [...named, ...findOtherNames(words, [...named, ...saidOtherwise])];
  const spans = [
    ...mentions.map((mention, index) => ({ ...mention, sign: `‹${LETTERS[mention.kind]}${index}›` })),
    ...[...dates, ...noSuchDays].map((date, index) => ({ ...date, sign: `‹d${index}›` })),
    ...(old ? [{ ...old, sign: "…" }] : []),
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

function mask<T extends Span>(text: string, spans: readonly T[], sign: (span: T) => string): string {
  let masked = "";
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.index - b.index)) {
    masked += text.slice(at, span.index) + sign(span);
    at = span.index + span.length;
  }
  return masked + text.slice(at);
}
