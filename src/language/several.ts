import { pattern } from "./pattern.ts";
import { unmask, type Message } from "./message.ts";
import type { Understanding } from "./understanding.ts";

export type Meant = Pick<Understanding, "intent" | "sure" | "candidates" | "slots" | "doubt" | "noSuch">;

type Read = (part: string) => Meant;

/** More in one message is told one by one. */
const AT_MOST = 3;

/** The requests of a message that asks for several things; empty: it is one, or none that can be told apart. */
export function severalIn(whole: Message, read: Read): readonly Meant[] {
  const sentences = partsOf(whole.text).map(read);
  if (sentences.length > 0 && areSeparate(sentences)) return sentences;
  const actions = actionsIn(whole.text, read);
  if (actions.length > 1) return actions;
  return comingOf(oneByOne(whole).map(read));
}

/** Sentences, and what is joined by a comma and "and": perhaps two requests in one message. */
function partsOf(text: string): string[] {
  const parts = text.split(
    /(?<=\p{L}{2}|[!?])[.;!?]\s+(?=\p{L})|(?<=\p{L}{5})[.;!?]\s+(?=\p{N})|,?\s(?:og|and)\s(?:så\s|then\s)?(?=\p{Ll})|,\s(?:og|and|samt|also)\s/u,
  );
  return parts.length > 1 && parts.length <= AT_MOST ? parts : [];
}

/** Where what the next one does may begin: "Anne laver et notat, og Lars …". */
const NEXT = pattern(String.raw`[.;,] (?:(?:og|and|samt|mens|while) )?| (?:og|and|samt|mens|while) `, "g");

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

const isAction = ({ intent, sure }: Meant): boolean => sure && intent === "logAction";

/** "Afbud fra A, B og C": the same sentence once for each of them. */
function oneByOne(message: Message): string[] {
  const [list, ...others] = message.masked.match(/‹p\d+›(?:(?:,|,? og|,? and) ‹p\d+›)+/gu) ?? [];
  if (list === undefined || others.length > 0) return [];
  return (list.match(/‹p\d+›/gu) ?? []).map((sign) => unmask(message, message.masked.replace(list, sign)));
}

/** Only who comes and who does not is said of each: several people do a task together. */
function comingOf(parts: readonly Meant[]): readonly Meant[] {
  const isComing = ({ intent, slots }: Meant): boolean =>
    (intent === "cancel" || intent === "attend") && slots.person !== undefined && slots.substitute === undefined;
  return parts.every(isComing) && areSeparate(parts) ? parts : [];
}

/** Each part asks for something of its own, and no two for the same: of the same kind only for different people or actions. */
function areSeparate(parts: readonly Meant[]): boolean {
  const same = (one: Meant, other: Meant): boolean => {
    const [a, b] = [one, other].map(({ slots }) => slots.person ?? slots.action);
    return one.intent === other.intent && (a === undefined || b === undefined || a === b);
  };
  const isAlone = (part: Meant): boolean => parts.every((other) => other === part || !same(part, other));
  return parts.every((part) => part.sure && part.intent !== "none" && isAlone(part)) && !isStandIn(parts);
}

/** "Afbud. Daniel kommer.": perhaps instead of whoever does not. */
function isStandIn(parts: readonly Meant[]): boolean {
  const cancels = parts.some(({ intent, slots }) => intent === "cancel" && slots.substitute === undefined);
  return cancels && parts.some(({ intent, slots }) => intent === "attend" && slots.person !== undefined);
}
