import type { Line } from "../line.ts";
import type { Marked } from "./candidates.ts";
import { columnRoles, withPresentersTold, type ColumnRole } from "./columns.ts";
import { labelOf } from "./labels.ts";
import { namesOnly } from "./namesOnly.ts";
import { saysFinished } from "../vocabulary/finished.ts";
import { RECOMMENDS } from "./sectionEnds.ts";
import { romanNumber } from "./numbering.ts";

type Repair = (text: string) => string;
type Cells = ReadonlyMap<ColumnRole, readonly Line[]>;

const ATTACHMENT =
  /^(?:bilag|vedlagt|vedhæftet|attachments?|annex|enclosures?|papers?|appendix)(?:\s*:|\s+(?:\d[\d.]{0,3}[a-z]?|[A-H])(?![\p{L}\d]))/iu;
/** A last paragraph of an outcome that is longer says more than who does what. */
const LONGEST_TASK = 200;

/**
 * A row of minutes set as a table, cell by cell, each under the label that its column has: the subject as a heading,
 * what was said as its outcome, and what somebody is to do, by when, as a row of tasks. Null for any other table's row.
 * `roles` are those of the row's table.
 */
export function linesOfRow(
  row: Line,
  lines: readonly Line[],
  roles: readonly ColumnRole[],
  repair: Repair,
): Marked[] | null {
  const cells = byRole(lines, roles);
  const isBoth = roles.includes("topicAndOutcome");
  const has = (role: ColumnRole) => roles.includes(role) || (isBoth && (role === "topic" || role === "outcome"));
  if (has("owner") && (has("tasks") || has("due")) && !isOfItems(roles, cells)) return taskList(row, cells, repair);
  if (isProgramme(roles)) return programmeRow(row, cells, repair);
  if (!has("topic") || !(has("outcome") || has("background") || has("recommendation") || has("tasks"))) return null;
  const found: Marked[] = [];
  const files = attachmentsFrom(cells.get("topic") ?? []);
  const { topic, asked } = askedBelow(textOf(files.above, "topic"));
  const number = textOf(cells, "number");
  if (topic !== "" || number !== "") {
    const line = heading(row, number, topic, cells.get("fact") ?? []);
    found.push({ line, text: repair(line.text), label: null, isTopic: true });
  }
  if (asked !== null) {
    const line = { ...row, text: asked, marker: null, cells: null, row: null, cell: null, gap: true };
    found.push(inColumn(line, "recommendation", repair));
  }
  found.push(...files.lines.map((line, at) => inColumn(line, at === 0 ? "attachments" : null, repair)));
  for (const role of ["background", "recommendation", "outcome", "attachments"] as const)
    (cells.get(role) ?? []).forEach((line, at) => {
      found.push(inColumn(line, at === 0 ? role : null, repair));
    });
  return [...found, ...tasksOf(row, cells, found, repair)];
}

/** "Item | Lead | Time | Type": what there is to say of an agenda's items before the meeting, without numbers of their own. */
function isProgramme(roles: readonly ColumnRole[]): boolean {
  const facts = roles.filter((role) => role === "fact" || role === "owner");
  return roles[0] === "topic" && facts.length > 1 && facts.length === roles.length - 1;
}

function programmeRow(row: Line, cells: Cells, repair: Repair): Marked[] | null {
  const topic = textOf(cells, "topic");
  if (!/\p{L}/u.test(topic)) return null;
  const line = heading(row, "", topic, [...(cells.get("owner") ?? []), ...(cells.get("fact") ?? [])]);
  return [{ line, text: repair(line.text), label: null, isTopic: true }];
}

/** "Princip for telefoner. Ledelsen indstiller, at …": the subject, and what is asked below it in the same cell. */
function askedBelow(words: string): { readonly topic: string; readonly asked: string | null } {
  for (const { index } of words.matchAll(/(?<=[.!?]) (?=\p{Lu})/gu))
    if (RECOMMENDS.test(words.slice(index + 1)))
      return { topic: words.slice(0, index).replace(/\.$/u, ""), asked: words.slice(index + 1) };
  return { topic: words, asked: null };
}

