import { docx } from "./docx/index.ts";
import type { Extracted, Format } from "./format.ts";
import { oldOffice } from "./oldOffice/index.ts";
import { pdf } from "./pdf/index.ts";
import { text } from "./text/index.ts";

/** To read another kind of file: its folder, and its place here. */
const formats = [docx, oldOffice, pdf, text] satisfies Format[];

/** The neutral lines of a file, or why it has none. Never throws. `mostText` in letters. */
export async function extractLines(bytes: Uint8Array, mostText: number): Promise<Extracted> {
  if (bytes.length === 0) return { kind: "refused", reason: "empty" };
  const format = formats.find((one) => one.fits(bytes)) ?? text;
  try {
    const found = await format.extract(bytes, mostText);
    if (found.kind === "refused" || found.lines.length > 0) return found;
    return { kind: "refused", reason: format === text ? "empty" : "noText" };
  } catch {
    // What a reader says of a file that it cannot read has words of the file in it, and helps nobody.
    return { kind: "refused", reason: "damaged" };
  }
}
