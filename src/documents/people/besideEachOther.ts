import type { Line, Stretch } from "../line.ts";

/** Words are of the column that they begin near to, if every other is this many times as far away. */
const NEARER = 3;
/** Of the way to the second column, whatever begins behind this part of it stands there. */
const FAR = 0.6;

/** Where lists begin that stand side by side: the columns of a table, or letters from the margin. */
export type Places = {
  readonly table: number | null;
  readonly starts: readonly number[];
  /** The first people stand behind their headings, so those below them may be set in. */
  readonly isInline: boolean;
};

/** The paragraphs of a line for each of the columns; null where it does not tell which column they are of. */
export function inColumns(line: Line, { table, starts, isInline }: Places): string[][] | null {
  const stretches = stretchesOf(line);
  const isRow = line.row !== null && line.row.table === table;
  const filled = isRow ? [...new Set(stretches.map(({ at }) => at))] : [];
  const place = ({ at }: Stretch, index: number): number => {
    if (isRow) return filled.length === starts.length ? filled.indexOf(at) : starts.indexOf(at);
    if (stretches.length === starts.length) return index;
    // Below a table only the margin tells.
    if (table !== null) return at === 0 ? 0 : -1;
    const away = starts.map((start) => Math.abs(start - at));
    const [nearest = 0, next = 0] = [...away].sort((a, b) => a - b);
    if (nearest * NEARER <= next) return away.indexOf(nearest);
    if (starts.length > 2) return -1;
    if (at > (starts[1] ?? 0) * FAR) return 1;
    return isInline ? 0 : -1;
  };
  const columns = starts.map((): string[] => []);
  for (const [index, stretch] of stretches.entries()) {
    const column = columns[place(stretch, index)];
    if (column === undefined) return null;
    column.push(stretch.text);
  }
  return columns;
}

/** What stands on a line, each with its place: in a row of a table the number of the column. */
export function stretchesOf(line: Line): readonly Stretch[] {
  if (line.row === null) return line.parted ?? [{ text: line.text, at: line.indent }];
  return line.row.lines.map(({ text, cell }) => ({ text, at: cell?.column ?? 0 }));
}
