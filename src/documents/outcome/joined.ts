import { LONGEST_QUOTE, type Sentence } from "../prose/sentences.ts";
import { isActingPassive } from "../vocabulary/verbs.ts";
import type { DateContext } from "./daysNamed.ts";
import type { Names } from "./owners.ts";
import { isBareVerdict } from "./verdicts.ts";
import { whoAndWhen } from "./whoAndWhen.ts";

const LABELLED =
  /^\(?(?<label>ansvarlige?|ansvar|ansv|tovholdere?|opfølgning|udføres af|action(?: by)?|frist|deadline|tidsfrist|responsible|owners?|due)(?:\s*[:–-]|\.|\s+(?:v\.|v\/|ved|er|by)|(?<=frist|deadline|due)(?=\s+(?:\d|d\.|den\s|senest\s|inden\s|uge\s|primo\s|medio\s|ultimo\s|næste\s|next\s)))\s*(?<words>.+)$/iu;
const APPOINTS =
  /(?<!\p{L})(?:udpeges|vælges|nedsættes|består af|bestående af|appointed|consist(?:s|ing) of)(?!\p{L})/iu;
const LATER =
  /(?<!\p{L})(?:fremlægges|præsenteres|behandles|drøftes|forelægges)(?!\p{L}).*(?<!\p{L})(?:på|til|ved)\s(?:\p{L}+\s)?\p{L}*møde/iu;
const ASSIGNED = /\(ansvarlig: (?<who>[^()]+)\)/u;
/** What an added owner is told by from words to be put after the task. */
const ALSO = "også ";
/** Sentences between a task and the name below them. */
const FURTHEST = 3;
/** "Agreed that a letter be sent" gives somebody something to do. */
const GIVES = /(?<!\p{L})(?:at|that|to)(?!\p{L})/iu;
const TO_DO = /(?<!\p{L})(?:skal|bør|to)\s+(?:\p{L}+\s){0,3}?\p{L}+/iu;

/**
 * Who and when, said after the task, put to it: "Der laves en folder. Ansvarlig: Jonas. Frist: 1. juni." is one action in three sentences,
 * and so are a task, a name and a date that stood in three cells of a table.
 */
export function joined(sentences: readonly Sentence[], context: DateContext & Names): Sentence[] {
  const result: Sentence[] = [];
  let cells = 0;
  let row: number | null = null;
  sentences.forEach((sentence, at) => {
    const last = result.at(-1);
    // Cells below one another are as many paragraphs as names and dates were put to the task.
    const isNear = last !== undefined && sentence.paragraph - last.paragraph <= 1 + cells;
    const found = isNear ? addition(sentence, sentences.slice(at + 1, at + 5), result, row, context) : null;
    const task = found && result[found.to];
    if (!task) {
      result.push(sentence);
      cells = 0;
      row = null;
      return;
    }
    cells += 1;
    row = found.to;
    // In another paragraph, list marks may stand between: then the quote stays the first sentence.
    const quote = sentence.paragraph === task.paragraph ? `${task.quote} ${sentence.quote}` : task.quote;
    result[found.to] = {
      ...task,
      text: found.more.startsWith(ALSO)
        ? task.text.replace(ASSIGNED, `(ansvarlig: $<who>, ${found.more.slice(ALSO.length)})`)
        : `${task.text} ${found.more}`,
      quote: quote.length <= LONGEST_QUOTE ? quote : task.quote,
    };
  });
  return result;
}

/** Words about who and when, and the place of the sentence that they are put to. */
type Addition = { readonly more: string; readonly to: number };

function addition(
  sentence: Sentence,
  following: readonly Sentence[],
  above: readonly Sentence[],
  row: number | null,
  context: DateContext & Names,
): Addition | null {
  const to = above.length - 1;
  const last = above[to];
  if (!last) return null;
  const { label = "", words = "" } = LABELLED.exec(sentence.text)?.groups ?? {};
  if (/^(?:frist|deadline|tidsfrist|due)$/iu.test(label)) return { more: `(frist: ${words})`, to };
  // "Ansvarlig: NN – laver plakat" has its owner; the next label names somebody for something else.
  if (label !== "" && (LABELLED.test(last.text) || onlyDecides(last.text))) return null;
  if (label !== "") return whoAndWhen(words, context) === null ? null : { more: answeredBy(words, last), to };
  const isApart = sentence.paragraph !== last.paragraph;
  if (sentence.text.length > LONGEST_NAMES) return null;
  if (!isApart && areInitials(sentence.text, context))
    return isTask(last.text) ? { more: `(ansvarlig: ${sentence.text.replace(/\.$/u, "")})`, to } : null;
  if (!isApart && !sentence.text.startsWith("(")) return null;
  const named = whoAndWhen(sentence.text, context);
  if (named === null || APPOINTS.test(last.text)) return null;
  if (!isApart)
    return /^\(.+\)\.?$/u.test(sentence.text) && named.owners.length > 0 ? { more: sentence.text, to } : null;
  if (named.owners.length === 0) return row === null ? null : { more: `(frist: ${named.when})`, to: row };
  // Two names in two cells below one another answer for it together.
  if (row !== null && ASSIGNED.test(above[row]?.text ?? "")) return { more: `${ALSO}${sentence.text}`, to: row };
  const task = row ?? taskAbove(above, isDated(following, context));
  return task === null ? null : { more: `(ansvarlig: ${sentence.text.replace(/[().]/gu, "")})`, to: task };
}

/** "Approved.", "Planen blev godkendt.": that it is done is nothing for somebody to do. */
function onlyDecides(text: string): boolean {
  return isBareVerdict(text) && !GIVES.test(text) && !isActing(text);
}

/** Whom a sentence names as answering for the item and says nothing else: "Action by: NN". */
export function answeringFor(text: string, context: DateContext & Names): ReturnType<typeof whoAndWhen> {
  const { words } = LABELLED.exec(text)?.groups ?? {};
  const said = words === undefined ? null : whoAndWhen(words, context);
  return said && said.owners.length > 0 ? said : null;
}

/** Who was named before answers for it together with whom a label names. */
function answeredBy(words: string, task: Sentence): string {
  const who = words.replace(/[().]+$/gu, "");
  return ASSIGNED.test(task.text) ? `${ALSO}${who}` : `(ansvarlig: ${who})`;
}

/** "HK", "HK/LB": people of the meeting by their initials and nothing else, as in a margin. */
function areInitials(text: string, context: Names): boolean {
  const parts = text.replace(/\.$/u, "").split(/\s?[/+,&]\s?/u);
  return parts.every((part) => /^\p{Lu}{2,4}$/u.test(part) && context.initials(part) !== null);
}

/** The sentence that a name in a cell of its own answers for: the nearest that is a task and not sent to a later meeting. */
function taskAbove(above: readonly Sentence[], dated: boolean): number | null {
  const to = above.length - 1;
  const last = above[to];
  if (!last) return null;
  const isLater = LATER.test(last.text);
  if (isTask(last.text) && !isLater) return to;
  const task = above.findLastIndex(
    (one, at) =>
      at >= to - FURTHEST && last.paragraph - one.paragraph <= 1 && isActing(one.text) && !LATER.test(one.text),
  );
  if (dated && isLater && task >= 0) return task;
  // A name and then a date below it are a row's last two cells, whatever was to be done.
  return isTask(last.text) || (dated && /\p{Ll}{3,}es(?!\p{L})/u.test(last.text)) ? to : null;
}

function isDated(following: readonly Sentence[], context: DateContext & Names): boolean {
  for (const { text } of following) {
    const said = text.length <= LONGEST_NAMES ? whoAndWhen(text, context) : null;
    if (said === null) return false;
    if (said.owners.length === 0) return true;
  }
  return false;
}

/** Characters of the names and dates that stand alone. */
const LONGEST_NAMES = 120;

const isActing = (text: string): boolean => (text.match(/\p{Ll}{3,}es(?!\p{L})/gu) ?? []).some(isActingPassive);

/** Something to be done, whoever does it. */
export function isTask(text: string): boolean {
  return isActing(text) || TO_DO.test(text) || /^\p{Lu}[^.]{3,60} \p{Ll}+er\s/u.test(text);
}
