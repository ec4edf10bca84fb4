import assert from "node:assert/strict";
import { readingOf } from "../../src/documents/assemble.ts";
import { extractLines } from "../../src/documents/formats/formats.ts";
import { linesOfText } from "../../src/documents/formats/text/index.ts";
import { readText } from "../../src/documents/read.ts";
import { pdfOf } from "./making/pdf.ts";

const textsOf = (...rows: string[]) => linesOfText(rows.join("\n")).map(({ text }) => text);

describe("prose in two columns of a text", () => {
  it("is read one column after the other", () => {
    const { items } = readText(
      [
        "Referat af møde i Brugerrådet",
        "4. maj 2026 kl. 10-12",
        "Deltagere: Finn Lassen, Per Schou",
        "",
        "1. Cykelstier",
        "Beslutning:",
        "Finn Lassen undersøger prisen på      Per Schou skriver til naboerne",
        "lys langs stien og indhenter et       og spørger, om de vil have",
        "tilbud hos to firmaer.                lys på stien hele natten.",
        "",
        "2. Eventuelt",
        "Beslutning: Intet.",
      ].join("\n"),
    );
    assert.deepEqual(
      items.flatMap(({ actions }) => actions.map(({ owners, task }) => [owners.join(), task])),
      [
        ["Finn Lassen", "undersøger prisen på lys langs stien og indhenter et tilbud hos to firmaer"],
        ["Per Schou", "skriver til naboerne og spørger, om de vil have lys på stien hele natten"],
      ],
    );
  });

  for (const rows of [
    ["Hanne Brink, Solbjerg Kommune      Tom Ebbe, Region Vest", "Ole Krat, Region Vest              Ida Falk, PLO"],
    [
      "Hanne Brink, Solbjerg      Tom Ebbe",
      "Ole Krat, Region Vest      Ida Falk",
      "Lis Ager, praksis          Bo Holm",
    ],
    ["Udvalget drøftede sagen       og var", "enige om at gå videre med planen, som", "lægges frem på næste møde."],
  ])
    it(`is not what stands in "${rows.join(" / ").replace(/\s+/gu, " ")}"`, () => {
      assert.deepEqual(
        textsOf(...rows),
        rows.map((row) => row.replace(/\s+/gu, " ")),
      );
    });
});

describe("the items of a PDF in two columns", () => {
  const large = (text: string) => ({ text, fontSize: 15, bold: true, margin: [0, 10, 0, 4] });

  it("are read one column after the other, however few lines they have and however narrow the space between", async () => {
    const left = [
      large("1. Skoleveje"),
      { text: "Vejene ved skolen er blevet drøftet med kommunen, og der er enighed om, at de er farlige for børnene." },
      { text: "Bo Lind skriver til kommunen om vejene ved skolen inden den 1. april." },
      large("2. Budget"),
      { text: "Budgettet blev godkendt uden bemærkninger fra udvalget." },
    ];
    const right = [
      large("3. Personale"),
      { text: "Der ansættes en ny medarbejder pr. 1. maj, og Anna Holm laver opslaget inden påske." },
      large("4. Eventuelt"),
      { text: "Intet." },
    ];
    for (const columnGap of [12, 20, 40]) {
      const file = await pdfOf([
        { text: "Styregruppen Nord", fontSize: 20 },
        { text: "Referat af møde den 3. marts 2025" },
        { columnGap, columns: [left, right] },
      ]);
      const found = await extractLines(file, 1_000_000);
      assert.ok(found.kind === "lines");
      assert.deepEqual(
        readingOf(found.lines).items.map(({ number, title, actions }) => [
          number,
          title,
          actions.map(({ due }) => due),
        ]),
        [
          [1, "Skoleveje", ["2025-04-01"]],
          [2, "Budget", []],
          [3, "Personale", ["2025-04-17"]],
          [4, "Eventuelt", []],
        ],
      );
    }
  });
});
