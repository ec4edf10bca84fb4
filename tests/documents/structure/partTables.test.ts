import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const table = (rows: string) => `\n| Emne | Referat | Ansvarlig/frist |\n| --- | --- | --- |\n${rows}\n`;
const source = `Referat af møde i Sundhedsrådet Øst den 4. maj 2026

| Deltagere | |
| --- | --- |
| Kommunerne | Hanne Brink, Solbjerg Kommune (mødeleder); Ole Krat, Mosby Kommune |
| Sygehuset | Mia Lund, overlæge; Per Toft |
| Afbud | Per Toft |

**1. Siden sidst**
${table("| Lister | Listen er opdateret. | |\n| Kurser | Der indhentes tilbud på kurser. | Mia Lund, 20. juni 2026 |")}
**2. Udskrivning**
${table("| Tal | Tallene blev drøftet. | |\n| Telefon | Telefontiden skrives ned. | Hanne Brink og Ole Krat / uge 24 |")}
`;

describe("a table below the numbered heading of each item", () => {
  const { items, people } = readText(source);

  it("is the minutes of that item, and its subjects are no items", () => {
    assert.deepEqual(
      items.map(({ title }) => title),
      ["Siden sidst", "Udskrivning"],
    );
    assert.equal(items[0]?.outcome, "Lister\nListen er opdateret.\nKurser\nDer indhentes tilbud på kurser.");
  });

  it("tells who and by when in one cell", () => {
    assert.deepEqual(
      items.flatMap(({ actions }) => actions.map(({ owners, due }) => [owners, due])),
      [
        [["Mia Lund"], "2026-06-20"],
        [["Hanne Brink", "Ole Krat"], "2026-06-14"],
      ],
    );
  });

  it("has beside it a table of people, several in a cell", () => {
    assert.deepEqual(
      people.map(({ name, organisation, absent }) => [name, organisation, absent]),
      [
        ["Hanne Brink", "Solbjerg Kommune", false],
        ["Ole Krat", "Mosby Kommune", false],
        ["Mia Lund", "Sygehuset", false],
        ["Per Toft", "Sygehuset", true],
      ],
    );
  });
});

describe("a recommendation below the subject, in the same cell", () => {
  it("is no part of the title", () => {
    const { items } = readText(`Referat af møde i Sundhedsrådet Øst den 4. maj 2026

| Pkt. | Emne | Type | Referat |
| --- | --- | --- | --- |
| 1 | Velkomst | O | Intet. |
| 2 | Telefoner. Ledelsen indstiller, at rådet godkender princippet. | B | Rådet godkendte princippet. |
`);
    const said = items.map(({ title, recommendations }) => [title, recommendations.map(({ decision }) => decision)]);
    assert.deepEqual(said, [
      ["Velkomst", []],
      ["Telefoner", ["approved"]],
    ]);
  });
});
