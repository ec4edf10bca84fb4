import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const source = `Region Solbjerg

Forretningsudvalget - Referat - 4. maj 2026

Mødedato
04-05-2026 kl. 09:00 - 11:30

Deltagere
• Hanne Brink, V (formand)
• Ole Krat, F

Afbud
• Ole Krat, F - Mia Lund stedfortræder

1. Udbygning

Indstilling
Administrationen indstiller, at forretningsudvalget anbefaler regionsrådet:
At udbygningen igangsættes.
At der gives en bevilling.

Beslutning
Forretningsudvalget, den 04-05-2026
Anbefales over for Regionsrådet.

Bilag
Skitseforslag
Tidsplan og økonomi

2. Aftale
Hanne Brink fremlægger. 20 minutter.

Baggrund
Gruppen ønsker en repræsentant. Sekretariatet indstiller, at udvalget udpeger et medlem.

Beslutning
Forretningsudvalget, den 04-05-2026
Mia Lund blev udpeget. Punktet fortsættes på mødet den 1. juni 2026.
`;

describe("minutes as a region prints them", () => {
  const { items, people } = readText(source);
  const [first, second] = items;

  it("pass each clause on to another body, and the line above them is none", () => {
    assert.deepEqual(
      first?.recommendations.map(({ text, decision }) => [text, decision]),
      [
        ["At udbygningen igangsættes.", "approved"],
        ["At der gives en bevilling.", "approved"],
      ],
    );
  });

  it("have whose decision it is on a line of its own, which is no part of it", () => {
    assert.equal(first?.outcome, "Anbefales over for Regionsrådet.");
  });

  it("have a file that is called as a part of a case may be", () => {
    assert.deepEqual(first?.attachments, ["Skitseforslag", "Tidsplan og økonomi"]);
  });

  it("have a substitute behind who was away, and no organisation of that name", () => {
    const away = people.find(({ name }) => name === "Ole Krat");
    assert.deepEqual([away?.absent, away?.substitute, away?.organisation], [true, "Mia Lund", null]);
  });

  it("ask in the case itself where nothing is set apart for it", () => {
    assert.deepEqual(second?.recommendations, [
      { number: 1, text: "at udvalget udpeger et medlem.", decision: "approved" },
    ]);
  });

  it("tell who presents and for how long in one line, and what goes on at a later meeting", () => {
    assert.deepEqual([second?.presenters, second?.minutes], [["Hanne Brink"], 20]);
    assert.equal(second?.followUps[0]?.when?.from, "2026-06-01");
  });
});

describe("a letterhead", () => {
  it("has the day of the letter, where the meeting's own is told in full below it", () => {
    const { meeting } = readText(
      "                 Dato: 7. maj 2026\n                 Sagsbeh.: Mia Lund\n\nReferat\n\nMøde i Brugerrådet\nMandag den 4. maj 2026, kl. 15.30 til 17.30\n\n1. Velkomst\nReferat\nIntet.\n",
    );
    assert.equal(meeting.date, "2026-05-04");
  });

  it("above the one table of those who came is nobody's organisation", () => {
    const { people } = readText(
      "Solbjerg Kommune\n\n| Navn | Til stede | Afbud |\n| --- | --- | --- |\n| Hanne Brink | x | |\n| Ole Krat | | x |\n\n1. Velkomst\nReferat\nIntet.\n",
    );
    assert.deepEqual(
      people.map(({ organisation, absent }) => [organisation, absent]),
      [
        [null, false],
        [null, true],
      ],
    );
  });
});
