import type { Line } from "../line.ts";

const MINUTES = /^(?:min|minutter|minutes|varighed|duration|tidsforbrug)[.:]?$/iu;
/** A column of hours, or of minutes. */
const TIME = /^(?:tid|time)[.:]?$/iu;
const BARE = /^\d{1,3}$/u;
/** Nobody meets earlier or later than in these hours; what else stands below "Tid" are minutes. */
const HOURS = { first: 7, last: 20 };

/** A bare number in a column of minutes says what it counts, and "Minutes" over nothing else is no account of the meeting. */
export function withMinutesTold(lines: readonly Line[]): readonly Line[] {
  const columns = minuteColumns(lines);
  if (columns.size === 0) return lines;
  const told = (line: Line): Line => {
    const { cell } = line;
    if (!cell || !columns.has(keyOf(cell))) return line;
    const named = { ...cell, header: cell.header === null ? null : DURATION };
    if (line.text === cell.header) return { ...line, text: DURATION, cell: named };
    return { ...line, text: minutesOf(line.text), cell: named };
  };
  return lines.map((line): Line => {
    const { row, cells } = line;
    if (!row) return told(line);
    const isOf = (at: number): boolean => columns.has(keyOf({ table: row.table, column: at + 1 }));
    return {
      ...line,
      cells: cells?.map((cell, at) => (isOf(at) ? minutesOf(cell) : cell)) ?? null,
      row: {
        ...row,
        header: row.header?.map((name, at) => (isOf(at) ? DURATION : name)) ?? null,
        lines: row.lines.map(told),
      },
    };
  });
}

const DURATION = "Varighed";
const minutesOf = (text: string): string => (BARE.test(text.trim()) ? `${text.trim()} min.` : text);

/** By table and column: those in which only bare numbers stand, that are no hours of a day. */
function minuteColumns(lines: readonly Line[]): ReadonlySet<string> {
  const columns = new Map<string, { name: string; values: string[] }>();
  for (const { cell, text } of lines.flatMap((line) => [line, ...(line.row?.lines ?? [])])) {
    if (!cell || cell.header === null || text === cell.header || text === "") continue;
    const column = columns.get(keyOf(cell)) ?? { name: cell.header, values: [] };
    column.values.push(text.trim());
    columns.set(keyOf(cell), column);
  }
  const isOfMinutes = ({ name, values }: { name: string; values: readonly string[] }): boolean => {
    if (!values.every((value) => BARE.test(value))) return false;
    const isHour = (value: string): boolean => Number(value) >= HOURS.first && Number(value) <= HOURS.last;
    return MINUTES.test(name) || (TIME.test(name) && !values.every(isHour));
  };
  return new Set([...columns].filter(([, column]) => isOfMinutes(column)).map(([key]) => key));
}

const keyOf = ({ table, column }: { table: number; column: number }): string => `${String(table)}:${String(column)}`;
