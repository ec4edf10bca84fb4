import type { Line } from "../../line.ts";
import type { RawRow } from "../table.ts";

type Cell = { readonly lines: Line[]; readonly column: number };

/** A table while its HTML is read. Cells that span rows or columns leave the places that they cover empty. */
export type OpenTable = {
  readonly rows: readonly RawRow[];
  readonly declared: boolean;
  readonly cell: Cell | null;
  /** The file itself says that its first row is a header. */
  declare(): void;
  openRow(number: number, gap: boolean): void;
  openCell(columns: number, rows: number): void;
  closeRow(): void;
};

export function openTable(): OpenTable {
  const rows: RawRow[] = [];
  /** For each column, in how many of the next rows a cell from above still covers it. */
  const covered: number[] = [];
  let declared = false;
  let cells: Line[][] = [];
  let cell: Cell | null = null;
  let place = { number: 0, gap: false };
  return {
    rows,
    get declared() {
      return declared;
    },
    get cell() {
      return cell;
    },
    declare() {
      declared = true;
    },
    openRow(number, gap) {
      cells = [];
      cell = null;
      place = { number, gap };
    },
    openCell(columns, height) {
      const column = firstFree(cells.length, covered);
      while (cells.length < column) cells.push([]);
      const lines: Line[] = [];
      cells.push(lines);
      cell = { lines, column };
      for (let at = column; at < column + columns; at += 1) {
        if (at > column) cells.push([]);
        // This row uses one of them up when it closes.
        covered[at] = height;
      }
    },
    closeRow() {
      while (firstFree(cells.length, covered) > cells.length) cells.push([]);
      covered.forEach((left, at) => (covered[at] = Math.max(0, left - 1)));
      rows.push({ cells, ...place });
      cell = null;
    },
  };
}

function firstFree(from: number, covered: readonly number[]): number {
  let column = from;
  while ((covered[column] ?? 0) > 0) column += 1;
  return column;
}
