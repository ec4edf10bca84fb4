import assert from "node:assert/strict";
import { withoutOtherTimes } from "../../../src/documents/outcome/otherTimes.ts";

const MONTHS = [
  ["januar", "January"],
  ["februar", "February"],
  ["marts", "March"],
  ["april", "April"],
  ["maj", "May"],
  ["juni", "June"],
  ["juli", "July"],
  ["august", "August"],
  ["september", "September"],
  ["oktober", "October"],
  ["november", "November"],
  ["december", "December"],
] as const;

describe("the meeting's own day", () => {
  for (const [at, [danish, english]] of MONTHS.entries()) {
    const day = `2025-${String(at + 1).padStart(2, "0")}-14`;
    const [otherDanish, otherEnglish] = MONTHS[(at + 1) % 12] ?? MONTHS[0];

    it(`is no earlier one: ${danish}`, () => {
      for (const text of [`Planen blev godkendt den 14. ${danish}.`, `The plan was approved on 14 ${english}.`])
        assert.equal(withoutOtherTimes(text, day), text);
    });

    it(`is not that of the month after: ${danish}`, () => {
      for (const text of [
        `Planen blev godkendt den 14. ${otherDanish}.`,
        `The plan was approved on 14 ${otherEnglish}.`,
      ])
        assert.notEqual(withoutOtherTimes(text, day), text);
    });
  }
});
