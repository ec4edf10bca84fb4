import type { ReadAction } from "../../domain/reading.ts";
import type { Line } from "../line.ts";
import { actionsIn, isDenied, tidy, type ActionContext } from "./actions.ts";
import { daysNamed } from "./daysNamed.ts";
import { dueIn, withoutDeadline } from "./due.ts";
import { isPast } from "./evidence.ts";
import { LONGEST_QUOTE } from "../prose/sentences.ts";
import { isTask } from "./joined.ts";
import { saysFinished } from "../vocabulary/finished.ts";
import { findDates } from "../../language/dates.ts";
import { isByNextMeeting } from "../../language/byNextMeeting.ts";
import { APPROVE, ENGLISH_TO_DO } from "../vocabulary/approval.ts";
import { isBareVerdict, verdictsOf } from "./verdicts.ts";
import { whoAndWhen } from "./whoAndWhen.ts";

const NOTHING = /^(?:ingen|intet(?: nyt)?|none|nothing)[.]?$/iu;
const NUMBERISH = /^(?:pkt\.?\s*|punkt\s*|ad\s*)?(?:\d{1,3}|[ivx]{1,5})[.):]?$/iu;
const EXPLICIT = 0.9;
const INITIALS = /^\p{Lu}{2,4}$/u;
const NO_OWNER = 0.3;
/** There is a deadline, and it was not understood. */
const LOST_DUE = 0.45;

/**
 * A row of a list of tasks: the cell that names people owns it, the one with a date is its deadline, the longest other is the task.
 * Where the task itself says which of them does what, that is what each has.
 */
export function actionsOfRow(line: Line, context: ActionContext): ReadAction[] {
  const whole = (line.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "" && !NUMBERISH.test(cell));
  const cells = whole.map((cell) => withoutPast(cell, context.around));
  if (cells.some((cell) => cell === "" || isFinished(cell, context))) return [];
  const read = cells.map((text) => ({ text, said: whoAndWhen(text, context) ?? oneOf(text, context) }));
  const named = read.filter(({ said }) => (said?.owners.length ?? 0) > 0);
  // "Contact Public Health" looks like an organisation: beside it, the cell with people of the meeting owns the task.
  const isOfMeeting = (owner: string) => context.known.includes(owner) || INITIALS.test(owner);
  const who = named.find(({ said }) => said?.owners.every(isOfMeeting)) ?? named[0];
  const when = read.find((cell) => cell !== who && cell.said?.owners.length === 0);
  const words = read
    .filter((cell) => cell !== who && cell !== when && /\p{L}{3}/u.test(cell.text) && !saysFinished(cell.text))
    .sort((a, b) => b.text.length - a.text.length)[0]?.text;
  if (words === undefined || NOTHING.test(words) || isDealtWith(read, words)) return [];
  const owners = who?.said?.owners ?? [];
  const task = taskIn(words);
  if (task === null) return [];
  const due = when?.said?.due ?? who?.said?.due ?? null;
  const saysWhen = when?.text ?? (who?.said?.when === "" ? "" : (who?.text ?? ""));
  const isNext = due === null && NEXT_MEETING.test(saysWhen);
  const quote = (isNext ? upTo(saysWhen, task, line.text) : task).slice(0, LONGEST_QUOTE).trim();
  const isLost =
    due === null &&
    ((isNext && !isByNextMeeting(quote)) ||
      daysNamed(saysWhen, context).unsure.length > 0 ||
      read.some((cell) => cell !== who && cell !== when && cell.text !== words && UNREAD_DAY.test(cell.text)));
  const sure = isLost ? LOST_DUE : EXPLICIT;
  const own = actionsIn({ text: task, quote }, context).filter((action) => action.owners.length > 0);
  if (own.length > 0 && own.every((action) => action.owners.every((owner) => owners.some((one) => isSame(one, owner)))))
    return own.map((action) => ({ ...action, due: action.due ?? due, confidence: sure }));
  // A day in the task is not the deadline where the row has one of its own.
  const day = due ?? (saysWhen === "" && !isLost ? dueIn(task, context) : null);
  return [
    {
      owners,
      task: tidy(withoutDeadline(tidy(task), day, context)),
      due: day,
      quote,
      confidence: owners.length > 0 ? sure : NO_OWNER,
    },
  ];
}

/** Finished on a day to come is still to be done. */
function isFinished(cell: string, { around, language }: ActionContext): boolean {
  if (!saysFinished(cell)) return false;
  const [day] = findDates(cell, { today: around, language, prefer: "nearest" });
  return day === undefined || day.from <= around;
}

