import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const OLD = `Til stede: Karen Holm, Per Skov
Afbud: Ulla Berg
1. Velkomst
Beslutning: Godkendt.
2. Parkering
Beslutning: Per Skov sender tallene.
`;
const agenda = (heading: string) => `Dagsorden
Styregruppe Vest, 3. marts 2026 kl. 9-11

1. Godkendelse af referat
2. Parkering
Det indstilles, at planen godkendes.
3. Evt.

${heading}
${OLD}`;

describe("the minutes of an earlier meeting below an agenda", () => {
  for (const heading of [
    "Referat fra mødet den 3. februar 2026",
    "Referat af møde 3. februar",
    "Referat fra sidste møde",
    "Bilag 1: Referat fra mødet 3. februar 2026",
    "Minutes of the previous meeting",
  ])
    it(`are not of this meeting: "${heading}"`, () => {
      const { kind, people, items, meeting, warnings } = readText(agenda(heading));
      assert.deepEqual([kind, meeting.date, people], ["agenda", "2026-03-03", []]);
      assert.deepEqual(
        items.map(({ number, title, recommendations, outcome, actions }) => [
          number,
          title,
          recommendations.map(({ text, decision }) => [text, decision]),
          outcome,
          actions,
        ]),
        [
          [1, "Godkendelse af referat", [], "", []],
          [2, "Parkering", [["at planen godkendes.", null]], "", []],
          [3, "Evt.", [], "", []],
        ],
      );
      assert.ok(warnings.some(({ message }) => message.includes(heading)));
    });

  it("are read where they are of the same day", () => {
    const { people } = readText(agenda("Referat fra mødet den 3. marts 2026"));
    assert.deepEqual(
      people.map(({ name, absent }) => [name, absent]),
      [
        ["Karen Holm", false],
        ["Per Skov", false],
        ["Ulla Berg", true],
      ],
    );
  });

  it("do not end an agenda whose items go on below the name of a file", () => {
    const { items } = readText(`Dagsorden
Styregruppe Vest, 3. marts 2026 kl. 9-11

1. Velkomst
2. Godkendelse af referat

Referat fra mødet den 3. februar 2026

3. Parkering
Det indstilles, at
1. planen godkendes
2. sagen følges op
4. Evt.
`);
    assert.deepEqual(
      items.map(({ number }) => number),
      [1, 2, 3, 4],
    );
  });
});
