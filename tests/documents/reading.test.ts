import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { readDocument, readText } from "../../src/documents/read.ts";
import { Reading } from "../../src/domain/reading.ts";
import { asWordSaves } from "./making/asWordSaves.ts";
import { pdfFile } from "./making/pdf.ts";
import { wordFile } from "./making/word.ts";
import { written } from "./making/written.ts";

const FOLDER = new URL("invented/", import.meta.url);
const invented = readdirSync(FOLDER).filter((name) => /\.(?:txt|md)$/u.test(name));

const CELLS =
  "it has each cell of a table on a line of its own, as a copy from a web page has: whoever makes a file of it has a table, whose rows tell more";
const TORN =
  "its scanner tore a page apart in the middle of a sentence, and the word for who kept the minutes from the name: in a file both are whole";

/** The documents that read otherwise from a Word file and from a PDF, and why. */
const OTHERWISE = new Map([
  ["kvalitetsraad-oestbaelt-2025-04-29.txt", CELLS],
  ["udvalg-vesterland-2023-11-14-ocr.txt", TORN],
]);

/** Every field of each invented document's reading is in a file beside it; GOLDEN=write writes them anew, to be read as a diff. */
describe("an invented document", () => {
  for (const name of invented) {
    const source = readFileSync(new URL(name, FOLDER), "utf8");
    const golden = new URL(name.replace(/\.\w+$/u, ".reading"), FOLDER);
    const reading = readText(source);

    it(`${name} reads as written down beside it`, () => {
      if (process.env["GOLDEN"] === "write") writeFileSync(golden, written(reading));
      assert.ok(existsSync(golden), "no golden file: run once with GOLDEN=write and read it");
      assert.equal(written(reading), readFileSync(golden, "utf8"));
      Reading.parse(reading);
    });

    it(`${name} is quoted word for word`, () => {
      const flat = (words: string) => words.replace(/[*#_>|]/gu, "").replace(/\s+/gu, " ");
      for (const { quote } of reading.items.flatMap((item) => [...item.actions, ...item.followUps])) {
        assert.ok(quote !== "" && flat(source).includes(flat(quote)), quote);
      }
    });

    if (!OTHERWISE.has(name)) {
      it(`${name} reads the same from a Word file`, async () => {
        assert.deepEqual(await comparable(await wordFile(source)), flattened(reading));
      });

      it(`${name} reads the same from one that Word has saved`, async () => {
        assert.deepEqual(await comparable(asWordSaves(await wordFile(source))), flattened(reading));
      });

      it(`${name} reads the same from a PDF`, async () => {
        assert.deepEqual(await comparable(await pdfFile(source)), flattened(reading));
      });
    }
  }
});

async function comparable(bytes: Uint8Array): Promise<unknown> {
  const result = await readDocument(bytes);
  assert.ok(result.kind === "read");
  return flattened(result.reading);
}

/** Without what a format decides: line numbers, where lines break, and the page headers that only the text has. */
function flattened(reading: Reading): unknown {
  const plain = (words: string) => words.replace(/-\s(?=\p{Ll})/gu, "").replace(/\s+/gu, " ");
  const text = JSON.stringify({ ...reading, warnings: [] }, (_, value: unknown) =>
    typeof value === "string" ? plain(value) : value,
  );
  return JSON.parse(text);
}
