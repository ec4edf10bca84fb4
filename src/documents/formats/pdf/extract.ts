import { extractTextItems, getDocumentProxy } from "unpdf";
import type { Line } from "../../line.ts";
import { linesFromPages, type Piece } from "./lines.ts";

/** The lines of a PDF's text; none where it holds only pictures. Throws `PasswordException` and others of pdf.js. */
export async function extractPdf(bytes: Uint8Array): Promise<Line[]> {
  // 0: errors only; its warnings would reach the log with words of the document in them.
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, useSystemFonts: false });
  const { items } = await extractTextItems(pdf);
  const pages = items.map((page) =>
    page
      .filter((item) => item.dir !== "ttb")
      .map(({ str, x, y, width, fontSize }): Piece => ({ str, x, y, width, fontSize })),
  );
  return linesFromPages(pages);
}
