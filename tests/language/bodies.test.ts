import assert from "node:assert/strict";
import { isBody, isOwnSecretariat } from "../../src/language/bodies.ts";
import { read } from "./tables.ts";

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

  for (const [text, owner] of Object.entries({
    "Udvalget laver et udkast": "Udvalget",
    "projektgruppen indkalder til et formøde": "projektgruppen",
    "Klyngestyregruppen sender et brev": "Klyngestyregruppen",
    "arbejdsgruppen for svangre afleverer en handleplan": "arbejdsgruppen for svangre",
    "our steering group writes a letter": "our steering group",
    "Driftsforum Vest laver en plan": "Driftsforum Vest",
    "Kommunernes sundhedssekretariat sender en plan": "Kommunernes sundhedssekretariat",
    "Psykiatrien i Thisted undersøger ventetider": "Psykiatrien i Thisted",
    "Foreningen Naboskab i Thy sender en liste": "Foreningen Naboskab i Thy",
    "The hospital in Thisted sends figures": "hospital in Thisted",
    "projektgruppen i januar laver et oplæg": "projektgruppen",
  }))
    it(`take on work: ${text}`, () => assert.deepEqual(read(text).slots.owners, [owner]));

  it("the committee's own secretariat is not somebody else's", () => {
    assert.equal(isOwnSecretariat("Sekretariatet"), true);
    assert.equal(isOwnSecretariat("the secretariat"), true);
    assert.equal(isOwnSecretariat("Regionens sekretariat"), false);
  });
});
