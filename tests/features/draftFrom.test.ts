import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";
import { draftFrom } from "../../src/features/handOver/draftFrom.ts";
import { ownersNamed } from "../../src/features/handOver/ownersNamed.ts";
import { isSameCommittee } from "../../src/features/handOver/sameCommittee.ts";
import { committee } from "./vest.ts";

describe("the owners that a document names", () => {
  const named = (names: string[], present: string[] = [], away: string[] = []) =>
    ownersNamed(names, committee.people, [
      ...present.map((name) => ({ name, absent: false })),
      ...away.map((name) => ({ name, absent: true })),
    ]);

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
      { name: "Maria", fits: ["p4", { guest: "Maria Toft" }] },
    ]);
    assert.deepEqual(named(["Sanne"], ["Sanne Krogh"]).owners, [{ name: "Sanne Krogh", person: null }]);
  });

  it("are asked about with whoever was there before who was away", () => {
    const fitsOf = (present: string[], away: string[]) => named(["Christina"], present, away).ambiguous[0]?.fits;
    assert.deepEqual(fitsOf(["Christina Bak"], ["Christina Lund"]), ["p3", "p2"]);
    assert.deepEqual(fitsOf(["Christina Toft"], ["Christina Bak"]), [{ guest: "Christina Toft" }, "p2", "p3"]);
  });

  it("are kept as they are written where nobody has that name", () => {
    assert.deepEqual(named(["Hjørring Kommune", " "]).owners, [{ name: "Hjørring Kommune", person: null }]);
  });
});

describe("a task of somebody who is named by the first name alone", () => {
  const actionsWith = (presenter: string) => {
    const source = `Klyngestyregruppe Vest
Referat fra mødet torsdag den 12. november 2026 kl. 14.00-15.00
Deltagere: Lisbeth Ravn, Jørgen Rask

1. Økonomi ved ${presenter}
Beslutning:
Maria sender tallene rundt.

2. Eventuelt
Beslutning:
Intet.
`;
    const received = { id: "d1", source: null, by: "p6", at: "2026-11-20T08:00:00Z", meeting: null, warnings: [] };
    const draft = draftFrom(readText(source), committee, received);
    return draft.kind === "minutes" ? draft.actions : [];
  };

  it("is asked about where one who presents an item has that name too", () => {
    const [action] = actionsWith("Maria Lykke");
    assert.equal(action?.standing, "unsure");
    assert.deepEqual(action.ambiguous, [{ name: "Maria", fits: [{ guest: "Maria Lykke" }, "p4"] }]);
    assert.deepEqual(actionsWith("Maria Vestergaard")[0]?.owners, [{ name: "Maria Vestergaard", person: "p4" }]);
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