/** "Planlægning går i gang. Sidste år kom 350 gæster.": what is past gives nobody anything to do. */
function withoutPast(cell: string, around: string): string {
  if (!isPast(cell, around)) return cell;
  return sentencesIn(cell)
    .filter((sentence) => !isPast(sentence, around))
    .join(" ");
}

/** "Bo eller Lene": it was given to neither. */
function oneOf(cell: string, context: ActionContext): ReturnType<typeof whoAndWhen> {
  const parts = cell.split(/\s(?:eller|or)\s/u);
  const isName = (part: string) => (whoAndWhen(part, context)?.owners.length ?? 0) > 0;
  return parts.length > 1 && parts.every(isName) ? { owners: [], when: "", due: null } : null;
}

/** "Budget | Godkendt | Bo": a row that tells what became of a matter, and of nothing that is to be done. */
function isDealtWith(cells: readonly { readonly text: string }[], words: string): boolean {
  const isDone = cells.some(
    ({ text }) => NOTED.test(text) || (isBareVerdict(text) && sentencesIn(text).every(isDecided)),
  );
  return isDone && (!isTask(words) || sentencesIn(words).every(isDecided));
}

const NOTED = /^(?:(?:blev )?tage[ts] )?til (?:efterretning|orientering)[.]?$/iu;

const NEXT_MEETING = /(?<!\p{L})(?:næste møde|next meeting)(?!\p{L})/iu;
/** Figures of a day that no calendar has, in a cell that holds little else. */
const UNREAD_DAY = /^\D{0,12}\d{1,2}\s?[/.-]\s?\d{1,2}(?:\D|$).{0,8}$/u;

/** The row's own words from its task to its deadline, where they stand in that order. */
function upTo(when: string, task: string, row: string): string {
  const from = row.indexOf(task);
  const to = row.lastIndexOf(when);
  return from >= 0 && to > from ? row.slice(from, to + when.length) : task;
}

const sentencesIn = (words: string): string[] => words.split(/(?<=\p{Ll}[.])\s+(?=\p{Lu})/u);

/** "Model B blev valgt. NN laver en tidsplan.": the one sentence that is to be done, else all but what was decided; null: it was turned down, and no more was said. */
function taskIn(words: string): string | null {
  const sentences = sentencesIn(words);
  const tasks = sentences.filter((sentence) => isTask(sentence) && !isDenied(sentence));
  if (tasks.length === 1) return tasks[0] ?? words;
  const more = sentences.filter((sentence) => !isDecided(sentence));
  if (more.length > 0) return more.length === sentences.length ? words : more.join(" ");
  return sentences.every((sentence) => isRefusal(sentence)) ? null : words;
}

/** "Afvist: nyt logo", "Styregruppen kan ikke godkende planen", "Udgår": said of something, and nobody's to do. */
const REFUSED = new RegExp(
  `^(?:afvist|afslået|forkastet|nedstemt|ikke (?:godkendt|tiltrådt|vedtaget|imødekommet)|rejected|refused|declined|turned down|not (?:approved|agreed|supported))\\s*[:–—-]\\s|^(?:\\p{L}[\\p{L}-]*\\s){1,3}(?:(?:kan|kunne|vil|ville|ønsker|ønskede) ikke (?:at )?|cannot |(?:could|did|does|would|will) not )(?:${APPROVE}|${ENGLISH_TO_DO})(?:\\s(?!at\\s|og\\s|and\\s|to\\s)\\p{L}+){0,4}[.]?$`,
  "iu",
);

/** "Afslået.", "Not approved.", "Ansøgningen blev ikke imødekommet.", "Det blev besluttet ikke at …" and no more. */
const NO_MORE =
  /^(?:(?:\p{L}+\s){0,4}(?:blev|bliver|er|was|were|is)\s)?(?:(?:ikke|not)\s)?\p{L}+(?:\s(?:ikke|down))?\.?$|^(?:det blev besluttet|besluttet|it was decided|decided|agreed) (?:ikke at|not to)\s|(?:stemte imod|voted against)\.?$/iu;

const isDecided = (sentence: string): boolean =>
  REFUSED.test(sentence) || (NO_MORE.test(sentence) && verdictsOf(sentence).some(({ kind }) => kind !== "none"));

const isRefusal = (sentence: string): boolean => REFUSED.test(sentence) || verdictsOf(sentence)[0]?.kind === "rejected";

/** "Sine" is "Sine Bro". */
const isSame = (one: string, other: string): boolean => one.split(" ")[0] === other.split(" ")[0];
