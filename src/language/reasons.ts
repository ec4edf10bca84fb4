import { COMMA_OR_AND, CONCLUSION, REASON } from "./borders.ts";
import { OF_AN_ACTION, OF_COMING, READING } from "./intents/traits.ts";
import { binding as da } from "./da/binding.ts";
import { binding as en } from "./en/binding.ts";
import { compile } from "./grammar.ts";
import type { Message } from "./message.ts";
import { firstMatch, type Pattern } from "./pattern.ts";
import type { Meant, Read } from "./several.ts";
import { slotWordsOf } from "./slots/slotWords.ts";
import type { Language } from "./understanding.ts";

// Who cannot come, where that is only told as the reason for what is asked.

const OF_WHOLE_MEETING: ReadonlySet<Meant["intent"]> = new Set(["scheduleMeeting", "callOffMeeting"]);

/** "Formanden er forhindret, så mødet på torsdag rykkes": who cannot come to a meeting that is not held then only tells why. */
export function isOnlyWhy({ text }: Message, [first, second]: readonly Meant[]): boolean {
  return (
    first?.intent === "cancel" &&
    first.slots.person !== undefined &&
    second !== undefined &&
    OF_WHOLE_MEETING.has(second.intent) &&
    text
      .split(COMMA_OR_AND)
      .slice(1)
      .some((part) => CONCLUSION.test(part))
  );
}

const PLANS: Record<Language, Pattern> = {
  da: compile(`^(?:${da.plans.join("|")})`),
  en: compile(`^(?:${en.plans.join("|")})`),
};

/**
 * "Jeg skal bestille mad. Hvem har meldt afbud?": what somebody is about to do only tells why they ask; with a day of
 * its own it may be theirs to do as well. Empty: there is no such plan.
 */
export function askedWithPlan(
  { lower, language }: Message,
  [first, second, ...more]: readonly Meant[],
): readonly Meant[] {
  if (first?.intent !== "logAction" || !second?.sure || more.length > 0 || !READING.has(second.intent)) return [];
  if (!PLANS[language].occursIn(lower)) return [];
  const { slots } = first;
  if (slots.due === undefined) return [second];
  return [{ ...second, sure: false, doubt: "intent", candidates: [second.intent, first.intent] }];
}

/**
 * What is asked for of "Afbud fra Lars og Mette, så vi aflyser", whoever of several it is, and of "Maria er syg, så giv
 * opgave 10 til Lars"; empty: nothing follows from what comes first, or that is not certain.
 */
export function concluded({ text, language }: Message, each: readonly string[], read: Read): readonly Meant[] {
  const [first, then, ...more] = text.split(THEN);
  if (first === undefined || then === undefined || more.length > 0) return [];
  const asked = read(then);
  if (!asked.sure) return [];
  const reasons = (each.length > 0 ? each.flatMap((one) => one.split(THEN).slice(0, 1)) : [first]).map(read);
  const areAway = reasons.every(({ intent, sure }) => intent === "cancel" && sure);
  const areOthers = reasons.every(({ slots }) => slots.person !== undefined);
  if (OF_WHOLE_MEETING.has(asked.intent)) return areAway && areOthers && each.length > 0 ? [asked] : [];
  if (!OF_AN_ACTION.has(asked.intent) || !areAway) return [];
  // "Maria er syg" alone would be her cancellation, "Maria kommer ikke" is one in any case.
  const isState =
    reasons.every(({ slots: { meeting } }) => meeting === undefined) &&
    firstMatch(slotWordsOf(language).absence, first) === null;
  if (isState) return [asked];
  // "Vi når det ikke, så fristen …" is of the action.
  return areOthers ? [...reasons, asked] : [];
}

/** "Jeg kan ikke på torsdag, så mødet må flyttes": what is perhaps to become of the whole meeting; null: nothing is said of it. */
export function perhapsConcluded({ text }: Message, { intent }: Meant, read: Read): Meant | null {
  const then = intent === "cancel" ? text.split(THEN).slice(1).join(" ") : "";
  const asked = then === "" ? null : read(then);
  return asked && OF_WHOLE_MEETING.has(asked.intent) ? asked : null;
}

const THEN = /,?\s(?:så|derfor|so|therefore)\s/iu;

/** What is asked for of "Mødet flyttes til fredag, fordi Mette er syg", "move it to the 11th, Lars can't come". */
export function withoutReasons(parts: readonly string[], read: Read): readonly string[] {
  const [first, ...others] = parts;
  if (first === undefined) return parts;
  const { intent: asked } = read(first);
  if (OF_COMING.has(asked)) return parts;
  const tellsWhy = (part: string): boolean => {
    const { intent, slots } = read(part);
    const isReason = REASON.test(part) || (OF_WHOLE_MEETING.has(asked) && slots.meeting === undefined);
    return intent === "cancel" && slots.person !== undefined && isReason;
  };
  return [first, ...others.filter((part) => !tellsWhy(part))];
}
