import assert from "node:assert/strict";
import { decidedIn } from "../../src/language/decided.ts";

const LONG = "Mette Holm gennemgik tallene for de tre kommuner, og der var spørgsmål til opgørelsen for Morsø. ".repeat(
  2,
);

describe("what came of an item without recommendations", () => {
  for (const [title, outcome, said] of [
    ["Budget", `${LONG}Budgettet på 2 mio. kr. blev vedtaget.`, "Budgettet på 2 mio. kr. blev vedtaget."],
    ["Beredskab", "Godkendt. Daniel sender planen rundt.", "Godkendt."],
    ["Medicinboksen", "Morsø Kommune prøver boksen i foråret.", "Morsø Kommune prøver boksen i foråret."],
    ["Patient associations", "Discussed. Per will write to them.", "Discussed."],
    ["Budget", LONG, ""],
    ["Økonomi", "Udgår.", ""],
    ["Eventuelt", "Intet.", ""],
    ["Godkendelse af dagsorden", "Dagsordenen blev godkendt.", ""],
    ["Velkomst og godkendelse af dagsorden", "Godkendt.", ""],
    ["Mødets åbning", "Dagsordenen blev godkendt.", ""],
    ["Formalia", "Referatet fra mødet den 3. april blev godkendt uden bemærkninger.", ""],
    ["Opening", "The agenda was approved.", ""],
    ["Mødets åbning", "Dagsordenen blev godkendt. Mette blev valgt til formand.", "Mette blev valgt til formand."],
    ["Referatet", "Referatet blev godkendt med to rettelser.", "Referatet blev godkendt med to rettelser."],
    ["Velkomst", "Godkendt", "Godkendt"],
    ["Velkomst", "Mette bød velkommen.", ""],
    [
      "Godkendelse af dagsorden",
      "Godkendt med den bemærkning, at punkt 3 behandles først.",
      "Godkendt med den bemærkning, at punkt 3 behandles først.",
    ],
    ["Budget", `${LONG}The committee did not approve the budget.`, "The committee did not approve the budget."],
    ["Puljen", `Ikke imødekommet. ${LONG}`, "Ikke imødekommet."],
    ["The fund", `${LONG}The fund was turned down.`, "The fund was turned down."],
    ["Puljen", `${LONG}Et flertal stemte imod.`, "Et flertal stemte imod."],
    ["Puljen", `Mette Holm stemte imod. ${LONG}Puljen blev oprettet og godkendt.`, "Puljen blev oprettet og godkendt."],
    ["Any other business", "Lars thanked everybody for coming.", ""],
    ["Eventuelt", "Det blev besluttet at holde et ekstra møde.", "Det blev besluttet at holde et ekstra møde."],
  ] as const)
    it(`"${title}: ${outcome.slice(-50)}" → "${said}"`, () => {
      assert.equal(decidedIn({ title, outcome }, "da"), said);
    });
});
