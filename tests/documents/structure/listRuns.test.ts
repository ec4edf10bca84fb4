import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

/** Minutes whose second item has a list of three in its words, where the next item is the third. */
function minutesWith(lead: string, last: string, between: string): string {
  return `Styregruppen Test
Referat af møde den 3. marts 2025
${between}1. Godkendelse af dagsorden
Beslutning
Godkendt.
${between}2. Cykelsti langs Møllevej
Sagsfremstilling
${lead}
1. Hastighedsgrænsen sættes ned
2. Der etableres to krydsninger, som bliver lagt ved de store veje
og ved skolen
3. ${last}
Indstilling
Det indstilles, at skitse A godkendes.
Beslutning
Godkendt.
${between}3. Takster for affald
Indstilling
Det indstilles, at taksterne sendes i høring.
Beslutning
Udsat.
${between}4. Eventuelt
Intet.
`;
}

describe("a list in an item's words whose last number is the next item's", () => {
  const leads = ["Der er tre forhold at tage stilling til:", "Der er tre forhold at tage stilling til"];
  const lasts = [
    "Træerne ved kirken bevares",
    "Træerne ved Møllegade bevares",
    "Ventetiden er højst 30 minutter",
    "Åben fra 8.00-16.00",
    "Affald",
  ];
  for (const lead of leads)
    for (const last of lasts)
      it(`begins no item: "${last}" below "${lead}"`, () => {
        for (const between of ["\n", ""]) {
          const { items } = readText(minutesWith(lead, last, between));
          assert.deepEqual(
            items.map(({ number, title, recommendations }) => [
              number,
              title,
              recommendations.map(({ text, decision }) => `${text} ${decision ?? "-"}`),
            ]),
            [
              [1, "Godkendelse af dagsorden", []],
              [2, "Cykelsti langs Møllevej", ["at skitse A godkendes. approved"]],
              [3, "Takster for affald", ["at taksterne sendes i høring. postponed"]],
              [4, "Eventuelt", []],
            ],
          );
          assert.ok(items[1]?.background.endsWith(`3. ${last}`));
        }
      });
});
