import mammoth from "mammoth";
import type { Line } from "../../line.ts";
import { linesFromHtml } from "./lines.ts";

/** The lines of a Word file that was found safe to unpack. Throws where the file is damaged. */
export async function extractDocx(bytes: Uint8Array): Promise<Line[]> {
  // Pictures are no text, and inlined they are most of the memory.
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, ignoreEmptyParagraphs: false });
  return linesFromHtml(value);
}
