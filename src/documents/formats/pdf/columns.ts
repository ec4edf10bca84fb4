import type { Cell, Row } from "./rows.ts";

const FEWEST_ROWS = 8;
const BESIDE = 3;
/** Of the lines in a column of prose, at least this part goes on from the one above with a small letter. */
const RUNNING_ON = 0.3;
const FILLED = 0.7;
const NARROWEST = 100;

/**
 * The rows of a page in reading order: where prose is set in two columns, the left one is read to its end before the right one.
 * A table of two columns is left as it is: its cells do not run on from line to line on both sides.
 */
export function inReadingOrder(rows: readonly Row[]): Row[] {
  const gutter = gutterOf(rows);
  if (gutter === null) return [...rows];
  const ordered: Row[] = [];
  let band: Row[] = [];
  const close = () => {
    for (const row of isProse(band, gutter) ? apart(band, gutter) : band) ordered.push(row);
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
      return cells.length === 0 ? [] : [{ ...row, cells }];
    });
  return [...side(true), ...side(false)];
}
