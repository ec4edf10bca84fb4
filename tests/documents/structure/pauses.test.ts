import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const HEAD = "Dagsorden\nStyregruppen for Nærhed\nMandag den 4. maj 2026 kl. 10.00-15.00, Rådhuset\n";
const times = (source: string) =>
  readText(source).items.map(({ title, start, end, minutes, background }) => [title, start, end, minutes, background]);

describe("a pause between numbered items", () => {
  const expected = [
    ["Velkomst", "10:00", null, 10, ""],
    ["Økonomi", "10:10", "11:00", 50, ""],
    ["Akutplan", "11:15", "12:00", 45, ""],
    ["Kørsel", "12:45", null, 135, ""],
  ];

  it("ends the item above it and is no part of that", () => {
    const lines = ["10.00 1. Velkomst", "10.10 2. Økonomi", "11.00 Pause", "11.15 3. Akutplan"];
    const source = `${HEAD}\n${[...lines, "12.00-12.45 Frokost", "12.45 4. Kørsel"].join("\n")}\n`;
    assert.deepEqual(times(source), expected);
  });

  it("does so in a table", () => {
    const rows = ["Tid | Punkt", "--- | ---", "10.00 | 1. Velkomst", "10.10 | 2. Økonomi", "11.00 | Pause"];
    const all = [...rows, "11.15 | 3. Akutplan", "12.00 | Frokost", "12.45 | 4. Kørsel"];
    assert.deepEqual(times(`# ${HEAD}\n${all.map((row) => `| ${row} |`).join("\n")}\n`), expected);
  });

  it("is no attachment of the item above it", () => {
    for (const pause of ["Pause 11.00-11.15", "Kaffepause kl. 11.00-11.15", "Coffee break 11:00-11:15"]) {
      const source = `${HEAD}\n1) Velkomst  10.00-10.10\nBilag: Plan.pdf\n\n2) Økonomi  10.10-11.00\nBilag: Notat om økonomien\n${pause}\n\n3) Kørsel  11.15-12.00\n`;
      assert.deepEqual(readText(source).items[1]?.attachments, ["Notat om økonomien"]);
    }
  });

  it("is none where more happens than a pause", () => {
    const source = `${HEAD}\n10.00 1. Velkomst\n10.10 2. Økonomi\n11.00 Frokost med oplæg om natarbejde\n12.00 3. Kørsel\n`;
    assert.equal(times(source)[1]?.[4], "11.00 Frokost med oplæg om natarbejde");
  });
});
