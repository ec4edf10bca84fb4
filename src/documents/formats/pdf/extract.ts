import { getDocumentProxy } from "unpdf";
import type { Extracted } from "../format.ts";
import { linesFromPages } from "./lines.ts";
import type { Page } from "./parts.ts";
import { giveTransferToFixedLength } from "./polyfill.ts";
import { rowsOf, type Piece } from "./rows.ts";
import { rulesOn, type Rules } from "./rules.ts";
import { loadUnnamed } from "./unnamed.ts";
import { unpackHere } from "./unpacking.ts";
import { boldFonts } from "./weight.ts";

/** Fewer letters a page than any page of text has: stamps and page numbers on pictures. */
const FEWEST_LETTERS = 15;
/** Pages: while the streams of one are unpacked, another is read. */
const AT_ONCE = 4;
/** Rows with several words apart that a page has if it has a table. */
const FEWEST_ROWS = 2;
/** Pages. */
const MOST_DRAWN = 100;

/** The lines of a PDF's text. Throws what pdf.js throws: a damaged file's many errors. `mostText` in letters. */
export async function extractPdf(bytes: Uint8Array, mostText: number): Promise<Extracted> {
  giveTransferToFixedLength();
  unpackHere();
  await loadUnnamed();
  const pdf = await opened(bytes);
  if (pdf === "encrypted") return { kind: "refused", reason: "encrypted" };
  try {
    const pages: Printed[][] = [];
    let letters = 0;
    while (pages.length < pdf.numPages) {
      const numbers = Array.from({ length: AT_ONCE }, (_, at) => pages.length + 1 + at);
      const next = numbers.filter((number) => number <= pdf.numPages).map((number) => printedOn(pdf, number));
      for (const printed of await Promise.all(next)) {
        letters += printed.reduce((sum, piece) => sum + piece.str.length, 0);
        if (letters > mostText) return { kind: "refused", reason: "tooLarge" };
        pages.push(printed);
      }
    }
    if (letters < FEWEST_LETTERS * pages.length) return { kind: "refused", reason: "noText" };
    const bold = boldFonts(pages.flat());
    const laid = pages.map((page): Piece[] =>
      page.map(({ str, x, y, width, size, font }) => ({ str, x, y, width, fontSize: size, bold: bold.has(font) })),
    );
    const { all, undrawnFrom } = await withRules(pdf, laid);
    return { kind: "lines", lines: linesFromPages(all), undrawnFrom };
  } finally {
    await pdf.destroy();
  }
}

/** What is drawn costs as much as the words: it is looked at only on pages that could have a table, or the rest of one. */
async function withRules(
  pdf: Document,
  pages: readonly Piece[][],
): Promise<{ all: Page[]; undrawnFrom: number | undefined }> {
  const all: Page[] = [];
  let looked = 0;
  let undrawnFrom: number | undefined;
  for (const [at, pieces] of pages.entries()) {
    const rows = rowsOf(pieces, at + 1);
    const apart = rows.filter(({ cells }) => cells.length > 1).length;
    const isAfterTable = (all.at(-1)?.rules?.down.length ?? 0) > 0;
    const isPerhaps = apart >= FEWEST_ROWS || isAfterTable;
    const isLooked = isPerhaps && looked < MOST_DRAWN;
    if (isLooked) looked += 1;
    else if (isPerhaps) undrawnFrom ??= at + 1;
    all.push({ pieces, rows, rules: isLooked ? await drawnOn(pdf, at + 1) : null });
  }
  return { all, undrawnFrom };
}

/** null where the drawing is damaged: the words are there all the same. */
async function drawnOn(pdf: Document, number: number): Promise<Rules | null> {
  try {
    const page = await pdf.getPage(number);
    const rules = await rulesOn(page);
    page.cleanup();
    return rules;
  } catch {
    return null;
  }
}

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function opened(bytes: Uint8Array): Promise<Document | "encrypted"> {
  try {
    // A copy, since pdf.js takes the bytes away. 0: errors only; its warnings would reach the log with words of the document in them.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") return "encrypted";
    throw error;
  }
}

type Printed = { str: string; x: number; y: number; width: number; size: number; font: string };

/** What stands upright on a page, with its place in points from the lower left corner. */
async function printedOn(pdf: Document, number: number): Promise<Printed[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item): Printed[] => {
    if (!("str" in item) || item.dir === "ttb") return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ str: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName }];
  });
}
