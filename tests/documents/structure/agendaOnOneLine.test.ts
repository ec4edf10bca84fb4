import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const titles = (source: string) => readText(source).items.map(({ number, title }) => [number, title]);
const HEAD = "Strandby Haveforening\nBestyrelsesmøde mandag d. 2/9 2024 kl. 19\n\n";

describe("an agenda on one line", () => {
  it("has an item for each number", () => {
    for (const list of [
      "Dagsorden: 1. Valg af dirigent 2. Referat fra 3. juni 3. Takster",
      "Dagsorden: 1) Valg af dirigent; 2) Referat fra 3. juni; 3) Takster",
      "Dagsorden: 1. Valg af dirigent / 2. Referat fra 3. juni / 3. Takster",
      "Agenda: 1. Valg af dirigent 2. Referat fra\n3. juni 3. Takster",
    ])
      assert.deepEqual(
        titles(`${HEAD}${list}\n`),
        [
          [1, "Valg af dirigent"],
          [2, "Referat fra 3. juni"],
          [3, "Takster"],
        ],
        list,
      );
  });

  it("is answered by number below", () => {
    const { kind, items } = readText(`${HEAD}Dagsorden: 1. Valg af dirigent 2. Godkendelse af referat 3. Takster

Mødt: Ejvind Holm, Jørn Krag

Ad 1. Jørn blev dirigent.

Ad 2. Referatet blev godkendt.

Ad 3. Jørn Krag ringer til kommunen.
`);
    assert.deepEqual(
      [kind, items.map(({ title, outcome }) => [title, outcome])],
      [
        "minutes",
        [
          ["Valg af dirigent", "Jørn blev dirigent."],
          ["Godkendelse af referat", "Referatet blev godkendt."],
          ["Takster", "Jørn Krag ringer til kommunen."],
        ],
      ],
    );
  });

  it("is none in a sentence with numbers", () => {
    assert.deepEqual(titles(`${HEAD}1. Velkomst\n2. Mål: 1. Flere stier 2. Færre biler\n3. Evt.\n`), [
      [1, "Velkomst"],
      [2, "Mål: 1. Flere stier 2. Færre biler"],
      [3, "Evt."],
    ]);
  });
});
