import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";
import { rollOf } from "./making/roll.ts";

describe("people listed by initials", () => {
  const read = (lines: string, said = "Intet.") => {
    const { people, warnings } = readText(
      `Referat af møde i Brugerrådet\n4. maj 2026\n${lines}\n\n1. Eventuelt\nBeslutning:\n${said}\n`,
    );
    const names = people.map(({ name, absent }) => (absent ? `${name}, absent` : name));
    return { names, told: warnings.map(({ line, message }) => [line, message]) };
  };
  it("that nobody explains keep them, which is told", () => {
    assert.deepEqual(read("Mødeleder: Hanne Brink\nTil stede: AB, CD\nFraværende: EF"), {
      names: ["Hanne Brink", "AB", "CD", "EF, absent"],
      told: [
        [4, "Det fremgår ikke, hvem disse initialer står for: AB, CD."],
        [5, "Det fremgår ikke, hvem disse initialer står for: EF."],
      ],
    });
  });
  it("among full names are people, too", () => {
    const told = [[3, "Det fremgår ikke, hvem disse initialer står for: MLJ, KP."]];
    assert.deepEqual(read("Til stede: MLJ, Hanne Brink, KP, Ole Krat"), {
      names: ["MLJ", "Hanne Brink", "KP", "Ole Krat"],
      told,
    });
  });
  it("are those whose full name the document has once", () => {
    const said = "Mette Lis Jensen fortalte om tallene. Karl Palle og Kirsten Pihl takkede.";
    assert.deepEqual(read("Til stede: MLJ, Hanne Brink, KP, Ole Krat", said), {
      names: ["Mette Lis Jensen", "Hanne Brink", "KP", "Ole Krat"],
      told: [[3, "Det fremgår ikke, hvem disse initialer står for: KP."]],
    });
  });
  it("are nobody behind a name, and none where a body is meant", () => {
    assert.deepEqual(read("Til stede: Hanne Brink, HB, Ole Krat, OK").names, ["Hanne Brink", "Ole Krat"]);
    assert.deepEqual(read("Til stede: Hanne Brink, FOA, Ole Krat, DSR").names, ["Hanne Brink", "Ole Krat"]);
    assert.deepEqual(read("Til stede: Hanne Brink, OUH, Ole Krat, Lis Ager, AC").names, [
      "Hanne Brink",
      "Ole Krat",
      "Lis Ager",
    ]);
  });
});

describe("people listed by surnames", () => {
  it("are those, where most are surnames that many have", () => {
    assert.deepEqual(rollOf("Til stede: Holm, Villadsen, Krat og Toftegaard\nAfbud: Bruun"), [
      "Bruun, absent",
      "Holm",
      "Krat",
      "Toftegaard",
      "Villadsen",
    ]);
  });
  it("are not places", () => {
    assert.deepEqual(rollOf("Til stede: Solbjerg, Egelund, Holm, Nordby"), []);
  });
});
