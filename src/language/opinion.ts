import { z } from "zod";
import { said } from "./intents/build.ts";
import { BY_FORM } from "./intents/traits.ts";
import { meantAs } from "./meaning.ts";
import type { Message } from "./message.ts";
import { lowered } from "./pattern.ts";
import type { Meant } from "./several.ts";
import { dueOf } from "./slots/due.ts";
import { isWriter } from "./slots/slotWords.ts";
import { Intent } from "./understanding.ts";

/** What may be proposed; the others are asked for in so many words, or not at all. */
export const Proposable = Intent.exclude(["help", "introduce", "chooseCommittee", "none", ...BY_FORM]);
export type Proposable = z.infer<typeof Proposable>;

const Words = z.string();

/**
 * The slots that somebody else may point out, each as a stretch of the masked message. Days, times, numbers and places
 * are none of them: those are read by our own rules only.
 */
export const Quotes = z
  .object({
    person: Words.describe("the one person who comes or does not come, if it is not the writer: one sign, like ‹p0›"),
    substitute: Words.describe("the one person who comes instead: one sign, like ‹p1›"),
    owners: Words.describe("everybody who is to do it, like “‹p0› og ‹b1›” or “jeg”"),
    task: Words.describe("what is to be done, or the action that is meant, without who does it"),
    subject: Words.describe("what is to be talked about, without the words that ask for it"),
    query: Words.describe("what is looked for, without the words that ask for it"),
  })
  .partial();
export type Quotes = z.infer<typeof Quotes>;

/** What somebody else makes of a message. */
export interface Opinion {
  intent: Proposable;
  quotes: Quotes;
}

/** What a message says by an opinion, read by our own rules. null: the opinion says what the message does not. */
export function readOpinion(message: Message, { intent, quotes }: Opinion): Meant | null {
  const stretches = Object.entries(quotes).map(([slot, words]) => [slot, words && stretchOf(message, words)] as const);
  if (stretches.some(([, stretch]) => stretch === undefined)) return null;
  const { person, substitute, ...captured } = Quotes.parse(Object.fromEntries(stretches));
  const isWriting = person !== undefined && isWriter(person);
  const [comes, instead] = [person, substitute].map((sign) => nameOf(message, sign));
  if (
    (person !== undefined && !isWriting && comes === undefined) ||
    (substitute !== undefined && instead === undefined)
  )
    return null;
  const meant = withDeadline(message, meantAs(message, intent, captured));
  return {
    ...meant,
    slots: said({
      ...meant.slots,
      ...(person !== undefined && { person: comes }),
      ...(substitute !== undefined && { substitute: instead }),
    }),
  };
}

/** Wherever it stands: "the numbers, Maria has those until Friday" is one thing to do. */
function withDeadline(message: Message, meant: Meant): Meant {
  if (meant.intent !== "logAction" || meant.slots.due !== undefined || message.dates.length > 1) return meant;
  const { due, isDoubted } = dueOf(message, message.masked);
  if (due === undefined) return meant;
  return { ...meant, ...(isDoubted && { doubt: "date" }), slots: { ...meant.slots, due } };
}

/** The stretch of the masked message that is so worded, whatever its capitals; undefined: none, or a part of a word. */
function stretchOf({ masked, lower }: Message, words: string): string | undefined {
  const wanted = lowered(words.trim().replace(/\s+/gu, " "));
  if (wanted === "") return undefined;
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(lower.charAt(at));
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isLetter(at - 1) && !isLetter(end)) return masked.slice(at, end);
  }
  return undefined;
}

/** As it was written; undefined: the stretch is no sign of one name. */
function nameOf({ mentions }: Message, stretch: string | undefined): string | undefined {
  const index = /^‹[pn](\d+)›$/u.exec(stretch ?? "")?.[1];
  return index === undefined ? undefined : mentions[Number(index)]?.name;
}
