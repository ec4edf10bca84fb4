import { HANGS_ON } from "../vocabulary/openers.ts";

/** A clause with "at" or "that" right before its subject, with what it hangs on. */
const OPENED = /(?:^|(?<=\s))(?:at|that)\s+(?:the\s+)?$/iu;
/** "Uden at", "I stedet for at", "Det forudsætter, at": what is only thought of. */
const THOUGHT_OF =
  /(?<!\p{L})(?:uden|udover|ud over|frem ?for|i stedet for|snarere end|hellere end|bortset fra|under (?:forudsætning|betingelse) af|på (?:betingelse|den betingelse)(?: af)?|betinget af|afhængig(?:t)? af|afhænger af|forudsat|forudsæt(?:ter|te)|kræve(?:r|de)|in case|on (?:the )?condition|provided|on the assumption|assum(?:es|ing)|requires|depends on)[\s,]*$/iu;
/** "Det er ikke aftalt, at", "Det er uklart, om", "no longer the case that" */
const DENIED =
  /(?<!\p{L})(?:ikke|ingen|intet|næppe|aldrig|hverken|uklart|usikkert|uvist|uafklaret|tvivlsomt|udelukket|umuligt|tvivl|not|never|no|nobody|unlikely|unclear|uncertain|impossible|doubtful|doubt)(?!\p{L})/iu;

/**
 * Whether somebody who stands behind these words is the subject of a clause that only says when, whether or on which terms: "Medmindre X sender",
 * "Uden at X sender", "Det undersøges, om X sender", "Det er ikke aftalt, at X sender".
 */
export function isOnlyThoughtOf(before: string): boolean {
  if (HANGS_ON.test(before)) return true;
  const opened = OPENED.exec(before);
  if (!opened) return false;
  const head = before.slice(0, opened.index).replace(/[\s,]+$/u, "");
  const clause = head.split(/[,;:.]\s|\s(?:og|men|and|but)\s/u).at(-1) ?? head;
  return THOUGHT_OF.test(clause) || DENIED.test(clause);
}
