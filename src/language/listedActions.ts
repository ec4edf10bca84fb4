import { OF_COMING } from "./intents/traits.ts";
import { unmask, type Message } from "./message.ts";
import type { Meant } from "./several.ts";

type Read = (part: string) => Meant;

/** Before whom the next one is for, with a colon behind the name or names. */
const NEXT = /[,;.]\s(?:(?:og|and)\s)?(?=‹[pb]\d+›(?:(?:,|\s(?:og|and|samt))\s‹[pb]\d+›)*:\s)/u;
const NAMED = /^‹[pb]\d+›[^:]*:\s/u;
/** In letters: a "ja" is no task. */
const LEAST = 4;
const AT_MOST = 6;

/** "Christina: overblik, Maria: budget": each its own, of so few words that one alone would be doubtful; empty: it is no such list. */
export function listedActions(whole: Message, read: Read): readonly Meant[] {
  const parts = whole.masked.split(NEXT);
  if (parts.length < 2 || parts.length > AT_MOST || parts.some((part) => !NAMED.test(part))) return [];
  const each = parts.map((part) => read(unmask(whole, part)));
  return each.every((one) => isTask(one, read)) ? each.map((one) => (one.doubt === "intent" ? certain(one) : one)) : [];
}

function isTask({ intent, sure, doubt, slots: { owners = [], task = "" } }: Meant, read: Read): boolean {
  // "Mette: afbud, Anne: ferie"
  const isWord = task.length >= LEAST && /^\p{L}+$/u.test(task) && !OF_COMING.has(read(task).intent);
  return intent === "logAction" && owners.length > 0 && (sure || doubt === "name" || (doubt === "intent" && isWord));
}

const certain = ({ intent, slots, candidates, certainty }: Meant): Meant => ({
  intent,
  slots,
  candidates,
  certainty,
  sure: true,
});
