import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

describe("a council's protocol", () => {
  const { items } = readText(`SKOVSTED BYRÅD

Beslutningsprotokol

Møde torsdag den 27. marts 2025 kl. 18.30 i byrådssalen
Tilstede var: Lone Hartvig, Hassan Yilmaz

Sag nr. 21/25: Dagsorden
Byrådets beslutning:
Godkendt.

Sag nr. 22/25: Plejehjemmet

Social- og Sundhedsudvalget anbefaler Byrådet,
at udvidelsen godkendes, og
at der gives en bevilling.

Byrådets beslutning:
Vedtaget.

Sag nr. 23/25: Takster
Byrådets beslutning:
Byrådet udsatte sagen til mødet den 24. april 2025.
`);

  it("has running numbers behind a word", () => {
    assert.deepEqual(
      items.map(({ number, title }) => `${number.toString()} ${title}`),
      ["21 Dagsorden", "22 Plejehjemmet", "23 Takster"],
    );
  });

  it("has clauses that a committee recommends to it", () => {
    assert.deepEqual(
      items[1]?.recommendations.map(({ text, decision }) => [text, decision]),
      [
        ["at udvidelsen godkendes", "approved"],
        ["at der gives en bevilling.", "approved"],
      ],
    );
  });

  it("has the case, and not who put it off, come back", () => {
    assert.deepEqual(
      items[2]?.followUps.map(({ subject, when }) => [subject, when?.from]),
      [["Takster", "2025-04-24"]],
    );
  });
});

describe("a list below the items that sums up what was agreed", () => {
  const { items, nextMeeting } = readText(`Notat fra møde i Koordinationsgruppen for Akutfunktion
23. september 2024, kl. 8.30-10.00

Til stede: Kurt Vium (KV), Trine Lausten (TL)

1. Vagtplan
TL laver en samlet vagtplan inden 7. oktober.

2. Evaluering
KV fremlagde skemaet.

Opsamling på aftaler
- TL: samlet vagtplan, 7. oktober
- KV: booker lokale, 7. oktober

Næste gang: 18. november 2024 kl. 8.30
`);

  it("gives nobody the same task twice", () => {
    assert.deepEqual(
      items.flatMap(({ actions }) => actions.map(({ owners, due }) => [owners.join(), due])),
      [
        ["Trine Lausten", "2024-10-07"],
        ["Kurt Vium", "2024-10-07"],
      ],
    );
  });

  it("ends where it is told when they meet next", () => {
    assert.deepEqual([nextMeeting.date, nextMeeting.start], ["2024-11-18", "08:30"]);
  });
});
