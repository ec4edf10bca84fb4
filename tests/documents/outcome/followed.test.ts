import assert from "node:assert/strict";
import type { DecisionKind } from "../../../src/domain/reading.ts";
import { englishItemWith, itemWith } from "../making/minutes.ts";
import { decidedBy } from "../making/outcome.ts";

const plan = ["styregruppen godkender planen"];

const said: [outcome: string, decision: DecisionKind | null][] = [
  ["Der følges op i foråret.", null],
  ["Sagen følges op på næste møde.", null],
  ["Jonas Hede orienterede om planen. Der følges op i november.", null],
  ["Planen følges op til efteråret.", null],
  ["Sagen følges tæt.", null],
  ["Udviklingen følges.", null],
  ["Arbejdet følges af Driftsforum.", null],
  ["Der blev fulgt op på spørgsmålene fra sidst.", null],
  ["Indstillingen følges op på næste møde.", null],
  ["Retningslinjerne følges ikke i dag.", null],
  ["Indstillingen følges.", "approved"],
  ["Indstillingen blev fulgt.", "approved"],
  ["Indstillingen blev enstemmigt fulgt.", "approved"],
  ["Indstillingen fulgt.", "approved"],
  ["Styregruppen følger indstillingen.", "approved"],
  ["Styregruppen fulgte indstillingen.", "approved"],
  ["Styregruppen fulgte forvaltningens indstilling.", "approved"],
  ["Indstillingen følges ikke.", "rejected"],
  ["Indstillingen blev ikke fulgt.", "rejected"],
];

describe("what is followed", () => {
  for (const [outcome, decision] of said)
    it(`"${outcome}" is ${String(decision)}`, () => {
      assert.deepEqual(decidedBy(plan, outcome), [decision]);
    });
});

describe("an outcome that ends with whose recommendation it was", () => {
  const said: [outcome: string, decision: DecisionKind | null][] = [
    ["Styregruppen godkendte forvaltningens indstilling.", "approved"],
    ["Styregruppen godkendte Økonomiudvalgets indstilling", "approved"],
    ["Godkendte forvaltningens indstilling.", "approved"],
    ["Styregruppen fulgte formandskabets indstillinger.", "approved"],
    ["Styregruppen afviste forvaltningens indstilling.", "rejected"],
    ["Styregruppen drøftede sekretariatets indstilling.", null],
  ];
  for (const [outcome, decision] of said)
    it(`is no heading: "${outcome}"`, () => {
      const item = itemWith({ recommendation: "at planen godkendes", outcome });
      assert.equal(item.recommendations[0]?.decision, decision);
      assert.equal(item.outcome, outcome);
    });

  it("is no heading in English", () => {
    const outcome = "The panel approved the officer's recommendation.";
    const item = englishItemWith({ recommendation: "approve the plan", outcome });
    assert.equal(item.recommendations[0]?.decision, "approved");
    assert.equal(item.outcome, outcome);
  });
});
