import { zipOf } from "./zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Parts = {
  readonly prolog?: string;
  readonly body: string;
  readonly contentType?: string;
  readonly relations?: string;
  readonly others?: readonly { readonly name: string; readonly content: Uint8Array; readonly declared?: number }[];
};

/** A Word file of hand-written XML, as Word itself would never write it. */
export function officeFile({ prolog = "", body, contentType = WORD, relations = "", others = [] }: Parts): Uint8Array {
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`;
  const root = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`;
  const own = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`;
  const document = `<?xml version="1.0"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${RELATIONS}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipOf([
    { name: "[Content_Types].xml", content: bytes(types) },
    { name: "_rels/.rels", content: bytes(root) },
    { name: "word/_rels/document.xml.rels", content: bytes(own) },
    { name: "word/document.xml", content: bytes(document) },
    ...others,
  ]);
}

/** Paragraphs of Word. */
export function paragraphsOf(lines: readonly string[]): string {
  return lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join("");
}

/** A relation to something outside the file, as pictures and templates on a server have. */
export function outside(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}" TargetMode="External"/>`;
}
