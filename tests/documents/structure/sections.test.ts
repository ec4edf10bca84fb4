import assert from "node:assert/strict";
import type { ReadItem } from "../../../src/domain/reading.ts";
import { readText } from "../../../src/documents/read.ts";

const HEAD = `Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat

`;
const second = (body: string): ReadItem | undefined =>
  readText(
    `${HEAD}1. Velkomst\n\nBeslutning\nGodkendt.\n\n2. Cykelstier\n\n${body}\n\n3. Eventuelt\n\nBeslutning\nIntet.\n`,
  ).items[1];
const parts = (item: ReadItem | undefined) => [
  item?.background,
  item?.recommendations.map(({ text, decision }) => `${text} = ${decision ?? "-"}`).join(" | "),
  item?.outcome,
];
const EXPECTED = ["Børnene cykler på vejen.", "at rådet godkender planen = approved", "Godkendt."];

describe("the sections of an item", () => {
  const layouts: Readonly<Record<string, string>> = {
    "a label on a line":
      "Sagsfremstilling\nBørnene cykler på vejen.\n\nIndstilling\nat rådet godkender planen\n\nBeslutning\nGodkendt.",
    "a label and a colon":
      "Baggrund: Børnene cykler på vejen.\nIndstilling: at rådet godkender planen\nKonklusion: Godkendt.",
    "a label and a dash":
      "Baggrund:\nBørnene cykler på vejen.\nIndstilling - At rådet godkender planen\nBeslutning – Godkendt.".replace(
        "At r",
        "At r",
      ),
    "all on one line":
      "Baggrund: Børnene cykler på vejen. Indstilling: at rådet godkender planen. Beslutning: Godkendt.",
    "labels in capitals":
      "RESUMÉ\nBørnene cykler på vejen.\n\nINDSTILLING\nat rådet godkender planen\n\nBESLUTNING\nGodkendt.",
    "lettered labels":
      "a) Baggrund\nBørnene cykler på vejen.\n\nb) Indstilling\nat rådet godkender planen\n\nc) Beslutning\nGodkendt.",
    "a committee's label":
      "Sagens baggrund\nBørnene cykler på vejen.\n\nForvaltningens indstilling\nat rådet godkender planen\n\nSundhedsrådets beslutning\nGodkendt.",
    "a label with the meeting's date":
      "Anledning\nBørnene cykler på vejen.\n\nIndstilling til Sundhedsrådet\nat rådet godkender planen\n\nBeslutning i Sundhedsrådet den 4. maj 2026\nGodkendt.",
    "two labels in one":
      "Baggrund og formål\nBørnene cykler på vejen.\n\nIndstilling\nat rådet godkender planen\n\nReferat/beslutning\nGodkendt.",
    "no label for the outcome":
      "Børnene cykler på vejen.\n\nSekretariatet indstiller, at rådet godkender planen.\n\nGodkendt.",
  };
  for (const [name, body] of Object.entries(layouts))
    it(`stand under ${name}`, () => {
      const [background, recommendations, outcome] = parts(second(body));
      assert.equal(background, EXPECTED[0]);
      assert.match(recommendations ?? "", /^at rådet godkender planen\.? = approved$/iu);
      assert.equal(outcome, EXPECTED[2]);
    });

  const below: readonly (readonly [asked: string, said: string, decision: string])[] = [
    ["Indstilling: Rådet godkender planen.", "Rådet afviste planen.", "rejected"],
    [
      "Indstilling: Rådet godkender planen.",
      "Rådet godkendte planen under forudsætning af, at den forkortes.",
      "amended",
    ],
    ["Indstilling: Rådet godkender planen.", "Udsat.", "postponed"],
    ["Indstilling:\nDet indstilles, at planen godkendes.", "Planen godkendes.", "approved"],
    ["Indstilling: at planen godkendes.", "Ole Krat redegjorde for den. Rådet kunne ikke støtte den.", "rejected"],
    ["Recommendation: That the plan be approved.", "The plan was deferred.", "postponed"],
  ];
  for (const [asked, said, decision] of below)
    it(`have what came of it right below: "${said}"`, () => {
      const item = second(`${asked}\n${said}`);
      assert.deepEqual([item?.outcome, item?.recommendations.map((one) => one.decision)], [said, [decision]]);
      const followed = second(`${asked}\n${said}\nOpfølgning: Hanne Brink sender planen ud inden 1/6.`);
      assert.equal(followed?.outcome, said);
      assert.deepEqual(
        followed.actions.map((action) => action.owners),
        [["Hanne Brink"]],
      );
    });

  it("may have several recommendations in sentences, and what is none of them is told of", () => {
    const body =
      "Indstilling:\nRådet godkender planen.\nRådet tager budgettet til efterretning.\nKortet hænger i gangen.\nBeslutning: Godkendt.";
    assert.deepEqual(
      second(body)?.recommendations.map((one) => one.text),
      ["Rådet godkender planen.", "Rådet tager budgettet til efterretning."],
    );
    const reading = readText(`${HEAD}1. Cykelstier\n\n${body}\n\n2. Eventuelt\n\nBeslutning\nIntet.\n`);
    assert.ok(reading.warnings.some(({ message }) => message.includes("Kortet hænger i gangen.")));
  });

  it("go on after a label of the case's own", () => {
    const body = `Sagsfremstilling
Børnene cykler på vejen.

Økonomiske og personalemæssige konsekvenser
Ingen.

Retsgrundlag
Vejloven.

Indstilling
at rådet godkender planen

Beslutning
Godkendt.`;
    const item = second(body);
    assert.match(item?.background ?? "", /Ingen\.[^]*Vejloven\./u);
    assert.equal(item?.outcome, "Godkendt.");
  });

  it("in English", () => {
    const source = `Minutes of the Health Board meeting
Date: 4 May 2026
Present: Hanne Brink, Ole Krat

1. Welcome
Decision: Noted.

2. Cycle paths
Background
Children cycle on the road.

The Board was asked to:
(i) note the report
(ii) approve the plan

Resolved:
(i) Noted.
(ii) Approved.

Papers: Report on cycle paths

3. Any other business
Decision: None.
`;
    const item = readText(source).items[1];
    assert.equal(item?.background, "Children cycle on the road.");
    assert.deepEqual(
      item.recommendations.map(({ text, decision }) => [text, decision]),
      [
        ["note the report", "noted"],
        ["approve the plan", "approved"],
      ],
    );
    assert.deepEqual(item.attachments, ["Report on cycle paths"]);
  });

  it("leave an agenda without outcome", () => {
    const source = `Dagsorden for møde i Sundhedsrådet Øst den 4. maj 2026
1. Velkomst

2. Cykelstier
Børnene cykler på vejen.

Sekretariatet indstiller, at rådet godkender planen.

Planen er vedlagt og blev drøftet i foråret.

3. Eventuelt
`;
    const { kind, items } = readText(source);
    assert.equal(kind, "agenda");
    assert.deepEqual(
      items.map((item) => [item.outcome, item.recommendations.map((one) => one.decision)]),
      [
        ["", []],
        ["", [null]],
        ["", []],
      ],
    );
  });

  it("name files however the label has them", () => {
    const named = (body: string) => second(`Beslutning\nGodkendt.\n\n${body}`)?.attachments;
    assert.deepEqual(named("Bilag:\n- Kort over stier\n- Budget 2026"), ["Kort over stier", "Budget 2026"]);
    assert.deepEqual(named("Bilag: Kort over stier; Budget 2026"), ["Kort over stier", "Budget 2026"]);
    assert.deepEqual(named("Bilag\nKort over stier.pdf\nBudget 2026.xlsx"), [
      "Kort over stier.pdf",
      "Budget 2026.xlsx",
    ]);
    assert.deepEqual(named("Bilag 1: Kort over stier\nBilag 2: Budget 2026"), [
      "Bilag 1: Kort over stier",
      "Bilag 2: Budget 2026",
    ]);
    assert.deepEqual(named("Vedlagt: Kort over stier"), ["Kort over stier"]);
    assert.deepEqual(named("Bilag: Ingen"), []);
  });

  it("tell who presents it, how long it takes and what it is for, in lines of their own", () => {
    const facts = (body: string) => {
      const item = second(`${body}\n\nBeslutning\nGodkendt.`);
      return [item?.presenters.join(" & "), item?.minutes, item?.kind];
    };
    const expected = ["Hanne Brink", 15, "discussion"];
    assert.deepEqual(facts("v/ Hanne Brink\n15 min.\nTil drøftelse."), expected);
    assert.deepEqual(facts("Oplægsholder: Hanne Brink\nVarighed: 15 minutter\nSagstype: Drøftelse"), expected);
    assert.deepEqual(facts("Drøftelse v/ Hanne Brink (15 min.)"), expected);
    assert.deepEqual(facts("Orientering og drøftelse ved Hanne Brink, 15 min."), expected);
    assert.deepEqual(facts("Tid: 15 min.\nVed: Hanne Brink\nType: Drøftelsespunkt"), expected);
    assert.deepEqual(facts("(15 min., drøftelse, Hanne Brink)"), expected);
  });
});

