import { makeLine, type Line } from "../../line.ts";
import { tableLines, type RawRow } from "../table.ts";

/** Blanks are never `\s` here: it would run on over line ends, at the cost of the square of the empty lines. */
const SIGNS = [
  /^#{1,6} \S/mu,
  /^\|[^\n]*\|[ \t\r]*$/mu,
  /\*\*\S[^*\n]*\*\*/u,
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|/mu,
  /\]\([^()\n]{1,500}\)/u,
];
/** Where a paragraph begins inside a cell: a line break, or bold words with a colon after a finished sentence. */
const BREAK = /<br\s*\/?>|(?<=[.!?:])[ ](?=\*\*[^*:]{2,40}:\*\*)/iu;

/** Bold labels on lines that are not set in columns: "**Action:** NN to …", and another of them. */
const BOLD_LABELS = /^[-*\s]{0,4}\*\*\p{Lu}[^*\n]{1,60}\*\*[^]*\n[-*\s]{0,4}\*\*\p{Lu}[^*\n]{1,60}\*\*/mu;
const COLUMNS = /[\t\f]|\S {3,}\S/u;

/** Text that uses at least two kinds of markdown, or a heading, or bold labels throughout. */
export function looksLikeMarkdown(text: string): boolean {
  const seen = SIGNS.filter((sign) => sign.test(text)).length;
  return seen >= 2 || SIGNS[0]?.test(text) === true || (seen === 1 && BOLD_LABELS.test(text) && !COLUMNS.test(text));
}

type Table = { rows: RawRow[]; declared: boolean };

/** Headings, lists, tables and emphasis of markdown. */
export function linesFromMarkdown(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let table: Table | null = null;
  let tables = 0;
  const endTable = () => {
    if (table === null) return;
    tables += 1;
    for (const line of tableLines(tables, table.rows, table.declared)) lines.push(line);
    table = null;
  };
  text.split(/\r\n|\n|\r/u).forEach((row, at) => {
    const trimmed = row.trim();
    if (/^\|.*\|$/u.test(trimmed)) {
      const cells = cellsIn(trimmed);
      table ??= { rows: [], declared: false };
      if (!cells.every((cell) => /^:?-*:?$/u.test(cell)) || cells.every((cell) => cell === ""))
        table.rows.push({ cells: cells.map((cell) => linesOfCell(cell, at + 1)), number: at + 1, gap });
      else if (table.rows.length === 1) table.declared = true;
      gap = false;
      return;
    }
    endTable();
    if (trimmed === "" || /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/u.test(trimmed)) {
      gap = true;
      return;
    }
    const line = lineOf(at + 1, row, trimmed, gap);
    // Nothing but markup: "<br>", "**".
    gap = line.text === "";
    if (!gap) lines.push(line);
  });
  endTable();
  return lines;
}

function cellsIn(row: string): string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());
}

function linesOfCell(cell: string, number: number): Line[] {
  return cell
    .split(BREAK)
    .map((part) => ({ ...lineOf(number, part.trim(), part.trim(), false), whole: true }))
    .filter((line) => line.text !== "");
}

function lineOf(number: number, row: string, trimmed: string, gap: boolean): Line {
  const heading = /^(?<marks>#{1,6})\s+(?<rest>\S.*)$/u.exec(trimmed)?.groups;
  if (heading)
    return makeLine(number, plain((heading["rest"] ?? "").replace(/(?<!#)#*$/u, "")), {
      heading: heading["marks"]?.length ?? 1,
      gap,
      whole: true,
    });
  const body = trimmed.replace(/^>\s?/u, "");
  const bold = /^(?<lead>\*\*(?<inner>[^*]+)\*\*)(?<rest>.*)$/u.exec(body)?.groups;
  const isWhole = bold !== undefined && (bold["rest"] ?? "").trim() === "";
  return makeLine(number, plain(body), {
    indent: row.length - row.trimStart().length,
    bold: isWhole,
    lead: bold && !isWhole ? plain(bold["inner"] ?? "") : null,
    gap,
  });
}

function plain(text: string): string {
  if (!/[*_[<\\]/u.test(text)) return text;
  return text
    .replace(/!?\[(?<words>[^\][]{0,500})\]\([^()]{0,500}\)/gu, "$<words>")
    .replace(/<br\s*\/?>/giu, " ")
    .replace(/\*\*|__/gu, "")
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}*])/gu, "")
    .replace(/(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu, "")
    .replace(/\\(?=[\\*_#|.()[\]-])/gu, "");
}
