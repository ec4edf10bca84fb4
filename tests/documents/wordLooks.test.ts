import assert from "node:assert/strict";
import { extractLines } from "../../src/documents/formats/formats.ts";
import { zipOf } from "./making/zip.ts";

const OPENING = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">`;
const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;

/** What is read of the paragraphs of a Word file that has nothing else in it. */
async function readOf(body: string): Promise<unknown> {
  const part = (name: string, text: string) => ({ name, content: new TextEncoder().encode(text) });
  const file = zipOf([
    part("[Content_Types].xml", TYPES),
    part("_rels/.rels", RELATIONS),
    part("word/document.xml", `${OPENING}<w:body>${body}</w:body></w:document>`),
  ]);
  const found = await extractLines(file, 10_000);
  assert.ok(found.kind === "lines", found.kind === "refused" ? found.reason : "");
  return found.lines.map(({ lead, bold, text }) => [lead, bold, text]);
}

const run = (text: string, looks = "") =>
  `<w:r w:rsidR="00A41000"><w:rPr>${looks}<w:rFonts w:ascii="Calibri"/><w:lang w:val="da-DK"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) =>
  `<w:p w14:paraId="1A2B3C4D" w:rsidR="00A41000"><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${runs.join(`<w:proofErr w:type="spellStart"/>`)}</w:p>`;

describe("the runs that Word cuts a text into", () => {
  it("are one text where they look the same, and keep what is bold apart from what is not", async () => {
    const bold = "<w:b/><w:bCs/>";
    assert.deepEqual(
      await readOf(
        paragraph(run("Beslut", bold), run("ning:", bold), run(" God"), run("kendt som "), run("vist.")) +
          paragraph(run("Even", bold), run("tuelt", bold)) +
          paragraph(run("Et "), `<w:r><w:br/></w:r>`, run("og to")),
      ),
      [
        ["Beslutning:", false, "Beslutning: Godkendt som vist."],
        [null, true, "Eventuelt"],
        [null, false, "Et"],
        [null, false, "og to"],
      ],
    );
  });

  it("stay apart from a box to tick", async () => {
    const box = `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${run("☐")}${run(" Godkendt")}</w:sdtContent></w:sdt>`;
    assert.deepEqual(await readOf(`<w:p>${box}</w:p>`), [[null, false, "Godkendt"]]);
  });

  it("keep words that are about how Word writes", async () => {
    const words = `&lt;w:lang/&gt; og w:rsidR="00" i en fil`;
    assert.deepEqual(await readOf(paragraph(run(words))), [[null, false, `<w:lang/> og w:rsidR="00" i en fil`]]);
  });
});
