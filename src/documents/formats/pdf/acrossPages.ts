import type { Cell, Row } from "./rows.ts";
import type { Part } from "./parts.ts";
import type { PlacedRow } from "./tables.ts";

type Table = Extract<Part, { kind: "table" }>;

const SAME_COLUMN = 4;
/** Rows of a page's head or foot. */
const MOST_FURNITURE = 3;

/** The parts of all pages, where a drawn table that goes on over the page is one: its repeated head is left out, and a row that is cut is whole again. */
export function acrossPages(pages: readonly (readonly Part[])[]): Part[] {
  const parts: Part[] = [];
  const furniture = repeated(pages);
  const isFurniture = (part: Part) =>
    part.kind === "text" && part.rows.length <= MOST_FURNITURE && part.rows.every((row) => furniture.has(wordsOf(row)));
  for (const page of pages) {
    const at = parts.findLastIndex((part) => !isFurniture(part));
    const start = page.findIndex((part) => !isFurniture(part));
    const [above, below] = [parts[at], page[start]];
    if (above?.kind !== "table" || below?.kind !== "table" || !haveSameColumns(above, below)) {
      parts.push(...page);
      continue;
    }
    parts.splice(at, 1, { ...above, rows: joined(above.rows, below.rows) });
    parts.push(...page.slice(0, start), ...page.slice(start + 1));
  }
  return parts;
}

/** What stands on several pages, but for its figures. */
function repeated(pages: readonly (readonly Part[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const rows = page.flatMap((part) => (part.kind === "text" ? part.rows : []));
    for (const words of new Set(rows.map(wordsOf))) seen.set(words, (seen.get(words) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([words]) => words));
}

const wordsOf = (row: Row): string =>
  row.cells
    .map(({ text }) => text)
    .join(" ")
    .replace(/\d+/gu, "0");

function haveSameColumns({ columns: above }: Table, { columns: below }: Table): boolean {
  return above.length === below.length && above.every((x, at) => Math.abs(x - (below[at] ?? 0)) <= SAME_COLUMN);
}

function joined(above: readonly PlacedRow[], below: readonly PlacedRow[]): PlacedRow[] {
  const [head, last] = [above[0], above.at(-1)];
  const isRepeated = head !== undefined && below[0] !== undefined && textOf(head.cells) === textOf(below[0].cells);
  const [next, ...others] = isRepeated ? below.slice(1) : below;
  if (!next || !last) return [...above];
  if (!goesOn(last, next)) return [...above, next, ...others];
  const cells = last.cells.map((paragraphs, column) => continued(paragraphs, next.cells[column] ?? []));
  return [...above.slice(0, -1), { ...last, cells }, ...others];
}

const textOf = (cells: PlacedRow["cells"]): string => JSON.stringify(cells.map((cell) => cell.map(({ text }) => text)));

/** A row that begins without its first cell, or in the middle of a sentence, was begun on the page before. */
function goesOn(last: PlacedRow, next: PlacedRow): boolean {
  const isWithin = next.cells.some(([opening], column) => {
    const end = last.cells[column]?.at(-1);
    return opening !== undefined && end !== undefined && isRunningOn(end, opening);
  });
  return (
    isWithin &&
    (next.cells[0]?.length === 0 || last.cells[0]?.length === 0 || /^\p{Ll}/u.test(next.cells[0]?.[0]?.text ?? ""))
  );
}

const isRunningOn = (end: Cell, next: Cell): boolean => /^\p{Ll}/u.test(next.text) || !/[.!?:]$/u.test(end.text);

function continued(above: readonly Cell[], below: readonly Cell[]): Cell[] {
  const [last, next] = [above.at(-1), below[0]];
  if (!last || !next || !isRunningOn(last, next)) return [...above, ...below];
  return [...above.slice(0, -1), { ...last, text: `${last.text} ${next.text}`, end: next.end }, ...below.slice(1)];
}
