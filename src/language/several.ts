import { COMMA_OR_AND, CONCLUSION, CONTRAST, halvesOf, partsOf, SENTENCE, SENTENCE_OR_AND } from "./borders.ts";
import { said } from "./intents/build.ts";
import { OF_AN_ACTION, OF_COMING, READING } from "./intents/traits.ts";
import { listedActions } from "./listedActions.ts";
import { NEARLY_CERTAIN } from "./likeness.ts";
import { oneByOne } from "./oneByOne.ts";
import { firstMatch, pattern } from "./pattern.ts";
import { askedWithPlan, concluded, isOnlyWhy, withoutReasons } from "./reasons.ts";
import { slotWordsOf } from "./slots/slotWords.ts";
import { unmask, type Message } from "./message.ts";
import type { Understanding } from "./understanding.ts";

export interface Meant extends Pick<Understanding, "intent" | "sure" | "candidates" | "slots" | "doubt" | "noSuch"> {
  /** 0 to 1: how much the sentences of that intent are like it; a form of the grammar is half of it. */
  certainty: number;
}

export type Read = (part: string) => Meant;

/** The requests of a message that asks for several things; empty: it is one, or none that can be told apart. */
export function severalIn(whole: Message, read: Read): readonly Meant[] {
  const parts = toldApart(whole, read);
  const asked = askedWithPlan(whole, parts);
  if (asked.length > 0) return asked;
  return isOnlyWhy(whole, parts) ? parts.slice(1) : parts;
}

function toldApart(whole: Message, read: Read): readonly Meant[] {
  const back = comingBack(whole, read);
  if (back) return [back];
  const each = oneByOne(whole);
  const drawn = concluded(whole, each, read);
  if (drawn.length > 0) return drawn;
  for (const border of [SENTENCE, SENTENCE_OR_AND]) {
    const parts = allPlain(partsOf(whole.text, border), read, isPlainButForOwner);
    if (parts.length > 0 && areSeparate(parts)) return askingForNames(parts);
  }
  const list = withoutReasons(partsOf(whole.text, COMMA_OR_AND), read);
  const listedUp = allPlain(list, read);
  const isReason = CONCLUSION.test(list[1] ?? "") && READING.has(listedUp[0]?.intent ?? "none");
  const areOrders = listedUp.slice(1).every(isOrder) || listedUp.every(isOfNumber);
  if (listedUp.length > 0 && areOrders && areSeparate(listedUp) && !isReason) return listedUp;
  const named = beforeNamed(whole, read);
  if (named.length > 0) return named;
  const contrasted = allPlain(partsOf(whole.text, CONTRAST), read);
  if (contrasted.length > 0 && contrasted.every(isComing) && areOfOthers(contrasted)) return contrasted;
  const listed = listedActions(whole, read);
  if (listed.length > 0) return listed;
  const actions = mayBeActions(whole) ? actionsIn(whole.text, read) : [];
  if (actions.length > 1) return askingForNames(actions);
  const besides = withBesides(each, read);
  if (besides.length > 0) return besides;
  const parts = each.map(read);
  const alike = comingOf(parts);
  if (alike.length > 0) return alike;
  const standIn = withOneStandIn(parts);
  return standIn.length > 0 ? standIn : withSender(whole, read);
}

/** "Jeg kommer alligevel, Søren skal ikke med": that whoever stood in need not is said by the first half. */
function comingBack(whole: Message, read: Read): Meant | null {
  const released = firstMatch(slotWordsOf(whole.language).released, whole.masked);
  const own = released && read(unmask(whole, replaced(whole.masked, released, " ").trim()));
  return own?.intent === "attend" && isPlain(own) && own.slots.person === undefined ? own : null;
}

/** Behind a comma alone much else goes on with what was said: "klar primo februar". */
const isOrder = ({ intent, slots: { person } }: Meant): boolean =>
  ORDERS.has(intent) || (intent === "cancel" && person !== undefined);
const ORDERS: ReadonlySet<Meant["intent"]> = new Set([
  "scheduleMeeting",
  "callOffMeeting",
  "postAgenda",
  "postMinutes",
]);

