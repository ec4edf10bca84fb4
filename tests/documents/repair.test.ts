import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";
import { isMisread, withWordsRead } from "../../src/documents/repair/misread.ts";
import { repairFor } from "../../src/documents/repair/repair.ts";

describe("words of recommendations and decisions whose letters were taken for others", () => {
  for (const [misread, whole] of [
    ["Det indstilies, at budgettet godkendes", "Det indstilles, at budgettet godkendes"],
    ["lndst1lling", "Indstilling"],
    ["BESIUTNING", "BESLUTNING"],
    ["Besiutning:", "Beslutning:"],
    ["Styregruppen bes1uttede, at planen udsættes!", "Styregruppen besluttede, at planen udsættes!"],
    ["Indsti1lingen blev fulgt", "Indstillingen blev fulgt"],
  ] as const)
    it(misread, () => {
      assert.ok(isMisread(misread));
      assert.equal(withWordsRead(misread), whole);
    });

  it("are what they were to labels and decisions", () => {
    const [item] = readText(
      "Referat af møde i Brugerrådet\n4. maj 2026\n\n1. Budget\nDet indst1lies, at budgettet godkendes.\nBesiutning:\nGodkendt.\n\n2. Eventuelt\nBesiutning:\nIntet.\n",
    ).items;
    assert.deepEqual(
      item?.recommendations.map(({ text, decision }) => [text, decision]),
      [["at budgettet godkendes.", "approved"]],
    );
  });

  for (const text of [
    "Indstillinger og beslutninger i indstillingsudvalget",
    "indstilling",
    "1. Indstil til 2",
    "Bestil",
  ])
    it(`are not found in: ${text}`, () => {
      assert.ok(!isMisread(text));
    });
});

describe("repair of scanned text", () => {
  const repair = repairFor(["Jørgen Kjærulff"]);
  const mended: [damaged: string, whole: string][] = [
    ["Naeste mode er 1 januar", "Næste møde er i januar"],
    ["Loven traeder 1 kraft, og arbejdet er 1gangsat", "Loven træder i kraft, og arbejdet er igangsat"],
    ["Regionsradssalen", "Regionsrådssalen"],
    ["Jorgen Kjaerulff, Leif Damkjaer", "Jørgen Kjærulff, Leif Damkjær"],
  ];
  for (const [damaged, whole] of mended) {
    it(damaged, () => {
      assert.equal(repair(damaged), whole);
    });
  }
  for (const text of [
    "1 repræsentant for hver part",
    "Michael Ager",
    "den bestaende ordning",
    "kun 1 ud af 5",
    "Moder og barn",
  ]) {
    it(`leaves as it is: ${text}`, () => {
      assert.equal(repair(text), text);
    });
  }
});
