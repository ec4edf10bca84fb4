import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const minutes = (last: string): string =>
  [
    "Klyngestyregruppe Vest",
    "Referat af møde torsdag den 3. december 2026",
    "",
    "1. Aftenkørsel",
    "Referat:",
    "Drøftet. Maria Vestergaard undersøger, hvad aftenkørsel koster, inden næste møde.",
    "",
    "2. Vinterberedskab",
    "Referat:",
    "Godkendt. Jørgen Rask skriver et notat inden den 8. december 2026.",
    "",
    last,
  ].join("\n");

const dues = (text: string): (string | null)[] =>
  readText(text, { today: "2026-12-04" }).items.flatMap(({ actions }) => actions.map(({ due }) => due));

describe("what minutes want done by the next meeting", () => {
  it("is due on its day, where they give it; a day of its own stands", () => {
    assert.deepEqual(dues(minutes("Næste møde: 14. januar 2027 kl. 14.00")), ["2027-01-14", "2026-12-08"]);
  });

  it("has no day where they do not say when that is", () => {
    assert.deepEqual(dues(minutes("Mødet sluttede kl. 16.")), [null, "2026-12-08"]);
  });
});
