import { rowsOf, type Cell, type Piece, type Row } from "./rows.ts";

const FEWEST_ROWS = 8;
const BESIDE = 3;
/** Of the lines in a column of prose, at least this part goes on from the one above with a small letter. */
const RUNNING_ON = 0.3;
const FILLED = 0.7;
const NARROWEST = 100;
/** Numbers that go on from one column to the other say as much as more lines do. */
const FEWEST_NUMBERED = 4;
const FEWEST_NUMBERS = 3;
/** A page with more pieces is no page of prose. */
const MOST_PIECES = 2000;
/** Points. */
const WORD_GAP = 8;

/**
 * The rows of a page in reading order, out of those from top to bottom: where prose is set in two columns, the left one is read to its end before the right one.
 * A table of two columns is left as it is: its cells do not run on from line to line on both sides, nor do numbers go on from
 * the end of one to the top of the other.
 */
export function inReadingOrder(pieces: readonly Piece[], rows: readonly Row[], page: number): readonly Row[] {
  const narrow = gutterBetween(pieces);
  // Between columns may be less space than between the cells of a table.
  const split = narrow === null ? rows : rowsOf(pieces, page, narrow);
  if (narrow !== null && numbersGoOn(split, narrow)) return inColumns(split, narrow, numbersGoOn);
  const gutter = gutterOf(rows);
  return gutter === null ? rows : inColumns(rows, gutter, isProse);
}

function inColumns(
  rows: readonly Row[],
  gutter: number,
  areApart: (band: readonly Row[], gutter: number) => boolean,
): Row[] {
  const ordered: Row[] = [];
  let band: Row[] = [];
  const close = () => {
    for (const row of areApart(band, gutter) ? apart(band, gutter) : band) ordered.push(row);
    band = [];
  };
  for (const row of rows) {
    if (row.cells.some((cell) => cell.x < gutter - BESIDE && cell.end > gutter)) {
      close();
      ordered.push(row);
    } else band.push(row);
  }
  close();
  return ordered;
}

/** Where several pieces begin, each with a gap before it that no blank between words is as wide as. */
function gutterBetween(pieces: readonly Piece[]): number | null {
  const printed = pieces.filter(({ str }) => str.trim() !== "");
  if (printed.length > MOST_PIECES) return null;
  const left = printed.reduce((least, { x }) => Math.min(least, x), Infinity);
  const starts = new Map<number, Piece[]>();
  for (const piece of printed)
    if (piece.x > left + NARROWEST)
      starts.set(Math.round(piece.x), [...(starts.get(Math.round(piece.x)) ?? []), piece]);
  const [best] = [...starts].sort((a, b) => b[1].length - a[1].length);
  if (!best || best[1].length < FEWEST_NUMBERED) return null;
  const isClear = best[1].every((piece) =>
    printed.every(
      (other) => Math.abs(other.y - piece.y) > 1 || other.x >= piece.x || other.x + other.width < piece.x - WORD_GAP,
    ),
  );
  return isClear ? best[0] : null;
}

/** "1. Skoleveje" and "2. Budget" on the left, "3. Personale" and "4. Eventuelt" on the right. */
function numbersGoOn(band: readonly Row[], gutter: number): boolean {
  const [left, right] = sides(band, gutter).map((cells) => cells.flatMap(({ text }) => numberIn(text) ?? []));
  const all = [...(left ?? []), ...(right ?? [])];
  const areBoth = (left ?? []).length > 0 && (right ?? []).length > 0;
  return areBoth && all.length >= FEWEST_NUMBERS && all.every((number, at) => number === (all[0] ?? 0) + at);
}

function numberIn(text: string): number | null {
  const number = /^(?:(?:punkt|pkt\.?|item)\s+)?(?<number>\d{1,2})(?:[.:)]\s+|\s+)(?=\p{Lu})/iu.exec(text)?.groups?.[
    "number"
  ];
  return number === undefined ? null : Number(number);
}

/** Where most cells to the right of the left margin begin. */
function gutterOf(rows: readonly Row[]): number | null {
  const cells = rows.flatMap((row) => row.cells);
  const left = cells.reduce((least, cell) => Math.min(least, cell.x), Infinity);
  const starts = new Map<number, number>();
  for (const { x } of cells) if (x > left + NARROWEST) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const [best] = [...starts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= FEWEST_ROWS ? best[0] : null;
}

function isProse(band: readonly Row[], gutter: number): boolean {
  const [left, right] = sides(band, gutter);
  return flows(left) && flows(right);
}

function sides(band: readonly Row[], gutter: number): [Cell[], Cell[]] {
  const cells = band.flatMap((row) => row.cells);
  return [cells.filter((cell) => cell.x < gutter - BESIDE), cells.filter((cell) => cell.x >= gutter - BESIDE)];
}

function flows(cells: readonly Cell[]): boolean {
  if (cells.length < FEWEST_ROWS) return false;
  const widths = cells.map((cell) => cell.end - cell.x).sort((a, b) => a - b);
  const widest = widths.at(-1) ?? 0;
  const runningOn = cells.filter((cell, at) => at > 0 && /^\p{Ll}/u.test(cell.text)).length;
  const filled = widths.filter((width) => width > widest * FILLED).length;
  return widest >= NARROWEST && runningOn >= cells.length * RUNNING_ON && filled * 2 > cells.length;
}

function apart(band: readonly Row[], gutter: number): Row[] {
  const side = (isLeft: boolean) =>
    band.flatMap((row): Row[] => {
      const cells = row.cells.filter((cell) => cell.x < gutter - BESIDE === isLeft);
      return cells.length === 0 ? [] : [{ ...row, cells, size: Math.max(...cells.map(({ size }) => size)) }];
    });
  return [...side(true), ...side(false)];
}
