import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const tasks = (status: string, columns = "Opgave | Ansvarlig | Status") =>
  readText(`Referat af møde i Styregruppen for Nærhed
Dato: 12. november 2026
Deltagere: Signe Holk, Bo Rønne

1. Handleplan
Beslutning: Taget til efterretning.

| ${columns} |
|---|---|---|
| Folder | Signe Holk | ${status} |
| Brev | Bo Rønne | I gang |
`).items.flatMap(({ actions }) => actions.map(({ owners, task }) => `${owners.join()}: ${task}`));

describe("a task that its list calls done", () => {
  for (const status of [
    "Udført",
    "Færdig",
    "Afsluttet.",
    "Done",
    "Closed",
    "Færdig d. 1/11",
    "Afsluttet 5. nov.",
    "Lukket (den 1. november)",
    "Udført af Signe Holk",
    "Completed, 5 November",
    "Udgår",
    "Bortfaldet den 1. november",
    "Cancelled",
  ])
    it(`is nobody's any more: "${status}"`, () => {
      assert.deepEqual(tasks(status), ["Bo Rønne: Brev"]);
    });

  it("is so under other names of the columns", () => {
    assert.deepEqual(tasks("Udført", "Hvad | Hvem | Status"), ["Bo Rønne: Brev"]);
    assert.deepEqual(tasks("Udført", "Hvad | Hvem | Bemærkninger"), ["Bo Rønne: Brev"]);
  });

  for (const status of [
    "I gang",
    "Ikke udført",
    "Næsten færdig",
    "Færdig senest 1/12",
    "Færdig 1/12",
    "Lukket for tilmelding",
    "",
  ])
    it(`is still to be done where it says "${status}"`, () => {
      assert.deepEqual(tasks(status), ["Signe Holk: Folder", "Bo Rønne: Brev"]);
    });
});
