import type { ReadAction } from "../../domain/reading.ts";
import type { Line } from "../line.ts";
import { tidy, type ActionContext } from "./actions.ts";
import { dueIn } from "./due.ts";
import { isPast } from "./evidence.ts";
import { LONGEST_QUOTE } from "../prose/sentences.ts";
import { whoAndWhen } from "./whoAndWhen.ts";

const FINISHED = /^(?:udført|afsluttet|lukket|løst|ok|done|completed|closed|færdig|gennemført|✓|✔)\.?$/iu;
const NUMBERISH = /^(?:pkt\.?\s*|punkt\s*|ad\s*)?(?:\d{1,3}|[ivx]{1,5})[.):]?$/iu;
const EXPLICIT = 0.9;
const NO_OWNER = 0.3;

/** A row of a list of tasks: the cell that names people owns it, the one with a date is its deadline, the longest other is the task. */
export function actionRow(line: Line, context: ActionContext): ReadAction | null {
  const cells = (line.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "" && !NUMBERISH.test(cell));
  if (cells.some((cell) => FINISHED.test(cell)) || cells.some((cell) => isPast(cell, context.around))) return null;
  const read = cells.map((text) => ({ text, said: whoAndWhen(text, context) }));
  const who = read.find(({ said }) => (said?.owners.length ?? 0) > 0);
  const when = read.find((cell) => cell !== who && cell.said?.owners.length === 0);
  const task = read
    .filter((cell) => cell !== who && cell !== when && /\p{L}{3}/u.test(cell.text))
    .sort((a, b) => b.text.length - a.text.length)[0]?.text;
  if (task === undefined) return null;
  const owners = who?.said?.owners ?? [];
  return {
    owners,
    task: tidy(task),
    due: when?.said?.due ?? who?.said?.due ?? dueIn(task, context),
    quote: task.slice(0, LONGEST_QUOTE).trim(),
    confidence: owners.length > 0 ? EXPLICIT : NO_OWNER,
  };
}
