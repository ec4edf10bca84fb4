import { HANGS_ON } from "../vocabulary/openers.ts";

/** A clause with "at" or "that" right before its subject, with what it hangs on. */
const OPENED = /(?:^|(?<=\s))(?:at|that)\s+(?:the\s+)?$/iu;
/** "Uden at", "I stedet for at", "Det forudsætter, at": what is only thought of. */
const THOUGHT_OF =
  /(?<!\p{L})(?:uden|udover|ud over|frem ?for|i stedet for|snarere end|hellere end|bortset fra|under (?:forudsætning|betingelse) af|på (?:betingelse|den betingelse)(?: af)?|betinget af|afhængig(?:t)? af|afhænger af|forudsat|forudsæt(?:ter|te)|kræve(?:r|de)|in case|on (?:the )?condition|provided|on the assumption|assum(?:es|ing)|requires|depends on)[\s,]*$/iu;
/** "Det er ikke aftalt, at", "Det er uklart, om", "no longer the case that" */
const DENIED =
  /(?<!\p{L})(?:ikke|ingen|intet|næppe|aldrig|hverken|uklart|usikkert|uvist|uafklaret|tvivlsomt|udelukket|umuligt|(?:be)?tvivl(?:er|ede)?|not|never|no|nobody|unlikely|unclear|uncertain|impossible|doubtful|doubt(?:s|ed)?)(?!\p{L})/iu;

/** "Neither Bob nor Ann", "Hverken Bo eller Lis" */
const NEITHER = /(?<!\p{L})(?:hverken|neither|nor)\s+(?:the\s+)?$/iu;
const ARRANGED =
  /(?<!\p{L})(?:(?:aftale|ordning|praksis|beslutning|plan)\p{L}*(?:\s(?:om|med))?,?\sat|(?:agreement|arrangement|practice|decision|plan) that)\s+(?:the\s+)?$/iu;
const IS_OVER =
  /,\s(?:nu\s)?(?:(?:ophører|bortfalder|udgår|stopper|ophæves|opsiges|droppes|annulleres|gælder ikke)|er (?:nu )?(?:ophørt|bortfaldet|opsagt|ophævet|annulleret|droppet|udgået))(?!\p{L})|\s(?:ends|ended|ceases|lapses|no longer applies|(?:is|was|has been) (?:ended|cancelled|canceled|terminated|withdrawn|dropped))(?!\p{L})/iu;

/** "Aftalen om, at X sender tallene, ophører": what stands behind the clause takes it back. */
export const isTakenBack = (before: string, after: string): boolean => ARRANGED.test(before) && IS_OVER.test(after);

const BESIDE = /,\s(?:mens|imens|while)\s+(?:the\s+)?$/iu;
/** What somebody does or is meanwhile, and no task. */
const MEANWHILE =
  /^\s(?:\p{Ll}+\s)?(?:er|har|holder|afholder|afvikler|venter|afventer|sidder|deltager|is|are|has|have)(?!\p{L})/u;

/** "X booker lokale, mens Y ringer": to be done as well as what stands before it. */
export const isAtTheSameTime = (before: string, after: string): boolean =>
  BESIDE.test(before) && !MEANWHILE.test(after);

/**
 * Whether somebody who stands behind these words is the subject of a clause that only says when, whether or on which terms: "Medmindre X sender",
 * "Uden at X sender", "Det undersøges, om X sender", "Det er ikke aftalt, at X sender".
 */
export function isOnlyThoughtOf(before: string): boolean {
  if (HANGS_ON.test(before) || NEITHER.test(before)) return true;
  const opened = OPENED.exec(before);
  if (!opened) return false;
  const head = before.slice(0, opened.index).replace(/[\s,]+$/u, "");
  const clause = head.split(/[,;:.]\s|\s(?:og|men|and|but)\s/u).at(-1) ?? head;
  return THOUGHT_OF.test(clause) || DENIED.test(clause);
}
