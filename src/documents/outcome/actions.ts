import type { ReadAction } from "../../domain/reading.ts";
import type { Sentence } from "../prose/sentences.ts";
import { isActingPassive } from "../vocabulary/verbs.ts";
import type { DateContext } from "./daysNamed.ts";
import { dueIn, withoutDeadline } from "./due.ts";
import { isHabit, isPast, standingOf, weightOf } from "./evidence.ts";
import { frameOf, SIGNED, type Frame } from "./frames.ts";
import { isAlternative, isOfSomebody } from "./nobody.ts";
import { ownerPhrases, type Names } from "./owners.ts";
import { restated } from "./restated.ts";
import { isAtTheSameTime, isOnlyThoughtOf, isTakenBack } from "./unreal.ts";

export type ActionContext = DateContext &
  Names & {
    /** Does a name mean the committee itself? What it does is a decision, not an action. */
    readonly isOwn: (owner: string) => boolean;
  };

const BASE: Readonly<Record<Frame["form"], number>> = {
  given: 0.85,
  asked: 0.85,
  modal: 0.8,
  loose: 0.6,
  present: 0.8,
  offered: 0.6,
  held: 0.45,
  unknown: 0.4,
};
const MOST = 0.9;
const AGREED = 0.1;
const DATED = 0.2;
const TOLD = 0.4;
const SUPPOSED = 0.3;
const HABITUAL = 0.4;
const ORGANISATION = 0.15;
const AUTHORITY = 0.4;
const NOBODY = 0.3;

/** The actions that a sentence of an outcome gives somebody; none for what was only told or said. `agreed`: it stands under a word like "Aftale:". */
export function actionsIn(
  { text: said, quote }: Pick<Sentence, "text" | "quote">,
  context: ActionContext,
  agreed = false,
): ReadAction[] {
  const text = restated(said, context);
  if (isPast(text, context.around) || /\?["”]?$/u.test(text)) return [];
  const phrases = ownerPhrases(text, context);
  const actions: ReadAction[] = [];
  let isOpen = isOfSomebody(text);
  phrases.forEach((phrase, at) => {
    const before = text.slice(0, phrase.index);
    const isOneOf = isAlternative(before);
    const first = isOneOf ? phrases[at - 1] : undefined;
    const subject = first ? { ...phrase, index: first.index } : phrase;
    const frame = frameOf(text, subject, phrases.slice(at + 1), phrases[at - 1]);
    const owners = phrase.owners.filter((owner) => !context.isOwn(owner.replace(/^the /iu, "")));
    if (!frame || owners.length === 0 || isTakenBack(before, text.slice(phrase.end))) return;
    const isBeside = actions.length > 0 && isAtTheSameTime(before, text.slice(phrase.end));
    if (!isBeside && isOnlyThoughtOf(before)) return;
    if (isOneOf) {
      isOpen = true;
      return;
    }
    const task = tidy(frame.task);
    const due = dueIn(task, context);
    const confidence = confidenceOf(frame, before, owners, {
      text,
      agreed,
      isDated: due !== null && /(?<!\p{L})(?:senest|inden|næste møde|uge \d|by|before)(?!\p{L})/iu.test(task),
    });
    actions.push({ owners, task: tidy(withoutDeadline(task, due, context)), due, quote, confidence });
  });
  if (actions.length > 0) return actions;
  return isOpen || (phrases[0]?.index !== 0 && withoutOwner(text))
    ? [{ owners: [], task: tidy(text), due: dueIn(text, context), quote, confidence: NOBODY }]
    : [];
}

function confidenceOf(
  { form }: Frame,
  before: string,
  owners: readonly string[],
  { text, agreed, isDated }: { text: string; agreed: boolean; isDated: boolean },
): number {
  const weight = weightOf(before);
  const standings = owners.map(standingOf);
  if (weight === "supposed" && !(/(?<!\p{L})når(?!\p{L})/iu.test(before) && !standings.includes("organisation")))
    return SUPPOSED;
  if (weight === "told" && !agreed && form !== "asked") return TOLD;
  let confidence = BASE[form];
  if (weight === "agreed" || agreed) confidence += form === "unknown" ? 2 * AGREED : AGREED;
  if (form === "unknown" && isDated) confidence += DATED;
  if (form !== "given" && form !== "asked") {
    if (standings.includes("authority") && weight !== "agreed") confidence -= AUTHORITY;
    if (standings.includes("organisation")) confidence -= ORGANISATION;
    if ((form !== "modal" && form !== "loose") || /(?<!\p{L})(?:lov(?:en|pligtig)|fremover|fremadrettet)/iu.test(text))
      confidence -= isHabit(text) ? HABITUAL : 0;
  }
  return Math.round(Math.min(MOST, Math.max(0.1, confidence)) * 100) / 100;
}

/** Something to be done and nobody to do it. */
function withoutOwner(text: string): boolean {
  const passive = /^(?:der\s)?(?:\S+\s){0,6}?(?<verb>\p{L}+es)(?!\p{L})/iu.exec(text);
  const lead = passive?.[0] ?? "";
  if (text.length > 140 || SIGNED.test(text) || /(?<!\p{L})(?:at|om|blev|er|var|har|som)(?!\p{L})/iu.test(lead))
    return false;
  return isActingPassive(passive?.groups?.["verb"] ?? "") && !isDenied(text);
}

/** "Der udsendes ikke en folder." */
export function isDenied(text: string): boolean {
  return /^(?:der\s)?(?:\S+\s){0,6}?\p{L}+(?:es|er)\s(?:\p{Ll}+\s)?ikke(?!\p{L})/iu.test(text);
}

export function tidy(task: string): string {
  return (/[^\S ]| {2}/u.test(task) ? task.replace(/\s+/gu, " ") : task)
    .replace(/\s*[–—-]?\s*,?\s*jf\. punkt \d+/iu, "")
    .replace(/^[\s,:;–-]+|[\s.,;:–—-]+$/gu, "");
}
