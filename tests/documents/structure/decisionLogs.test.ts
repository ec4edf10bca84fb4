import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

describe("a log of decisions that counts on from its item's number", () => {
  const minutes = (log: string) => `Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat, Lis Holm

1. Ny aftale
Det indstilles, at rådet
1. godkender aftalen
2. tager økonomien til efterretning
Beslutning:
${log}

2. Kommunikation
2.1 Formanden (Lis) skriver et nyhedsbrev inden den 1. juni.
2.2 Det blev besluttet at nedlægge hjemmesiden.

3. Eventuelt
Intet.
`;
  const decided = (log: string) => readText(minutes(log)).items[0]?.recommendations.map(({ decision }) => decision);

  it("decides each recommendation by the number of the part", () => {
    assert.deepEqual(decided("1.1 Godkendt.\n1.2 Taget til efterretning.\n1.3 Ole Krat sender den rundt."), [
      "approved",
      "noted",
    ]);
    assert.deepEqual(decided("1.1 Ikke godkendt.\n1.2 Udsat."), ["rejected", "postponed"]);
  });

  it("only counts its paragraphs where not each is decided there", () => {
    assert.deepEqual(
      decided("1.1 Hanne Brink gennemgik aftalen.\n1.2 Rådet drøftede den.\n1.3 Aftalen blev godkendt."),
      ["approved", null],
    );
  });

  it("gives its tasks to their owners, without the numbers", () => {
    const tasks = (source: string) =>
      readText(source).items.map(({ actions }) => actions.map(({ owners, task, due }) => [owners, task, due]));
    assert.deepEqual(tasks(minutes("1.1 Godkendt.\n1.2 Noteret.\n1.3 Ole Krat sender aftalen rundt.")), [
      [[["Ole Krat"], "sender aftalen rundt", null]],
      [[["Lis"], "skriver et nyhedsbrev inden den 1. juni", "2026-06-01"]],
      [],
    ]);
    const two = minutes("").replace(/1\. Ny aftale.*?(?=2\. Komm)/su, "1. Dagsorden\nBeslutning: Godkendt.\n\n");
    assert.deepEqual(tasks(two)[1], [[["Lis"], "skriver et nyhedsbrev inden den 1. juni", "2026-06-01"]]);
  });
});

describe("a log that calls itself one", () => {
  for (const [title, agenda] of [
    ["Beslutningslog", "Godkendelse af dagsorden"],
    ["Decision log", "Approval of the agenda"],
  ] as const)
    it(`is minutes, whatever its items are called: "${title}"`, () => {
      const { kind, items, warnings } = readText(`${title}
Klyngestyregruppe Sundet, 4. maj 2026

5.1 ${agenda}
Approved.

5.2 Budget
Ole Krat sender tallene rundt.

5.3 Transport
Bilen er bestilt.
`);
      assert.equal(kind, "minutes");
      assert.deepEqual(
        items.map(({ title: of, outcome }) => [of, outcome]),
        [
          [agenda, "Approved."],
          ["Budget", "Ole Krat sender tallene rundt."],
          ["Transport", "Bilen er bestilt."],
        ],
      );
      assert.ok(!warnings.some(({ message }) => message.includes(title)));
    });
});
