import { z } from "zod";
import { ClockTime, DateRange } from "../domain/time.ts";
import { correctionForms, type CorrectionForms } from "./correctionForms.ts";
import { isDisguised } from "./folding.ts";
import { hasQuestionMark, isQuestion } from "./hearing.ts";
import { unmask, type Message } from "./message.ts";
import { firstMatch, type Pattern } from "./pattern.ts";
import { LONGEST } from "./replies.ts";
import { dayOfIn } from "./slots/later.ts";
import { rangeOf } from "./slots/meeting.ts";
import { ownersOf } from "./slots/people.ts";
import { DayOf, type Slots } from "./understanding.ts";

/** What should have been understood instead. What each part is a correction of shows only in what was done. */
export const Correction = z.object({
  people: z.array(z.string()).default([]),
  /** Who it is said not to be. */
  notPeople: z.array(z.string()).default([]),
  /** Nobody but those. */
  only: z.literal(true).optional(),
  substitute: z.string().optional(),
  day: DateRange.optional(),
  /** Only so much of the day is said; the rest is as it was. */
  dayOf: DayOf.optional(),
  start: ClockTime.optional(),
  end: ClockTime.optional(),
  number: z.number().int().optional(),
  place: z.string().optional(),
  /** What is left: a task, a subject. */
  words: z.string().optional(),
  /** It is said in so many words; otherwise it may be meant. */
  plain: z.boolean(),
});
export type Correction = z.infer<typeof Correction>;

/** What a message corrects by itself: "no, Christina Bak", "it was the 10th"; null: it says something else. */
export function correctionIn(message: Message): Correction | null {
  const { masked, language } = message;
  if (!mayCorrect(message)) return null;
  const forms = correctionForms(language);
  const opened = withoutOpenings(trimmed(masked), forms);
  const worded = without(forms.worded, opened.rest);
  const meant = without(forms.meant, worded.rest);
  const is = without(forms.is, meant.rest);
  const closed = without(forms.closing, is.rest);
  const wrong = firstMatch(forms.wrong, closed.rest);
  const rest = wrong ? cut(closed.rest, wrong) : closed.rest;
  const isWording = worded.found || meant.found;
  if (!isWording && !is.found && !closed.found && !wrong && !opened.found) return null;
  const found = readPlace(message, rest, forms) ?? readParts(message, rest, forms);
  if (!found) return null;
  // "It is fine" is no new wording.
  if (found.isWordsOnly && is.found && !isWording) return null;
  const { isWordsOnly, ...parts } = found;
  const notPeople = wrong ? ownersOf(message, wrong.groups["wrong"] ?? "").names : [];
  const plain = isWording || !isWordsOnly;
  return { ...parts, ...(worded.found && parts.words !== undefined && { people: [] }), notPeople, plain };
}

const mayCorrect = ({ masked, text }: Message): boolean =>
  masked.length <= LONGEST && !hasQuestionMark(masked) && !isQuestion(masked) && !isDisguised(text);

/** Whether it names no more than what is right. Other words, and somebody for somebody else, may be a request by themselves. */
export function isCorrection(message: Message): boolean {
  const correction = correctionIn(message);
  if (!correction || correction.notPeople.length > 0 || correction.substitute !== undefined) return false;
  return correction.people.length > 0 || (correction.place ?? correction.words) === undefined;
}

/** Names, as the answer to who is meant: "Maria", "nej, det er Lars og Maria"; empty: it says more, or none. */
export function namesAlone(message: Message): string[] {
  const { masked, language } = message;
  if (!mayCorrect(message)) return [];
  const forms = correctionForms(language);
  const steps = [forms.meant, forms.is, forms.closing];
  const { rest: opened } = withoutOpenings(trimmed(masked), forms);
  const rest = steps.reduce((left, form) => without(form, left).rest, opened);
  const parts = readParts(message, rest, forms);
  if (!parts || parts.isWordsOnly || parts.day || parts.start !== undefined || parts.number !== undefined) return [];
  return [...parts.people, ...(parts.substitute === undefined ? [] : [parts.substitute])];
}

/** Whether it begins with "no" or "oops", whatever follows. */
export const opensAsCorrection = ({ masked, language }: Message): boolean =>
  withoutOpenings(masked, correctionForms(language)).found;

/** "Sorry, I can't on Thursday": nothing was wrong with what was understood before. */
export function isOnlySorry({ masked, language }: Message): boolean {
  const forms = correctionForms(language);
  const { found, rest } = without(forms.regret, masked);
  return found && !withoutOpenings(rest, forms).found && !without(forms.is, rest).found;
}

