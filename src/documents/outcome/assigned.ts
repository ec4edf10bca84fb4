import type { ReadAction } from "../../domain/reading.ts";
import { findDates } from "../../language/dates.ts";
import type { Line } from "../line.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { isOrganisationName, isPersonName } from "../people/names.ts";
import { personIn } from "../people/personLine.ts";
import { LONGEST_QUOTE, type Sentence } from "../prose/sentences.ts";
import { labelKind } from "../structure/labels.ts";
import type { ActionContext } from "./actions.ts";
import { dueIn } from "./due.ts";
import { ownerPhrases } from "./owners.ts";

const EXPLICIT = 0.9;
const NO_OWNER = 0.3;
const APPOINTED = 0.7;

const MARKED = /^(?:action|aktion|opgave|handling|to-?do|task)\s*(?:\d+)?\s*[:–-]\s*(?<words>.+)$/iu;
const RESPONSIBLE =
  /[(\s,;–-]*(?<!\p{L})(?:ansvarlige?|tovholdere?|udføres af|owners?|responsible|assigned to)\s*(?:er|:|–|-|=)\s*(?<who>[^().;:]+?)(?=\s*(?:$|[().;]|,?\s*(?:frist|deadline|senest|due)))/iu;
const DEADLINE = /[(\s,;–-]*(?<!\p{L})(?:frist|deadline|tidsfrist|due)\s*[:–-]\s*(?<when>[^().;]+\.?[^().;]*)\)?/iu;
const ASSIGNS = /^\(?(?:ansvarlige?|tovholdere?|frist|deadline|tidsfrist|responsible|owners?|due)\s*[:–-]/iu;
const APPOINTS =
  /(?<!\p{L})(?:udpeges|udpegedes|udpeget|vælges|nedsættes|består af|appointed|consist(?:s|ing) of)(?!\p{L})/iu;

/** An action set down as such: "ACTION: X to …", "… (ansvarlig: X, frist: Y)". null: the sentence is none. */
export function assignedAction(
  { text, quote }: Sentence,
  inTaskList: boolean,
  context: ActionContext,
): ReadAction | null {
  const words = MARKED.exec(text)?.groups?.["words"] ?? (inTaskList ? text : null);
  const responsible = RESPONSIBLE.exec(text);
  if (responsible) {
    const owners = ownersOf(responsible.groups?.["who"] ?? "", context);
    const task = tidy((words ?? text).replace(RESPONSIBLE, " ").replace(DEADLINE, " "));
    return task === ""
      ? null
      : { owners, task, due: dueIn(text, context), quote, confidence: owners.length > 0 ? EXPLICIT : NO_OWNER };
  }
  if (words === null) return null;
  const first = ownerPhrases(words, context).at(0);
  if (first?.index === 0) {
    const task = tidy(words.slice(first.end).replace(/^\s*(?::|–|-|to |skal |vil |will |at )\s*/iu, ""));
    if (task !== "") return { owners: [...first.owners], task, due: dueIn(task, context), quote, confidence: EXPLICIT };
  }
  const closing = /\s*[([–—-]\s*(?<who>[^()[\]–—]+?)\s*[)\]]?\.?$/u.exec(words);
  const owners = closing ? ownersOf(closing.groups?.["who"] ?? "", context) : [];
  const task = tidy(closing && owners.length > 0 ? words.slice(0, closing.index) : words);
  return { owners, task, due: dueIn(words, context), quote, confidence: owners.length > 0 ? EXPLICIT : NO_OWNER };
}

/** "Der laves en folder. Ansvarlig: Jonas. Frist: 1. juni." is one action in three sentences: they are put together. */
export function withAssignments(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && ASSIGNS.test(sentence.text) && sentence.paragraph - last.paragraph <= 1) {
      // In another paragraph, list marks may stand between: then the quote stays the first sentence.
      const quote = sentence.paragraph === last.paragraph ? `${last.quote} ${sentence.quote}` : last.quote;
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text} ${sentence.text}`,
        quote: quote.length <= LONGEST_QUOTE ? quote : last.quote,
      };
    } else joined.push(sentence);
  }
  return joined;
}

/** A table row of an action list: the cell that names people owns it, the one with a date is its deadline, the longest other is the task. */
export function actionRow(line: Line, context: ActionContext): ReadAction | null {
  const cells = (line.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (cells.length < 2 || cells.every((cell) => labelKind(cell) !== null || /^(?:nr\.?|#|no\.?)$/iu.test(cell)))
    return null;
  const ownerCell = cells.find((cell) => ownersOf(cell, context).length > 0);
  const dateCell = cells.find(
    (cell) =>
      cell !== ownerCell &&
      cell.length < 40 &&
      findDates(cell, { today: context.around, language: context.language }).length > 0,
  );
  const task = cells
    .filter((cell) => cell !== ownerCell && cell !== dateCell && /\p{L}{3}/u.test(cell))
    .sort((a, b) => b.length - a.length)[0];
  if (task === undefined) return null;
  const due =
    dateCell === undefined
      ? null
      : (findDates(dateCell, { today: context.around, language: context.language })[0]?.to ?? null);
  return {
    owners: ownerCell === undefined ? [] : ownersOf(ownerCell, context),
    task: tidy(task),
    due,
    quote: task.slice(0, 400),
    confidence: ownerCell === undefined ? NO_OWNER : EXPLICIT,
  };
}

/** "Til arbejdsgruppen udpeges" with the people in a list below: how many sentences it takes, and the action. */
export function appointment(
  sentences: readonly Sentence[],
  at: number,
  context: ActionContext,
): { action: ReadAction; taken: number } | null {
  const lead = sentences[at];
  if (!lead || !APPOINTS.test(lead.text)) return null;
  const owners: string[] = [];
  let next = at + 1;
  while (next < sentences.length && sentences[next]?.paragraph !== lead.paragraph) {
    const person = personIn(sentences[next]?.text ?? "");
    if (person === null || (sentences[next]?.text.length ?? 0) > 90) break;
    owners.push(person.name);
    next += 1;
  }
  if (owners.length === 0)
    owners.push(
      ...ownerPhrases(lead.text, context)
        .filter((phrase) => phrase.owners.every(isPersonName))
        .flatMap((phrase) => phrase.owners),
    );
  if (owners.length === 0) return null;
  return {
    action: { owners, task: tidy(lead.text), due: null, quote: lead.quote, confidence: APPOINTED },
    taken: next - at,
  };
}

function ownersOf(words: string, context: ActionContext): string[] {
  const parts = words
    .split(/\s*[,;/&+]\s*|\s+(?:og|and|samt)\s+/u)
    .map((part) => part.trim().replace(/\.$/u, ""))
    .filter((part) => part !== "");
  const named = parts.map((part) => context.initials(part) ?? part);
  const isOwner = (part: string) =>
    isPersonName(part) ||
    isGivenName(part) ||
    isOrganisationName(part) ||
    ownerPhrases(part, context).some((phrase) => phrase.index === 0 && phrase.end === part.length);
  return parts.length > 0 && named.every(isOwner)
    ? named.map((part) => (/^\p{Ll}/u.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part))
    : [];
}

function tidy(task: string): string {
  return task.replace(/\s+/gu, " ").replace(/^[\s,:;–-]+|[\s.,;:–—-]+$/gu, "");
}
