import assert from "node:assert/strict";
import { dealsWith, sharesSubject } from "../../src/language/subjects.ts";

describe("whether two titles may be about the same", () => {
  it("is so where a word stands in both, whatever its ending or compound", () => {
    for (const [a, b] of [
      ["Nærhospitaler", "om nærhospitalet"],
      ["Budgettet", "Budget for 2027"],
      ["Parkering", "Parkeringspladser ved sygehuset"],
      ["forløb", "Patientforløbene"],
    ] as const)
      assert.ok(sharesSubject(a, b), `${a} / ${b}`);
  });

  it("is not so where two words only begin alike", () => {
    for (const [a, b] of [
      ["Personale i vagttelefonen", "personlig assistance"],
      ["Kommunale tilbud", "kommunikation med pårørende"],
      ["Overgang til voksenliv", "Overgreb på personalet"],
    ] as const)
      assert.ok(!sharesSubject(a, b), `${a} / ${b}`);
  });
});

describe("whether an item of minutes deals with a subject that was to be come back to", () => {
  const item = (title: string, outcome = "") => ({ number: 1, title, outcome, recommendations: [] });

  it("is so by its title, or by its text where that has all of the subject", () => {
    for (const [minuted, subject] of [
      [item("Nærhospitaler"), "Nærhospitaler: transporttider"],
      [item("Medicinboks til flere kommuner"), "Medicinboksen: Skal flere have den?"],
      [item("Status"), "Status"],
      [item("Eventuelt", "Medicinboksen blev nævnt."), "Medicinboksen: Skal flere have den?"],
      [item("The medicine box"), "Medicine box: who pays?"],
    ] as const)
      assert.ok(dealsWith(minuted, subject), `${minuted.title} / ${subject}`);
  });

  it("is not so where they only share what items do with their subjects", () => {
    for (const [minuted, subject] of [
      [item("Status på budgettet"), "Status: Medicinboksen"],
      [item("Orientering om akutplanen", "Taget til efterretning."), "Orientering om rekruttering"],
      [item("Discussion of the budget"), "Discussion: travel times"],
      [item("Eventuelt", "Intet."), "Nærhospitaler: transporttider"],
    ] as const)
      assert.ok(!dealsWith(minuted, subject), `${minuted.title} / ${subject}`);
  });
});
