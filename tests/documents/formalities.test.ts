import assert from "node:assert/strict";
import { peopleOf } from "./making/roll.ts";

const minutes = (title: string, outcome: string, more = "") => `Referat af møde i Brugerrådet
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat, Lis Ager

1. ${title}
Beslutning:
${outcome}

2. Budget
Beslutning:
Taget til efterretning. ${more}
`;
const ALL = ["Hanne Brink", "Lis Ager", "Ole Krat"];

describe("absences told when the meeting is opened", () => {
  for (const outcome of [
    "Der var afbud fra Lis Ager. Dagsordenen blev godkendt.",
    "Godkendt.\n\nAfbud fra Lis Ager.",
    "Lis Ager havde meldt afbud. Dagsordenen blev godkendt.",
    "Afbud: Lis Ager",
  ])
    it(outcome, () => {
      assert.deepEqual(peopleOf(minutes("Velkomst og godkendelse af dagsorden", outcome)), [
        "Hanne Brink",
        "Lis Ager, absent",
        "Ole Krat",
      ]);
    });

  it("have who came instead, in the same sentence or the next", () => {
    for (const outcome of [
      "Der var afbud fra Ole Krat og Lis Ager. Per Skov, PLO, deltog i stedet for Lis Ager.",
      "Der var afbud fra Ole Krat og Lis Ager. Per Skov deltog som stedfortræder for Lis Ager. Dagsordenen blev godkendt.",
    ])
      assert.deepEqual(peopleOf(minutes("Godkendelse af dagsorden", outcome)), [
        "Hanne Brink",
        "Lis Ager, absent, for: Per Skov",
        "Ole Krat, absent",
        "Per Skov",
      ]);
  });

  for (const outcome of [
    "Referatet blev godkendt med den bemærkning, at Lis Ager ikke var til stede under punkt 6.",
    "Der var afbud fra Lis Ager til sidste møde.",
    "Der var ingen afbud. Dagsordenen blev godkendt.",
    "Afbud skal meldes til sekretariatet. Lis Ager spurgte til mødeplanen.",
  ])
    it(`are none: "${outcome}"`, () => {
      assert.deepEqual(peopleOf(minutes("Godkendelse af dagsorden", outcome)), ALL);
    });

  it("are none in another item", () => {
    assert.deepEqual(peopleOf(minutes("Velkomst", "Intet.", "Der var afbud fra Lis Ager.")), ALL);
  });
});

describe("the list of those who came, inside the first item", () => {
  it("is the meeting's", () => {
    const source = `Referat af møde i Brugerrådet
Dato: 4. maj 2026

1. Godkendelse af dagsorden
Det indstilles, at dagsordenen godkendes.
Sagsfremstilling
Punkter til eventuelt drøftes.
Mødeleder: Hanne Brink
Deltagere:
Direktør Hanne Brink, Solbjerg Kommune
Ole Krat, Solbjerg Kommune (sekretariat)
Afbud:
Bruger-repræsentant Lis Ager
Beslutning
Godkendt

2. Budget
Deltagere: Alle afdelinger er med.
Beslutning
Godkendt
`;
    assert.deepEqual(peopleOf(source), ["Hanne Brink, chair", "Lis Ager, absent", "Ole Krat, secretariat"]);
  });
});
