import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const people = (text: string) =>
  readText(text).people.map(({ name, organisation, absent }) => [name, organisation, absent]);

describe("the committee's name right above the table of those who came", () => {
  it("is nobody's organisation", () => {
    const text =
      "# Driftsforum Syd\nMøde den 2. oktober 2025\n\n| Navn | Til stede | Afbud |\n|---|---|---|\n| Lene Dahl | x | |\n| Bo Rask | | x |\n| Mette Holm, Aaby Kommune | x | |\n\n## 1 Velkomst\nIntet.\n";
    assert.deepEqual(people(text), [
      ["Lene Dahl", null, false],
      ["Bo Rask", null, true],
      ["Mette Holm", "Aaby Kommune", false],
    ]);
  });

  it("nor in English", () => {
    const text =
      "# Harbourside Health Board\n\n| Name | Present | Apologies |\n|---|---|---|\n| Lena Dale | x | |\n| Bob Rusk | | x |\n\n## 1 Welcome\nNothing.\n";
    assert.deepEqual(people(text), [
      ["Lena Dale", null, false],
      ["Bob Rusk", null, true],
    ]);
  });
});
