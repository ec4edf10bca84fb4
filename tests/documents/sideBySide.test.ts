import assert from "node:assert/strict";
import { Document, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from "docx";
import { readDocument, readText } from "../../src/documents/read.ts";
import type { Reading } from "../../src/domain/reading.ts";
import { pdfOf } from "./making/pdf.ts";

const HEAD = ["Referat af møde i Brugerrådet", "Dato: 4. marts 2026"];
const ITEM = ["1. Eventuelt", "Beslutning:", "Intet."];
const HERE = ["Hanne Brink, Solbjerg Kommune", "Ole Krat, Region Vest", "Lis Ager, almen praksis"];
const AWAY = ["Tom Ebbe, Region Vest", "Ida Falk, PLO"];
const BOTH = [
  "Hanne Brink, Solbjerg Kommune",
  "Ole Krat, Region Vest",
  "Lis Ager, almen praksis",
  "Tom Ebbe, Region Vest: absent",
  "Ida Falk, PLO: absent",
];

const peopleIn = ({ people }: Reading): string[] =>
  people.map(
    ({ name, title, organisation, absent }) =>
      [name, title ?? organisation].filter((fact) => fact !== null).join(", ") + (absent ? ": absent" : ""),
  );
const textOf = (lines: readonly string[]): Reading => readText([...HEAD, "", ...lines, "", ...ITEM].join("\n"));

async function fileOf(bytes: Uint8Array): Promise<Reading> {
  const result = await readDocument(bytes);
  assert.ok(result.kind === "read", result.kind);
  return result.reading;
}

const paragraph = (text: string): Paragraph =>
  new Paragraph({
    children: text.split(/(\t)/u).map((part) => new TextRun({ children: [part === "\t" ? new Tab() : part] })),
  });
const word = async (body: readonly (Paragraph | Table)[]): Promise<Reading> =>
  fileOf(
    await Packer.toBuffer(
      new Document({ sections: [{ children: [...HEAD.map(paragraph), ...body, ...ITEM.map(paragraph)] }] }),
    ),
  );
const tableOf = (rows: readonly (readonly (readonly string[])[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((texts) => new TableCell({ children: texts.map(paragraph) })) }),
    ),
  });
const pdf = async (body: readonly object[]): Promise<Reading> =>
  fileOf(await pdfOf([...HEAD.map((text) => ({ text })), ...body, ...ITEM.map((text) => ({ text }))]));
const rowsOf = (left: string, right: string): string[][] => [
  [left, right],
  ...HERE.map((here, at) => [here, AWAY[at] ?? ""]),
];