/** Below the subject in its cell, the item's files: "Bilag 1: Regnskab". */
function attachmentsFrom(topic: readonly Line[]): { above: Cells; lines: readonly Line[] } {
  const at = topic.findIndex((line, i) => i > 0 && ATTACHMENT.test(line.text));
  const first = at < 0 ? topic.length : at;
  return { above: new Map([["topic", topic.slice(0, first)]]), lines: topic.slice(first) };
}

/** The words under the subject are the item's own, not a reference to one. */
function isOfItems(roles: readonly ColumnRole[], cells: Cells): boolean {
  if (roles.includes("topicAndOutcome")) return true;
  if (!roles.includes("topic")) return false;
  if (roles.includes("outcome")) return true;
  const topic = textOf(cells, "topic");
  return /\p{L}/u.test(topic) && referenceIn(topic) === null;
}

function byRole(lines: readonly Line[], roles: readonly ColumnRole[]): Cells {
  const cells = new Map<ColumnRole, Line[]>();
  for (const line of lines) {
    const own = roles[(line.cell?.column ?? 0) - 1] ?? "other";
    const role = own !== "topicAndOutcome" ? own : cells.has("topic") ? "outcome" : "topic";
    cells.set(role, [...(cells.get(role) ?? []), line]);
  }
  return cells;
}

/** A line with the cells that the items of an agenda set as a table have: number, subject, facts. */
function heading(row: Line, number: string, topic: string, lines: readonly Line[]): Line {
  const facts = lines.map(asWritten);
  const own = /^(?:(?:punkt|pkt\.?|item)\s*)?(?<number>\d{1,3})[.:)]?(?:\s+(?<rest>\S.*))?$/iu.exec(topic)?.groups;
  const given = number === "" ? (own?.["number"] ?? "") : number;
  const title = number === "" && own !== undefined ? (own["rest"] ?? "") : topic;
  return {
    ...row,
    text: [given, title, ...facts].join(" ").trim(),
    marker: null,
    cells: [
      given,
      title,
      ...withPresentersTold(
        facts,
        lines.map(({ cell }) => cell?.header ?? ""),
      ),
    ],
    gap: true,
  };
}

function inColumn(
  line: Line,
  role: "background" | "recommendation" | "outcome" | "attachments" | null,
  repair: Repair,
): Marked {
  const text = repair(line.text);
  const own = labelOf(line, text);
  return { line, text, label: own ?? (role === null ? null : { kind: role, rest: text, isColumn: true }) };
}

/** What the columns for tasks, owners and deadlines say; a row with these and no subject of its own is all task. */
function tasksOf(row: Line, cells: Cells, found: Marked[], repair: Repair): Marked[] {
  const apart = ownerAndDue(textOf(cells, "owner"));
  const owner = apart?.owner ?? textOf(cells, "owner");
  const due = textOf(cells, "due") || (apart?.due ?? "");
  const finished = finishedIn(cells);
  const tasks = textsOf(cells, "tasks");
  if (tasks.length > 0) {
    const owners = textsOf(cells, "owner");
    const dues = textsOf(cells, "due");
    // As many owners as tasks: each has their own.
    const paired = tasks.length > 1 && owners.length === tasks.length;
    if (!paired && tasks.length > 1) return [taskRow(row, [tasks.join(" "), owner, due, finished], repair)];
    return tasks.map((task, at) =>
      taskRow(
        row,
        [task, paired ? (owners[at] ?? "") : owner, dues.length === tasks.length ? (dues[at] ?? "") : due, finished],
        repair,
      ),
    );
  }
  // "Ansvar: SL sender tal rundt" is who and what in one cell.
  const both = (cells.get("owner") ?? []).filter((line) => !namesOnly(line.text) && line.text.split(" ").length > 2);
  if (both.length > 0 && due === "")
    return both.map((line) => ({
      line,
      text: repair(line.text),
      label: { kind: "tasks", rest: line.text, isColumn: true },
    }));
  const said = cells.get("outcome") ?? [];
  const last = said.at(-1)?.text ?? "";
  if ((owner === "" && due === "") || last === "") return [];
  if (found.some((one) => one.isTopic === true)) {
    if (last.length > LONGEST_TASK && due === "") return [];
    return [taskRow(row, [last, owner, due], repair)];
  }
  found.splice(0, found.length);
  return [taskRow(row, [textsOf(cells, "outcome").join(" "), owner, due], repair)];
}