describe("the title of an item", () => {
  const facts = (title: string) => {
    const item = readText(`${HEAD}1. Velkomst\nGodkendt.\n\n2. ${title}\nDrøftet.\n\n3. Eventuelt\nIntet.\n`).items[1];
    return [item?.title, item?.presenters.join(" & "), item?.minutes, item?.kind];
  };
  it("gives up its facts and keeps its subject", () => {
    const all = ["Cykelstier", "Hanne Brink", 15, "decision"];
    assert.deepEqual(facts("Cykelstier v/ Hanne Brink (15 min.) – beslutning"), all);
    assert.deepEqual(facts("Cykelstier (B) v. Hanne Brink, 15 min"), all);
    assert.deepEqual(facts("Cykelstier – Hanne Brink – 15 minutter – til beslutning"), all);
    assert.deepEqual(facts("Cykelstier (til beslutning, 15 min., Hanne Brink)"), all);
    assert.deepEqual(facts("Cykelstier, til beslutning ved Hanne Brink, 15 min."), all);
    assert.deepEqual(facts("Trafik ved sygehuset og skolerne"), ["Trafik ved sygehuset og skolerne", "", null, null]);
    assert.deepEqual(facts("Aftale om 24 timers ophold"), ["Aftale om 24 timers ophold", "", null, null]);
  });

  it("keeps that the item is closed", () => {
    for (const title of [
      "Køb af grund (Lukket punkt)",
      "Køb af grund (lukket)",
      "LUKKET: Køb af grund",
      "Køb af grund - lukket punkt",
      "Lukket punkt: Køb af grund",
      "Fortroligt: Køb af grund",
    ])
      assert.equal(facts(title)[0], title);
    assert.deepEqual(facts("Lukket punkt: Køb af grund (15 min.) v/ Hanne Brink"), [
      "Lukket punkt: Køb af grund",
      "Hanne Brink",
      15,
      null,
    ]);
    assert.deepEqual(facts("Lukket punkt (15 min) - v. Hanne Brink"), ["Lukket punkt", "Hanne Brink", 15, null]);
  });
});

