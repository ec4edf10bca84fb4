import type { Capabilities } from "../features/capabilities.ts";
import { command, commandMeant } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import { changesItem, isHalfUndo, tellsWhoWas } from "../language/hearing.ts";
import { OF_COMING } from "../language/intents/traits.ts";
import type { Intent, Slots, Understanding } from "../language/understanding.ts";

/** What an understood message asks for, in order; `isFor`: whether whoever writes is somebody that an intent is for. */
export function commandsOf(understanding: Understanding, isFor: (intent: Intent) => boolean): Command[] {
  const { intent, slots, candidates, noSuch, also = [] } = understanding;
  if (noSuch) {
    const { slot } = noSuch;
    // Which meeting was meant is asked with buttons; of all else one has to write what it should have been.
    return slot === "meeting"
      ? [commandMeant(intent, { ...said(slots), meeting: { noSuch: noSuch.said } })]
      : [clarify({ about: "noSuch", noSuch: { ...noSuch, slot } })];
  }
  if ((ABOUT_ITEMS.has(intent) || !understanding.sure) && changesItem(understanding))
    return [clarify({ about: "item" })];
  if (isUnclear(understanding))
    return [clarify({ about: "meaning", candidates: candidates.filter(isFor), slots: said(slots) })];
  if (intent === "undo" && isHalfUndo(understanding)) return [command("undo", { half: true })];
  return [
    commandMeant(intent, parametersMeant(understanding)),
    ...also.map((one) => commandMeant(one.intent, said(one.slots))),
  ];
}

/** What is told of who was at a meeting is not noted for the coming one unasked; null: it is about that one, or else. */
export function toldOfPast(understanding: Understanding): Command | null {
  const { intent, sure, slots, also = [] } = understanding;
  const isOfComing = OF_COMING.has(intent) && slots.meeting === undefined;
  if (!isOfComing || !tellsWhoWas(understanding)) return null;
  return clarify({ about: "past", candidates: sure && also.length === 0 ? [intent] : [], slots: said(slots) });
}

/** What a wish to change an item of an agenda may be taken for. */
const ABOUT_ITEMS: ReadonlySet<Intent> = new Set(["showAgenda", "proposeItem", "none"]);

/** The feature itself asks which of several people or meetings is meant, whether a day is, or until when. */
const ASKED_BY_FEATURE: ReadonlySet<Understanding["doubt"]> = new Set(["name", "meeting", "date", "until"]);

/** It is asked what is meant at all. */
export const isUnclear = ({ sure, doubt, noSuch }: Understanding): boolean =>
  !sure && noSuch === undefined && !ASKED_BY_FEATURE.has(doubt);

/** With what the feature has to ask about. */
export function parametersMeant({ slots, doubt }: Pick<Understanding, "slots" | "doubt">): Command["parameters"] {
  const doubted =
    doubt === "date" ? { isDueDoubted: true } : doubt === "meeting" ? { meeting: { several: slots.meeting } } : {};
  return { ...said(slots), ...doubted };
}

export const clarify = (parameters: Capabilities["clarify"]): Command => command("clarify", parameters);

/** Why somebody stays away is nobody's business: it is not kept, and goes into no button. */
export const said = (slots: Slots): Slots => ({ ...slots, reason: undefined });
