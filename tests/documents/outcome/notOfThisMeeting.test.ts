import assert from "node:assert/strict";
import type { DecisionKind } from "../../../src/domain/reading.ts";
import { readText } from "../../../src/documents/read.ts";
import { englishItemWith, itemWith } from "../making/minutes.ts";
import { decidedBy, promisedBy } from "../making/outcome.ts";
import { NOT_DECIDED } from "../making/notDecided.ts";

type Decision = DecisionKind | null;

const plan = ["styregruppen godkender planen"];
const noted = ["styregruppen tager orienteringen til efterretning"];
const discussed = ["styregruppen drøfter planen"];
const both = ["styregruppen godkender planen", "styregruppen godkender økonomien"];
const approve = ["approve the plan"];
const bothInEnglish = ["approve the plan", "approve the budget"];

describe("what an outcome tells that is no decision of this committee at this meeting", () => {
  for (const [language, outcomes] of Object.entries(NOT_DECIDED))
    for (const outcome of outcomes)
      it(`approves nothing: "${outcome}"`, () => {
        assert.deepEqual(decidedBy(language === "en" ? approve : plan, outcome), [null]);
      });

  for (const outcome of [
    "Driftsforum drøftede planen i maj.",
    "Planen blev drøftet i Byrådet i marts.",
    "Planen drøftes på næste møde.",
    "Planen bliver drøftet i Driftsforum.",
    "Drøftes i oktober.",
  ])
    it(`discusses nothing: "${outcome}"`, () => {
      assert.deepEqual(decidedBy(discussed, outcome), [null]);
    });

  for (const outcome of [
    "Byrådet tog orienteringen til efterretning i marts.",
    "Orienteringen tages formentlig til efterretning i maj.",
  ])
    it(`notes nothing: "${outcome}"`, () => {
      assert.deepEqual(decidedBy(noted, outcome), [null]);
    });

  it("is said to be unclear", () => {
    const warned = (outcome: string) =>
      readText(`Referat af møde i Styregruppen for Nærhed
Dato: 4. maj 2026
Til stede: Jonas Hede

1. Planen
Det indstilles, at styregruppen godkender planen
Beslutning:
${outcome}
`).warnings.map(({ message }) => message);
    const unclear = "Det er ikke klart, om indstilling 1.1 blev afgjort på dette møde.";
    assert.ok(warned("Byrådet godkendte planen i marts.").includes(unclear));
    assert.ok(!warned("Der blev ikke truffet beslutning.").includes(unclear));
    assert.ok(!warned("Planen blev godkendt. Byrådet godkendte den i marts.").includes(unclear));
  });

  it("does not take the committee for another under its short name, or where the document does not name it", () => {
    const decided = (head: string, outcome: string) =>
      readText(`${head}
Dato: 4. maj 2026
Til stede: Jonas Hede

1. Planen
Det indstilles, at planen godkendes
Beslutning:
${outcome}
`).items[0]?.recommendations[0]?.decision;
    assert.equal(decided("Referat af møde i Lokalt Samordningsforum Vest", "SOF godkendte planen."), "approved");
    assert.equal(decided("Referat af møde i Byrådet", "Byrådet godkendte planen."), "approved");
    assert.equal(decided("Referat af møde i Økonomiudvalget", "Økonomiudvalget godkendte planen."), "approved");
    assert.equal(decided("Referat af møde i Styregruppen for Nærhed", "Byrådet godkendte planen."), null);
    const both = "Referat\nDialogforum for region og kommuner, 4. maj 2026";
    assert.equal(decided("Referat af møde i Forretningsudvalget", "FU godkendte planen."), "approved");
    assert.equal(decided("Referat af møde i Forretningsudvalget", "FU besluttede at godkende planen."), "approved");
    assert.equal(decided("Referat af møde i Kommunekontaktrådet Nord", "KKR godkendte planen."), "approved");
    assert.equal(decided("Referat af møde i Styregruppen for Nærhed", "FU godkendte planen."), null);
    assert.equal(decided("Referat af møde i Driftsforum Syd", "DF godkendte planen."), null);
    assert.equal(decided(both, "Kommunerne og regionen godkendte planen."), "approved");
    assert.equal(decided(both, "Regionen og kommunerne godkender planen."), "approved");
    assert.equal(decided(both, "Regionen godkendte planen, men kommunerne mangler."), null);
    assert.equal(
      decided("Referat af møde i Styregruppen for Nærhed", "Kommunerne og regionen godkendte planen."),
      null,
    );
    assert.equal(decided("Referat", "Menighedsrådet godkendte planen."), "approved");
  });
});

