import { makeLine } from "../../line.ts";
import { append, type Cell, type Row } from "./rows.ts";

/** Lines of one heading are no further apart than so many times the size of their letters. */
const WIDEST_LEADING = 1.6;
/** Points that a line may end before the margin though it is full. */
const RAGGED = 4;
const ENDED = /[.!?:;]$/u;
/** "Afbud: …", "Punkt 3: …" */
const LABELLED = /^[^:]{2,40}:/u;
const LONGEST = 200;

/**
 * Rows of large letters right below each other are one heading where the first word of the lower one had no room above,
 * or goes on with a small letter: its lines are further apart than those of the text, and no less one title for that.
 */
export function withHeadingsWhole(rows: readonly Row[], isHeading: (row: Row) => boolean): Row[] {
  const right = rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.end ?? 0), 0);
  const whole: Row[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const [last, next] = [above?.cells[0], row.cells[0]];
    const isOne =
      above !== undefined && last !== undefined && next !== undefined && isHeading(row) && isBelow(row, above);
    if (!isOne || !goesOn(last, next, row.page === above.page ? right : Infinity)) whole.push(row);
    else {
      const cell = { ...last };
      append(cell, next);
      whole[whole.length - 1] = { ...above, cells: [{ ...cell, end: next.end }], bottom: row.y };
    }
  }
  return whole;
}

function isBelow(row: Row, above: Row): boolean {
  const distance = above.bottom - row.y;
  const isClose = row.page === above.page ? distance > 0 && distance <= row.size * WIDEST_LEADING : row.y > above.y;
  return isClose && row.size === above.size && row.cells.length === 1 && above.cells.length === 1;
}

function goesOn(last: Cell, next: Cell, right: number): boolean {
  if (makeLine(1, next.text).marker !== null || ENDED.test(last.text)) return false;
  if (LABELLED.test(next.text) || last.text.length + next.text.length > LONGEST) return false;
  const word = ((next.text.search(/\s|$/u) + 1) / next.text.length) * (next.end - next.x);
  return /^\p{Ll}/u.test(next.text) || last.end + word + RAGGED > right;
}
