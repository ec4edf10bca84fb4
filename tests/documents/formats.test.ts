import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { extractLines } from "../../src/documents/formats/formats.ts";
import type { Line } from "../../src/documents/line.ts";
import { pdfOf } from "./making/pdf.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function linesOf(file: Uint8Array): Promise<readonly Line[]> {
  const found = await extractLines(file, 1_000_000);
  assert.ok(found.kind === "lines", found.kind === "refused" ? found.reason : "");
  return found.lines;
}

/** Each paragraph of each row's cells with its column and what the table calls it. */
const places = (lines: readonly Line[]) =>
  lines.flatMap((line) =>
    (line.row?.lines ?? []).map(({ cell, marker, text }) => [cell?.row, cell?.column, cell?.header, marker, text]),
  );

const HEADER = ["Emne", "Referat", "Ansvarlig", "Frist"];
const FIRST = ["1. Velkomst", "Gurli Friborg bød velkommen.", "", ""];
const SECOND = ["2. Kampagne", "Plakaten trykkes.", "Oda Bertram", "1. maj"];

function tableOf(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
}

describe("a Word file", () => {
  const numbering = {
    config: [
      {
        reference: "items",
        levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT }],
      },
      {
        reference: "recommendations",
        levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: "%1)", alignment: AlignmentType.LEFT }],
      },
    ],
  };
  const file = async (children: (Paragraph | Table)[]) =>
    Packer.toBuffer(new Document({ numbering, sections: [{ children }] }));
  const item = (text: string) =>
    new Paragraph({ text, heading: HeadingLevel.HEADING_2, numbering: { reference: "items", level: 0 } });
  const clause = (text: string, instance: number) =>
    new Paragraph({ text, numbering: { reference: "recommendations", level: 0, instance } });

  it("says the numbers that Word prints: headings go on counting, a new list begins anew", async () => {
    const lines = await linesOf(
      await file([
        item("Skoleveje"),
        clause("at skiltene godkendes", 1),
        clause("at lyset noteres", 1),
        new Paragraph("Lang sag."),
        item("Cykelstier"),
        clause("at stien drøftes", 2),
        item("Eventuelt"),
      ]),
    );
    assert.deepEqual(
      lines.map(({ marker, heading, text }) => [marker, heading, text]),
      [
        ["1.", 2, "Skoleveje"],
        ["a)", null, "at skiltene godkendes"],
        ["b)", null, "at lyset noteres"],
        [null, null, "Lang sag."],
        ["2.", 2, "Cykelstier"],
        ["a)", null, "at stien drøftes"],
        ["3.", 2, "Eventuelt"],
      ],
    );
  });

  it("keeps the paragraphs of a table's cells under the names of their columns", async () => {
    const two = new TableCell({ children: [new Paragraph("Drøftet."), clause("Plakaten trykkes", 3)] });
    const merged = new TableCell({ columnSpan: 2, children: [new Paragraph("Ingen opgaver")] });
    const table = new Table({
      rows: [
        new TableRow({ children: HEADER.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
        new TableRow({
          children: [new TableCell({ rowSpan: 2, children: [new Paragraph("1. Plakat")] }), two, merged],
        }),
        new TableRow({
          children: ["Trykkes", "Oda Bertram", "1. maj"].map(
            (text) => new TableCell({ children: [new Paragraph(text)] }),
          ),
        }),
      ],
    });
    const lines = await linesOf(await file([new Paragraph("Referat"), table, new Paragraph("Slut")]));
    assert.deepEqual(lines.map((line) => line.text).at(-1), "Slut");
    assert.deepEqual(lines[2]?.cells, ["1. Plakat", "Drøftet. a) Plakaten trykkes", "Ingen opgaver", ""]);
    assert.deepEqual(places(lines).slice(4), [
      [2, 1, "Emne", "1.", "Plakat"],
      [2, 2, "Referat", null, "Drøftet."],
      [2, 2, "Referat", "a)", "Plakaten trykkes"],
      [2, 3, "Ansvarlig", null, "Ingen opgaver"],
      [3, 2, "Referat", null, "Trykkes"],
      [3, 3, "Ansvarlig", null, "Oda Bertram"],
      [3, 4, "Frist", null, "1. maj"],
    ]);
  });

  it("knows its pages", async () => {
    const lines = await linesOf(
      await file([
        new Paragraph("Første side"),
        new Paragraph({ children: [new PageBreak(), new TextRun("Anden side")] }),
      ]),
    );
    assert.deepEqual(
      lines.map(({ text, page }) => [text, page]),
      [
        ["Første side", 1],
        ["Anden side", 2],
      ],
    );
  });

  it("has its footnotes at the end, and not as numbered points", async () => {
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph("Tallene er fra 2023.")] } },
      sections: [{ children: [new Paragraph({ children: [new TextRun("Se tallene"), new FootnoteReferenceRun(1)] })] }],
    });
    const lines = await linesOf(await Packer.toBuffer(document));
    assert.deepEqual(
      lines.map(({ marker, text }) => [marker, text]),
      [
        [null, "Se tallene"],
        [null, "Tallene er fra 2023."],
      ],
    );
  });
});

