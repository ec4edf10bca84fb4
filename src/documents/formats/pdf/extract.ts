import { getDocumentProxy } from "unpdf";
import type { Extracted } from "../format.ts";
import { linesFromPages } from "./lines.ts";
import { boldFonts } from "./weight.ts";

/** Fewer letters a page than any page of text has: stamps and page numbers on pictures. */
const FEWEST_LETTERS = 15;
/** Pages: while the streams of one are unpacked, another is read. */
const AT_ONCE = 4;

/** The lines of a PDF's text. Throws what pdf.js throws: a damaged file's many errors. `mostText` in letters. */
export async function extractPdf(bytes: Uint8Array, mostText: number): Promise<Extracted> {
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
    const lines = linesFromPages(
      pages.map((page) =>
        page.map(({ str, x, y, width, size, font }) => ({ str, x, y, width, fontSize: size, bold: bold.has(font) })),
      ),
    );
    return { kind: "lines", lines };
  } finally {
    await pdf.destroy();
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
