import assert from "node:assert/strict";
import { isBody, isOwnSecretariat } from "../../src/language/bodies.ts";

describe("organisations and bodies", () => {
  for (const name of [
    "Sekretariatet",
    "Hjørring Kommune",
    "Region Nord",
    "Driftsforum",
    "klyngestyregruppen",
    "Psykiatrien",
    "plejecentrene",
    "the working group",
    "Westport Hospital",
  ])
    it(`are told by their own words: ${name}`, () => assert.equal(isBody(name), true));

  for (const name of ["Christina Lund", "Regina Holm", "Grunde Rådgaard", "Lars Centerholm", "Maria"])
    it(`are not people: ${name}`, () => assert.equal(isBody(name), false));

  it("the committee's own secretariat is not somebody else's", () => {
    assert.equal(isOwnSecretariat("Sekretariatet"), true);
    assert.equal(isOwnSecretariat("the secretariat"), true);
    assert.equal(isOwnSecretariat("Regionens sekretariat"), false);
  });
});
