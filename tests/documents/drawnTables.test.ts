import assert from "node:assert/strict";
import { extractLines } from "../../src/documents/formats/formats.ts";
import { readDocument } from "../../src/documents/read.ts";
import type { Line } from "../../src/documents/line.ts";
import { pdfOf } from "./making/pdf.ts";
import { rawPdf } from "./making/rawPdf.ts";

/** Text at a place of the page, in points from its lower left corner. */
type Words = readonly [x: number, y: number, text: string];

async function linesOf(file: Uint8Array): Promise<readonly Line[]> {
  const found = await extractLines(file, 1_000_000);
  assert.ok(found.kind === "lines", found.kind === "refused" ? found.reason : "");
  return found.lines;
}

const page = (words: readonly Words[], drawn: readonly string[]): Uint8Array =>
  Buffer.from(
    [...drawn, ...words.map(([x, y, text]) => `BT /F1 10 Tf ${x.toString()} ${y.toString()} Td (${text}) Tj ET`)].join(
      "\n",
    ),
    "latin1",
  );

/** Borders as Word draws them: thin black areas, one for each side of each cell, in steps of a tenth of a point. */
function bordersOf(columns: readonly number[], rows: readonly number[], without: readonly string[] = []): string[] {
  const area = (x: number, y: number, width: number, height: number) =>
    `${[x, y, width, height].map((points) => (points * 10).toString()).join(" ")} re f`;
  const sides = rows.flatMap((y, row) =>
    columns.flatMap((x, column) => {
      const [right, below] = [columns[column + 1], rows[row + 1]];
      const level =
        right === undefined
          ? []
          : [{ name: `level ${row.toString()}.${column.toString()}`, side: area(x, y, right - x, 0.5) }];
      const upright =
        below === undefined
          ? []
          : [{ name: `upright ${row.toString()}.${column.toString()}`, side: area(x, below, 0.5, y - below) }];
      return [...level, ...upright];
    }),
  );
  return ["q 0.1 0 0 0.1 0 0 cm", ...sides.flatMap(({ name, side }) => (without.includes(name) ? [] : [side])), "Q"];
}

const COLUMNS = [50, 200, 400, 500];

describe("a table drawn in a PDF", () => {
  it("has its cells by its borders, however near the words of neighbours are and however they wrap", async () => {
    const words: Words[] = [
      [50, 780, "Referat af mødet"],
      [54, 738, "Emne"],
      [204, 738, "Beslutning"],
      [404, 738, "Ansvarlig"],
      [54, 712, "Kampagne for besøgs-"],
      [54, 700, "venner i kommunen"],
      [204, 712, "Plakaten trykkes, og den hænges op paa"],
      [204, 700, "alle biblioteker"],
      [404, 706, "Oda Bertram"],
      [54, 680, "Evt."],
      [204, 680, "Godkendt."],
      [204, 668, "Intet nyt."],
      [50, 620, "Tak for i dag"],
    ];
    const lines = await linesOf(rawPdf([page(words, bordersOf(COLUMNS, [750, 725, 695, 660]))]));
    assert.deepEqual(
      lines.map((line) => line.cells ?? line.text),
      [
        "Referat af mødet",
        ["Emne", "Beslutning", "Ansvarlig"],
        [
          "Kampagne for besøgs- venner i kommunen",
          "Plakaten trykkes, og den hænges op paa alle biblioteker",
          "Oda Bertram",
        ],
        ["Evt.", "Godkendt. Intet nyt.", ""],
        "Tak for i dag",
      ],
    );
    assert.deepEqual(
      lines[3]?.row?.lines.map(({ text }) => text),
      ["Evt.", "Godkendt.", "Intet nyt."],
    );
  });

  it("has the words of merged cells once, in the first that they fill", async () => {
    const words: Words[] = [
      [54, 738, "1. Budget"],
      [50, 780, "Møde i dag"],
      [404, 780, "Side 1"],
      [54, 712, "Indstilling"],
      [204, 712, "at budgettet godkendes"],
      [404, 700, "Mette Holm"],
      [204, 682, "at puljen fordeles"],
    ];
    const without = ["upright 0.1", "upright 0.2", "level 2.2", "level 2.0"];
    const lines = await linesOf(rawPdf([page(words, bordersOf(COLUMNS, [750, 725, 695, 665], without))]));
    assert.deepEqual(
      lines.map((line) => line.cells ?? line.text),
      [
        ["Møde i dag", "Side 1"],
        ["1. Budget", "", ""],
        ["Indstilling", "at budgettet godkendes", "Mette Holm"],
        ["", "at puljen fordeles", ""],
      ],
    );
  });

  it("is not looked for beyond the first pages of a long document, which is told", async () => {
    const words: Words[] = [
      [54, 738, "Emne"],
      [204, 738, "Beslutning"],
      [54, 712, "Budget"],
      [204, 712, "Godkendt"],
    ];
    const table = page(words, bordersOf(COLUMNS, [750, 725, 695]));
    const pagesOf = async (count: number) => {
      const result = await readDocument(rawPdf(Array.from({ length: count }, () => table)), { wording: "da" });
      assert.ok(result.kind === "read");
      return result.reading.warnings.map(({ message }) => message).filter((one) => one.includes("Tabeller"));
    };
    assert.deepEqual(await pagesOf(100), []);
    assert.deepEqual(await pagesOf(102), [
      "Dokumentet er langt. Tabeller fra side 101 og frem er læst som almindelig tekst.",
    ]);
  });

  it("is none where a frame stands around the text", async () => {
    const words: Words[] = [
      [54, 738, "Dato: 3. december"],
      [204, 738, "Sted: Bakkebo"],
      [54, 712, "Tid: kl. 14"],
      [204, 712, "Form: fysisk"],
    ];
    const frame = ["40 600 500 160 re S"];
    const [framed, plain] = [await linesOf(rawPdf([page(words, frame)])), await linesOf(rawPdf([page(words, [])]))];
    assert.deepEqual(framed, plain);
  });

  it("is one over two pages: its head is not repeated, and a row that is cut is whole again", async () => {
    const long = "Sagen blev drøftet længe, og alle var enige om at tage den op igen. ".repeat(12).trim();
    const rows = Array.from({ length: 8 }, (_, at) => [`${(at + 1).toString()}. Sag`, long, at === 7 ? "Oda" : ""]);
    const body = [["Emne", "Referat", "Ansvarlig"], ...rows];
    const lines = await linesOf(
      await pdfOf([{ text: "Referat" }, { table: { headerRows: 1, widths: [60, 220, 60], body } }]),
    );
    assert.equal(new Set(lines.flatMap((line) => line.row?.table ?? [])).size, 1);
    assert.deepEqual(
      lines.slice(1).map((line) => line.cells),
      body,
    );
  });
});
