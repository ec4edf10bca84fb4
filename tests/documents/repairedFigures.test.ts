import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";
import { figuresRead, isFigureBroken } from "../../src/documents/repair/figures.ts";
import { isTorn, withWholeWords } from "../../src/documents/repair/hyphens.ts";

describe("figures that a scanner took for letters, and letters for figures", () => {
  const repair = figuresRead("Til stede i 20l0 var Poul Bilstrup og Bente Kviste.");
  for (const [scanned, whole] of [
    ["onsdag den l9. november 20l5 kl. l7.00", "onsdag den 19. november 2015 kl. 17.00"],
    ["møde nr. 2l4, side lO.", "møde nr. 214, side 10."],
    ["Poul Bi1strup", "Poul Bilstrup"],
    ["Bente Kv1ste", "Bente Kviste"],
    ["Gerda Mo1gaard", "Gerda Molgaard"],
    ["Gerda Mo1ager", "Gerda Mo1ager"],
    ["Formand lnger Berg", "Formand Inger Berg"],
    ["Der er brug for 2 l mælk og en 1-årig plan", "Der er brug for 2 l mælk og en 1-årig plan"],
    ["land, lve og K1im", "land, lve og K1im"],
  ] as const)
    it(scanned, () => {
      assert.equal(repair(scanned), whole);
    });

  it("are looked for where the text has some", () => {
    assert.ok(isFigureBroken("den 2l. april 20l0"));
    assert.ok(!isFigureBroken("den 21. april 2010, 2 l mælk, bilag 1a, 3x1"));
  });

  it("are those of the meeting, its items and its people", () => {
    const { meeting, items, people } = readText(`REFERAT AF MODE NR. 2l7 i Beboerrådet
Dato: Onsdag den l9. november 2025 kl. l7.00

Til stede:    Formand lnger Krat
              Poul Bi1strup
              Gerda Molager

Dagsorden
 l. Godkendelse af dagsorden
 2. Nøgler
 3. Eventue1t

Ad l. Godkendelse af dagsorden
Dagsordenen blev godkendt.

Ad 2. Nøgler
Poul Bilstrup sender en liste.

Ad 3. Eventue1t
Intet.
`);
    assert.deepEqual([meeting.number, meeting.date, meeting.start], [217, "2025-11-19", "17:00"]);
    assert.deepEqual(
      items.map(({ number, title }) => [number, title]),
      [
        [1, "Godkendelse af dagsorden"],
        [2, "Nøgler"],
        [3, "Eventuelt"],
      ],
    );
    assert.deepEqual(
      people.map(({ name }) => name),
      ["Inger Krat", "Poul Bilstrup", "Gerda Molager"],
    );
  });
});

describe("words that were parted at the end of a line", () => {
  const TEXT = "arbejds- gruppen, hjemme- plejen, social- og ældreområdet, dags- orden";
  it("are whole again where there are several", () => {
    assert.ok(isTorn(TEXT));
    assert.equal(withWholeWords(TEXT), "arbejdsgruppen, hjemmeplejen, social- og ældreområdet, dagsorden");
  });
  it("are none in a text of compounds with a common end", () => {
    assert.ok(!isTorn("social- og sundhedsområdet, børne- og ungeområdet, ude- eller indeliv, hjemme- plejen"));
  });
});
