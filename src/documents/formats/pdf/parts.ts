import { makeLine } from "../../line.ts";
import { inReadingOrder } from "./columns.ts";
import { gridsOf, type Grid } from "./grids.ts";
import { append, rowsOf, type Cell, type Piece, type Row } from "./rows.ts";
import type { Rules } from "./rules.ts";
import { GAP_RATIO, type PlacedRow } from "./tables.ts";

/** What is printed on a page, all of it in rows, and the lines drawn on it where there could be a table. */
export type Page = { readonly pieces: readonly Piece[]; readonly rows: readonly Row[]; readonly rules: Rules | null };

/** What stands on the pages in reading order: rows of text, and drawn tables with the places where their columns part. */
export type Part =
  | { readonly kind: "text"; readonly rows: readonly Row[] }
  | { readonly kind: "table"; readonly rows: readonly PlacedRow[]; readonly columns: readonly number[] };

/** Letters' heights from one line of a paragraph to the next. */
const LEADING = 1.25;
/** How much wider a word can be than its share of its line. */
const WIDER = 1.2;

/** A page from top to bottom: its drawn tables, and the text above, between and below them. */
export function partsOf({ pieces, rows, rules }: Page, page: number): Part[] {
  const parts: Part[] = [];
  let left = pieces;
  const grids = (rules ? gridsOf(rules) : []).map((grid) => {
    const inside = left.filter((piece) => cellOf(piece, grid) !== null);
    left = left.filter((piece) => cellOf(piece, grid) === null);
    return { top: grid.rows[0] ?? 0, columns: grid.columns, rows: placedIn(grid, inside, page) };
  });
  const text = (part: readonly Piece[]): Part => ({
    kind: "text",
    rows: inReadingOrder(part, part === pieces ? rows : rowsOf(part, page), page),
  });
  for (const { top, columns, rows: placed } of grids) {
    parts.push(text(left.filter(({ y }) => y >= top)), { kind: "table", rows: placed, columns });
    left = left.filter(({ y }) => y < top);
  }
  return [...parts, text(left)].filter((part) => part.rows.length > 0);
}

/** Where the middle of a piece's letters is. */
function cellOf({ x, y, width, fontSize }: Piece, grid: Grid): { row: number; column: number } | null {
  return grid.cellAt(x + width / 2, y + fontSize / 3);
}

function placedIn(grid: Grid, pieces: readonly Piece[], page: number): PlacedRow[] {
  const width = grid.columns.length - 1;
  const cells = Array.from({ length: grid.rows.length - 1 }, () => Array.from({ length: width }, (): Piece[] => []));
  for (const piece of pieces) {
    const at = cellOf(piece, grid);
    if (at) cells[at.row]?.[at.column]?.push(piece);
  }
  return cells.flatMap((row): PlacedRow[] => {
    const lines = row.map((cell) => rowsOf(cell, page));
    const all = lines.flat();
    const [first] = all.toSorted((a, b) => b.y - a.y);
    if (!first) return [];
    const bottom = Math.min(...all.map(({ y }) => y));
    return [{ first, bottom, cells: lines.map((cell, column) => paragraphsOf(cell, edges(grid, column))) }];
  });
}

const edges = ({ columns }: Grid, column: number) => ({ left: columns[column] ?? 0, right: columns[column + 1] ?? 0 });

/** The paragraphs of a cell: a line goes on in the next unless there is space between, or would have been beside it. */
function paragraphsOf(rows: readonly Row[], { left, right }: { left: number; right: number }): Cell[] {
  const paragraphs: Cell[] = [];
  rows.forEach((row, at) => {
    const line = inOne(row.cells);
    const above = rows[at - 1];
    const last = paragraphs.at(-1);
    if (!line) return;
    if (!last || !above || makeLine(1, line.text).marker !== null || isApart(row, above, right - padding(rows, left)))
      paragraphs.push(line);
    else append(last, line);
  });
  return paragraphs;
}

function isApart(row: Row, above: Row, right: number): boolean {
  if (above.y - row.y > row.size * LEADING * GAP_RATIO) return true;
  const [text, end] = [row.cells[0]?.text ?? "", above.cells.at(-1)?.end ?? right];
  const word = ((text.search(/\s|$/u) + 1) / text.length) * ((row.cells[0]?.end ?? 0) - (row.cells[0]?.x ?? 0));
  return !/^[\p{Ll},]/u.test(text) && end + word * WIDER < right;
}

/** As much room as the table leaves before the words of a cell is kept free behind them. */
function padding(rows: readonly Row[], left: number): number {
  return Math.max(0, Math.min(...rows.map((row) => row.cells[0]?.x ?? left)) - left);
}

function inOne([first, ...others]: readonly Cell[]): Cell | undefined {
  if (!first) return undefined;
  const line = { ...first };
  for (const cell of others) append(line, cell);
  return line;
}
