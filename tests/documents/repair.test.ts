import assert from "node:assert/strict";
import { repairFor } from "../../src/documents/repair/repair.ts";

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
