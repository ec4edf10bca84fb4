import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";
import type { ReadPerson } from "../../src/domain/reading.ts";

function peopleIn(...head: string[]): ReadPerson[] {
  return readText(
    ["Referat af møde i Brugerrådet", ...head, "", "1. Eventuelt", "Beslutning:", "Intet.", ""].join("\n"),
  ).people;
}

const present = (name: string, more: Partial<ReadPerson> = {}): ReadPerson => ({
  name,
  title: null,
  organisation: null,
  roles: ["member"],
  absent: false,
  substitute: null,
  ...more,
});

describe("the attendance list", () => {
  const cases: [what: string, lines: string[], expected: ReadPerson[]][] = [
    [
      "with name, title and organisation in any order",
      [
        "Deltagere:",
        "Hanne Brink, direktør, Solbjerg Kommune",
        "Direktør, Ole Krat, Egelund Kommune",
        "Chef Lis Ager, Region Vest",
      ],
      [
        present("Hanne Brink", { title: "direktør", organisation: "Solbjerg Kommune" }),
        present("Ole Krat", { title: "Direktør", organisation: "Egelund Kommune" }),
        present("Lis Ager", { title: "Chef", organisation: "Region Vest" }),
      ],
    ],
    [
      "on one line",
      ["Til stede: Hanne Brink (læge), Ole Krat og Lis Ager"],
      [present("Hanne Brink", { title: "læge" }), present("Ole Krat"), present("Lis Ager")],
    ],
    ["of given names", ["Til stede: Hanne, Ole, Lis"], [present("Hanne"), present("Ole"), present("Lis")]],
    [
      "with an absence behind the name",
      ["Deltagere:", "Hanne Brink (afbud)", "Ole Krat"],
      [present("Hanne Brink", { absent: true }), present("Ole Krat")],
    ],
    [
      "with absences in a list of their own",
      ["Deltagere: Hanne Brink, Ole Krat", "Afbud: Ole Krat"],
      [present("Hanne Brink"), present("Ole Krat", { absent: true })],
    ],
    [
      "with a substitute",
      ["Deltagere:", "Hanne Brink (afbud, i stedet deltager Per Rod)", "Ole Krat"],
      [present("Hanne Brink", { absent: true, substitute: "Per Rod" }), present("Ole Krat"), present("Per Rod")],
    ],
    [
      "with a deputy named first",
      ["Deltagere:", "Ole Krat", "Per Rod, stedfortræder for Hanne Brink", "Afbud: Hanne Brink"],
      [present("Ole Krat"), present("Per Rod"), present("Hanne Brink", { absent: true, substitute: "Per Rod" })],
    ],
    [
      "with nobody absent",
      ["Deltagere: Hanne Brink, Ole Krat", "Afbud: Ingen"],
      [present("Hanne Brink"), present("Ole Krat")],
    ],
    [
      "with chair and secretary",
      ["Deltagere: Hanne Brink, Ole Krat", "Mødeleder: Hanne Brink", "Referent: Lis Ager"],
      [
        present("Hanne Brink", { roles: ["member", "chair"] }),
        present("Ole Krat"),
        present("Lis Ager", { roles: ["secretariat"] }),
      ],
    ],
    [
      "with observers and guests",
      ["Medlemmer: Hanne Brink, Ole Krat", "Observatører: Lis Ager", "Gæster: Per Rod"],
      [
        present("Hanne Brink"),
        present("Ole Krat"),
        present("Lis Ager", { roles: ["observer"] }),
        present("Per Rod", { roles: ["guest"] }),
      ],
    ],
  ];
  for (const [what, lines, expected] of cases) {
    it(what, () => {
      assert.deepEqual(peopleIn(...lines), expected);
    });
  }

  it("does not take people who are only named in an item", () => {
    const { people } = readText(
      "Referat\nDeltagere: Hanne Brink, Ole Krat\n\n1. Skole\nBeslutning:\nLis Ager fortalte om skolen.\n",
    );
    assert.deepEqual(
      people.map((person) => person.name),
      ["Hanne Brink", "Ole Krat"],
    );
  });

  for (const title of ["Minutes of the Joint Care Board", "Decision log\nJoint Care Board, 4 May 2026"])
    it(`does not take a body for somebody, as in "${title.replace("\n", " / ")}"`, () => {
      const { people } = readText(`${title}\nPresent: Hanne Brink, Ole Krat\n\n1. Budget\nDecision:\nApproved.\n`);
      assert.deepEqual(
        people.map(({ name, roles }) => [name, ...roles]),
        [
          ["Hanne Brink", "member"],
          ["Ole Krat", "member"],
        ],
      );
    });
});
