import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const HEAD = `Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat, Lis Krog

`;
const items = (source: string) =>
  readText(source).items.map((item) => [
    `${item.number.toString()} ${item.title}`,
    item.outcome,
    item.actions.map(({ owners, task, due }) => `${owners.join("+")}: ${task} (${due ?? "-"})`).join(" | "),
  ]);

describe("a list of tasks with who it is before what", () => {
  const expected = "Hanne Brink: Brev til naboerne (2026-06-01) | Ole Krat: Indkaldelse til møde (2026-06-14)";
  const ways: Record<string, string> = {
    "named on each line": `Hvem: Hanne Brink
Hvad: Brev til naboerne
Hvornår: 1. juni 2026
Hvem: Ole Krat
Hvad: Indkaldelse til møde
Hvornår: uge 24`,
    "in sentences": `Hvem: Hanne Brink. Hvad: Brev til naboerne. Hvornår: 1. juni 2026.
Hvem: Ole Krat. Hvad: Indkaldelse til møde. Hvornår: uge 24.`,
    "with strokes between": `Hvem – Hvad – Hvornår
Hanne Brink – Brev til naboerne – 1. juni 2026
Ole Krat – Indkaldelse til møde – uge 24`,
    "a cell a line": `Hvem
Hvad
Hvornår
Hanne Brink
Brev til naboerne
1. juni 2026
Ole Krat
Indkaldelse til møde
uge 24`,
    "in columns": `| Hvem | Hvad | Hvornår |
| Hanne Brink | Brev til naboerne | 1. juni 2026 |
| Ole Krat | Indkaldelse til møde | uge 24 |`,
  };
  for (const [way, words] of Object.entries(ways))
    it(`is read ${way}`, () => {
      const [item] = items(
        `${HEAD}1. Cykelstier\nBeslutning:\nDrøftet.\n${words}\n\n2. Eventuelt\nBeslutning:\nIntet.\n`,
      );
      assert.equal(item?.[2], expected);
    });
});

describe("a list of tasks above the items", () => {
  it("names nobody who was at the meeting", () => {
    const { people } = readText(
      `${HEAD}| Opgave | Ansvarlig | Frist |\n|---|---|---|\n| Kontakte Region Vest | Sine Bro | 1. juni 2026 |\n| Kontakte Pia Skov | Ole Krat | Snarest |\n\n1. Cykelstier\nBeslutning:\nDrøftet.\n`,
    );
    assert.deepEqual(
      people.map(({ name }) => name),
      ["Hanne Brink", "Ole Krat", "Lis Krog"],
    );
  });
});

describe("a table of actions with a paragraph's number in front", () => {
  it("has no items of its own, and gives each task to its item", () => {
    const source = `# Minutes of the Transport Panel

**Date:** 4 May 2026

**Present:** Peter Lowick, Fiona Tarrant, Dr Samuel Okoro

## 1. Routes

Discussed.

## 2. Any other business

None.

| Ref | Action | Lead | By |
| --- | --- | --- | --- |
| 1.1 | Draft the letter | Dr Okoro/Ms Tarrant | 1 June 2026 |
| 2.1 | Ring the garage | Dr S. Okoro | 5 June 2026 |
`;
    assert.deepEqual(items(source), [
      ["1 Routes", "Discussed.", "Samuel Okoro+Fiona Tarrant: Draft the letter (2026-06-01)"],
      ["2 Any other business", "None.", "Samuel Okoro: Ring the garage (2026-06-05)"],
    ]);
  });
});
