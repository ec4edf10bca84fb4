import { partsOf, SENTENCE } from "./borders.ts";
import { isBound, type Binding } from "./clauses.ts";
import { binding as da } from "./da/binding.ts";
import { binding as en } from "./en/binding.ts";
import { hear, moodsOf, type Heard } from "./hearing.ts";
import { READING } from "./intents/traits.ts";
import { NEARLY_CERTAIN } from "./likeness.ts";
import type { Message } from "./message.ts";
import { firstMatch, lowered } from "./pattern.ts";
import type { Meant } from "./several.ts";
import { slotWordsOf, WORDS_OF_CONTRAST } from "./slots/slotWords.ts";
import type { Language } from "./understanding.ts";

type Read = (part: string) => Meant;

interface Joining {
  /** Where somebody who has explained themselves may come to the point: a new sentence, or "so", "but". */
  border: RegExp;
  joint: RegExp;
}

function joining({ joints, subjects }: Binding): Joining {
  const joint = joints.join("|");
  const begins = `(?:${joint}|${subjects.join("|")})(?:\\s|['’])`;
  return {
    border: new RegExp(
      String.raw`(?<=[\p{L}\p{N}]{2}|[!?)])[.!?]\s+(?=\p{L})|,?\s[–-]\s(?=\p{L})|,\s(?=${begins})|\s(?=(?:${joint})\s(?:${subjects.join("|")})\s)`,
      "giu",
    ),
    joint: new RegExp(String.raw`^(?:${joint})\s+`, "iu"),
  };
}

const JOINING: Record<Language, Joining> = { da: joining(da), en: joining(en) };

const TAKEN_BACK = new RegExp(`^(?:${WORDS_OF_CONTRAST.join("|")})\\s`, "iu");
/** Whoever tells a longer story is asked. */
const MOST = 4;

/**
 * What a message comes to that begins with something else: "Kedlen er i stykker, og jeg venter på smeden, så jeg
 * kommer ikke". null: what is said before it may change what it means, or is a request as well.
 */
export function pointOf(whole: Message, read: Read): Meant | null {
  const { border: place, joint } = JOINING[whole.language];
  const borders = [...whole.text.matchAll(place)];
  if (borders.length === 0 || borders.length > MOST) return null;
  const heard = hear(whole);
  if (!isToldPlainly(heard) || moodsOf(whole.language).idle(whole.lower)) return null;
  const ways = borders
    .map(({ index, 0: border }) => ({
      text: whole.text.slice(index + border.length),
      rest: whole.text.slice(0, index),
    }))
    .filter(({ text, rest }) => joint.test(text) || !isBound(lowered(rest), lowered(text), whole.language))
    .toReversed();
  const [first] = ways.slice(-1);
  // "…, but he hasn't answered": what is said first holds no longer.
  const told = first && !TAKEN_BACK.test(first.text) ? [{ text: first.rest, rest: first.text }] : [];
  for (const { text, rest } of [...ways, ...told]) {
    const point = plainOf([text.replace(joint, ""), text], read);
    if (!point) continue;
    const isAll = !leavesOutDay(whole, text, point) && !leavesOutSomebody(whole, { point: text, rest }, point);
    const isMeant = heard.excluded.every((intent) => intent !== point.intent) && isOnlyTold(read(rest));
    return isAll && isMeant ? point : null;
  }
  return null;
}

/** "Jeg printer det i aften. Send mig dagsordenen for den 3.": what the one sentence that asks says, and no day of the other. */
export function ofItsSentence(whole: Message, { intent }: Meant, read: Read): Meant | null {
  if (whole.dates.length < 2) return null;
  const asking = partsOf(whole.text, SENTENCE)
    .map(read)
    .filter((part) => part.intent === intent);
  const [only] = asking;
  return asking.length === 1 && only?.sure === true && only.slots.meeting !== undefined ? only : null;
}

const isToldPlainly = ({ mood }: Heard): boolean =>
  !mood.question && !mood.asking && !mood.supposition && !mood.imagined && !mood.prohibition;

/** Without what joins it to the rest, or as it stands: "derfor kommer jeg ikke". */
function plainOf(texts: readonly string[], read: Read): Meant | null {
  const isPlain = ({ sure, intent, certainty }: Meant): boolean =>
    sure && intent !== "none" && certainty >= NEARLY_CERTAIN;
  return texts.map(read).find(isPlain) ?? null;
}

/** It asks for nothing else, or not so that it could be done. */
const isOnlyTold = ({ intent, sure, certainty }: Meant): boolean =>
  intent === "none" || READING.has(intent) || (!sure && certainty < PERHAPS);
const PERHAPS = 0.5;

/** The day that is told of before it may be the meeting's, or may not. */
const leavesOutDay = ({ dates }: Message, point: string, { intent }: Meant): boolean =>
  intent !== "completeAction" && dates.some(({ text }) => !point.includes(text));

/** Whoever else is named may be the one who is away, who comes instead or who does something as well. */
function leavesOutSomebody(
  { mentions, language }: Message,
  { point, rest }: { point: string; rest: string },
  { intent }: Meant,
): boolean {
  if (READING.has(intent)) return false;
  const isInstead = intent === "cancel" && firstMatch(slotWordsOf(language).instead, lowered(rest)) !== null;
  return isInstead || mentions.some(({ kind, name }) => kind !== "body" && !point.includes(name));
}