describe("lists of people side by side", () => {
  for (const [left, right] of [
    ["Til stede:", "Afbud:"],
    ["Deltagere", "Fraværende"],
    ["Mødt:", "Ikke mødt:"],
    ["Present:", "Apologies:"],
  ] as const)
    describe(`${left} ${right}`, () => {
      const columns = rowsOf(left, right).map(([here = "", away = ""]) => `${here.padEnd(40)}${away}`.trimEnd());
      const bars = rowsOf(left, right).map((cells) => `| ${cells.join(" | ")} |`);
      const [first = "", ...others] = bars;
      const tabs = [
        `${left}\t\t\t${right}`,
        `${HERE[0] ?? ""}\t${AWAY[0] ?? ""}`,
        `${HERE[1] ?? ""}\t\t${AWAY[1] ?? ""}`,
      ];

      it("as text", () => {
        assert.deepEqual(peopleIn(textOf(columns)), BOTH);
        assert.deepEqual(peopleIn(textOf([...tabs, HERE[2] ?? ""])), BOTH);
        assert.deepEqual(peopleIn(textOf(bars)), BOTH);
        assert.deepEqual(peopleIn(textOf([first, "| --- | --- |", ...others])), BOTH);
      });
      it("in Word", async () => {
        assert.deepEqual(peopleIn(await word([...tabs, HERE[2] ?? ""].map(paragraph))), BOTH);
        assert.deepEqual(peopleIn(await word(columns.map(paragraph))), BOTH);
        assert.deepEqual(
          peopleIn(
            await word([
              tableOf([
                [
                  [left, ...HERE],
                  [right, ...AWAY],
                ],
              ]),
            ]),
          ),
          BOTH,
        );
        assert.deepEqual(
          peopleIn(
            await word([
              tableOf([
                [[left], [right]],
                [HERE, AWAY],
              ]),
            ]),
          ),
          BOTH,
        );
        assert.deepEqual(
          peopleIn(await word([tableOf(rowsOf(left, right).map((row) => row.map((cell) => [cell])))])),
          BOTH,
        );
      });
      it("in a PDF", async () => {
        const body = rowsOf(left, right);
        assert.deepEqual(
          peopleIn(await pdf([{ columns: [{ stack: [left, ...HERE] }, { stack: [right, ...AWAY] }] }])),
          BOTH,
        );
        assert.deepEqual(peopleIn(await pdf([{ table: { widths: ["*", "*"], body } }])), BOTH);
        assert.deepEqual(peopleIn(await pdf([{ layout: "noBorders", table: { widths: ["*", "*"], body } }])), BOTH);
      });
    });

  it("where the right one is the longer", async () => {
    const swapped = ["Tom Ebbe, Region Vest", "Ida Falk, PLO", ...BOTH.slice(0, 3).map((one) => `${one}: absent`)];
    const tabs = [
      "Til stede:\t\tAfbud:",
      ...AWAY.map((away, at) => `${away}\t${HERE[at] ?? ""}`),
      `\t\t${HERE[2] ?? ""}`,
    ];
    assert.deepEqual(peopleIn(textOf(tabs)), swapped);
    assert.deepEqual(peopleIn(await word(tabs.map(paragraph))), swapped);
    const columns = [{ stack: ["Til stede:", ...AWAY] }, { stack: ["Afbud:", ...HERE] }];
    assert.deepEqual(peopleIn(await pdf([{ columns }])), swapped);
  });

  it("are told apart where the longer one goes on alone, in a table without lines away from the margin", async () => {
    const here = [...HERE, "Pia Lund, Solbjerg Kommune", "Bo Vest, Region Vest"];
    for (const margin of [0, 30]) {
      const body = [[{ text: ["Til stede:", ...here].join("\n") }, { text: ["Afbud:", ...AWAY].join("\n") }]];
      const read = await pdf([{ layout: "noBorders", margin: [margin, 0, 0, 0], table: { widths: [220, 220], body } }]);
      assert.deepEqual(peopleIn(read), [
        ...BOTH.slice(0, 3),
        "Pia Lund, Solbjerg Kommune",
        "Bo Vest, Region Vest",
        ...BOTH.slice(3),
      ]);
    }
  });

  it("with the first names behind the headings, and three of them", () => {
    assert.deepEqual(
      peopleIn(
        textOf([
          "Til stede: Hanne Brink     Afbud: Tom Ebbe",
          "           Ole Krat               Ida Falk",
          "           Lis Ager",
        ]),
      ),
      ["Hanne Brink", "Ole Krat", "Lis Ager", "Tom Ebbe: absent", "Ida Falk: absent"],
    );
    assert.deepEqual(
      peopleIn(
        textOf([
          "Til stede:        Afbud:        Gæster:",
          "Hanne Brink       Tom Ebbe      Ida Falk",
          "Ole Krat                        Lis Ager",
        ]),
      ),
      ["Hanne Brink", "Ole Krat", "Tom Ebbe: absent", "Ida Falk", "Lis Ager"],
    );
  });

  it("with a tab right behind a name that fills its place", () => {
    assert.deepEqual(peopleIn(textOf(["Mødt:\t\tAfbud:", "Lis Ager Holm-K\tTom Ebbe", "Ole Krat\t\tIda Falk"])), [
      "Lis Ager Holm-K",
      "Ole Krat",
      "Tom Ebbe: absent",
      "Ida Falk: absent",
    ]);
  });

  it("where an entry is longer than its column", () => {
    const wrapped = [
      "Til stede:                    Afbud:",
      "Hanne Brink, Solbjerg         Tom Ebbe, Region",
      "Kommune                       Vest",
    ];
    assert.deepEqual(peopleIn(textOf([...wrapped, "Ole Krat                      Ida Falk", "Referent: Lis Ager"])), [
      "Hanne Brink, Solbjerg Kommune",
      "Ole Krat",
      "Tom Ebbe, Region Vest: absent",
      "Ida Falk: absent",
      "Lis Ager",
    ]);
  });

  it("with ticks below them are one list", () => {
    assert.deepEqual(
      peopleIn(textOf(["| Medlem | Afbud |", "| --- | --- |", "| Hanne Brink | |", "| Ole Krat | x |"])),
      ["Hanne Brink", "Ole Krat: absent"],
    );
  });
});