/** "15 færdig, udskyd 16 til 1/2". */
const isOfNumber = ({ intent, slots: { action } }: Meant): boolean => OF_AN_ACTION.has(intent) && action !== undefined;

/** What each of the parts asks for; empty where it is not plain of one, and those after it need not be read. */
function allPlain(parts: readonly string[], read: Read, isPlainToo: (one: Meant) => boolean = () => false): Meant[] {
  const found: Meant[] = [];
  for (const part of parts) {
    const one = read(part);
    if (!isPlain(one) && !isPlainToo(one)) return [];
    found.push(one);
  }
  return found;
}

/** "Afbud på torsdag og Jørgen ringer til regionen", "12 is done and I can't come". */
function beforeNamed(whole: Message, read: Read): readonly Meant[] {
  for (const halves of halvesOf(whole)) {
    const parts = allPlain(halves, read, isPlainButForOwner);
    // "Scratch that, my clinic got moved and I can come": what comes after takes it back.
    const isTakenBack = parts.some(({ intent }) => intent === "undo");
    if (parts.length === 0 || isTakenBack || !areSeparate(parts)) continue;
    // "Psykiatri på som punkt, og Lars holder oplæg" is one item.
    if (!parts.some(({ intent }) => intent === "proposeItem") || read(whole.text).slots.presenters === undefined)
      return askingForNames(parts);
  }
  return [];
}

/**
 * Whether who comes, or does not, is somebody who only stands in what is said after that: "afbud på torsdag og Jørgen
 * hilser" is the sender's own.
 */
export const isOfNextOne = (whole: Message, { intent, slots: { person } }: Meant, read: Read): boolean =>
  OF_COMING.has(intent) &&
  person !== undefined &&
  halvesOf(whole).some(([first, second]) => {
    const own = read(first);
    return (
      isPlain(own) && own.intent === intent && own.slots.person === undefined && !OF_COMING.has(read(second).intent)
    );
  });

/** Where what the next one does may begin: "Anne laver et notat, og Lars …". */
const NEXT = pattern(String.raw`[.;,] (?:(?:og|and|samt|mens|while) )?| (?:og|and|samt|mens|while) `, "g");

/** Two who do something are needed for it, one of whom may be whoever writes. */
const mayBeActions = ({ mentions, lower }: Message): boolean =>
  mentions.length + Number(/(?<!\p{L})(?:jeg|i)(?!\p{L})/u.test(lower)) > 1;

/** "Afbud fra Åse og Daniel, og flyt mødet til fredag": what is said of each of them, and the rest once. */
function withBesides(each: readonly string[], read: Read): readonly Meant[] {
  const [first, ...others] = each.map((one) => allPlain(partsOf(one, SENTENCE_OR_AND), read));
  const rest = first?.slice(1) ?? [];
  if (!first || rest.length === 0 || others.some((parts) => parts.length !== first.length)) return [];
  const people = comingOf([first, ...others].flatMap((parts) => parts[0] ?? []));
  return people.length > 0 && areSeparate([...people.slice(0, 1), ...rest]) ? [...people, ...rest] : [];
}

/** Each with its own people and verb; several people who do a task together are one action. */
function actionsIn(text: string, read: Read): Meant[] {
  const borders = [...text.matchAll(NEXT)];
  if (borders.length > MOST_BORDERS) return [];
  for (const { index, 0: border } of borders) {
    const first = read(text.slice(0, index));
    if (!isAction(first)) continue;
    const rest = text.slice(index + border.length);
    const others = actionsIn(rest, read);
    const last = others.length > 0 ? others : [read(rest)];
    if (last.every(isAction)) return [first, ...last];
  }
  return [];
}

/** Each of them doubles the ways to read it. */
const MOST_BORDERS = 6;

const isAction = (one: Meant): boolean => (one.sure && one.intent === "logAction") || isPlainButForOwner(one);

