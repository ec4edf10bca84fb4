import type { Line } from "../line.ts";
import { isPersonName, splitTitle } from "./names.ts";
import { attendanceColumn, isPresenceMark } from "./table.ts";

const MOST_COLUMNS = 7;
const LONGEST_CELL = 70;
const FACT =
  /^(?:stilling|titel|stillingsbetegnelse|enhed|organisation|kommune|funktion|rolle|arbejdssted|arbejdsplads|afdeling|område|repræsenterer|repræsentant for|udpeget af|parti|liste|institution|sted|nr\.?|type|mail|e-mail|telefon|tlf\.?|bemærkninger?|title|role|organisation|organization|department|representing|notes?)$/iu;

/**
 * A table of people copied as plain text, a cell a line ("Navn", "Stilling", "Deltog" and then the cells of the rows), as rows.
 * Empty cells are lost in such a copy, so a row may be shorter than the head.
 */
export function withPeopleRows(lines: readonly Line[]): Line[] {
  const made: Line[] = [];
  let tables = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const width = headWidth(lines, at);
    const rows = width === 0 ? [] : rowsBelow(lines, at, width);
    const [first] = lines.slice(at, at + 1);
    if (!first || rows.length < 2) {
      if (first) made.push(first);
      continue;
    }
    tables += 1;
    // Below 0: the tables that the format knows count from 1.
    const header = lines.slice(at, at + width).map((line) => line.text);
    made.push(rowOf(first, header, header, -tables, 1));
    for (const [row, cells] of rows.entries()) {
      const line = lines[cells.from];
      if (line) made.push(rowOf(line, cells.texts, header, -tables, row + 2));
    }
    at = (rows.at(-1)?.to ?? at + 1) - 1;
  }
  return made;
}

/** How many lines from here on are names of columns, one for the people's names among them. */
function headWidth(lines: readonly Line[], at: number): number {
  let width = 0;
  let names = 0;
  for (; width < MOST_COLUMNS; width += 1) {
    const line = lines[at + width];
    if (!line || !isCell(line)) break;
    const kind = attendanceColumn(line.text);
    if (kind === null && !FACT.test(line.text)) break;
    if (kind === "name") names += 1;
  }
  return names === 1 && width > 1 ? width : 0;
}

type Row = { readonly from: number; readonly to: number; readonly texts: readonly string[] };

function rowsBelow(lines: readonly Line[], at: number, width: number): Row[] {
  const kinds = lines.slice(at, at + width).map((line) => attendanceColumn(line.text));
  const place = kinds.indexOf("name");
  const isPerson = (line: Line | undefined) =>
    line !== undefined && isCell(line) && isPersonName(splitTitle(line.text).name);
  const rows: Row[] = [];
  let from = at + width;
  // A name that is no first cell, or a second one, tells nothing of where a row begins.
  const isFixed = place !== 0 || kinds.includes("substitute");
  while (isPerson(lines[from + place])) {
    let to = from + 1;
    while (to < from + width && lines[to] && isInside(lines, to) && (isFixed || !isPerson(lines[to]))) to += 1;
    if (isFixed && to < from + width) break;
    rows.push({ from, to, texts: inColumns(lines.slice(from, to), kinds) });
    from = to;
  }
  return rows;
}

/** What a short row has last is a mark of presence, if it looks like one. */
function inColumns(cells: readonly Line[], kinds: readonly (string | null)[]): string[] {
  const texts = cells.map((line) => line.text);
  const last = texts.at(-1) ?? "";
  const mark = kinds.findLastIndex((kind) => kind === "present" || kind === "absent");
  const isShort = texts.length < kinds.length && mark >= texts.length && isPresenceMark(last);
  const filled = isShort ? texts.slice(0, -1) : texts;
  return kinds.map((_, at) => (isShort && at === mark ? last : (filled[at] ?? "")));
}

function isCell(line: Line): boolean {
  return (
    line.cells === null &&
    line.marker === null &&
    line.text.length < LONGEST_CELL &&
    !/[.:]$|\.\s\p{Lu}/u.test(line.text)
  );
}

/** After a gap the table may be over; a row whose cells have gaps between them has them everywhere. */
function isInside(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return line !== undefined && isCell(line) && (!line.gap || lines[at - 1]?.gap === true);
}

function rowOf(line: Line, cells: readonly string[], header: readonly string[], table: number, row: number): Line {
  const text = cells.filter((cell) => cell !== "").join(" ");
  return { ...line, text, cells, row: { table, row, header, lines: [] }, bold: false, lead: null };
}