const stands: [asked: string[], outcome: string, ...decisions: Decision[]][] = [
  [plan, "Planen godkendes med virkning fra 1. maj.", "approved"],
  [plan, "Godkendt den 4. maj 2026.", "approved"],
  [plan, "Godkendt pr. 1. september 2026.", "approved"],
  [plan, "Efter indstilling fra Økonomiudvalget godkendte styregruppen planen.", "approved"],
  [plan, "Godkendt som indstillet af Økonomiudvalget.", "approved"],
  [plan, "Planen blev godkendt på mødet den 4. maj 2026.", "approved"],
  [plan, "Styregruppen godkendte på sit møde den 4. maj planen.", "approved"],
  [plan, "Da økonomien er på plads, blev planen godkendt.", "approved"],
  [plan, "Alle syv af de syv medlemmer godkendte planen.", "approved"],
  [plan, "Fem ud af ni stemte for, og planen blev vedtaget.", "approved"],
  [plan, "Godkendt: Ja", "approved"],
  [plan, "[x] Godkendt", "approved"],
  [plan, "Der var tilslutning til planen.", "approved"],
  [plan, "Der var tilslutning til at udsætte planen.", "postponed"],
  [approve, "At its May meeting the panel approved the plan.", "approved"],
  [approve, "Approved: yes", "approved"],
  [plan, "Planen for 2025 blev godkendt.", "approved"],
  [plan, "Styregruppen godkendte planen, som Byrådet godkendte i marts.", "approved"],
  [plan, "Byrådet har godkendt planen, og styregruppen tiltrådte den.", "approved"],
  [plan, "Planen har tidligere været drøftet og blev godkendt.", "approved"],
  [plan, "Planen tiltrådte styregruppen enstemmigt.", "approved"],
  [plan, "Styregruppen godkendte planen til drøftelse i Driftsforum i oktober.", "approved"],
  [plan, "Planen blev først foreslået udsat, men derefter godkendt.", "approved"],
  [plan, "Det blev overvejet at udsætte planen, men den blev godkendt.", "approved"],
  [plan, "Styregruppen overvejede at afvise planen, men godkendte den.", "approved"],
  [plan, "Kun første del af planen blev godkendt.", "amended"],
  [plan, "Godkendt. Dog udsættes indkøbet.", "amended"],
  [plan, "Første del godkendt. Anden del udsat.", null],
  [plan, "Godkendt under forudsætning af, at Byrådet godkender økonomien.", "amended"],
  [plan, "Godkendt under forudsaetning af, at Byrådet siger ja.", "amended"],
  [plan, "Godkendt med enkelte aendringer.", "amended"],
  [plan, "Budgettet blev i kke godkendt.", "rejected"],
  [plan, "Planen blev ik ke godkendt.", "rejected"],
  [plan, "Planen blev lkke godkendt.", "rejected"],
  [plan, "Planen blev ikke\n\ngodkendt.", "rejected"],
  [plan, "Sagen blev udsat, da Byrådet ikke har godkendt planen.", "postponed"],
  [plan, "Da kommunerne ikke har drøftet planen, blev sagen udsat.", "postponed"],
  [plan, "Punktet bliver udsat til mødet i november.", "postponed"],
  [plan, "Byrådet godkendte planen i marts, men styregruppen udsatte den.", "postponed"],
  [plan, "Planen er tidligere godkendt, men udsættes nu.", "postponed"],
  [plan, "Planen blev ikke nået. Den behandles på næste møde.", "postponed"],
  [discussed, "Drøftet, og emnet tages op igen i oktober.", "discussed"],
  [discussed, "Kommunerne og regionen drøftede planen, og styregruppen drøftede den også.", "discussed"],
  [noted, "Taget til efterretning. Byrådet godkendte planen i marts.", "noted"],
  [both, "Godkendt.", "approved", "approved"],
  [both, "Planen godkendt.", "approved", null],
  [both, "Planen godkendt. Økonomien tages op igen.", "approved", "postponed"],
  [both, "Planen blev godkendt, og økonomien drøftes igen i oktober.", "approved", "postponed"],
  [both, "Godkendt. Dog udsættes økonomien.", "approved", "postponed"],
  [both, "Godkendt, dog udsættes økonomien.", "approved", "postponed"],
  [both, "Første del godkendt. Anden del udsat.", "approved", "postponed"],
  [both, "1. at: Godkendt. 2. at: Udsat.", "approved", "postponed"],
  [approve, "It was proposed to defer the plan, but it was approved.", "approved"],
  [approve, "Approved on 4 May 2026.", "approved"],
  [approve, "The panel approved the plan recommended by the Finance Committee.", "approved"],
  [approve, "The plan, which the Council had supported, was approved.", "approved"],
  [approve, "Plan approved.", "approved"],
  [approve, "Only the first part of the plan was approved.", "amended"],
  [approve, "The plan was no t approved.", "rejected"],
  [approve, "The plan was not\n\napproved.", "rejected"],
  [bothInEnglish, "The plan was approved. The budget will be discussed again in October.", "approved", "postponed"],
  [bothInEnglish, "Approved. However, the budget is deferred.", "approved", "postponed"],
  [bothInEnglish, "The first part was approved. The second part was deferred.", "approved", "postponed"],
];

