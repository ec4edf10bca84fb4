import { unpack } from "../../../src/documents/formats/docx/zip.ts";
import { zipOf } from "./zip.ts";

const DOCUMENT = "word/document.xml";
/** A text that was written and corrected over some days has been cut into runs of about that many words. */
const WORDS_A_RUN = 8;
const LOOKS = `<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="da-DK"/>`;

/**
 * A Word file of the docx package as Word itself saves it: in runs of a few words, each with its font, its language and
 * the revision that it came with. The words are the same.
 */
export function asWordSaves(file: Uint8Array): Uint8Array {
  const unpacked = unpack(file, () => true);
  if (unpacked.kind === "refused") throw new Error(`no Word file: ${unpacked.reason}`);
  return zipOf(
    [...unpacked.parts].map(([name, content]) => ({
      name,
      content: name === DOCUMENT ? new TextEncoder().encode(verbose(content.toString("utf8"))) : content,
    })),
  );
}

function verbose(xml: string): string {
  let revision = 0;
  const rsid = (): string => (0xa41000 + 37 * revision++).toString(16).toUpperCase().padStart(8, "0");
  return xml
    .replace(/<w:p>/gu, () => `<w:p w:rsidR="${rsid()}" w:rsidRDefault="${rsid()}" w:rsidP="${rsid()}">`)
    .replace(
      /<w:r>(?:<w:rPr>(?<looks>(?:(?!<\/w:rPr>).)*)<\/w:rPr>)?<w:t xml:space="preserve">(?<text>[^<]*)<\/w:t><\/w:r>/gu,
      (_run, looks: string | undefined, text: string) =>
        inRuns(text)
          .map(
            (words) =>
              `<w:r w:rsidR="${rsid()}" w:rsidRPr="${rsid()}"><w:rPr>${looks ?? ""}${LOOKS}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`,
          )
          .join(`<w:proofErr w:type="spellStart"/>`),
    );
}

const RUN = new RegExp(`(?:\\S+\\s*|\\s+){1,${WORDS_A_RUN.toString()}}`, "gu");
const inRuns = (text: string): string[] => text.match(RUN) ?? [];
