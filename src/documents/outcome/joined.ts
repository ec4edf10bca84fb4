import { LONGEST_QUOTE, type Sentence } from "../prose/sentences.ts";
import { isActingPassive } from "../vocabulary/verbs.ts";
import type { DateContext } from "./due.ts";
import type { Names } from "./owners.ts";
import { whoAndWhen } from "./whoAndWhen.ts";

const LABELLED =
  /^\(?(?<label>ansvarlige?|ansvar|ansv|tovholdere?|opfølgning|udføres af|frist|deadline|tidsfrist|responsible|owners?|due)(?:\s*[:–-]|\.|\s+(?:v\.|v\/|ved|er|by))\s*(?<words>.+)$/iu;
const APPOINTS =
  /(?<!\p{L})(?:udpeges|vælges|nedsættes|består af|bestående af|appointed|consist(?:s|ing) of)(?!\p{L})/iu;
const TO_DO = /(?<!\p{L})(?:skal|bør|to)\s+(?:\p{L}+\s){0,3}?\p{L}+/iu;

/**
 * Who and when, said after the task, put to it: "Der laves en folder. Ansvarlig: Jonas. Frist: 1. juni." is one action in three sentences,
 * and so are a task, a name and a date that stood in three cells of a table.
 */
export function joined(sentences: readonly Sentence[], context: DateContext & Names): Sentence[] {
  const result: Sentence[] = [];
  for (const sentence of sentences) {
    const last = result.at(-1);
    const more =
      last && sentence.paragraph - last.paragraph <= distance(last) ? addition(sentence, last, context) : null;
    if (!last || more === null) {
      result.push(sentence);
      continue;
    }
    // In another paragraph, list marks may stand between: then the quote stays the first sentence.
    const quote = sentence.paragraph === last.paragraph ? `${last.quote} ${sentence.quote}` : last.quote;
    result[result.length - 1] = {
      ...last,
      text: `${last.text} ${more}`,
      quote: quote.length <= LONGEST_QUOTE ? quote : last.quote,
    };
  }
  return result;
}

/** Cells below one another are as many paragraphs as names and dates were put to the task. */
const distance = ({ text }: Sentence): number => 1 + (text.match(/\((?:ansvarlig|frist): /gu)?.length ?? 0);

function addition(sentence: Sentence, last: Sentence, context: DateContext & Names): string | null {
  const { label = "", words = "" } = LABELLED.exec(sentence.text)?.groups ?? {};
  if (/^(?:frist|deadline|tidsfrist|due)$/iu.test(label)) return `(frist: ${words})`;
  if (label !== "")
    return whoAndWhen(words, context) === null ? null : `(ansvarlig: ${words.replace(/[().]+$/gu, "")})`;
  const isApart = sentence.paragraph !== last.paragraph;
  if (sentence.text.length > LONGEST_NAMES || !(isApart || sentence.text.startsWith("("))) return null;
  const named = whoAndWhen(sentence.text, context);
  if (named === null || APPOINTS.test(last.text)) return null;
  if (!isApart) return /^\(.+\)\.?$/u.test(sentence.text) && named.owners.length > 0 ? sentence.text : null;
  const isAssigned = / \(ansvarlig: [^()]+\)/u.test(last.text);
  if (named.owners.length === 0) return isAssigned ? `(frist: ${named.when})` : null;
  return isAssigned || isTask(last.text) ? `(ansvarlig: ${sentence.text.replace(/[().]/gu, "")})` : null;
}

/** Characters of the names and dates that stand alone. */
const LONGEST_NAMES = 120;

/** Something to be done, whoever does it. */
export function isTask(text: string): boolean {
  return (
    (text.match(/\p{Ll}{4,}es(?!\p{L})/gu) ?? []).some(isActingPassive) ||
    TO_DO.test(text) ||
    /^\p{Lu}[^.]{3,60} \p{Ll}+er\s/u.test(text)
  );
}