/** "Lis Holm, 20. juni", "Lis og Per / uge 24": who and by when in one cell. */
function ownerAndDue(cell: string): { readonly owner: string; readonly due: string } | null {
  const { owner, due } =
    /^(?<owner>\D+?)[\s,;:/(–-]+(?<due>(?:(?:senest|inden|frist|deadline|by|before|due)[\s:]+)?(?:(?:den|d\.|uge|week)\s?)?\d[^()]*)\)?$/iu.exec(
      cell,
    )?.groups ?? {};
  return owner !== undefined && due !== undefined && namesOnly(owner) ? { owner, due } : null;
}

/** A row of a list of tasks; a number in its first column is that of the item that the task is of. */
function taskList(row: Line, cells: Cells, repair: Repair): Marked[] {
  const task = textOf(cells, "tasks") || textOf(cells, "outcome") || textOf(cells, "other");
  const reference = referenceIn(textOf(cells, "topic") || textOf(cells, "number"));
  const isReference = cells.has("topic") && reference !== null;
  if (task === "") return [];
  const made = taskRow(row, [task, textOf(cells, "owner"), textOf(cells, "due"), finishedIn(cells)], repair);
  if (isReference) return [{ ...made, forItem: reference }];
  if (cells.has("tasks") || textOf(cells, "number") !== "") return [made];
  const decided = (cells.get("outcome") ?? []).map((line, at) =>
    inColumn(at === 0 ? { ...line, gap: true } : line, null, repair),
  );
  return [decided.length > 0 ? { ...made, decided } : made];
}

/** A column like "Status" or "Bemærkning", where it says that the task is done. */
function finishedIn(cells: Cells): string {
  return (["background", "outcome", "other"] as const).map((role) => textOf(cells, role)).find(saysFinished) ?? "";
}

/** One task as a row: what, who, by when. Its line keeps the document's own words, in whatever order its cells stood. */
export function taskRow(line: Line, cells: readonly string[], repair: Repair): Marked {
  const text = cells.filter((cell) => cell !== "").join(" ");
  const words = cells.every((cell) => line.text.includes(cell)) ? line.text : text;
  const own = { ...line, text: words, cells, row: null, cell: null, marker: null, lead: null, gap: true };
  return { line: own, text: repair(text), label: { kind: "tasks", rest: "", isColumn: true } };
}

function referenceIn(words: string): number | null {
  // "4.1" is a paragraph of item 4.
  const plain = words.replace(/^(?:punkt|pkt\.?|item|ad)\s*/iu, "").replace(/(?:\.\d{1,2})?[.:)]*$/u, "");
  return /^\d{1,3}$/u.test(plain) ? Number(plain) : romanNumber(plain);
}

function textsOf(cells: Cells, role: ColumnRole): string[] {
  return (cells.get(role) ?? []).map(asWritten);
}

const asWritten = ({ marker, text }: Line): string => (marker === null ? text : `${marker} ${text}`);

function textOf(cells: Cells, role: ColumnRole): string {
  return textsOf(cells, role).join(role === "owner" ? ", " : " ");
}

/** "Emne og referat" above the only column of a table. */
export const isLoneHeader = ({ row, cells, text }: Line): boolean =>
  row?.row === 1 && row.header === null && cells?.length === 1 && columnRoles([text]) !== null;

/** The roles of the columns of each of a document's tables that is made of items or of tasks, and what it calls them. */
export function tablesIn(lines: readonly Line[]): ReadonlyMap<number, readonly ColumnRole[]> {
  const names = new Map<number, string[]>();
  for (const line of lines) {
    if (isLoneHeader(line)) names.set(line.row?.table ?? 0, [line.text]);
    else if (line.row?.header) names.set(line.row.table, [...line.row.header]);
    else if (line.cell && line.cell.header !== null) {
      const known = names.get(line.cell.table) ?? [];
      known[line.cell.column - 1] = line.cell.header;
      names.set(line.cell.table, known);
    }
  }
  const tables = new Map<number, readonly ColumnRole[]>();
  for (const [table, header] of names) {
    const roles = columnRoles(Array.from(header, (name: string | undefined) => name ?? ""));
    if (roles !== null) tables.set(table, roles);
  }
  return tables;
}
