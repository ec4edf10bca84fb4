import type { Marked } from "./candidates.ts";
import { DUE } from "./cellRuns.ts";
import { columnRoles, type ColumnRole } from "./columns.ts";
import { namesOnly } from "./namesOnly.ts";
import { taskRow } from "./tableRows.ts";

const STROKE = / [–—-] | ?[/|;] ?/u;
const LONGEST_NAME = 20;
const LONGEST_HEADER = 70;
const LONGEST_DUE = 40;

/** Tasks below "Hvem – Hvad – Hvornår": a line each with strokes between, or a cell a line, who it is before what. */
export function withOwnersFirst(marked: readonly Marked[], repair: (text: string) => string): Marked[] {
  const made: Marked[] = [];
  for (let at = 0; at < marked.length;) {
    const rows = strokedRows(marked, at, repair) ?? cellRows(marked, at, repair);
    if (rows === null) {
      made.push(...marked.slice(at, at + 1));
      at += 1;
      continue;
    }
    made.push(...rows.tasks);
    at = rows.end;
  }
  return made;
}

type Rows = { readonly tasks: readonly Marked[]; readonly end: number };

/** The roles of columns that are nothing but who, what and when. */
function rolesOf(names: readonly string[]): ColumnRole[] | null {
  if (names.length < 2 || names.length > 3 || names.some((name) => name.length > LONGEST_NAME)) return null;
  const roles = columnRoles(names);
  const isOfTasks = roles?.includes("owner") === true && roles.includes("tasks");
  return isOfTasks && roles.every((role) => role === "owner" || role === "tasks" || role === "due") ? roles : null;
}

function strokedRows(marked: readonly Marked[], at: number, repair: (text: string) => string): Rows | null {
  const header = marked[at];
  if (!header || header.text.length > LONGEST_HEADER || header.line.cells !== null) return null;
  const roles = rolesOf(header.text.split(STROKE));
  if (roles === null) return null;
  const tasks: Marked[] = [];
  let end = at + 1;
  for (let one = marked[end]; one !== undefined; one = marked[end]) {
    const cells = one.line.text.split(STROKE);
    const cell = (role: ColumnRole) => cells[roles.indexOf(role)] ?? "";
    if (cells.length < 2 || cells.length > roles.length || !namesOnly(cell("owner"))) break;
    tasks.push(taskRow(one.line, [cell("tasks"), cell("owner"), roles.includes("due") ? cell("due") : ""], repair));
    end += 1;
  }
  return tasks.length === 0 ? null : { tasks, end };
}

/** "Hvem", "Hvad", "Hvornår", each on a line, and then each task's cells: a name, what it is, and a day where there is one. */
function cellRows(marked: readonly Marked[], at: number, repair: (text: string) => string): Rows | null {
  const width = [3, 2].find((count) => rolesOf(marked.slice(at, at + count).map((one) => one.text))?.[0] === "owner");
  if (width === undefined || marked[at]?.line.cells !== null) return null;
  const tasks: Marked[] = [];
  let end = at + width;
  for (let who = marked[end]; who !== undefined && namesOnly(who.text); who = marked[end]) {
    const what = marked[end + 1];
    if (!what || what.label !== null || what.line.heading !== null || namesOnly(what.text)) break;
    const when = marked[end + 2]?.text ?? "";
    const due = when.length < LONGEST_DUE && DUE.test(when) ? when : "";
    tasks.push(taskRow(who.line, [what.line.text, who.line.text, due], repair));
    end += due === "" ? 2 : 3;
  }
  return tasks.length === 0 ? null : { tasks, end };
}
