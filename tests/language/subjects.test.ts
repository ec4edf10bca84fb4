import assert from "node:assert/strict";
import { sharesSubject } from "../../src/language/subjects.ts";

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