describe("a PDF", () => {
  it("has headings in large type, and bold words in bold", async () => {
    const body = readFileSync(new URL("invented/forebyggelsesudvalget-skannet.txt", import.meta.url), "utf8");
    const lines = await linesOf(
      await pdfOf([
        { text: "Referat", fontSize: 16 },
        { text: "Sammenhæng i indsatsen", bold: true },
        { text: body },
        { text: [{ text: "Beslutning: ", bold: true }, "Udsat til næste møde."] },
        { text: "Ord fra en af borgerne", italics: true },
        { text: "Udvalget er enigt" },
      ]),
    );
    assert.equal(lines[0]?.heading, 1);
    const look = (start: string) => lines.find((line) => line.text.startsWith(start));
    assert.equal(look("Sammenhæng")?.bold, true);
    assert.equal(look("Beslutning: Udsat")?.lead, "Beslutning:");
    assert.equal(look("Udvalget er enigt")?.bold, false);
    assert.equal(look("Ord fra")?.bold, false);
  });

  it("keeps the cells of a table, wrapped ones too, under the names of their columns", async () => {
    const wrapped = "Plakaten trykkes og sendes til alle biblioteker i hele regionen";
    const body = [HEADER, FIRST, ["2. Kampagne", wrapped, "Oda Bertram", "1. maj"]];
    const lines = await linesOf(await pdfOf([{ text: "Referat" }, { table: { widths: [90, 120, 90, 60], body } }]));
    assert.deepEqual(lines.map((line) => line.cells).slice(1), [
      HEADER,
      FIRST,
      ["2. Kampagne", wrapped, "Oda Bertram", "1. maj"],
    ]);
    assert.deepEqual(lines.at(-1)?.row?.header, HEADER);
  });

  it("is read column by column where prose is set in two", async () => {
    const words = (word: string) => Array.from({ length: 90 }, (_, at) => `${word}${at.toString()}`).join(" ");
    const lines = await linesOf(
      await pdfOf([
        { text: "Nyt fra udvalget i dag, skrevet tværs over siden", fontSize: 14 },
        { columns: [{ text: words("venstre") }, { text: words("højre") }], columnGap: 30 },
      ]),
    );
    const text = lines.map((line) => line.text).join(" ");
    assert.ok(text.includes(`${words("venstre")} ${words("højre")}`), text);
    assert.ok(lines.every((line) => line.cells === null));
  });

  it("knows its pages", async () => {
    const lines = await linesOf(
      await pdfOf([{ text: "Første side af referatet" }, { text: "Anden side af referatet", pageBreak: "before" }]),
    );
    assert.deepEqual(
      lines.map((line) => line.page),
      [1, 2],
    );
  });

  it("leaves everything else as it is: functions get their names", async () => {
    await linesOf(await pdfOf([{ text: "Referat fra mødet i styregruppen" }]));
    const named = Object.defineProperty(() => undefined, "name", { value: "its own" });
    assert.equal(named.name, "its own");
  });
});

describe("a table with named columns", () => {
  const rows = [HEADER, FIRST, SECOND];
  const ruled = [HEADER, HEADER.map(() => "---"), FIRST, SECOND];
  const wide = rows.map((cells) => cells.map((cell) => cell.padEnd(32)).join("")).join("\n");
  const files: [how: string, file: () => Promise<Uint8Array>][] = [
    [
      "in markdown",
      () => Promise.resolve(bytes(`# Referat\n\n${ruled.map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`)),
    ],
    [
      "parted by bars",
      () => Promise.resolve(bytes(`Referat\n\n${rows.map((cells) => cells.join(" | ")).join("\n")}\n`)),
    ],
    [
      "parted by tabs",
      () => Promise.resolve(bytes(`Referat\n\n${rows.map((cells) => cells.join("\t")).join("\n")}\n`)),
    ],
    [
      "set under its names",
      () => Promise.resolve(bytes(`Referat\n\n${wide}\n\nTak for i dag, og kom godt hjem alle sammen.\n`)),
    ],
    [
      "in Word",
      () => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph("Referat"), tableOf(rows)] }] })),
    ],
    ["in a PDF", () => pdfOf([{ text: "Referat" }, { table: { widths: [90, 180, 90, 60], body: rows } }])],
  ];
  for (const [how, file] of files) {
    it(`reads the same ${how}`, async () => {
      assert.deepEqual(places(await linesOf(await file())), [
        [1, 1, "Emne", null, "Emne"],
        [1, 2, "Referat", null, "Referat"],
        [1, 3, "Ansvarlig", null, "Ansvarlig"],
        [1, 4, "Frist", null, "Frist"],
        [2, 1, "Emne", "1.", "Velkomst"],
        [2, 2, "Referat", null, "Gurli Friborg bød velkommen."],
        [3, 1, "Emne", "2.", "Kampagne"],
        [3, 2, "Referat", null, "Plakaten trykkes."],
        [3, 3, "Ansvarlig", null, "Oda Bertram"],
        [3, 4, "Frist", null, "1. maj"],
      ]);
    });
  }
});