describe("what stands beside it", () => {
  for (const [asked, outcome, ...decisions] of stands)
    it(`"${outcome.replaceAll("\n", " / ")}" is ${decisions.map(String).join(", ")}`, () => {
      assert.deepEqual(decidedBy(asked, outcome), decisions);
    });
});

describe("a sentence over the end of a page", () => {
  const decisionOf = (outcome: string) =>
    itemWith({ recommendation: "at planen godkendes", outcome }).recommendations[0]?.decision;

  it("keeps its no", () => {
    assert.equal(decisionOf("Planen blev ikke\n\nSide 1 af 2\n\ngodkendt."), "rejected");
    const { recommendations } = englishItemWith({
      recommendation: "approve the plan",
      outcome: "The plan was not\n\nPage 1 of 2\n\napproved.",
    });
    assert.equal(recommendations[0]?.decision, "rejected");
  });

  it("gives nobody a task that somebody does not want", () => {
    const { actions } = itemWith({
      outcome: "Jonas Hede oplyste, at han ikke ønsker, at\n\nSide 1 af 2\n\nBirgit Aagaard sender tallene.",
    });
    assert.ok(actions.every(({ confidence }) => confidence < 0.5));
  });
});

describe("recommendations in one sentence", () => {
  const asked = "Direktionen indstiller, at der optages lån, og at direktionen bemyndiges til at underskrive.";

  it("are as many as the outcome counts", () => {
    const of = (outcome: string) => itemWith({ recommendation: asked, outcome }).recommendations;
    assert.deepEqual(
      of("1. at: Godkendt. 2. at: Udsat.").map((one) => one.decision),
      ["approved", "postponed"],
    );
    assert.equal(of("Godkendt.").length, 1);
  });

  it("have no decision where the outcome counts more than there are", () => {
    const { recommendations } = itemWith({
      recommendation: "at planen godkendes",
      outcome: "1. at: Godkendt. 2. at: Udsat.",
    });
    assert.deepEqual(
      recommendations.map((one) => one.decision),
      [null],
    );
  });
});

describe("what had been decided before", () => {
  it("comes back to no meeting", () => {
    const before = "In November the Board had decided to postpone the hiring of a project officer.";
    assert.deepEqual(promisedBy(before, "en").followUps, []);
    assert.deepEqual(promisedBy("I november havde styregruppen besluttet at udskyde ansættelsen.").followUps, []);
  });
});
