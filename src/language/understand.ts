import { visible } from "../domain/visible.ts";
import { localDate } from "../domain/calendar.ts";
import type { Instant } from "../domain/time.ts";
import { asWritten } from "./asWritten.ts";
import { committeeFinder, withoutCommittee } from "./committeeName.ts";
import { isCorrection } from "./correction.ts";
import { courtesyOf, isLaughing, isThumbDown, withoutCourtesies, type Courtesy } from "./courtesies.ts";
import { onceForFewWords } from "./fewWords.ts";
import { isDisguised } from "./folding.ts";
import { moodsOf } from "./hearing.ts";
import { READING } from "./intents/traits.ts";
import { NEARLY_CERTAIN } from "./likeness.ts";
import { meant } from "./meaning.ts";
import type { Message } from "./message.ts";
import { ofItsSentence, pointOf } from "./point.ts";
import { readMessage, type Surroundings } from "./readMessage.ts";
import { perhapsConcluded } from "./reasons.ts";
import { isOfNextOne, leavesOut, severalIn, type Meant } from "./several.ts";
import type { Language, Slots, Understanding } from "./understanding.ts";

export interface UnderstandingContext {
  now: Instant;
  people: readonly { name: string }[];
  sender: string | null;
  /** The name of the committee that is spoken of: it is none of its people. */
  committee?: string | undefined;
  /** Of a message that does not tell, "12" or "ok". */
  language: Language;
}

/** What people write is shorter; of more than this only the beginning is read, and nothing is done by it. */
const LONGEST = 500;

/** What a message asks for. It does nothing by itself, and says `sure` only of what may be done without asking. */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const found = understoodOf(text, context);
  const isDone = found.sure && !READING.has(found.intent);
  return isDone && isLaughing(text) ? { ...found, sure: false, doubt: "intent" } : found;
}

function understoodOf(text: string, context: UnderstandingContext): Understanding {
  const said = withoutCourtesies(text, context.sender);
  if (context.committee === undefined) return { text, ...understood(said, context) };
  const bare = withoutCommittee(said, committeeFinder(context.committee, { byFirstWord: true }));
  const found = understood(bare, context);
  if (bare === said) return { text, ...found };
  const full = understood(said, context);
  return { text, ...found, slots: withOwnWords(found, full) };
}

/** What somebody is to do, and what is to be talked about, is kept in full: "skriver et brev til klyngestyregruppen". */
function withOwnWords(found: Understood, full: Understood): Slots {
  if (found.intent !== full.intent) return found.slots;
  const inFull = (bare: string | undefined, own: string | undefined): string | undefined =>
    bare === undefined || own === undefined || own.includes(":") ? bare : own;
  const task = inFull(found.slots.task, full.slots.task);
  const subject = inFull(found.slots.subject, full.slots.subject);
  return { ...found.slots, ...(task !== undefined && { task }), ...(subject !== undefined && { subject }) };
}

type Understood = Omit<Understanding, "text">;

const understood = (said: string, context: UnderstandingContext): Understood =>
  understoodOnce(said, surroundingsOf(context));

const understoodOnce = onceForFewWords(understoodAnew);
const messageOnce = onceForFewWords(readMessage);

function understoodAnew(said: string, around: Surroundings): Understood {
  const whole = messageOnce(said.slice(0, LONGEST), around);
  const aroundPart = { ...around, language: whole.language };
  // The same stretch is a part in several ways of parting it.
  const parts = new Map<string, Meant>();
  const readOnce = (part: string): Meant => {
    const found = parts.get(part) ?? meant(readMessage(part, aroundPart));
    parts.set(part, found);
    return found;
  };
  const [first, ...others] = severalIn(whole, readOnce);
  const own = (one: Meant): Meant => ({ ...one, slots: asWritten(one.slots, said, whole.text) });
  const found = own(first ?? alone(whole, readOnce));
  const also = others.map(own).map(({ intent, slots }) => ({ intent, slots }));
  const isWriting = !READING.has(found.intent);
  // "Nej, den 10." corrects something, whatever it is: by itself it asks for nothing.
  const isDoubtful = isWriting && (said.length > LONGEST || isDisguised(said) || isCorrection(whole));
  return {
    language: whole.language,
    ...withoutCertainty(found),
    ...(isDoubtful ? { sure: false, doubt: "intent" as const } : {}),
    ...(also.length > 0 ? { also } : {}),
  };
}

function withoutCertainty({ intent, sure, doubt, noSuch, candidates, slots }: Meant): Omit<Meant, "certainty"> {
  return { intent, sure, ...(doubt && { doubt }), ...(noSuch && { noSuch }), candidates, slots };
}

/** One request; of two of which only one was made out neither is done, and no answer passes over what was to be done. */
function alone(whole: Message, read: (part: string) => Meant): Meant {
  const found = meant(whole);
  // "Aflys mødet. Det var bare gas": no part of it is asked for.
  if (moodsOf(whole.language).idle(whole.lower)) return found;
  const mayBeToldFirst = found.sure ? found.intent === "none" : found.doubt === "intent";
  const point = mayBeToldFirst ? pointOf(whole, read) : null;
  if (point) return point;
  if (!found.sure) return found;
  const isRead = READING.has(found.intent);
  const itself = isRead && found.intent !== "none" ? ofItsSentence(whole, found, read) : null;
  if (itself) return itself;
  const then = perhapsConcluded(whole, found, read);
  const others = [...leavesOut(whole, found, read), ...(then ? [then] : [])]
    .filter(({ intent, certainty }) => !isRead || (certainty >= NEARLY_CERTAIN && !READING.has(intent)))
    .map(({ intent }) => intent);
  if (others.length === 0) return isOfNextOne(whole, found, read) ? { ...found, sure: false, doubt: "intent" } : found;
  return { ...found, sure: false, doubt: "intent", candidates: [...new Set([found.intent, ...others])].slice(0, 3) };
}

/** What a text is that asks for nothing but is said to be polite, with its message; null: it is something else. */
export const courtesyIn = (text: string, { masked, language }: Message): Courtesy | null =>
  visible(text).trim() === "" ? null : isThumbDown(text) ? "answer" : courtesyOf(masked, language);

/** A message without its courtesies and with signs in place of names, days and times (message.ts); its beginning. */
export const withoutNames = (text: string, context: UnderstandingContext): Message =>
  messageOnce(withoutCourtesies(text, context.sender).slice(0, LONGEST), surroundingsOf(context));

/** Whether all of a message is read: of a longer one it cannot be told what its end makes of it. */
export const isReadInFull = (text: string): boolean => text.length <= LONGEST;

function surroundingsOf({ now, people, committee, language }: UnderstandingContext): Surroundings {
  return { today: localDate(now), people, committee, language };
}
