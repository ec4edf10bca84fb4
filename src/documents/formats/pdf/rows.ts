/** A piece of text on a page; `y` grows upwards, lengths in points. */
export type Piece = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
  readonly bold: boolean;
};

/** Pieces with no more than a few letters' width between them. `bold`: how many of its letters from the first on are. */
export type Cell = { text: string; readonly x: number; end: number; bold: number; size: number };

export type Row = {
  readonly cells: readonly Cell[];
  readonly page: number;
  readonly y: number;
  /** Of its lowest line: lower than `y` for a table row whose cells wrap. */
  readonly bottom: number;
  readonly size: number;
};

const SAME_ROW = 0.4;
/** Between cells stands more than this many letters' width. */
const CELL_GAP = 2.2;

/** The rows of a page from top to bottom, each with its cells from left to right. `gutter`: where a new cell begins, however narrow the space before it. */
export function rowsOf(pieces: readonly Piece[], page: number, gutter: number | null = null): Row[] {
  const rows: { pieces: Piece[]; y: number }[] = [];
  const printed = pieces.filter((piece) => piece.str !== "" && piece.fontSize > 0).sort((a, b) => b.y - a.y);
  for (const piece of printed) {
    const row = rows.at(-1);
    if (row && Math.abs(row.y - piece.y) < piece.fontSize * SAME_ROW) row.pieces.push(piece);
    else if (piece.str.trim() !== "") rows.push({ pieces: [piece], y: piece.y });
  }
  return rows.map((row) => ({
    cells: cellsOf(
      row.pieces.sort((a, b) => a.x - b.x),
      gutter,
    ),
    page,
    y: row.y,
    bottom: row.y,
    size: sizeOf(row.pieces),
  }));
}

function cellsOf(pieces: readonly Piece[], gutter: number | null): Cell[] {
  const cells: Cell[] = [];
  for (const { str, x, width, fontSize, bold } of pieces) {
    if (str.trim() === "") continue;
    const last = cells.at(-1);
    const distance = last ? x - last.end : 0;
    const isPastGutter = gutter !== null && x >= gutter - 1 && last !== undefined && last.x < gutter - 1;
    if (!last || isPastGutter || (distance > fontSize * CELL_GAP && !isMarker(last.text))) {
      const text = str.trimStart();
      cells.push({ text, x, end: x + width, bold: bold ? text.length : 0, size: halves(fontSize) });
      continue;
    }
    const blank = distance > fontSize * 0.12 && !/\s$/u.test(last.text) ? " " : "";
    const isAllBold = last.bold === last.text.length;
    last.text += blank + str;
    if (bold && isAllBold) last.bold = last.text.length;
    last.end = x + width;
    last.size = Math.max(last.size, halves(fontSize));
  }
  for (const cell of cells) cell.text = cell.text.trimEnd();
  return cells;
}

/** The words of the next line, or of the next cell in one that the page's lines make a single one. */
export function append(cell: Cell, next: Cell): void {
  if (cell.bold === cell.text.length && next.bold === next.text.length) cell.bold += next.bold + 1;
  cell.text += ` ${next.text}`;
  cell.end = next.end;
}

function isMarker(cell: string): boolean {
  return /^(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-–•·▪○●◦])$/u.test(cell.trim());
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((size, piece) => (piece.str.trim() === "" ? size : Math.max(size, halves(piece.fontSize))), 0);
}

/** Sizes and distances are compared in steps of half a point. */
export function halves(points: number): number {
  return Math.round(points * 2) / 2;
}
