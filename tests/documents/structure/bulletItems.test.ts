import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const letter = (bullets: readonly string[]) => `Fra: Lis Holm
Til: Bestyrelsen
Emne: Referat bestyrelsesmøde 8/10

Hermed kort referat fra mødet onsdag den 8. oktober 2025 kl. 19-21.

${bullets.join("\n\n")}

Næste møde onsdag 12. november.
`;
const titles = (source: string) => readText(source).items.map(({ number, title }) => [number, title]);

describe("the bullets of a letter with the minutes", () => {
  it("are items where each has a title, and one of them any meeting's", () => {
    for (const sign of ["*", "-", "•"]) {
      const source = letter([
        `${sign} Sidste referat: ok`,
        `${sign} Økonomi: Regnskabet blev godkendt. Der er brugt 400 kr.`,
        `${sign} Udflugt 6. december: Lis Holm bestiller bus.`,
        `${sign} Evt.: Intet.`,
      ]);
      const { kind, items, nextMeeting } = readText(source);
      assert.deepEqual(
        [kind, nextMeeting.date, items.map(({ number, title, outcome }) => [number, title, outcome.split("\n")[0]])],
        [
          "minutes",
          "2025-11-12",
          [
            [1, "Sidste referat", "ok"],
            [2, "Økonomi", "Regnskabet blev godkendt. Der er brugt 400 kr."],
            [3, "Udflugt 6. december", "Lis Holm bestiller bus."],
            [4, "Evt.", "Intet."],
          ],
        ],
      );
      assert.deepEqual(
        items[2]?.actions.map(({ owners, task, quote }) => [owners, task, quote]),
        [[["Lis Holm"], "bestiller bus", "Lis Holm bestiller bus."]],
      );
    }
  });

  it("are none where they tell of people or parties, or some have no title", () => {
    assert.deepEqual(titles(letter(["- Region Midt: intet", "- Søby Kommune: to nye", "- Almen praksis: intet"])), []);
    assert.deepEqual(titles(letter(["- Budget: intet", "- Bussen er bestilt", "- Evt.: intet"])), []);
  });

  it("are none inside an item", () => {
    assert.deepEqual(
      titles(`Referat
Bestyrelsen, 8. oktober 2025

1. Siden sidst

- Økonomi: Der er brugt 400 kr.

- Udflugt: Bussen er bestilt.

- Evt.: Intet.

2. Budget
Godkendt.
`),
      [
        [1, "Siden sidst"],
        [2, "Budget"],
      ],
    );
  });
});
