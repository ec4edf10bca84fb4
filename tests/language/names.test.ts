import assert from "node:assert/strict";
import fc from "fast-check";
import { fold } from "../../src/language/folding.ts";
import { matchPeople, splitNames } from "../../src/language/names.ts";

const people = [
  "Mette Holm",
  "Christina Lund",
  "Christina Bak",
  "Maria Vestergaard",
  "Anne Fisker",
  "Lisbeth Kjær Lagoni",
  "Dinah Hønggaard",
  "Grethe Kirk",
  "Jørgen Rask",
  "Åse Østergaard",
  "Lars Højgaard",
  "Anne Sofie Maria Dahl",
  "Daniel Kjær",
  "Sekretariatet",
  "Hjørring Kommune",
].map((name) => ({ name }));

function who(name: string): string | string[] | null {
  const match = matchPeople(name, people);
  if (match.kind === "one") return match.person.name;
  return match.kind === "several" ? match.people.map((person) => person.name) : null;
}

describe("whose name it is", () => {
  const one: [string, string][] = [
    ["Mette Holm", "Mette Holm"],
    ["mette", "Mette Holm"],
    ["Holm", "Mette Holm"],
    ["Lisbeth Lagoni", "Lisbeth Kjær Lagoni"],
    ["Dinah Høngaard", "Dinah Hønggaard"],
    ["Grete", "Grethe Kirk"],
    ["jorgen", "Jørgen Rask"],
    ["Joergen Rask", "Jørgen Rask"],
    ["Jørgn Rask", "Jørgen Rask"],
    ["Aase Ostergaard", "Åse Østergaard"],
    ["Kristina Lund", "Christina Lund"],
    ["C. Lund", "Christina Lund"],
    ["Christina L.", "Christina Lund"],
    ["Lund", "Christina Lund"],
    ["Lars", "Lars Højgaard"],
    ["Lars'", "Lars Højgaard"],
    ["Metes", "Mette Holm"],
    ["Mettes", "Mette Holm"],
    ["Jørgen’s", "Jørgen Rask"],
    ["Maria", "Maria Vestergaard"],
    ["Marie Vestergaard", "Maria Vestergaard"],
    ["dr. Rask", "Jørgen Rask"],
    ["sekretariat", "Sekretariatet"],
    ["Hjørring Kommune", "Hjørring Kommune"],
    ["Anne Marie Fisker", "Anne Fisker"],
    ["Jør\u200bgen", "Jørgen Rask"],
    ["\u202eMette\u202c", "Mette Holm"],
  ];
  for (const [said, expected] of one)
    it(`"${said}" is ${expected}`, () => {
      assert.equal(who(said), expected);
    });

  const several: [string, string[]][] = [
    ["Christina", ["Christina Lund", "Christina Bak"]],
    ["Christinas", ["Christina Lund", "Christina Bak"]],
    ["Christina's", ["Christina Lund", "Christina Bak"]],
    ["Cristina", ["Christina Lund", "Christina Bak"]],
    ["Kjær", ["Lisbeth Kjær Lagoni", "Daniel Kjær"]],
    ["Anne", ["Anne Fisker", "Anne Sofie Maria Dahl"]],
  ];
  for (const [said, expected] of several) {
    it(`"${said}" could be ${expected.join(" or ")}`, () => {
      assert.deepEqual(who(said), expected);
    });
  }

  const nobody = ["", "  ", "Peter", "Mette Lund", "Anna", "Marie", "Christine", "Lart", "økonomi", "M\u0435tte", "12"];
  for (const said of nobody)
    it(`"${said}" is nobody`, () => {
      assert.equal(who(said), null);
    });

  it("the exact full name wins over a longer one that also fits", () => {
    const twins = [{ name: "Anne Marie Bak" }, { name: "Anne Bak" }];
    const match = matchPeople("Anne Bak", twins);
    assert.deepEqual(match, { kind: "one", person: twins[1] });
  });

  it("everybody is found by their own full name, however it is cased or spelled without æøå", () => {
    fc.assert(
      fc.property(fc.constantFrom(...people), fc.constantFrom("plain", "upper", "ascii"), (person, way) => {
        const ascii = person.name.replace(/[æÆ]/gu, "ae").replace(/[øØ]/gu, "oe").replace(/[åÅ]/gu, "aa");
        const said = way === "upper" ? person.name.toUpperCase() : way === "ascii" ? ascii : person.name;
        assert.equal(who(said), person.name);
      }),
    );
  });

  it("never fails on odd text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void matchPeople(text, people)));
  });
});

describe("names in one line", () => {
  it("stand between commas and “and”, but not within an organisation that has one of its own", () => {
    const split = (text: string) => splitNames(text, (part) => part.trim() === "Social og Sundhed");
    assert.deepEqual(split("Christina Lund, Maria og Sekretariatet"), ["Christina Lund", "Maria", "Sekretariatet"]);
    assert.deepEqual(split("Mette & Åse and Lars;"), ["Mette", "Åse", "Lars"]);
    assert.deepEqual(split("Social og Sundhed, Åse"), ["Social og Sundhed", "Åse"]);
  });
});

describe("folding", () => {
  it("makes the ways of writing æøå one", () => {
    assert.equal(fold("Åse Bjørn Kjær"), fold("Aase Bjoern Kjaer"));
    assert.equal(fold("ÅSE"), fold("ase"));
  });
});
