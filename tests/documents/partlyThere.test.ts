import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const listed = (line: string) =>
  readText(`Referat af møde i Styregruppen for Nærhed
Dato: 4. maj 2026
Deltagere: Mette Holm, Jonas Hede
${line}

1. Økonomi
Beslutning: Godkendt.
`)
    .people.slice(2)
    .map(({ name, title, absent }) => `${name}${title === null ? "" : `, ${title}`}${absent ? ", absent" : ""}`);

describe("who came for a part of the meeting", () => {
  for (const line of [
    "Fraværende: Lars Rod (gik efter punkt 1)",
    "Fraværende: Lars Rod (deltog online fra kl. 14.30)",
    "Afbud: Lars Rod (kom kl. 15)",
    "Ikke til stede: Lars Rod (forlod mødet før tid)",
    "Delvist fraværende: Lars Rod",
    "Forsinket: Lars Rod",
    "Absent: Lars Rod (joined from item 3)",
    "Apologies: Lars Rod (left at 15:00)",
    "Late: Lars Rod",
    "Lars Rod, (deltog ikke i punkt 3)",
    "Ikke til stede under punkt 2: Lars Rod",
    "Fraværende under behandlingen af punkt 2: Lars Rod",
    "Afbud: Lars Rod (afbud til punkt 4)",
    "Absent: Lars Rod (absent for item 3)",
  ])
    it(`was there: "${line}"`, () => {
      assert.deepEqual(listed(line), ["Lars Rod"]);
    });

  it("is told of in a sentence", () => {
    assert.deepEqual(listed("Jonas Hede var fraværende under punkt 2."), []);
    assert.deepEqual(listed("Lars Rod var fraværende."), ["Lars Rod, absent"]);
  });

  for (const line of [
    "Fraværende: Lars Rod",
    "Fraværende: Lars Rod (deltog ikke)",
    "Ikke til stede: Lars Rod (uden afbud)",
    "Afbud: Lars Rod (sygdom)",
  ])
    it(`is not the one who was away: "${line}"`, () => {
      assert.deepEqual(listed(line), ["Lars Rod, absent"]);
    });

  it("is not whoever somebody else came for", () => {
    assert.deepEqual(listed("Afbud: Lars Rod (Bo Lund deltog i stedet)"), ["Lars Rod, absent", "Bo Lund"]);
    assert.deepEqual(listed("Afbud: Lars Rod (deltog Bo Lund i stedet)"), ["Lars Rod, absent", "Bo Lund"]);
  });
});
