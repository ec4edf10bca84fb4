import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const clauses = (...lines: readonly string[]) =>
  readText(`Referat
Teknikudvalget, 14. maj 2024

1. Aftale
Indstilling
${lines.join("\n")}
Beslutning
Godkendt.
`).items[0]?.recommendations.map(({ text }) => text);

describe("a clause that says to whom the clauses below it are passed on", () => {
  for (const opening of [
    "Forvaltningen indstiller til Teknikudvalget, at det over for Økonomiudvalget og Byrådet anbefales,",
    "Forvaltningen indstiller,\nat det indstilles til Byrådet,",
    "Forvaltningen indstiller,\nat udvalget over for Byrådet anbefaler,",
  ])
    it(`is no recommendation: "${opening}"`, () => {
      assert.deepEqual(clauses(opening, "at aftalen godkendes, og", "at der afsættes 1,1 mio. kr."), [
        "at aftalen godkendes",
        "at der afsættes 1,1 mio. kr.",
      ]);
      assert.deepEqual(clauses(opening, "1. at aftalen godkendes", "2. at der afsættes 1,1 mio. kr."), [
        "at aftalen godkendes",
        "at der afsættes 1,1 mio. kr.",
      ]);
    });

  it("is none where the first of them stands on its line", () => {
    const opening =
      "Forvaltningen indstiller til udvalget, at det over for Byrådet anbefales, at aftalen godkendes, og";
    assert.deepEqual(clauses(opening, "at der afsættes 1,1 mio. kr."), [
      "at aftalen godkendes",
      "at der afsættes 1,1 mio. kr.",
    ]);
  });

  it("is none in English", () => {
    const { items } = readText(`Minutes
Board of Westbay, 14 May 2024

1. Agreement
Recommendation
It is recommended that the Committee recommends to the Council:
1. that the agreement is approved
2. that £40,000 is set aside
Decision
Approved.
`);
    assert.deepEqual(
      items[0]?.recommendations.map(({ text }) => text),
      ["that the agreement is approved", "that £40,000 is set aside"],
    );
  });

  it("is a recommendation where it has what it recommends, or stands last", () => {
    assert.deepEqual(clauses("Forvaltningen indstiller,", "at aftalen anbefales,", "at der afsættes 2 mio. kr."), [
      "at aftalen anbefales",
      "at der afsættes 2 mio. kr.",
    ]);
    assert.deepEqual(clauses("Forvaltningen indstiller,", "at stien anlægges, og", "at det indstilles til Byrådet."), [
      "at stien anlægges",
      "at det indstilles til Byrådet.",
    ]);
  });
});
