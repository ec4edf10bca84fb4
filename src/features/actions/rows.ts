import { bold, foldOut, heading, line, plain, row, subtle, warning, type Block } from "../../cards/card.ts";
import { excerpt } from "../../cards/excerpt.ts";
import { byDue, isOverdue, type Action } from "../../domain/action.ts";
import type { PersonId } from "../../domain/person.ts";
import type { Context } from "../feature.ts";
import { saidShort } from "./owners.ts";

/** What can be taken in at once, and what still fits into one message when folded out (under 80 KB). */
const IN_SIGHT = 15;
const MOST = 40;
const TASK_LENGTH = 160;

interface Options {
  /** Whose list it is: their own name is left out of it. */
  of: PersonId | null;
}

/** Overdue ones first, then by deadline; what is more than can be taken in at once folds out. */
export function actionRows(context: Context, actions: readonly Action[], options: Options): Block[] {
  const { say, today } = context;
  const sorted = actions.toSorted(byDue);
  const shown = sorted.slice(0, MOST);
  const left = sorted.length - shown.length;
  const groupOf = (action: Action): string => {
    if (isOverdue(action, today)) return say.actions.groups.overdue;
    return action.due === null ? say.actions.groups.withoutDue : say.actions.groups.withDue;
  };
  const grouped = shown.some(({ status }) => status === "open") && new Set(shown.map(groupOf)).size > 1;
  let last = "";
  const blocks = shown.map((action) => {
    const group = groupOf(action);
    const isFirst = grouped && group !== last;
    last = group;
    return [...(isFirst ? [heading(group)] : []), actionRow(context, action, options)];
  });
  const folded = blocks.slice(IN_SIGHT).flat();
  const more = left > 0 ? [line(subtle(say.actions.lists.left(left)))] : [];
  return [
    ...blocks.slice(0, IN_SIGHT).flat(),
    ...(folded.length > 0
      ? foldOut("more", say.actions.lists.more(sorted.length - IN_SIGHT), [...folded, ...more])
      : []),
  ];
}

function actionRow(context: Context, action: Action, { of }: Options): Block {
  const { committee, say } = context;
  const others = action.owners.filter(({ person }) => person === null || person !== of);
  const who = others.length === 0 ? "" : saidShort(others, committee, say);
  const task = excerpt(action.task, TASK_LENGTH);
  const isOwn = others.length < action.owners.length;
  const [before, after] = isOwn ? ["", who === "" ? "" : ` (${say.actions.withOthers(who)})`] : [`${who}: `, ""];
  return row(
    [String(action.number)],
    ...(before ? [bold(before)] : []),
    plain(`${task}${after}`),
    dueRun(context, action),
  );
}

function dueRun({ say, today }: Context, action: Action) {
  if (action.status !== "open" || action.due === null) return plain("");
  const when = say.dates.shortDay(action.due, today);
  return isOverdue(action, today) ? warning(` · ${say.actions.overdue(when)}`) : subtle(` · ${say.actions.due(when)}`);
}

/** The same rows where cards are not shown. */
export function actionLines({ committee, say, today }: Context, actions: readonly Action[]): string[] {
  return actions
    .toSorted(byDue)
    .slice(0, IN_SIGHT)
    .map((action) => {
      const due = action.due === null ? "" : ` · ${say.dates.shortDay(action.due, today)}`;
      return `${action.number} ${saidShort(action.owners, committee, say)}: ${excerpt(action.task, TASK_LENGTH)}${due}`;
    });
}