/** Only who comes and who does not is said of each, and what becomes of actions: several people do a task together. */
function comingOf(parts: readonly Meant[]): readonly Meant[] {
  const isOfSomebody = (one: Meant): boolean =>
    isComing(one) && one.slots.person !== undefined && (isPlain(one) || isPlainButForName(one));
  const isOfActions = (intent: Meant["intent"] | undefined): boolean =>
    OF_ACTION.has(intent) &&
    parts.every((one) => one.intent === intent && one.slots.action !== undefined && isPlain(one));
  if ((!parts.every(isOfSomebody) && !isOfActions(parts[0]?.intent)) || !areSeparate(parts)) return [];
  return askingForNames(parts);
}

/** "Lars og Mette er forhindret, Anne kommer i stedet": one comes for one of them, and is asked for whom. */
function withOneStandIn(parts: readonly Meant[]): readonly Meant[] {
  const [first, ...others] = parts;
  const standIn = first?.slots.substitute;
  const isAlike = (one: Meant): boolean =>
    one.intent === "cancel" && isPlain(one) && one.slots.person !== undefined && one.slots.substitute === standIn;
  if (!first || standIn === undefined || others.length === 0 || !parts.every(isAlike)) return [];
  const alone = (one: Meant): Meant => ({ ...one, slots: said({ ...one.slots, substitute: undefined }) });
  const whole = alone(first);
  return areSeparate(parts) ? [{ ...whole, slots: { ...whole.slots, standIn } }, ...others.map(alone)] : [];
}

/** The names that two are called by are asked about when each part is done. */
function askingForNames(parts: readonly Meant[]): readonly Meant[] {
  const [first, ...others] = parts;
  return first && parts.some(isPlainButForName) ? [{ ...first, sure: false, doubt: "name" }, ...others] : parts;
}

/** What is done with an action by its number. */
const OF_ACTION = new Set<Meant["intent"] | undefined>(["completeAction", "postponeAction", "withdrawAction"]);

/** Whoever is called so is asked for; the others of the list are not forgotten for it. */
const isPlainButForName = ({ doubt, certainty }: Meant): boolean => doubt === "name" && certainty >= NEARLY_CERTAIN;

/** An action of whoever of those that are called so: "afbud den 3., og Christina laver en oversigt". */
const isPlainButForOwner = (one: Meant): boolean => one.intent === "logAction" && isPlainButForName(one);

const isComing = ({ intent, slots }: Meant): boolean => OF_COMING.has(intent) && slots.substitute === undefined;

/** "I'm ill but coming" is about one of them, and "Lars comes, but Daniel doesn't" perhaps about a substitute. */
const areOfOthers = (parts: readonly Meant[]): boolean =>
  new Set(parts.map(({ slots }) => slots.person)).size === parts.length && areSeparate(parts);

/** "Daniel er forhindret, og det er jeg også", "Lars og jeg kan ikke komme": the sender's own first. */
function withSender(whole: Message, read: Read): readonly Meant[] {
  const { alsoMe, withMe, me } = slotWordsOf(whole.language);
  const likewise = firstMatch(alsoMe, whole.masked);
  const list = firstMatch(withMe, whole.masked);
  const rest = likewise
    ? whole.masked.slice(0, likewise.index).replace(/[,\s]+$/u, "")
    : list && replaced(whole.masked, list, list.groups.who ?? "");
  if (rest !== null) {
    const other = read(unmask(whole, rest));
    return isAway(other, true) ? [{ ...other, slots: said({ ...other.slots, person: undefined }) }, other] : [];
  }
  const parts = firstMatch(me, whole.lower) ? allPlain(partsOf(whole.text, SENTENCE_OR_AND), read) : [];
  const mine = parts.filter((part) => isAway(part, false));
  const others = parts.filter((part) => isAway(part, true));
  return mine.length === 1 && others.length === 1 && parts.length === 2 ? [...mine, ...others] : [];
}

const replaced = (text: string, { index, length }: { index: number; length: number }, by: string): string =>
  text.slice(0, index) + by + text.slice(index + length);

/** Certainly a cancellation, of somebody named or of the sender, and nobody comes instead. */
const isAway = (part: Meant, ofOther: boolean): boolean =>
  part.intent === "cancel" &&
  isPlain(part) &&
  part.slots.substitute === undefined &&
  (part.slots.person !== undefined) === ofOther;

