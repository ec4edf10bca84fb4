import { narrowed } from "./narrowed.ts";
import { remembered } from "./remembered.ts";

/**
 * What every format is turned into: the lines of a document in reading order.
 * `text` is the document's own words with markup and list marker taken off and blanks collapsed.
 */
export type Line = {
  /** Counted from 1 in what was extracted; empty lines count in text and markdown. */
  readonly number: number;
  readonly text: string;
  /** "1.", "a)", "-" as written, or null. */
  readonly marker: string | null;
  /** The format's own heading level (1 is the highest), or null. */
  readonly heading: number | null;
  /** The whole line stands in bold. */
  readonly bold: boolean;
  /** Bold words that open a line which goes on in plain type, often a label. */
  readonly lead: string | null;
  /** The cells of a table row, "" for an empty one, or null. */
  readonly cells: readonly string[] | null;
  /** What tabs or wide blanks part from each other, or from the margin; null where there are none. */
  readonly parted: readonly Stretch[] | null;
  /** The table that a line with `cells` is a row of, where the document has one. */
  readonly row: TableRow | null;
  /** Where the line stands in a table, for a paragraph inside a cell. */
  readonly cell: TableCell | null;
  /** From 1; always 1 where the format knows no pages. */
  readonly page: number;
  readonly indent: number;
  /** More space above than between the lines of one paragraph. */
  readonly gap: boolean;
  /** A full paragraph, as in Word; else the text may run on into the next line. */
  readonly whole: boolean;
};

/** `at`: how many letters from the margin it begins, more or less. */
export type Stretch = { readonly text: string; readonly at: number };

/**
 * A row of a table. In the document's lines a row is one line, whose `text` has the words of all its cells;
 * a row too long for that stands as the lines of its cells instead.
 */
type TableRow = {
  /** Tables count from 1 in a document, rows and columns from 1 in their table. */
  readonly table: number;
  readonly row: number;
  /** What the table calls its columns, as many as its widest row has; the first row of such a table is the header itself. */
  readonly header: readonly string[] | null;
  /** The paragraphs of the cells from left to right, each with its `cell`. */
  readonly lines: readonly Line[];
};

/** `header`: what the table calls the column. */
type TableCell = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: string | null;
};

/** Characters. Longer lines are looked at in pieces, so that no pattern can cost the square of a line. */
const LONGEST_LINE = 1000;
const TAB = 8;

const DAY_AND_MONTH =
  /^\d{1,2}\.\s+(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})/iu;
/** "2. behandling", "3. sal": the third of its kind; "3. Udkast til rapport" is a title. */
const ORDINAL = /^\d{1,2}[.)]\s+(?:klasse|kvartal|halvår|behandling|udkast|møde|sal)(?!\p{L})/u;
const MARKER = /^(?<marker>\(?\d{1,2}[.)]+|\(?[a-z][.)]|\([ivx]{1,4}\)|[-–—]{1,2}|[•·▪○●◦*])\s+(?=\S)/u;

/** A line from its words: collapses blanks and takes the list marker off, but not from "1. oktober". */
export function makeLine(
  number: number,
  raw: string,
  more: Partial<Omit<Line, "number" | "text" | "marker">> = {},
): Line {
  const text = collapse(raw);
  const marker = DAY_AND_MONTH.test(text) || ORDINAL.test(text) ? undefined : MARKER.exec(text);
  return {
    number,
    text: marker ? text.slice(marker[0].length) : text,
    marker: marker?.groups?.["marker"] ?? null,
    heading: null,
    bold: false,
    lead: null,
    cells: null,
    parted: stretchesIn(raw),
    row: null,
    cell: null,
    page: 1,
    indent: 0,
    gap: false,
    whole: false,
    ...more,
  };
}

/** The stretches of a line as written; null where no tab and no three blanks part them. */
export function stretchesIn(raw: string): readonly Stretch[] | null {
  if (raw.length > LONGEST_LINE || !/\t|[ \u00a0]{3}/u.test(raw.trimEnd())) return null;
  const placed = raw
    .trimEnd()
    .split("\t")
    .reduce((line, part) => `${line}\t`.padEnd(Math.ceil((line.length + 1) / TAB) * TAB) + part);
  return [...placed.matchAll(/[^\s](?:[ \u00a0]{0,2}[^\s])*/gu)].map(({ 0: text, index }) => ({
    text: collapse(text),
    at: index,
  }));
}

/** No-break spaces and tabs become blanks; zero-width and soft hyphens vanish. */
function collapse(raw: string): string {
  const plain = raw
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return narrowed(plain);
}

/** The number of a marker like "2.", "2)" or "(2)"; letters count a = 1; null for bullets. */
export const markerNumber = (marker: string | null): number | null => (marker === null ? null : numberIn(marker));

const numberIn = remembered((marker) => {
  // "3.2" is a paragraph's number, no item of a list.
  if (/\d\.\d/u.test(marker)) return null;
  const inner = marker.replace(/[().]/g, "");
  if (/^\d+$/.test(inner)) return Number(inner);
  return /^[a-z]$/.test(inner) ? inner.charCodeAt(0) - 96 : null;
});

/**
 * A line of thousands of words, as pasted text may have, in pieces that every rule can look at in a moment.
 * A table row of that length, as in minutes laid out as one table, comes as the paragraphs of its cells.
 */
export function inPieces(line: Line): Line[] {
  if (line.text.length <= LONGEST_LINE) return [line];
  if (line.row !== null && line.row.lines.length > 0) return line.row.lines.flatMap(inPieces);
  const pieces: Line[] = [];
  for (let from = 0; from < line.text.length;) {
    const blank = line.text.lastIndexOf(" ", from + LONGEST_LINE);
    const to = line.text.length - from <= LONGEST_LINE ? line.text.length : blank > from ? blank : from + LONGEST_LINE;
    const isFirst = from === 0;
    pieces.push({
      ...line,
      text: line.text.slice(from, to).trim(),
      cells: null,
      parted: null,
      row: null,
      whole: line.whole && to === line.text.length,
      ...(isFirst ? {} : { marker: null, gap: false, lead: null }),
    });
    from = to;
  }
  return pieces.filter((piece) => piece.text !== "");
}
