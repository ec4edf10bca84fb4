import assert from "node:assert/strict";
import { linesOfText } from "../../src/documents/formats/text/index.ts";
import { readText } from "../../src/documents/read.ts";

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
