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

const SAME_ROW = 0.4;
/** Between cells stands more than this many letters' width. */
const CELL_GAP = 2.2;
const HEADING_RATIO = 1.12;
const GAP_RATIO = 1.35;

/** Lines from the positions on the pages: rows by height, headings by size, table rows by wide gaps, paragraphs by distance. */
export function linesFromPages(pages: readonly (readonly Piece[])[]): Line[] {
  const rows = pages.flatMap((pieces, at) => rowsOf(pieces, at + 1));
  const body = bodySize(rows);
  const sizes = [...new Set(rows.map((row) => round(sizeOf(row))))]
    .filter((size) => size > body * HEADING_RATIO)
    .sort((a, b) => b - a);
  const leading = usualDistance(rows);
  const left = Math.min(...rows.map((row) => row.pieces[0]?.x ?? Infinity));
  return rows.map((row, at) => {
    const above = rows[at - 1];
    const cells = cellsOf(row);
    const size = round(sizeOf(row));
    const level = sizes.indexOf(size);
    const text = cells.join(" ");
    const turned = above !== undefined && above.page !== row.page;
    return makeLine(at + 1, text, {
      page: row.page,
      heading: level >= 0 && text.length < 200 ? level + 1 : null,
      cells: cells.length > 1 ? cells : null,
      indent: Math.round(((row.pieces[0]?.x ?? left) - left) / 5),
      gap:
        above === undefined || (turned ? !/[\p{Ll},-]$/u.test(textOf(above)) : above.y - row.y > leading * GAP_RATIO),
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

function cellsOf(row: Row): string[] {
  const cells: string[] = [];
  let end: number | null = null;
  for (const piece of row.pieces) {
    if (piece.str.trim() === "") continue;
    const distance = end === null ? 0 : piece.x - end;
    if (end === null || (distance > piece.fontSize * CELL_GAP && !isMarker(cells.at(-1) ?? ""))) cells.push(piece.str);
    else
      cells[cells.length - 1] =
        (cells.at(-1) ?? "") +
        (distance > piece.fontSize * 0.12 && !/\s$/u.test(cells.at(-1) ?? "") ? " " : "") +
        piece.str;
    end = piece.x + piece.width;
  }
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
}

function isMarker(cell: string): boolean {
  return /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-–•·▪○●◦])$/u.test(cell.trim());
}

function textOf(row: Row): string {
  return cellsOf(row).join(" ");
}

/** The size that most letters have. */
function bodySize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const row of rows)
    for (const piece of row.pieces)
      letters.set(round(piece.fontSize), (letters.get(round(piece.fontSize)) ?? 0) + piece.str.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

function sizeOf(row: Row): number {
  return Math.max(...row.pieces.filter((piece) => piece.str.trim() !== "").map((piece) => piece.fontSize));
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
