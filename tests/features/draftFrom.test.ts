import assert from "node:assert/strict";
import { ownersNamed } from "../../src/features/handOver/ownersNamed.ts";
import { isSameCommittee } from "../../src/features/handOver/sameCommittee.ts";
import { committee } from "./vest.ts";

describe("the owners that a document names", () => {
  const named = (names: string[], listed: string[] = []) =>
    ownersNamed(
      names,
      committee.people,
      listed.map((name) => ({ name })),
    );

  it("are the committee's people by their full names, each once", () => {
    assert.deepEqual(named(["Maria", "Maria Vestergaard", "Rask"]), {
      owners: [
        { name: "Maria Vestergaard", person: "p4" },
        { name: "Jørgen Rask", person: "p5" },
      ],
      ambiguous: [],
    });
  });

  it("are asked about where a name fits two of them", () => {
    assert.deepEqual(named(["Christina"]).ambiguous, [{ name: "Christina", fits: ["p2", "p3"] }]);
  });

  it("may be a guest of the document's own, who is never taken for somebody of the same first name", () => {
    assert.deepEqual(named(["Maria"], ["Maria Toft", "Maria Vestergaard"]).ambiguous, [
      { name: "Maria", fits: ["p4"] },
    ]);
    assert.deepEqual(named(["Sanne"], ["Sanne Krogh"]).owners, [{ name: "Sanne Krogh", person: null }]);
  });

  it("are kept as they are written where nobody has that name", () => {
    assert.deepEqual(named(["Hjørring Kommune", " "]).owners, [{ name: "Hjørring Kommune", person: null }]);
  });
});

describe("the committee that a document names", () => {
  it("is the same in short, in full and with a damaged letter", () => {
    for (const name of ["Klyngestyregruppe Vest", "Styregruppen, Klyngestyregruppe Vest", "Kiyngestyregruppe Vest"])
      assert.ok(isSameCommittee(name, "Klyngestyregruppe Vest"), name);
  });

  it("is another where a word of it is", () => {
    for (const name of ["Klyngestyregruppe Øst", "Faglig Sundhedsklynge Nord", "Driftsforum Vest"])
      assert.ok(!isSameCommittee(name, "Klyngestyregruppe Vest"), name);
  });
});
