import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const SECRET = "Ole Krat opsiger lejemålet inden den 1. juni 2026.";

const itemsOf = (below: string, open = "Åben dagsorden") =>
  readText(`Referat af møde i Styregruppen for Nærhed
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat

${open}

1. Budget
Beslutning: Godkendt. Hanne Brink sender det til kommunerne inden den 1. juni 2026.

2. Projekter
Beslutning: Taget til efterretning.

${below}
`).items;

const told = (below: string, open?: string): string[] =>
  itemsOf(below, open).map(({ number, title, closed }) => `${String(number)} ${title}${closed ? ", closed" : ""}`);

const OPEN = ["1 Budget", "2 Projekter"];

describe("parts of a document that are not for everybody", () => {
  for (const [what, below, items] of [
    ["count on", `Lukket dagsorden\n\n3. Lejemål\nBeslutning: ${SECRET}`, ["3 Lejemål, closed"]],
    ["begin anew at 1", `Lukket dagsorden\n\n1. Lejemål\nBeslutning: ${SECRET}`, ["3 Lejemål, closed"]],
    [
      "begin anew with as many items as the open part",
      `Lukkede punkter:\n\n1. Lejemål\nBeslutning: ${SECRET}\n\n2. Ansættelse\nBeslutning: Godkendt.`,
      ["3 Lejemål, closed", "4 Ansættelse, closed"],
    ],
    [
      "have a letter before their name",
      `PART B – PRIVATE SESSION\n\n1. Lejemål\nBeslutning: ${SECRET}`,
      ["3 Lejemål, closed"],
    ],
    ["have no items", `Lukkede punkter\n${SECRET}`, ["3 Lukkede punkter, closed"]],
    [
      "open with a remark",
      `Lukket del af mødet\n${SECRET}\n\n1. Lejemål\nBeslutning: Godkendt.`,
      ["3 Lejemål, closed"],
    ],
    [
      "are followed by an open one",
      `Closed session\n\n3. Lejemål\nBeslutning: ${SECRET}\n\nOpen session\n\n4. Eventuelt\nBeslutning: Intet.`,
      ["3 Lejemål, closed", "4 Eventuelt"],
    ],
    [
      "are an item whose number stands twice",
      `1. Lukket punkt: Lejemål\nBeslutning: ${SECRET}`,
      ["3 Lukket punkt: Lejemål, closed"],
    ],
  ] as const)
    it(`${what}: nothing of them is of an open item`, () => {
      assert.deepEqual(told(below), [...OPEN, ...items]);
      const ofOthers = itemsOf(below).filter(({ closed }) => !closed);
      assert.ok(!JSON.stringify(ofOthers).includes("lejemål"), JSON.stringify(ofOthers));
    });

  it("an open part has no part of its own to begin with", () => {
    assert.deepEqual(told("", ""), OPEN);
  });
});

const only = (title: string, below = ""): boolean | undefined =>
  readText(`Referat af møde i Styregruppen for Nærhed
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat

1. Budget
Beslutning: Godkendt.

2. ${title}
${below}
Beslutning: Udsat.

3. Eventuelt
Beslutning: Intet.
`).items[1]?.closed;

describe("an item that is not for everybody", () => {
  for (const title of [
    "Lejemål – fortroligt punkt",
    "Fortroligt punkt",
    "LUKKET PUNKT",
    "Klagesag - ikke offentligt",
    "Lejemål [LUKKET]",
    "Lejemål (lukket for tilhørere)",
    "Lejemål (må ikke offentliggøres)",
    "Lukket punkt 5 - Lejemål",
    "Fortrolig drøftelse om lejemål",
    "Lease (CONFIDENTIAL – not for publication)",
    "Complaint – private and confidential",
    "Private item: Complaint",
    "Restricted – legal advice",
  ])
    it(`says so in its title: "${title}"`, () => {
      assert.equal(only(title), true);
    });

  for (const line of [
    "Fortroligt",
    "(fortroligt)",
    "Lukket sag",
    "Sag behandlet på lukket møde.",
    "* Punktet er lukket, jf. styrelseslovens § 10.",
    "Confidential",
  ])
    it(`says so below it: "${line}"`, () => {
      assert.equal(only("Lejemål", line), true);
    });

  for (const title of [
    "Lukning af skoler",
    "Åbningstider og lukkedage",
    "Evaluering af den lukkede afdeling",
    "Private hospitaler",
    "Fortrolighed og data",
    "Closed cases",
  ])
    it(`is another one than "${title}"`, () => {
      assert.equal(only(title), false);
    });
});
