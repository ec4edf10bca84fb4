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

/** Those whose layout a Word file and a PDF can be made of; the others' are of pages, columns or tables drawn in text. */
const SAME_IN_EVERY_FORMAT = new Set([
  "aeldreraad-kornstrup.txt",
  "driftsforum-dagsorden.md",
  "faglig-klynge-sundet-noter.txt",
  "forebyggelsesudvalget-skannet.txt",
  "joint-care-board.txt",
  "klyngestyregruppe-aadal-printside.txt",
  "praksisplanudvalg-midtsund-2024-06-05.txt",
  "samordningsudvalg-egely-2025-02-04.md",
  "styregruppe-naere-forloeb-14.txt",
  "styregruppen-naere-tilbud.txt",
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

    if (!SAME_IN_EVERY_FORMAT.has(name)) continue;

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
