import { equal } from "node:assert/strict";
import { tellsItemDecided } from "../../src/language/decided.ts";

const CASES: [text: string, tells: boolean][] = [
  ["punkt 2.2 er godkendt", true],
  ["2.2 blev godkendt", true],
  ["Pkt. 3 blev udsat", true],
  ["item 4 was postponed", true],
  ["er punkt 2 godkendt?", false],
  ["punkt 2 er godkendt?", false],
  ["punkt 3 er med Lars", false],
  ["12 er færdig", false],
];

describe("What came of an item, by its number", () => {
  for (const [text, tells] of CASES)
    it(`is ${tells ? "" : "not "}told by "${text}"`, () => {
      equal(tellsItemDecided(text), tells);
    });
});