describe("what opens an outcome and is what was decided", () => {
  for (const [asked, said] of [
    ["Recommendation: that the budget be approved.", "Agreed. Lis Ager to circulate the figures."],
    ["Indstilling: At budgettet godkendes.", "Vedtaget. Lis Ager sender tallene rundt."],
    ["Indstilling: At budgettet godkendes.", "Besluttet. Lis Ager sender tallene rundt."],
  ] as const)
    it(`stays in it: "${said}"`, () => {
      const item = readText(`${HEAD}1. Budget\n${asked}\n${said}\n\n2. Eventuelt\nIntet.\n`).items[0];
      assert.equal(item?.outcome, said);
      assert.equal(item.actions.length, 1);
    });
});

describe("what was decided right below what was asked, without a label", () => {
  const decided = (lines: string) =>
    readText(`${HEAD}1. Budget\n${lines}\n\n2. Eventuelt\nIntet.\n`).items[0]?.recommendations.map(
      ({ decision }) => decision,
    );
  it("is the outcome", () => {
    assert.deepEqual(decided("Indstilling: At budgettet godkendes.\nGodkendt."), ["approved"]);
    assert.deepEqual(decided("Det indstilles, at\n1. budgettet godkendes\n2. rammen udvides\nUdsat."), [
      "postponed",
      "postponed",
    ]);
    assert.deepEqual(decided("Recommendation: that the budget be approved.\nAgreed, subject to audit."), ["amended"]);
  });
  it("is none where the sentence goes on", () => {
    assert.deepEqual(decided("Indstilling: At budgettet bliver\ngodkendt med det samme, og at det er\nvedtaget."), [
      null,
      null,
    ]);
  });
});
