import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";
import { rollOf } from "./making/roll.ts";

describe("nobody is away who", () => {
  for (const line of [
    "Afbud meddeles til: Hanne Brink, hanne@eksempel.dk",
    "Afbud til: Hanne Brink",
    "Afbud til Hanne Brink senest 1. maj",
    "Eventuelle afbud sendes til:\nHanne Brink",
    "Meld afbud til Hanne Brink.",
    "Apologies to: Hanne Brink",
    "Please send apologies to Hanne Brink.",
    "Kopi: Hanne Brink",
  ])
    it(`is only told something: ${line}`, () => {
      assert.deepEqual(rollOf(`Til stede: Ole Krat\n${line}`), ["Ole Krat"]);
    });

  for (const heading of ["Oplægsholder", "Underviser", "Tilhørere", "Foredragsholdere", "Speakers"])
    for (const between of [" ", "\n"])
      it(`stands below "${heading}:"${between === " " ? ", on its line" : ""}`, () => {
        const roll = rollOf(
          `Til stede: Ole Krat\n\nAfbud: Lis Ager\n\n${heading}:${between}Hanne Brink, Kardiologisk Afdeling`,
        );
        assert.deepEqual(roll, ["Hanne Brink, guest", "Lis Ager, absent", "Ole Krat"]);
      });

  it("stands below a heading that nobody knows, and that is told of", () => {
    const head = "Referat af møde i Brugerrådet\n\nTil stede: Ole Krat\nAfbud: Lis Ager\nKardiologer: Hanne Brink";
    const { people, warnings } = readText(`${head}\n\n1. Eventuelt\nBeslutning:\nIntet.\n`);
    assert.deepEqual(
      people.filter((person) => person.absent).map((person) => person.name),
      ["Lis Ager"],
    );
    assert.ok(warnings.some(({ message }) => message.includes("Hanne Brink")));
  });

  it("but is, under the name of where they come from or why they are away", () => {
    assert.deepEqual(rollOf("Afbud:\nRegionen: Hanne Brink\nPraksis: Ole Krat\nUden afbud: Lis Ager"), [
      "Hanne Brink, absent",
      "Lis Ager, absent",
      "Ole Krat, absent",
    ]);
    assert.deepEqual(rollOf("Afbud til mødet: Hanne Brink"), ["Hanne Brink, absent"]);
  });
});

describe("nobody is lost", () => {
  const lines: Record<string, readonly string[]> = {
    "Til stede: Bente, Karl Erik, Yasmin, Poul-Henning og Dorthe (ref.)": [
      "Bente",
      "Dorthe, secretariat",
      "Karl Erik",
      "Poul-Henning",
      "Yasmin",
    ],
    "Til stede: Professor Hanne Brink (HB), Ole Krat (OK), Lis Ager (LA)\nAfbud: HB (syg), OK (suppleant Nanna Eg deltog)":
      ["Hanne Brink, absent", "Lis Ager", "Nanna Eg", "Ole Krat, absent, for: Nanna Eg"],
    "Present                Practice\nDr Lis Ager            Moorside\nDr Colin Ure           The Mill\nApologies              Practice\nDr Hugh Kerr           Bridgend":
      ["Colin Ure", "Hugh Kerr, absent", "Lis Ager"],
    "Attending: Sue, Raj Patel\nNot attending: Kev Dunn (sent apologies), Lorraine": [
      "Kev Dunn, absent",
      "Lorraine, absent",
      "Raj Patel",
      "Sue",
    ],
    "Present: Ms L Grant, Mr T Okafor\nApologies were received and accepted from Mr D Pike, Bridgend.": [
      "D Pike, absent",
      "L Grant",
      "T Okafor",
    ],
    "Med til mødet var beboerne Hanne Brink og Ole Krat samt centerleder Lis Ager, der også skrev referat.": [
      "Hanne Brink",
      "Lis Ager, secretariat",
      "Ole Krat",
    ],
    "Deltagere:\nVicedirektør Erik Mal|ing, Region Sydøst\nOle Krat, læge": ["Erik Mal|ing", "Ole Krat"],
  };
  for (const [head, people] of Object.entries(lines))
    it(head, () => {
      assert.deepEqual(rollOf(head), people);
    });

  it("and what they are is neither their organisation nor part of their name", () => {
    const head =
      "Til stede: Fællestillidsrep. Hanne Brink, Lektor Ole Krat, tillidsrep. Jens Bo\nVIP-repræsentanter: Lis Ager, Mia Holm\nAfbud: Mr D Pike";
    const { people } = readText(`Referat af møde i Brugerrådet\n\n${head}\n\n1. Eventuelt\nBeslutning:\nIntet.\n`);
    assert.deepEqual(
      people.map(({ name, title, organisation }) => [name, title, organisation]),
      [
        ["Hanne Brink", "Fællestillidsrep.", null],
        ["Ole Krat", "Lektor", null],
        ["Jens Bo", "tillidsrep.", null],
        ["Lis Ager", null, null],
        ["Mia Holm", null, null],
        ["D Pike", "Mr", null],
      ],
    );
  });
});