describe("names with a tick beside some of them", () => {
  const expected = ["Hanne Brink", "Tom Ebbe: absent", "Ole Krat", "Ida Falk: absent"];
  for (const lines of [
    ["Medlem          Afbud", "Hanne Brink", "Tom Ebbe        x", "Ole Krat", "Ida Falk        x"],
    ["Navn            Fravær", "Hanne Brink", "Tom Ebbe        afbud", "Ole Krat", "Ida Falk        x"],
    ["Deltager        Mødt", "Hanne Brink     x", "Tom Ebbe        nej", "Ole Krat        ja", "Ida Falk        -"],
    ["Medlem          Afbud", "", "Hanne Brink     -", "Tom Ebbe        x", "Ole Krat        -", "Ida Falk        x"],
  ])
    it(`are of one list: ${lines.join(" / ").replace(/\s+/gu, " ")}`, () => {
      const reading = textOf(lines);
      assert.deepEqual(peopleIn(reading), expected);
      assert.deepEqual(reading.warnings, []);
    });

  it("are two lists where names stand below both", () => {
    const reading = textOf(["Medlem          Afbud", "Hanne Brink     Tom Ebbe", "Ole Krat        Ida Falk"]);
    assert.deepEqual(peopleIn(reading), ["Hanne Brink", "Ole Krat", "Tom Ebbe: absent", "Ida Falk: absent"]);
  });
});

describe("a heading of those who came and those who did not", () => {
  for (const lines of [
    ["Til stede:                    Afbud:", "Hanne Brink                   Tom Ebbe", "          Ole Krat"],
    ["Til stede: Afbud:", "Hanne Brink", "Tom Ebbe", "Ole Krat"],
    ["Til stede / Afbud", "Hanne Brink", "Tom Ebbe", "Ole Krat"],
    ["Deltagere og afbud", "Hanne Brink", "Tom Ebbe", "Ole Krat"],
  ])
    it(`leaves a doubt: ${lines.join(" / ")}`, () => {
      const reading = textOf(lines);
      assert.deepEqual(peopleIn(reading), ["Hanne Brink", "Tom Ebbe", "Ole Krat"]);
      assert.equal(
        reading.warnings.filter(({ message }) => message.includes("Hanne Brink, Tom Ebbe, Ole Krat")).length,
        1,
      );
    });

  it("leaves none where it is said of some", () => {
    const reading = textOf(["Deltagere og afbud:", "Hanne Brink", "Tom Ebbe (afbud)"]);
    assert.deepEqual(peopleIn(reading), ["Hanne Brink", "Tom Ebbe: absent"]);
    assert.deepEqual(reading.warnings, []);
  });
  it("is none where only those who did not come are named", () => {
    for (const heading of ["Afbud fra deltagere og gæster", "Fraværende og forhindrede", "Members Absent"])
      assert.deepEqual(peopleIn(textOf([`${heading}: Hanne Brink`])), ["Hanne Brink: absent"]);
  });
});
