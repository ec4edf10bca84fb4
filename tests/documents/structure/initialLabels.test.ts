import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";
import type { ReadItem } from "../../../src/domain/reading.ts";

const told = ({ title, background, recommendations, outcome }: ReadItem) => [
  title,
  background,
  recommendations.map(({ text, decision }) => `${text} ${decision ?? "-"}`),
  outcome,
];

describe("a letter before each part of an item", () => {
  it("labels it: B for what led to it and R for what was said", () => {
    const source = `MED-udvalget
Referat af møde den 18. marts 2025

1. Sygefravær
B: Drøftelse af statistikken. Indstilling: at MED-udvalget drøfter statistikken.
R: Drøftet. Der nedsættes en arbejdsgruppe.

2. Redegørelse
R: Taget til efterretning.

3. Eventuelt
Intet.
`;
    assert.deepEqual(readText(source).items.map(told), [
      [
        "Sygefravær",
        "Drøftelse af statistikken.",
        ["at MED-udvalget drøfter statistikken. discussed"],
        "Drøftet. Der nedsættes en arbejdsgruppe.",
      ],
      ["Redegørelse", "", [], "Taget til efterretning."],
      ["Eventuelt", "", [], "Intet."],
    ]);
  });

  it("labels it in English, where R is what is recommended", () => {
    const source = `Harbour Board
Minutes of the meeting on 14 January 2025

1. Harbour plan
B: The plan is new to the board.
R: That the board approves the plan.
D: Approved.

2. Any other business
None.
`;
    assert.deepEqual(told(readText(source).items[0] ?? assert.fail()), [
      "Harbour plan",
      "The plan is new to the board.",
      ["That the board approves the plan. approved"],
      "Approved.",
    ]);
  });

  it("is none where the letters are people who speak", () => {
    const source = `MED-udvalget
Referat af møde den 18. marts 2025

1. Sygefravær
B: Tallene er høje.
T: Det er rigtigt.
R: Hvad gør vi?

2. Eventuelt
Intet.
`;
    assert.equal(readText(source).items[0]?.outcome.includes("B: Tallene er høje."), true);
  });
});

describe("a title that begins as a month does", () => {
  it("keeps its number for the item", () => {
    const titles = ["Declarations of interest", "Marketing", "DECENTRALISERING AF BUDGETTER", "Junior league"];
    const source = `Board\nMinutes of the meeting on 14 January 2025\n\n${titles
      .map((title, at) => `${(at + 1).toString()}. ${title}\nNoted.\n`)
      .join("\n")}`;
    const { items, warnings } = readText(source);
    assert.deepEqual(
      items.map(({ number, title }) => [number, title]),
      titles.map((title, at) => [at + 1, title]),
    );
    assert.ok(!warnings.some(({ message }) => message.includes("number of this item")));
  });
});
