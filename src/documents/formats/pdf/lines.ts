import { makeLine, type Line } from "../../line.ts";

/** A piece of text on a page; `y` grows upwards, lengths in points. */
export type Piece = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
};

type Row = { readonly pieces: Piece[]; readonly y: number; readonly page: number };

type SetRow = {
  readonly cells: Cell[];
  readonly y: number;
  bottom: number;
  readonly page: number;
  readonly size: number;
  readonly x: number;
};

const SAME_ROW = 0.4;
/** Between cells stands more than this many letters' width. */
const CELL_GAP = 2.2;
const HEADING_RATIO = 1.12;
const GAP_RATIO = 1.35;

/** Lines from the positions on the pages: rows by height, headings by size, table rows by wide gaps, paragraphs by distance. */
export function linesFromPages(pages: readonly (readonly Piece[])[]): Line[] {
  const rows = pages.flatMap((pieces, at) => rowsOf(pieces, at + 1));
  const body = bodySize(rows);
  const leading = usualDistance(rows);
  const set = rows.map(({ pieces, y, page }): SetRow => ({
    cells: cellsOf({ pieces, y, page }),
    y,
    bottom: y,
    page,
    size: sizeOf(pieces),
    x: pieces[0]?.x ?? 0,
  }));
  const sizes = [...new Set(set.map((row) => row.size))]
    .filter((size) => size > body * HEADING_RATIO)
    .sort((a, b) => b - a);
  const left = Math.min(...set.map((row) => row.x));
  const kept = withWrappedCells(set, leading);
  return kept.map((row, at) => {
    const above = kept[at - 1];
    const texts = row.cells.map((cell) => cell.text).filter((text) => text !== "");
    const text = texts.join(" ");
    const level = sizes.indexOf(row.size);
    const runsOn = above !== undefined && /[\p{Ll},-]$/u.test(above.cells.at(-1)?.text ?? "");
    return makeLine(at + 1, text, {
      page: row.page,
      heading: level >= 0 && text.length < 200 ? level + 1 : null,
      cells: texts.length > 1 ? texts : null,
      indent: Math.round((row.x - left) / 5),
      gap: above === undefined || (above.page === row.page ? above.bottom - row.y > leading * GAP_RATIO : !runsOn),
    });
  });
}

function rowsOf(pieces: readonly Piece[], page: number): Row[] {
  const rows: { pieces: Piece[]; y: number; page: number }[] = [];
  const printed = pieces.filter((piece) => piece.str !== "" && piece.fontSize > 0).sort((a, b) => b.y - a.y);
  for (const piece of printed) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) < piece.fontSize * SAME_ROW) row.pieces.push(piece);
    else if (piece.str.trim() !== "") rows.push({ pieces: [piece], y: piece.y, page });
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows;
}

type Cell = { text: string; readonly x: number };

function cellsOf(row: Row): Cell[] {
  const cells: Cell[] = [];
  let end: number | null = null;
  for (const { str, x, width, fontSize } of row.pieces) {
    if (str.trim() === "") continue;
    const last = cells.at(-1);
    const distance = end === null ? 0 : x - end;
    if (!last || (distance > fontSize * CELL_GAP && !isMarker(last.text))) cells.push({ text: str, x });
    else last.text += (distance > fontSize * 0.12 && !/\s$/u.test(last.text) ? " " : "") + str;
    end = x + width;
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.trim() }));
}

/** A cell's second line stands alone under it: it is put back, unless it opens a row of its own. */
function withWrappedCells(rows: readonly SetRow[], leading: number): SetRow[] {
  const joined: SetRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const [only, second] = row.cells;
    const near = above !== undefined && above.page === row.page && above.bottom - row.y <= leading * GAP_RATIO;
    const cell =
      near && only && !second && above.cells.length > 1
        ? above.cells.slice(1).find((one) => Math.abs(one.x - only.x) < 3)
        : undefined;
    if (above && cell && only) {
      cell.text += ` ${only.text}`;
      above.bottom = row.y;
    } else joined.push(row);
  }
  return joined;
}

function isMarker(cell: string): boolean {
  return /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-–•·▪○●◦])$/u.test(cell.trim());
}

/** The size that most letters have. */
function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const row of rows)
    for (const piece of row.pieces)
      letters.set(round(piece.fontSize), (letters.get(round(piece.fontSize)) ?? 0) + piece.str.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

function sizeOf(pieces: readonly Piece[]): number {
  return Math.max(...pieces.filter((piece) => piece.str.trim() !== "").map((piece) => round(piece.fontSize)));
}

function usualDistance(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (!above || above.page !== row.page) return;
    const distance = Math.round((above.y - row.y) * 2) / 2;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 14;
}

function round(size: number): number {
  return Math.round(size * 2) / 2;
}
