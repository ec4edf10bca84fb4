import { firstMatch, pattern, type Pattern } from "../pattern.ts";
import { unmask, type Message } from "../message.ts";
import { stretchIn } from "../slots/by.ts";
import { dueOf } from "../slots/due.ts";
import { laterIn } from "../slots/later.ts";
import { named, ownersOf } from "../slots/people.ts";
import { slotWordsOf } from "../slots/slotWords.ts";
import type { Slots } from "../understanding.ts";
import { said, type Build } from "./build.ts";

export const logAction: Build = (message, { owners: first, owners2, owners3, deadline, ...groups }) => {
  // "Efter aftale udarbejder Maria et notat": the verb stands before whoever does it.
  const task = [groups.verb, groups.task ?? groups.task2 ?? groups.task3]
    .filter((part) => part !== undefined)
    .join(" ");
  const owners = first ?? owners2 ?? owners3 ?? "";
  const within = dueOf(message, task);
  // "Frist 15/12: Lars afleverer …"
  const { due, rest, isDoubted } =
    deadline === undefined || within.due !== undefined ? within : { ...dueOf(message, deadline), rest: task };
  const words = slotWordsOf(message.language);
  const { names, ambiguous } = ownersOf(message, owners);
  const remark = firstMatch(words.remark, rest);
  const full = unmask(message, remark ? rest.slice(0, remark.index) : rest)
    .replace(/\s+/gu, " ")
    .replace(EDGES, "");
  const what = full.replace(EMPTY_VERB, "");
  const slots = said({ owners: names, task: what, due });
  if (ambiguous) return { slots, doubt: "name" };
  // Who is rung up, or written to, only tells what happens; with a deadline it is something to do.
  const isRemark = isSaid(words.toReader, task) || (due === undefined && isSaid(words.toWriter, task));
  const isTwo = isSaid(words.another, task);
  // "Sæt Hjørring Kommune på til næste gang": a time, and nothing to do.
  const isNoTask = NAMES_ONLY.test(rest) || firstMatch(words.nextMeeting, task)?.length === task.length;
  const isList = LIST.test(task);
  // Two days in one task: one of them is its subject, and which is anybody's guess.
  const vague =
    names.length === 0 ||
    !saysSomething(full) ||
    message.dates.length > 1 ||
    isOver(due, message) ||
    message.dates.some(({ afterwards }) => afterwards) ||
    isRemark ||
    isTwo ||
    isNoTask ||
    isList ||
    isTheirThing(message, owners, task);
  if (vague) return { slots, doubt: "intent" };
  return isDoubted ? { slots, doubt: "date" } : { slots };
};

/** What was to be done last year is told of. */
const isOver = (due: Slots["due"], { today }: Message): boolean =>
  typeof due === "object" && "to" in due && due.to < today && due.from < due.to;

const isSaid = (words: readonly Pattern[], masked: string): boolean => firstMatch(words, masked) !== null;

/** More than a bare verb, and another action's number: "jeg skriver lige" and "I'll finish 12" are no tasks. */
function saysSomething(task: string): boolean {
  return task.split(/\s+/u).filter((word) => !FILLING.has(word.toLowerCase()) && !/^\d+$/u.test(word)).length > 1;
}

const FILLING = new Set(
  `lige nu snart senere også igen alligevel selv det den dem dette på om til af op
  just now soon later too again anyway myself it that this them on into at about up`.split(/\s+/u),
);

/** "Marias oplæg skal sendes rundt": whose it is, and not who does it. */
function isTheirThing({ masked, text, mentions }: Message, owners: string, task: string): boolean {
  const at = /‹[pbn]\d+›$/u.exec(owners)?.[0];
  const { index = 0, length = 0, name } = (at && mentions.find((_, one) => at.includes(`${one}›`))) || {};
  const isGenitive = name !== undefined && !text.slice(index, index + length).endsWith(name);
  return isGenitive && masked.includes(`${owners} ${task}`);
}

/** "Ja, Mette: nej": what the next one has said. */
const LIST = /[,;.]\s(?:(?:og|and)\s)?‹[pb]\d+›:\s/u;

/** "Region Nordjylland, Thisted Kommune" are two, and neither does anything. */
const NAMES_ONLY = /^(?:‹[pbn]\d+›|[\s.,;:/&+–-]|og|samt|and)+$/u;

/** "laver en oversigt" is the task "en oversigt"; every other verb says more. */
const EMPTY_VERB = /^(?:laver?|skal lave|makes?|does|do)\s+(?=\p{L})/iu;
const EDGES = /^[\s.,;:–-]+|[\s.,;:?!–-]+$/gu;

