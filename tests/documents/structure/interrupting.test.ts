import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

/** Minutes whose second item has a list from 1 in its words, where the agenda counts from another number. */
function minutesWith(lead: string, list: readonly string[], after = true): string {
  return `Havneby Kommune
Teknikudvalget
Beslutningsprotokol
Mødedato: 11-03-2025

45. Godkendelse af dagsorden

Beslutning
Godkendt.

46. Vinterdrift

Sagsfremstilling
${lead}
${list.map((line, at) => `${String(at + 1)}. ${line}`).join("\n")}

Indstilling
Forvaltningen indstiller,
at merforbruget dækkes af reserven.

Beslutning
Godkendt.
${after ? "\n47. Cykelparkering\n\nBeslutning\nDrøftet.\n" : ""}`;
}

const AMOUNTS = ["2,1 mio. kr. til salt", "1,9 mio. kr. til timer", "0,7 mio. kr. til maskiner"];
const THINGS = ["Salt: 2,1 mio. kr.", "Timer: 1,9 mio. kr.", "Maskiner: 0,7 mio. kr."];
const LEAD = "Vinteren ventes at koste 4,7 mio. kr. mere end der er afsat, heraf";

describe("a list from 1 inside an item, where the agenda's numbers go on around it", () => {
  for (const [what, list] of [
    ["amounts", AMOUNTS],
    ["what looks like titles", THINGS],
  ] as const)
    for (const lead of [LEAD, "Merforbruget fordeler sig sådan", "Udgifterne er til dato, som det fremgår"])
      it(`is none of the agenda: ${what} below "${lead}"`, () => {
        const { items } = readText(minutesWith(lead, list));
        assert.deepEqual(
          items.map(({ number, title }) => [number, title]),
          [
            [45, "Godkendelse af dagsorden"],
            [46, "Vinterdrift"],
            [47, "Cykelparkering"],
          ],
        );
        assert.deepEqual(
          items[1]?.recommendations.map(({ text, decision }) => [text, decision]),
          [["at merforbruget dækkes af reserven.", "approved"]],
        );
        assert.ok(items[1].background.endsWith(`3. ${list[2] ?? ""}`));
      });

  for (const list of [AMOUNTS, THINGS])
    it(`is none below the first half of a sentence in the last item either: "${list[0] ?? ""}"`, () => {
      const { items } = readText(minutesWith(LEAD, list, false));
      assert.deepEqual(
        items.map(({ number }) => number),
        [45, 46],
      );
    });

  it("is none in English", () => {
    const { items } = readText(`Harbour Board
Minutes of the meeting on 4 March 2026

11. Apologies

Decision
None.

12. Budget

Background
The overspend is expected to reach £1.2m by the end of the year, of which
1. £600,000 is for training
2. £400,000 is for transport
3. 15 per cent is for other things

Decision
Noted.
`);
    assert.deepEqual(
      items.map(({ number, title }) => [number, title]),
      [
        [11, "Apologies"],
        [12, "Budget"],
      ],
    );
  });

  it("is the agenda where its own last number goes on", () => {
    const { items } = readText(`Teknikudvalget
Referat af møde den 11. marts 2025

1. Velkomst
2. Siden sidst

Beslutning
Intet nyt.

3. Eventuelt

Beslutning
Intet.
`);
    assert.deepEqual(
      items.map(({ number }) => number),
      [1, 2, 3],
    );
  });
});
