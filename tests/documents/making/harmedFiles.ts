import { officeFile, paragraphsOf } from "./office.ts";
import { pageOf, rawPdf } from "./rawPdf.ts";

/** Shares of a length (0 to 1): where what the file packs, and the packed file itself, comes to harm. */
type Places = { readonly inside: readonly number[]; readonly bytes: readonly number[] };

const LINES_A_PAGE = 45;
const LONGEST_CUT = 40;

/** A Word file or a PDF with these words, with pieces of its insides cut out and a byte of it changed. */
export function harmed(format: "word" | "pdf", text: string, { inside, bytes }: Places): Uint8Array {
  const lines = text.split("\n");
  const file = format === "word" ? wordOf(lines, inside) : pdfOf(lines, inside);
  for (const place of bytes) {
    const at = Math.floor(place * (file.length - 1));
    file[at] = (file[at] ?? 0) ^ 0x55;
  }
  return file;
}

function wordOf(lines: readonly string[], places: readonly number[]): Uint8Array {
  const written = lines.map((line) =>
    line
      .replace(/&/gu, "&amp;")
      .replace(/</gu, "&lt;")
      .replace(/\p{Cc}/gu, " "),
  );
  return new Uint8Array(officeFile({ body: places.reduce(cut, paragraphsOf(written)) }));
}

function pdfOf(lines: readonly string[], places: readonly number[]): Uint8Array {
  const pages: Uint8Array[] = [];
  for (let at = 0; at < lines.length; at += LINES_A_PAGE) {
    const content = Buffer.from(pageOf(lines.slice(at, at + LINES_A_PAGE))).toString("latin1");
    pages.push(Buffer.from(places.reduce(cut, content), "latin1"));
  }
  return new Uint8Array(rawPdf(pages));
}

/** Within a paragraph's words more often than in what is around them. */
function cut(content: string, place: number): string {
  const at = Math.floor(place * content.length);
  return content.slice(0, at) + content.slice(at + 1 + (Math.floor(place * 1000 * LONGEST_CUT) % LONGEST_CUT));
}
