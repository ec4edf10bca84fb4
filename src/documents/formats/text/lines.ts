import { makeLine, type Line } from "../../line.ts";
import { MOST_COLUMNS, tableLines } from "../table.ts";
import { besideAt } from "./beside.ts";
import { tableAt } from "./columns.ts";

/** Letters; pasted text without line ends is no row of columns. */
const LONGEST_ROW = 1000;

/** Plain text, hard-wrapped or not. A form feed is a page break. */
export function linesFromText(text: string): Line[] {
  const rows = text.split(/\r\n|\n|\r|\u2028|\u2029/u);
  const wide = isDoubleSpaced(rows);
  const lines: Line[] = [];
  let blanks = 0;
  let page = 1;
  let tables = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? "";
    page += row.split("\f").length - 1;
    const body = row.replaceAll("\f", "");
    if (body.trim() === "") {
      blanks += 1;
      continue;
    }
    const table = tableAt(rows, at, page);
    if (table) {
      tables += 1;
      for (const line of tableLines(tables, table.rows)) lines.push(line);
      at = table.end - 1;
      blanks = 0;
      continue;
    }
    const gap = lines.length === 0 || blanks > (wide ? 1 : 0);
    const beside = besideAt(rows, at);
    if (beside) {
      for (const column of beside.columns)
        for (const [i, part] of column.entries()) lines.push(makeLine(part.number, part.text, { gap: i === 0, page }));
      at = beside.end - 1;
      blanks = 0;
      continue;
    }
    const indent = body.length - body.trimStart().length;
    const bare = withoutBars(body);
    const line = makeLine(at + 1, bare, { indent, gap, page, ...columns(bare) });
    // A row of nothing but bars has no words.
    if (line.text !== "") lines.push(line);
    blanks = 0;
  }
  return lines;
}

/** In text with an empty line after every line, sentences run on across the empty lines. */
function isDoubleSpaced(rows: readonly string[]): boolean {
  let pairs = 0;
  let close = 0;
  let runningOn = 0;
  let previous: string | null = null;
  let blanks = 0;
  for (const row of rows) {
    const text = row.trim();
    if (text === "") {
      blanks += 1;
      continue;
    }
    if (previous !== null && blanks === 0) close += 1;
    if (previous !== null && blanks > 0) {
      pairs += 1;
      if (/[\p{Ll},]$/u.test(previous) && /^\p{Ll}/u.test(text)) runningOn += 1;
    }
    previous = text;
    blanks = 0;
  }
  return pairs >= 10 && close <= pairs && runningOn / pairs > 0.15;
}

/** Rows set with tabs, bars or wide blanks: "Name | title | organisation", "Afbud:     Karen Holm, læge". */
function columns(row: string): { cells?: readonly string[] } {
  if (row.length > LONGEST_ROW) return {};
  // "3. Status     9.30   Hanne": the number of an agenda's row is a column of its own.
  const numbered = /^\s*(?<number>\d{1,2}[.)]?)\s+(?<rest>\S.*?\S\s{3,}\S.*)$/u.exec(row)?.groups;
  const cells = (numbered ? `${numbered["number"] ?? ""}\t${numbered["rest"] ?? ""}` : row.trim())
    .split(/\t+|\s{3,}|\s\|\s/u)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  const least = numbered || isMarker(cells[0] ?? "") ? 3 : 2;
  return cells.length >= least && cells.length <= MOST_COLUMNS ? { cells } : {};
}

/** "| Sted | Rådhuset |" without the bars around and between its cells. */
function withoutBars(row: string): string {
  const trimmed = row.trim();
  return /^\|.*\|$/u.test(trimmed)
    ? trimmed
        .slice(1, -1)
        .trim()
        .replace(/\s*\|\s*/gu, "\t")
    : row;
}

function isMarker(cell: string): boolean {
  return /^(?:\(?\d{1,2}[.)]?|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]|[-–—•·▪○●◦*])$/iu.test(cell);
}
