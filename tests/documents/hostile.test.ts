import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { usualLimits } from "../../src/documents/extraction/result.ts";
import { readDocument, readText, type ReadResult } from "../../src/documents/read.ts";
import { pdfFile, pictureOnlyPdf } from "./making/pdf.ts";
import { wordFile } from "./making/word.ts";
import { zipOf } from "./making/zip.ts";

const minutes = readFileSync(new URL("invented/joint-care-board.txt", import.meta.url), "utf8");
const bytes = (text: string) => new TextEncoder().encode(text);
const refused = (result: ReadResult) => (result.kind === "refused" ? result.reason : "read");
const DOCUMENT = "word/document.xml";

describe("a file that cannot be read", () => {
  it("is empty", async () => {
    assert.equal(refused(await readDocument(new Uint8Array())), "empty");
    assert.equal(refused(await readDocument(bytes(" \n\t\n"))), "empty");
  });

  it("is no document at all, whatever its name was", async () => {
    const picture = Buffer.from("89504e470d0a1a0a0000000d4948445200000001000000010806000000", "hex");
    assert.equal(refused(await readDocument(picture)), "notADocument");
    assert.equal(refused(await readDocument(bytes("{\\rtf1\\ansi Referat}"))), "notADocument");
    assert.equal(
      refused(await readDocument(Buffer.from("d0cf11e0a1b11ae1" + "00".repeat(600), "hex"))),
      "notADocument",
    );
    const spreadsheet = zipOf([{ name: "xl/workbook.xml", content: bytes("<workbook/>") }]);
    assert.equal(refused(await readDocument(spreadsheet)), "notADocument");
  });

  it("is a Word file cut off in the middle", async () => {
    const whole = await wordFile(minutes);
    assert.equal(refused(await readDocument(whole.subarray(0, whole.length / 2))), "damaged");
  });

  it("is a PDF cut off in the middle, or with nothing but its first line", async () => {
    const whole = await pdfFile(minutes);
    assert.match(refused(await readDocument(whole.subarray(0, whole.length / 3))), /^(?:damaged|noText)$/u);
    assert.equal(refused(await readDocument(bytes("%PDF-1.7\nhello"))), "damaged");
  });

  it("is a PDF or a Word file behind a password", async () => {
    assert.equal(refused(await readDocument(await pdfFile(minutes, { userPassword: "hemmelig" }))), "encrypted");
    const wrapped = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]);
    assert.equal(refused(await readDocument(wrapped)), "encrypted");
  });

  it("is a PDF of a picture", async () => {
    assert.equal(refused(await readDocument(await pictureOnlyPdf())), "noText");
  });

  it("unpacks to more than it declares", async () => {
    const content = new Uint8Array(40 * 1024 * 1024).fill(32);
    const file = zipOf([{ name: DOCUMENT, content, declared: 1000 }]);
    assert.ok(file.length < 100_000, "the bomb is small when packed");
    assert.equal(refused(await readDocument(file)), "bomb");
  });

  it("is larger than the limit", async () => {
    assert.equal(refused(await readDocument(bytes(minutes), {}, { ...usualLimits, fileSize: 100 })), "tooLarge");
    assert.equal(refused(await readDocument(bytes(minutes), {}, { ...usualLimits, textSize: 100 })), "tooLarge");
  });

  it("takes longer than the limit", async () => {
    assert.equal(refused(await readDocument(await wordFile(minutes), {}, { ...usualLimits, time: 1 })), "tooSlow");
  });

  it("holds only broken XML", async () => {
    const file = zipOf([{ name: DOCUMENT, content: deflateRawSync(bytes("no xml")) }]);
    assert.equal(refused(await readDocument(file)), "damaged");
  });
});

describe("text that nobody meant as minutes", () => {
  it("is read without items, and says so", () => {
    const reading = readText("Kære alle\n\nTak for i går. Det var hyggeligt.\n");
    assert.deepEqual(reading.items, []);
    assert.ok(reading.warnings.some((warning) => warning.message.includes("ikke fundet nogen punkter")));
  });

  it("gives no decision, action or date however it is mangled", () => {
    const lines = minutes.split("\n");
    for (let cut = 0; cut < lines.length; cut += 3) {
      const reading = readText([...lines.slice(cut), ...lines.slice(0, cut)].join("\n"));
      for (const action of reading.items.flatMap((item) => item.actions)) {
        for (const owner of action.owners) assert.ok(minutes.includes(owner), `${owner} is not in the text`);
        assert.ok(action.due === null || action.due === "2024-05-31");
      }
    }
  });

  it("in older code pages keeps its æ, ø and å", async () => {
    const latin = Buffer.from("Referat\n\n1. Økonomi på plejeområdet\nBeslutning: Godkendt.\n", "latin1");
    const result = await readDocument(latin);
    assert.equal(result.kind === "read" ? result.reading.items[0]?.title : null, "Økonomi på plejeområdet");
  });
});
