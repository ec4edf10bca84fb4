import { makeLine, type Line } from "../../line.ts";
import { MOST_COLUMNS, namesColumns, namesLists, type RawRow } from "../table.ts";

type Cell = { readonly text: string; readonly at: number };

const RULE = /^[\s|+=-]*(?:-{3,}|={3,})[\s|+=-]*$/u;
/** A wrapped cell may begin this many letters beside its column. */
const BESIDE = 2;
const MOST_BLANKS = 3;
const LONGEST_HEAD = 500;
const LOOK_AHEAD = 30;
/** What has an hour of its own is a row of its own. */
const HOUR = /^(?:kl\.? ?)?\d{1,2}[.:]\d{2}$/iu;

type Found = { readonly parts: Cell[][]; readonly number: number; readonly gap: boolean };

type TextTable = { readonly rows: readonly RawRow[]; readonly end: number };

/**
 * A table set in plain text, from the row that names its columns to where no column is filled any more:
 * parted by bars, by tabs, or by blanks with each cell under its column's name. Null where no table begins at `start`.
 */
export function tableAt(rows: readonly string[], start: number, page: number): TextTable | null {
  const head = rows[start] ?? "";
  const split = splitterFor(head);
  if (split === null) return null;
  const found: Found[] = [{ parts: columnsOf(split(head) ?? []), number: start + 1, gap: true }];
  // Rows set under their columns' names wrap; those parted by signs do so only where rules part them from each other.
  const wraps = !/[|\t]/u.test(head) || rows.slice(start + 2, start + LOOK_AHEAD).some((row) => RULE.test(row));
  let end = start + 1;
  let blanks = 0;
  let gap = true;
  for (let at = start + 1; at < rows.length && blanks <= MOST_BLANKS; at += 1) {
    const row = rows[at] ?? "";
    if (row.trim() === "" || RULE.test(row)) {
      blanks += 1;
      gap = true;
      continue;
    }
    const cells = split(row);
    if (cells === null || row.includes("\f")) break;
    // Words below a space, under the first column alone: the table is over, unless its rows stand apart too.
    const isLone = gap && cells.slice(1).every((cell) => cell.text === "");
    if (isLone && (blanks > 1 || found.some((one) => !one.gap))) break;
    // Without a rule or an empty line between, a row that leaves its first column empty goes on with the one above.
    const runsOn = wraps && !gap && cells[0]?.text === "" && !cells.some((cell) => HOUR.test(cell.text));
    if (runsOn) for (const [column, cell] of cells.entries()) found.at(-1)?.parts[column]?.push(cell);
    else found.push({ parts: columnsOf(cells), number: at + 1, gap });
    end = at + 1;
    blanks = 0;
    gap = false;
  }
  if (found.length === 1) return null;
  return { rows: found.map(({ parts, ...row }) => ({ ...row, cells: paragraphs(parts, row.number, page) })), end };
}

function columnsOf(cells: readonly Cell[]): Cell[][] {
  return cells.map((cell) => [cell]);
}

type Split = (row: string) => Cell[] | null;

function splitterFor(head: string): Split | null {
  if (head.length > LONGEST_HEAD) return null;
  if (head.includes("|")) {
    const isFramed = head.trim().startsWith("|");
    return named(head, (row) => (row.includes("|") ? byBars(row, isFramed) : null));
  }
  // Lists of people side by side need no cell for each place: whoever has a column to themselves may stand under its tabs.
  if (namesLists(head.split(/\t+| {2,}/u).filter((cell) => cell.trim() !== ""))) return null;
  const columns = head.split("\t").length;
  if (columns > 1)
    return named(head, (row) => {
      const cells = row.split("\t");
      return cells.length > 1 && cells.length <= columns + 1 ? cells.map(cellOf) : null;
    });
  const starts = [...head.matchAll(/(?<=^|\s{2})\S/gu)].map((found) => found.index);
  return starts.length < 3 || starts.length > MOST_COLUMNS ? null : named(head, (row) => byPlaces(row, starts));
}

function named(head: string, split: Split): Split | null {
  const cells = split(head)?.map((cell) => cell.text) ?? [];
  return cells.length >= 2 && cells.length <= MOST_COLUMNS && namesColumns(cells) ? split : null;
}

function byBars(row: string, isFramed: boolean): Cell[] {
  const inner = isFramed ? row.trim().replace(/^\||\|$/gu, "") : row;
  return inner.split("|").map(cellOf);
}

/** Each stretch of words goes to the column that it begins under; what fits no column is prose, and the table is over. */
function byPlaces(row: string, starts: readonly number[]): Cell[] | null {
  const cells: Cell[] = starts.map((at) => ({ text: "", at }));
  for (const { 0: text, index } of row.matchAll(/\S+(?:\s\S+)*/gu)) {
    const column = starts.findLastIndex((start) => index >= start - BESIDE);
    const start = starts[column];
    const next = starts[column + 1] ?? Infinity;
    if (start === undefined || Math.abs(index - start) > BESIDE || index + text.length > next + BESIDE) return null;
    if (cells[column]?.text !== "") return null;
    cells[column] = { text, at: index };
  }
  return cells;
}

function cellOf(text: string): Cell {
  return { text: text.trim(), at: 0 };
}

/** A wrapped cell is one paragraph, unless a marker begins another. */
function paragraphs(cells: readonly (readonly Cell[])[], number: number, page: number): Line[][] {
  return cells.map((parts) => {
    const texts: string[] = [];
    for (const { text } of parts) {
      if (text === "") continue;
      const isNew = texts.length === 0 || makeLine(number, text).marker !== null;
      if (isNew) texts.push(text);
      else texts[texts.length - 1] = `${texts.at(-1) ?? ""} ${text}`;
    }
    return texts.map((text) => makeLine(number, text, { page, whole: true }));
  });
}
