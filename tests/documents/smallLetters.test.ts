import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const source = `referat af møde i driftsforum syd
torsdag den 28. august 2025 kl. 14-16

til stede: lene dahl, bo rask, konsulent mette holm
afbud: ida bonde

1. velkomst
referat:
lene dahl bød velkommen.

2. planen
referat:
planen blev drøftet. bo rask sender tallene senest 1. oktober. mette holm og lene dahl laver
et oplæg.
`;

describe("notes without a single capital", () => {
  const { committee, people, items } = readText(source);

  it("have a committee and people", () => {
    assert.equal(committee, "Driftsforum Syd");
    assert.deepEqual(
      people.map(({ name, absent }) => [name, absent]),
      [
        ["Lene Dahl", false],
        ["Bo Rask", false],
        ["Mette Holm", false],
        ["Ida Bonde", true],
      ],
    );
  });

  it("have items and owners", () => {
    assert.deepEqual(
      items.map(({ title }) => title),
      ["Velkomst", "Planen"],
    );
    assert.deepEqual(
      items[1]?.actions.map(({ owners, due }) => [owners, due]),
      [
        [["Bo Rask"], "2025-10-01"],
        [["Mette Holm", "Lene Dahl"], null],
      ],
    );
  });

  it("are quoted word for word", () => {
    for (const { quote } of items.flatMap(({ actions }) => actions))
      assert.ok(source.replace(/\n/gu, " ").includes(quote));
  });
});
