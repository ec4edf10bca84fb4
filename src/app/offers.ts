import { isFresh } from "../domain/recency.ts";
import type { Instant } from "../domain/time.ts";
import { parametersOf } from "../features/command.ts";
import type { Command } from "../features/feature.ts";
import { ClarifyParameters } from "../features/general/clarify.ts";
import { opensAsCorrection } from "../language/correction.ts";
import { isDenied, isHalfUndo, saysSo } from "../language/hearing.ts";
import { wantsReminders } from "../language/intents/general.ts";
import type { Message } from "../language/message.ts";
import { lowered } from "../language/pattern.ts";
import type { Intent, Understanding } from "../language/understanding.ts";
import type { OpenQuestion } from "../domain/conversation.ts";
import { clarify } from "./commands.ts";
import type { LastDone } from "./lastDone.ts";

/** A question what is meant, without buttons for the opposite of what was said, and with the undo of what was just done. */
export function withoutOpposites(
  command: Command,
  { text, language }: Understanding,
  { last, now }: { last: LastDone | null; now: Instant },
): Command {
  const asked = parametersOf(command, "clarify", ClarifyParameters);
  if (asked?.about !== "meaning") return command;
  const { candidates } = asked;
  const said = { masked: text, lower: lowered(text), language };
  const justCalledOff =
    last !== null && isFresh(last.at, now) && last.changes.some(({ feature }) => feature === "callOffMeeting");
  const isOpposite = (intent: Intent): boolean =>
    (intent === "callOffMeeting" && (justCalledOff || isDenied(text) || !saysSo(said, intent))) ||
    (intent === "snooze" && wantsReminders(said));
  const left = candidates.filter((intent) => !isOpposite(intent));
  const isOfMeeting = left.length < candidates.length && candidates.includes("callOffMeeting");
  const instead: Intent[] = isOfMeeting ? [...(justCalledOff ? (["undo"] as const) : []), "showMeeting"] : [];
  const offered = [...new Set([...instead, ...left])].slice(0, 3);
  return clarify({ ...asked, candidates: offered });
}

/** "Ups, den er ikke færdig": what denies something right after something was done may be about that. */
export const mayTakeBack = (message: Message, last: LastDone | null, now: Instant): boolean =>
  isDenied(message.text) &&
  opensAsCorrection(message) &&
  last !== null &&
  isFresh(last.at, now) &&
  last.changes.length > 0;

/** "Fortryd" where it was only asked what was meant: that is what is meant, if there is something just done. */
export function takesBack(
  open: OpenQuestion,
  understanding: () => Understanding,
  { last, now }: { last: LastDone | null; now: Instant },
): boolean {
  if (open.kind !== "whatIsMeant") return false;
  const { intent, sure, text, language } = understanding();
  const isUndo = intent === "undo" && sure && !isHalfUndo({ text, language });
  return isUndo && last !== null && isFresh(last.at, now) && last.changes.length > 0;
}
