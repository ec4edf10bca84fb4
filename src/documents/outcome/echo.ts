import type { DecisionKind } from "../../domain/reading.ts";
import type { Asked } from "./verdicts.ts";
import { isChosen } from "./chosen.ts";
import { isDissent } from "./dissent.ts";
import { isAdvice, isTold } from "./told.ts";
import { withheld } from "./withheld.ts";

/** "beslutter, om vi vil", "godkender, at der": what is to be done comes after it. */
const TO_DECIDE =
  /^(?:at\s+)?(?:\p{L}+\s+){0,3}?(?:beslutter?|godkender?|tiltræder?|vedtager?|afgøre?r?|tager? stilling til)\s*,\s*(?:at|om)\s+(?:(?:vi|der|det|skal|vil|kan)\s+)*|^at\s+/iu;
const NOT_DONE = /(?<!\p{L})(?:kan|bør|skal|ønske[rs]?|foreslås|hvis|endnu|før)(?!\p{L})/iu;
const DENIED = /(?<!\p{L})(?:ikke|ej)(?!\p{L})/iu;
const WE_DO = /^(?:vi|udvalget|styregruppen|klyngen|gruppen|rådet)\s/iu;
/** Words among which a clause has its verb. */
const OPENING = 5;

/**
 * A sentence that repeats what was asked as done: "Projektperioden forlænges" for "at projektperioden forlænges", "Vi afprøver" for "om vi vil
 * afprøve"; or as not to be done: "Klyngen afgiver ikke et svar" for "at klyngen afgiver et svar".
 */
export function echoOf(
  { text: clause, asked: purpose }: { readonly text: string; readonly asked: Asked },
  sentence: string,
): DecisionKind | null {
  if (
    NOT_DONE.test(sentence) ||
    isAdvice(sentence) ||
    isTold(sentence) ||
    isDissent(sentence) ||
    withheld(sentence) !== null
  )
    return null;
  const asked = wordsIn(clause.replace(TO_DECIDE, ""));
  const said = wordsIn(sentence);
  if (isChosen(clause, sentence)) return DENIED.test(sentence) ? null : "approved";
  const isDone =
    asked.some((word) => isSaidOf(word, said, sentence)) || (purpose === "approve" && sharesVerb(asked, said));
  const repeated = asked.filter((word) =>
    said.some((other) => other.slice(0, 7) === word.slice(0, 7) || isForm(word, other)),
  );
  if (!isDone || asked.length < 2 || repeated.length / asked.length < 0.6) return null;
  if (!DENIED.test(sentence)) return "approved";
  return DENIED.test(clause) ? null : "rejected";
}

function isSaidOf(word: string, said: readonly string[], sentence: string): boolean {
  const stem = /^(?<stem>\p{L}{3,})es?$/u.exec(word)?.groups?.["stem"];
  if (stem === undefined) return false;
  return word.endsWith("es") ? said.includes(word) : WE_DO.test(sentence) && said.slice(0, 3).includes(`${stem}er`);
}

/** The same present tense opens both, behind the same subject. */
function sharesVerb(asked: readonly string[], said: readonly string[]): boolean {
  const verb = asked.slice(1, OPENING).find((word) => /\p{L}{3}(?:er|år|ør)$/u.test(word));
  return verb !== undefined && said[0] === asked[0] && said.slice(1, OPENING).includes(verb);
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

/** "afprøve" is "afprøver". */
const isForm = (infinitive: string, present: string): boolean =>
  infinitive.endsWith("e") && present === `${infinitive}r`;
