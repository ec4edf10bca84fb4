import assert from "node:assert/strict";
import { rollOf } from "./making/roll.ts";

describe("a list of people that runs on over lines", () => {
  it("begins anew where another organisation, or another way of taking part, is named", () => {
    const head = `Deltagere:   Solbjerg Sygehus: Direktør Hanne Brink (formand), ledende
             overlæge Tove Ager, jordemoder Kaya Tern
             Vestermark Kommune: Sundhedschef Ole Krat, områdeleder
             Rosa Lind
             Gæst: Farmaceut Lis Holm (punkt 3)
             Online: Psykolog Per Skov (praksis)
             Referat: Nis Vang`;
    assert.deepEqual(rollOf(head), [
      "Hanne Brink, chair",
      "Kaya Tern",
      "Lis Holm, guest",
      "Nis Vang, secretariat",
      "Ole Krat",
      "Per Skov",
      "Rosa Lind",
      "Tove Ager",
    ]);
  });

  it("keeps its groups apart, however long each is", () => {
    const head = `Til stede: Hanne Brink (Solbjerg Kommune), Ole Krat (Vestermark Kommune, gik kl. 9.45), Lis Ager (i stedet for Rosa)
På Teams: Per Skov (PLO)
Gæst under pkt. 4: Tove Holm, projektleder
Afbud: Rosa Lind (Solbjerg Kommune)
Noter: Nis Vang, sekretariatet`;
    assert.deepEqual(rollOf(head), [
      "Hanne Brink",
      "Lis Ager",
      "Nis Vang, secretariat",
      "Ole Krat",
      "Per Skov",
      "Rosa Lind, absent, for: Lis Ager",
      "Tove Holm, guest",
    ]);
  });

  it("keeps a semicolon inside parentheses", () => {
    assert.deepEqual(
      rollOf("In attendance: Ms Joan Hart (Head of Care), Mr Paul Reed (Finance; minutes 8 and 9 only), Dr Amy Moss"),
      ["Amy Moss, guest", "Joan Hart, guest", "Paul Reed, guest"],
    );
  });

  it("has none of the agenda below it", () => {
    assert.deepEqual(
      rollOf(
        "Deltagere: Hanne Brink, Ole Krat\nAfbud: Lis Ager\n\nDagsorden:\n1. Budget v/ Hanne Brink\n2. Plan v/ Per Skov",
      ),
      ["Hanne Brink", "Lis Ager, absent", "Ole Krat"],
    );
  });
});

describe("the groups of an attendance list", () => {
  for (const heading of ["Afbud modtaget pr. 3. marts", "Afbud pr. 12/5", "Afbud modtaget den 3. maj 2024:"])
    it(heading, () => {
      assert.deepEqual(rollOf(`Deltagere\nHanne Brink, læge\nLis Ager, leder\n\n${heading}\nOle Krat, borgmester`), [
        "Hanne Brink",
        "Lis Ager",
        "Ole Krat, absent",
      ]);
    });

  it("have the secretariat in parentheses", () => {
    assert.deepEqual(rollOf("Deltagere:\nHanne Brink, Solbjerg Kommune\nOle Krat, Solbjerg Kommune (sekretariat)"), [
      "Hanne Brink",
      "Ole Krat, secretariat",
    ]);
  });

  it("have no committee among them", () => {
    assert.deepEqual(rollOf("Sundhedsklynge Vest, fagligt niveau\n\nDeltagere: Hanne Brink, Ole Krat"), [
      "Hanne Brink",
      "Ole Krat",
    ]);
  });
});

describe("those who did not come", () => {
  for (const line of [
    "Deltagere: Alle var mødt, undtagen Hanne Brink og Ole Krat, der havde meldt afbud.",
    "Deltagere: Alle medlemmer deltog på nær Hanne Brink og Ole Krat.",
    "Deltagere:\n\nHanne Brink (F)- afbud\n\nOle Krat (A)- afbud",
  ])
    it(line.replaceAll("\n", " / "), () => {
      assert.deepEqual(rollOf(line), ["Hanne Brink, absent", "Ole Krat, absent"]);
    });
});

describe("a table of people", () => {
  it("may say in a column of remarks who was a guest or did not come", () => {
    assert.deepEqual(
      rollOf(`| Navn | Organisation | Bemærkning |
| --- | --- | --- |
| Hanne Brink, leder | Solbjerg Kommune | Deltog fra pkt. 3 |
| Ole Krat, læge | PLO | Afbud |
| Lis Ager, projektleder | Solbjerg Kommune | Gæst under pkt. 4 |`),
      ["Hanne Brink", "Lis Ager, guest", "Ole Krat, absent"],
    );
  });

  it("may have the names under the word for those who came", () => {
    assert.deepEqual(
      rollOf(`| Present | Representing |
| --- | --- |
| Cllr Joan Hart (in the chair) | Westport Council |
| Cllr Amy Moss (for Cllr Paul Reed) | Eastham Council |`),
      ["Amy Moss", "Joan Hart, chair", "Paul Reed, absent, for: Amy Moss"],
    );
  });
});
