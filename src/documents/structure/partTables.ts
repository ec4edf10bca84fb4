import type { Line } from "../line.ts";
import type { Marked } from "./candidates.ts";
import type { ColumnRole } from "./columns.ts";
import { numberedForms } from "./numbering.ts";

const FEWEST = 2;
const LONGEST_TITLE = 120;

/** Tables with subjects in their rows, each below the numbered heading of an item: "1. Siden sidst" above "Emne | Referat | Ansvarlig". */
export function tablesOfParts(
  lines: readonly Line[],
  tables: ReadonlyMap<number, readonly ColumnRole[]>,
): ReadonlySet<number> {
  const numbers = new Map<number, number | null>();
  lines.forEach((line, at) => {
    const table = (line.row ?? line.cell)?.table;
    if (table === undefined || numbers.has(table) || tables.get(table)?.includes("topic") !== true) return;
    numbers.set(table, headingNumber(lines[at - 1]));
  });
  const found = [...numbers.values()];
  const isRising = found.every((number, at) => number !== null && number > (found[at - 1] ?? 0));
  return new Set(found.length >= FEWEST && isRising ? numbers.keys() : []);
}

function headingNumber(line: Line | undefined): number | null {
  if (line === undefined || line.row !== null || line.cell !== null || line.text.length > LONGEST_TITLE) return null;
  if (!line.bold && line.heading === null && !line.gap) return null;
  return numberedForms(line, line.text).find(({ number }) => number !== null)?.number ?? null;
}

/** The subject of such a row heads a part of its item's outcome. */
export const asPart = (one: Marked): Marked =>
  one.isTopic === true
    ? {
        line: { ...one.line, cells: null, row: null, cell: null },
        text: one.text,
        label: { kind: "outcome", rest: one.text, isColumn: true },
      }
    : one;
