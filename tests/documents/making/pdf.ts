import { createRequire } from "node:module";
import pdfmake from "pdfmake";
import { blocksOf, type Block } from "./source.ts";

const require = createRequire(import.meta.url);
const SIZES = [18, 14, 12];

type Options = { readonly userPassword?: string };

/** A PDF with the same words as an invented document, on as many pages as it takes. */
export async function pdfFile(source: string, options: Options = {}): Promise<Uint8Array> {
  const content = blocksOf(source).map(contentOf);
  return pdfOf(content, options);
}

/** A PDF of a picture alone, as a scanner without text recognition makes it. */
export async function pictureOnlyPdf(): Promise<Uint8Array> {
  const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  return pdfOf([{ image: `data:image/png;base64,${pixel}`, width: 400, height: 500 }]);
}

/** A PDF of what pdfmake calls content. */
export async function pdfOf(content: readonly object[], options: Options = {}): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts(require("pdfmake/fonts/Roboto.js"));
  // pdfmake writes into what it is given.
  const document = { content: structuredClone(content), defaultStyle: { font: "Roboto", fontSize: 10 }, ...options };
  return new Uint8Array(await pdfmake.createPdf(document).getBuffer());
}

function contentOf(block: Block): object {
  switch (block.kind) {
    case "heading":
      return { text: block.text, fontSize: SIZES[block.level - 1] ?? 11, margin: [0, 10, 0, 4] };
    case "item":
      return { text: `${block.marker} ${plain(block.text)}`, margin: [12, block.space ? 9 : 0, 0, 0] };
    case "table": {
      const width = Math.max(...block.rows.map((cells) => cells.length));
      const body = block.rows.map((cells) => Array.from({ length: width }, (_, at) => plain(cells[at] ?? "")));
      // As people do who have many columns to get on a page.
      const fontSize = width > 4 ? 7 : 10;
      return { table: { widths: Array.from({ length: width }, () => "*"), body }, fontSize, margin: [0, 9, 0, 0] };
    }
    case "paragraph":
      return { text: plain(block.text), margin: [0, block.space ? 9 : 0, 0, 0] };
  }
}

function plain(text: string): string {
  return text.replace(/[*_]+/gu, "");
}
