import type { Line } from "../line.ts";

/** Tables of one column: frames around text, and not made of rows. */
export function framesIn(lines: readonly Line[]): ReadonlySet<number> {
  const isFrame = new Map<number, boolean>();
  for (const { row, cell, cells } of lines) {
    const table = row?.table ?? cell?.table;
    if (table === undefined) continue;
    const isOne = row === null ? cell?.column === 1 : cells?.length === 1;
    isFrame.set(table, isOne && isFrame.get(table) !== false);
  }
  return new Set([...isFrame].flatMap(([table, isOne]) => (isOne ? [table] : [])));
}

/** The paragraphs of a frame's row as lines of the document. */
export function withoutFrame(line: Line): readonly Line[] {
  if (line.row === null) return [{ ...line, cell: null, whole: true }];
  return line.row.lines.map((one, at) => ({ ...one, cell: null, gap: at === 0 || one.gap, whole: true }));
}
