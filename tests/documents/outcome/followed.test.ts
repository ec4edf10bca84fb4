import assert from "node:assert/strict";
import type { DecisionKind } from "../../../src/domain/reading.ts";
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
