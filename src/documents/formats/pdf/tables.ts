import { makeLine } from "../../line.ts";
import { namesLists } from "../table.ts";
import { append, type Cell, type Row } from "./rows.ts";

/** A row of a table: in each column the paragraphs of its cell, none where it is empty. */
export type PlacedRow = {
  readonly first: Row;
  /** Where its lowest line stands. */
  readonly bottom: number;
  readonly cells: readonly (readonly Cell[])[];
};

export type Block =
  { readonly kind: "row"; readonly row: Row } | { readonly kind: "table"; readonly rows: readonly PlacedRow[] };

const BESIDE = 4;
/** Distances up to this many times the usual one are those inside a paragraph. */
export const GAP_RATIO = 1.35;

/** Rows that share columns become tables; a cell's second line is put back under its first. */
export function withTables(rows: readonly Row[], leading: number): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length;) {
    const run = runFrom(rows, at, leading);
    const table = run.length > 1 ? placed(run, leading) : null;
    if (table === null) {
      for (const row of run) blocks.push({ kind: "row", row });
    } else blocks.push({ kind: "table", rows: table });
    at += run.length;
  }
  return blocks;
}

/**
 * Rows of one page with several cells, and the rows between them that begin where one of their columns does; of lists side by side
 * also those below the last row with several, where the left list is the longer one.
 */
function runFrom(rows: readonly Row[], start: number, leading: number): Row[] {
  const first = rows[start];
  if (!first) return [];
  const run = [first];
  if (first.cells.length < 2) return run;
  let sure = 1;
  const starts = first.cells.map((cell) => cell.x);
  const areLists = namesLists(first.cells.map((cell) => cell.text));
  for (let at = start + 1; at < rows.length; at += 1) {
    const row = rows[at];
    const above = rows[at - 1];
    // Columns of text are read one after the other: there the next row stands higher.
    if (!row || !above || row.page !== first.page || row.y > above.y) break;
    const fits = row.cells.every((cell) => starts.some((x) => Math.abs(cell.x - x) <= BESIDE));
    if (row.cells.length > 1 && (fits || shared(row, starts) >= 2)) {
      for (const { x } of row.cells) if (!starts.some((start) => Math.abs(start - x) <= BESIDE)) starts.push(x);
      run.push(row);
      sure = run.length;
    } else if (fits && Math.abs((row.cells[0]?.x ?? 0) - (starts[0] ?? 0)) > BESIDE) {
      run.push(row);
      sure = run.length;
    } else if (fits && areLists && run.length > 1 && above.y - row.y <= leading * GAP_RATIO) {
      const [cell] = row.cells;
      if (!cell || cell.end > (starts[1] ?? 0)) break;
      run.push(row);
      sure = run.length;
    } else break;
  }
  return run.slice(0, sure);
}

function shared(row: Row, starts: readonly number[]): number {
  return row.cells.filter((cell) => starts.some((x) => Math.abs(cell.x - x) <= BESIDE)).length;
}

function placed(run: readonly Row[], leading: number): PlacedRow[] | null {
  const columns = columnsOf(run);
  const areLists = namesLists(run[0]?.cells.map((cell) => cell.text) ?? []);
  const rows: { first: Row; bottom: number; lines: (Cell | null)[][] }[] = [];
  for (const row of run) {
    const cells = columns.map((x) => row.cells.find((cell) => Math.abs(cell.x - x) <= BESIDE) ?? null);
    const above = rows.at(-1);
    if (above && above.bottom - row.y <= leading * GAP_RATIO && goesOn(cells, above.lines, areLists)) {
      above.lines.push(cells);
      above.bottom = row.y;
    } else rows.push({ first: row, bottom: row.y, lines: [cells] });
  }
  if (rows.length < 2 && (rows[0]?.lines.length ?? 0) < 2) return null;
  return rows.map(({ first, bottom, lines }) => ({
    first,
    bottom,
    cells: columns.map((_, column) => paragraphsOf(lines.flatMap((line) => line[column] ?? []))),
  }));
}

/** The lines of a cell go on unless a marker begins another paragraph. */
function paragraphsOf(lines: readonly Cell[]): Cell[] {
  const paragraphs: Cell[] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (!last || makeLine(1, line.text).marker !== null) paragraphs.push({ ...line });
    else append(last, line);
  }
  return paragraphs;
}

function columnsOf(run: readonly Row[]): number[] {
  const columns: number[] = [];
  for (const { x } of run.flatMap((row) => row.cells).sort((a, b) => a.x - b.x))
    if (x - (columns.at(-1) ?? -Infinity) > BESIDE) columns.push(x);
  return columns;
}

/** Whether cells are the next line of those above them: none where nothing stands above, and none that opens anew. */
function goesOn(
  cells: readonly (Cell | null)[],
  lines: readonly (readonly (Cell | null)[])[],
  areLists: boolean,
): boolean {
  const present = cells.flatMap((cell, column) => {
    const above = lines.findLast((line) => line[column])?.[column] ?? null;
    return cell ? [{ cell, above, column }] : [];
  });
  if (present.some(({ above }) => above === null)) return false;
  if (areLists) return present.every(({ cell }) => /^\p{Ll}/u.test(cell.text));
  const [only, ...others] = present;
  if (only && others.length === 0 && only.column > 0) return true;
  return present.every(
    ({ cell, above, column }) =>
      /^\p{Ll}/u.test(cell.text) || (column > 0 && !/[.!?:]$/u.test(above?.text ?? "") && cells[0] === null),
  );
}