export const listActions: Build = (message, { number, number2, number3, number4, number5, number6 }) => {
  const words = slotWordsOf(message.language);
  const { masked } = message;
  const whose = named(message, words.whose, masked);
  // Whoever is to be shown something asks not for their own.
  const ownPart = words.shown.reduce((text, one) => one.replacedIn(text, ""), message.lower);
  const mine = firstMatch(words.me, ownPart) !== null;
  const one = number ?? number2 ?? number3 ?? number4 ?? number5 ?? number6;
  if (one !== undefined) return { slots: { action: Number(one) } };
  const late = firstMatch(words.late, masked) !== null;
  const open = firstMatch(words.open, masked) !== null;
  const finished = firstMatch(words.finished, masked) !== null;
  const state = late ? "overdue" : open ? "open" : finished ? "done" : undefined;
  const slots = said({ owner: whose?.name ?? (mine ? "me" : undefined), state });
  return whose?.ambiguous === true ? { slots, doubt: "name" } : { slots };
};

export const completeAction: Build = (message, { number, task: first, task2, how, how2 }) => {
  const task = first ?? task2;
  const built = actionOf(message, number, () => unmask(message, (task ?? "").replace(EDGES, "")));
  const { surely } = slotWordsOf(message.language);
  const isDone = isSaid(surely, (how ?? how2 ?? "").trim()) && message.dates.every(({ to }) => to <= message.today);
  // A sentence that somebody says something else in as well is no action's name.
  const isStory = number === undefined && CLAUSES.test(task ?? "");
  return isDone && !isStory ? built : { ...built, doubt: "intent" };
};

export const postponeAction: Build = (message, { number, number2, task, unfinished }) => {
  const { due, isDoubted } = dueOf(message, message.masked);
  const built = actionOf(message, number ?? number2, () => unmask(message, task ?? ""));
  const by = due === undefined ? stretchIn(message) : undefined;
  const missing = isDoubted ? "date" : (due ?? by) === undefined ? "until" : undefined;
  // Nothing is put off to last year: it is told of.
  const isTold = isOver(due, message);
  const doubt = unfinished === undefined && !isTold ? (built.doubt ?? missing) : "intent";
  const day = message.dates.at(-1);
  const later = due === undefined || due === "next" ? undefined : laterIn(message, day);
  const afterIt = later?.weekday === undefined ? undefined : later;
  // "Mandagen efter" is counted from the day that it had.
  const slots = { ...built.slots, ...said({ due: day?.afterwards ? undefined : due, by, later: afterIt }) };
  return doubt === undefined ? { slots } : { slots, doubt };
};

export const assignAction: Build = (message, { number, number2, owners = "" }) => {
  const { names, ambiguous } = ownersOf(message, owners);
  const slots = { ...actionOf(message, number ?? number2, () => "").slots, owners: names };
  return ambiguous ? { slots, doubt: "name" } : { slots };
};

export const withdrawAction: Build = (message, { number, number2, task }) =>
  actionOf(message, number ?? number2, () => unmask(message, (task ?? "").replace(EDGES, "")));

/** "Lars har sendt notatet, så det …". */
const CLAUSES = /,\s(?:så|men|og|so|but|and)\s/u;

/** What may be an action's, and counts nothing else. */
const NUMBER = pattern(
  String.raw`(?<![\p{L}\p{N}‹])\d{1,4}(?![\p{L}\p{N}›%]|\s?(?:min|time|dag|uge|måned|kr|hour|day|week|month))`,
  "g",
);

/** Some action that was spoken of. */
const POINTING = /^(?:den|det|den her|opgaven|it|that|this|the (?:action|task))$/iu;

function actionOf(
  { masked, lower, language }: Message,
  captured: string | undefined,
  taskSaid: () => string,
): ReturnType<Build> {
  const numbers = Array.from(lower.matchAll(NUMBER), ([found]) => Number(found));
  const number = captured === undefined ? numbers[0] : Number(captured);
  if (number !== undefined) {
    // "Punkt 4" is on the agenda, and seldom meant as the action of that number.
    if (isSaid(slotWordsOf(language).itemNumber, masked))
      return { slots: { action: number, item: number }, doubt: "intent" };
    const slots = { action: number };
    return numbers.every((other) => other === number) ? { slots } : { slots, doubt: "intent" };
  }
  const task = taskSaid();
  return task === "" || POINTING.test(task) ? { slots: {}, doubt: "intent" } : { slots: { task } };
}
