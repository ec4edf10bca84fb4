import assert from "node:assert/strict";
import { findDates } from "../../src/language/dates.ts";

/** A Friday in week 47. */
const TODAY = "2026-11-20";

describe("what a found date tells", () => {
  it("its words and place, its precision, and whether year and weekday were said", () => {
    const text = "Vi mødes torsdag den 3. december 2026 eller i uge 50.";
    assert.deepEqual(findDates(text, { today: TODAY, language: "da" }), [
      {
        text: "torsdag den 3. december 2026",
        index: 9,
        length: 28,
        from: "2026-12-03",
        to: "2026-12-03",
        precision: "day",
        yearSaid: true,
        weekdaySaid: 4,
      },
      {
        text: "uge 50",
        index: 46,
        length: 6,
        from: "2026-12-07",
        to: "2026-12-13",
        precision: "week",
        yearSaid: false,
        weekdaySaid: null,
      },
    ]);
  });
});
