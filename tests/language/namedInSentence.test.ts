import { equal } from "node:assert/strict";
import { namedInSentence } from "../../src/language/namedInSentence.ts";

const asked = "Hvilken Christina? Jørgen Rask og Christina: skrive et oplæg til arbejdsgruppen · 8. jan.";
const names = ["Christina Lund", "Christina Bak", "", ""];

const CASES: [name: string, text: string, found: number | null][] = [
  ["by the whole name", "det er Christina Bak der skal skrive et oplæg til arbejdsgruppen", 1],
  ["by the name that tells them apart", "Lund skriver oplægget", 0],
  ["not where it is what both are called", "Christina skriver oplægget", null],
  ["not where both are named", "Christina Lund og Christina Bak skriver oplægget", null],
  ["not where something else is to be done", "Christina Bak laver et budget", null],
  ["not where more is said of it", "Christina Bak skriver oplægget inden 15. januar", null],
];

describe("Somebody whom a question is about, in a whole sentence", () => {
  for (const [name, text, found] of CASES)
    it(`is found ${name}`, () => {
      equal(namedInSentence(text, { names, asked }), found);
    });
});
