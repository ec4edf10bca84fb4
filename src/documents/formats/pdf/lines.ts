import { makeLine, type Line } from "../../line.ts";
import { tableLines, type RawRow } from "../table.ts";
import { acrossPages } from "./acrossPages.ts";
import { withHeadingsWhole } from "./headings.ts";
import { partsOf, type Page, type Part } from "./parts.ts";
import { halves, type Piece, type Row } from "./rows.ts";
import { GAP_RATIO, withTables, type Block, type PlacedRow } from "./tables.ts";

const HEADING_RATIO = 1.12;
const LONGEST_HEADING = 200;
/** Times the size of the letters. */
const WIDEST_LEADING = 1.6;
const FEWEST_WITHIN = 3;
/** The width of a letter in points, more or less. */
const LETTER = 5;

type Look = { readonly sizes: readonly number[]; readonly left: number; readonly leading: number };

/** Lines from the positions on the pages: rows by height, headings by size, tables as drawn or by shared columns, paragraphs by distance. */
export function linesFromPages(pages: readonly Page[]): Line[] {
  const parts = withTextWhole(acrossPages(pages.map((page, at) => partsOf(page, at + 1))));
  const rows = parts.flatMap((part) => (part.kind === "text" ? part.rows : part.rows.map(({ first }) => first)));
  const body = bodySize(pages.flatMap(({ pieces }) => pieces));
  const leading = usualDistance(rows, body);
  const sizes = [...new Set(rows.map((row) => row.size))]
    .filter((size) => size > body * HEADING_RATIO)
    .sort((a, b) => b - a);
  const left = rows.reduce((least, row) => Math.min(least, row.cells[0]?.x ?? least), Infinity);
  const look = { sizes, left, leading };
  const lines: Line[] = [];
  let tables = 0;
  let above: Row | undefined;
  for (const block of parts.flatMap((part): Block[] =>
    part.kind === "text"
      ? withTables(
          withHeadingsWhole(part.rows, ({ size }) => sizes.includes(size)),
          leading,
        )
      : [part],
  )) {
    if (block.kind === "row") {
      lines.push(lineOf(block.row, above, lines.length + 1, look));
      above = block.row;
      continue;
    }
    tables += 1;
    const raw = block.rows.map((row, at): RawRow => {
      const before = block.rows[at - 1];
      const gap = before ? before.bottom - row.first.y > leading * GAP_RATIO : isApart(row.first, above, leading);
      return { cells: cellLines(row, lines.length + 1 + at), number: lines.length + 1 + at, gap };
    });
    for (const line of tableLines(tables, raw)) lines.push({ ...line, number: lines.length + 1 });
    const last = block.rows.at(-1);
    above = last && { ...last.first, bottom: last.bottom };
  }
  return lines;
}

/** The text of pages with no table between, as one: a heading may go on over the page. */
function withTextWhole(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const above = whole.at(-1);
    if (part.kind === "text" && above?.kind === "text")
      whole[whole.length - 1] = { kind: "text", rows: [...above.rows, ...part.rows] };
    else whole.push(part);
  }
  return whole;
}

function lineOf(row: Row, above: Row | undefined, number: number, { sizes, left, leading }: Look): Line {
  const [first] = row.cells;
  const texts = row.cells.map((cell) => cell.text).filter((text) => text !== "");
  const text = texts.join(" ");
  const level = sizes.indexOf(row.size);
  const heading = level >= 0 && text.length < LONGEST_HEADING ? level + 1 : null;
  const isBold = row.cells.every((cell) => cell.bold >= cell.text.length);
  const lead = first && !isBold && first.bold > 0 ? first.text.slice(0, first.bold).trim() : null;
  return makeLine(number, text, {
    page: row.page,
    heading,
    bold: heading === null && isBold,
    lead,
    cells: texts.length > 1 ? numberApart(texts) : null,
    parted: row.cells.map(({ text, x }) => ({ text, at: Math.round((x - left) / LETTER) })),
    indent: Math.round(((first?.x ?? left) - left) / LETTER),
    gap: isApart(row, above, leading),
  });
}

/** "3. Status", "9.30", "Hanne": the number of an agenda's row is a column of its own, as it is in text. */
function numberApart([first = "", ...rest]: readonly string[]): string[] {
  const numbered = /^(?<number>\d{1,2}[.)]?)\s+(?<title>\S.*)$/u.exec(first)?.groups;
  return numbered ? [numbered["number"] ?? "", numbered["title"] ?? "", ...rest] : [first, ...rest];
}

function isApart(row: Row, above: Row | undefined, leading: number): boolean {
  if (above === undefined) return true;
  // Higher up on the same page is the next column.
  if (above.page === row.page && row.y <= above.bottom) return above.bottom - row.y > leading * GAP_RATIO;
  return !/[\p{Ll},-]$/u.test(above.cells.at(-1)?.text ?? "");
}

function cellLines({ cells, first }: PlacedRow, number: number): Line[][] {
  return cells.map((paragraphs) =>
    paragraphs.map(({ text, bold }) => {
      const isBold = bold >= text.length;
      const lead = !isBold && bold > 0 ? text.slice(0, bold).trim() : null;
      return makeLine(number, text, { page: first.page, bold: isBold, lead, whole: true });
    }),
  );
}

/** The size that most letters have. */
function bodySize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { fontSize, str } of pieces)
    letters.set(halves(fontSize), (letters.get(halves(fontSize)) ?? 0) + str.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

/** Between the lines of a paragraph: where most are one line long, more lines are further apart than that. */
function usualDistance(rows: readonly Row[], body: number): number {
  const counts = new Map<number, number>();
  rows.forEach((row, at) => {
    const above = rows[at - 1];
    if (!above || above.page !== row.page || row.y > above.y) return;
    const distance = halves(above.y - row.y);
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const within = common.find(([distance, count]) => distance <= body * WIDEST_LEADING && count >= FEWEST_WITHIN);
  return (within ?? common[0])?.[0] ?? 14;
}