/** The same of a whole sentence that opens like one: "no, Christina Bak writes the overview". */
export function correctionOf(message: Message, slots: Slots): Correction | null {
  if (!withoutOpenings(message.masked, correctionForms(message.language)).found) return null;
  const { person, owners, substitute, meeting, date, due, start, end, action } = slots;
  const day = [date, due, meeting].find((one): one is DateRange => typeof one === "object" && "from" in one);
  return {
    people: owners ?? (person === undefined ? [] : [person]),
    notPeople: [],
    substitute,
    day,
    dayOf: slots.dayOf,
    start,
    end,
    number: action,
    place: slots.place,
    words: slots.task ?? slots.subject,
    plain: true,
  };
}

type Parts = Omit<Correction, "notPeople" | "plain"> & { isWordsOnly: boolean };

/** "På rådhuset", "i Aalborg". */
function readPlace(message: Message, said: string, { place }: CorrectionForms): Parts | null {
  const { rest, found } = without(place, trimmed(said));
  const name = unmask(message, rest);
  if (!found || /‹[pdt]\d+›/u.test(rest) || !/\p{L}{2}/u.test(name)) return null;
  return { people: [], place: name, isWordsOnly: false };
}

/** Names, one day, a time, a number, and no other words; or nothing but other words. */
function readParts(message: Message, said: string, { around, only, substitute }: CorrectionForms): Parts | null {
  const { dates, times } = message;
  const signs = [...said.matchAll(/‹([dt])(\d+)›/gu)];
  const [day, ...otherDays] = signs.flatMap(([, kind, index]) => (kind === "d" ? [dates[Number(index)]] : []));
  const [time, ...otherTimes] = signs.flatMap(([, kind, index]) => (kind === "t" ? [times[Number(index)]] : []));
  const others = withoutAll(around, said.replace(/‹[pbndt]\d+›/gu, " ")).trim();
  const [, number] = /^#?(\d{1,4})$/u.exec(others) ?? [];
  const words = trimmed(unmask(message, said));
  if (number === undefined && /[^\s,.&+-]/u.test(others))
    return signs.length === 0 && /\p{L}{2}/u.test(words) ? { people: [], words, isWordsOnly: true } : null;
  const isUnclear = otherDays.length > 0 || otherTimes.length > 0 || signs.length > Number(!!day) + Number(!!time);
  const { names: people } = ownersOf(message, said);
  const isOnly = people.length > 0 && firstMatch([only], said) !== null;
  if (isUnclear || (people.length === 0 && !day && !time && number === undefined)) return null;
  const [first, ...more] = people;
  const isSubstitute = more.length === 0 && firstMatch([substitute], said) !== null;
  // "Jeg kommer i stedet for Maria" is a request by itself.
  if (isSubstitute && first === "me") return null;
  const dayOf = day && dayOfIn(day);
  // A name that nobody here has may be the name of a thing.
  const isThing = !day && !time && number === undefined && !/‹p\d+›/u.test(said) && !people.includes("me");
  return {
    people: isSubstitute ? [] : people,
    ...(isSubstitute && { substitute: first }),
    ...(isOnly && { only: true as const }),
    ...(day && { day: rangeOf(day), ...(dayOf && { dayOf }) }),
    ...(time && { start: time.start, ...(time.end !== null && { end: time.end }) }),
    ...(number !== undefined && { number: Number(number) }),
    ...(isThing && { words }),
    isWordsOnly: false,
  };
}

/** Without the signs and spaces around it. */
const trimmed = (text: string): string => text.replace(/^[\s,.:;!–-]+|[\s,.:;!–-]+$/gu, "");

interface Without {
  rest: string;
  found: boolean;
}

function without(form: Pattern, text: string): Without {
  const match = firstMatch([form], text);
  return match ? { rest: trimmed(cut(text, match)), found: true } : { rest: text, found: false };
}

/** "Nej, ups, …": said one after the other. */
function withoutOpenings(text: string, forms: CorrectionForms): Without {
  const first = without(forms.opening, text);
  return first.found ? { ...withoutOpenings(first.rest, forms), found: true } : first;
}

function withoutAll(form: Pattern, text: string): string {
  const once = firstMatch([form], text);
  return once ? withoutAll(form, cut(text, once)) : text;
}

const cut = (text: string, { index, length }: { index: number; length: number }): string =>
  `${text.slice(0, index)} ${text.slice(index + length)}`;
