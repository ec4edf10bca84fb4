import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const HEAD = `# Referat

Styregruppen for Nærhed, 4. maj 2026

Deltagere: Hanne Brink, Ole Krat
`;
const EXPECTED = [
  [1, "Velkomst", "Hanne bød velkommen."],
  [2, "Budget", "Budgettet blev godkendt. Ole Krat sender tallene rundt."],
  [3, "Eventuelt", ""],
];
const read = (rows: readonly string[]) =>
  readText(`${HEAD}\n${rows.map((row) => `| ${row} |`).join("\n")}\n`).items.map(({ number, title, outcome }) => [
    number,
    title,
    outcome,
  ]);

describe("minutes with the title of an item and its text in one cell", () => {
  it("are read below a column that says so", () => {
    assert.deepEqual(
      read([
        "Emne og referat",
        "---",
        "Velkomst<br>Hanne bød velkommen.",
        "Budget<br>Budgettet blev godkendt.<br>Ole Krat sender tallene rundt.",
        "Eventuelt",
      ]).map(([number, title, outcome]) => [number, title, String(outcome).replace("\n", " ")]),
      EXPECTED,
    );
  });
  it("are read beside a column of numbers", () => {
    assert.deepEqual(
      read([
        "Nr. | Emne/referat",
        "--- | ---",
        "1 | Velkomst<br>Hanne bød velkommen.",
        "2 | Budget<br>Budgettet blev godkendt. Ole Krat sender tallene rundt.",
        "3 | Eventuelt",
      ]),
      EXPECTED,
    );
  });
  it("are read where the table is but a frame", () => {
    assert.deepEqual(
      read([
        " ",
        "---",
        "**1. Velkomst**<br>Hanne bød velkommen.",
        "**2. Budget**<br>Beslutning: Budgettet blev godkendt. Ole Krat sender tallene rundt.",
        "**3. Eventuelt**",
      ]),
      EXPECTED,
    );
  });
});
