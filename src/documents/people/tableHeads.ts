import type { Marked } from "../structure/candidates.ts";
import { attendanceColumn } from "./table.ts";

/** A table that is drawn with strokes alone has no head but for its words: "Navn | Parti | Deltog". */
export function withHeads(entries: readonly Marked[]): readonly Marked[] {
  let header: readonly string[] | null = null;
  return entries.map((one) => {
    const { cells, row } = one.line;
    if (cells === null || row?.header != null) header = null;
    else if (headsPeople(cells)) header = cells;
    else if (header !== null && header.length === cells.length)
      return { ...one, line: { ...one.line, row: { table: 0, row: 2, lines: [], ...row, header } } };
    if (cells === null || header !== cells) return one;
    return { ...one, line: { ...one.line, row: { table: 0, lines: [], ...row, row: 1, header } } };
  });
}

function headsPeople(cells: readonly string[]): boolean {
  const kinds = cells.map(attendanceColumn);
  return kinds.includes("name") && (kinds.includes("present") || kinds.includes("absent"));
}