/** Each plain part asks for something of its own, and no two for the same: of the same kind only for different people or actions. */
function areSeparate(parts: readonly Meant[]): boolean {
  const same = (one: Meant, other: Meant): boolean => {
    const [a, b] = [one, other].map(({ slots }) => slots.person ?? slots.action);
    return one.intent === other.intent && (a === undefined || b === undefined || a === b);
  };
  const isAlone = (part: Meant): boolean => parts.every((other) => other === part || !same(part, other));
  return parts.every(isAlone) && !isStandIn(parts) && !isPaper(parts);
}

/** A few words torn from a sentence resemble something soon. */
const isPlain = ({ intent, sure, certainty }: Meant): boolean =>
  sure && intent !== "none" && certainty >= ENOUGH_OF_A_PART;
const ENOUGH_OF_A_PART = 0.8;

/**
 * Whether a part that could not be made out certainly asks for something else than the rest: to do the rest alone would
 * drop it without a word.
 */
export function leavesOut(whole: Message, found: Meant, read: Read): readonly Meant[] {
  const texts = partsOf(whole.text, SENTENCE_OR_AND);
  const parts = texts.map(read);
  const others = parts.filter(
    (part, at) =>
      part.intent !== "none" &&
      !isOfTheSame(whole, found, part, texts[at] ?? "") &&
      part.intent !== found.intent &&
      (part.certainty >= PERHAPS || isOfSomebody(part)) &&
      !isPaper([found, part]) &&
      !isByStandIn(found, part),
  );
  return parts.some(({ intent }) => intent === found.intent) ? others : [];
}
const PERHAPS = 0.8;

/** "Referatet er klar. Læg det ud", "mødet skal starte kl. 9, ret det": what is said of the paper, or to have it put right. */
function isOfTheSame({ language }: Message, found: Meant, { intent, slots }: Meant, text: string): boolean {
  const { minutes, agenda, amending } = slotWordsOf(language);
  // "Lars skal lave et udkast. Deadline 10/12"
  if (found.intent === "logAction") return intent === "postponeAction" && isItsDeadline(found.slots, slots);
  // "Ligger med feber og må melde afbud": the one is why.
  const { reason } = found.slots;
  if (found.intent === "cancel" && reason !== undefined && text.trim().endsWith(reason)) return true;
  if (found.intent === "scheduleMeeting") return intent === "undo" && firstMatch(amending, text) !== null;
  const paper = found.intent === "postMinutes" ? minutes : found.intent === "postAgenda" ? agenda : [];
  const isItself = slots.task === undefined || firstMatch(paper, text) !== null;
  return paper.length > 0 && intent === "completeAction" && slots.action === undefined && isItself;
}

const isItsDeadline = ({ due }: Meant["slots"], { action, task, due: other }: Meant["slots"]): boolean =>
  due !== undefined && action === undefined && task === undefined && JSON.stringify(due) === JSON.stringify(other);

/** "Cancel for Anne and move the meeting": whoever is named is not passed over. */
const isOfSomebody = ({ intent, doubt, slots }: Meant): boolean =>
  intent === "cancel" && doubt === "intent" && slots.person !== undefined;

/** "Afbud herfra. Anne tager over.": what whoever comes instead will do is no action. */
const isByStandIn = ({ slots: { substitute } }: Meant, { slots: { owners = [] } }: Meant): boolean =>
  substitute !== undefined && owners.every((owner) => owner === substitute);

/** "Referatet er godkendt, og læg det op": named to be posted, not to be shown. */
const isPaper = (parts: readonly Meant[]): boolean =>
  parts.some(({ intent }) => intent === "showAgenda" || intent === "showMinutes") &&
  parts.some(({ intent }) => intent === "postAgenda" || intent === "postMinutes");

/** "Afbud. Daniel kommer.": perhaps instead of whoever does not. */
function isStandIn(parts: readonly Meant[]): boolean {
  const cancels = parts.some(({ intent, slots }) => intent === "cancel" && slots.substitute === undefined);
  return cancels && parts.some(({ intent, slots }) => intent === "attend" && slots.person !== undefined);
}
