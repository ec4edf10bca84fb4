import { deflateSync } from "node:zlib";

/** A PDF whose pages' contents are what a hostile sender packed; `packings` is how often each was packed over. */
export function rawPdf(contents: readonly Uint8Array[], packings = 1): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const places: number[] = [];
  let size = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    size += part.length;
  };
  const put = (...pieces: (string | Uint8Array)[]) => {
    places.push(size);
    add(Buffer.from(`${places.length.toString()} 0 obj\n`));
    for (const piece of pieces) add(Buffer.from(piece));
    add(Buffer.from("\nendobj\n"));
  };
  const pages = contents.map((_, at) => `${(4 + at * 2).toString()} 0 R`);
  const filters = "/FlateDecode ".repeat(packings);
  put("<</Type/Catalog/Pages 2 0 R>>");
  put(`<</Type/Pages/Kids[${pages.join(" ")}]/Count ${pages.length.toString()}>>`);
  put("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  contents.forEach((content, at) => {
    let packed = content;
    for (let i = 0; i < packings; i += 1) packed = deflateSync(packed, { level: 9 });
    const own = `${(5 + at * 2).toString()} 0 R`;
    put(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${own}/Resources<</Font<</F1 3 0 R>>>>>>`);
    put(`<</Length ${packed.length.toString()}/Filter[${filters}]>>\nstream\n`, packed, "\nendstream");
  });
  const entries = places.map((place) => `${place.toString().padStart(10, "0")} 00000 n \n`).join("");
  const count = (places.length + 1).toString();
  const trailer = `trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${size.toString()}\n%%EOF`;
  add(Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${entries}${trailer}`));
  return Buffer.concat(parts);
}

/** A page's content: these lines below each other, in the letters that Windows had before Unicode. */
export function pageOf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/gu, "\\$&")}) Tj 0 -14 Td`).join("\n");
  return Buffer.from(`BT /F1 11 Tf 50 780 Td\n${shown}\nET`, "latin1");
}
