import assert from "node:assert/strict";
import type { DecisionKind } from "../../../src/domain/reading.ts";
import { decidedBy } from "../making/outcome.ts";

const plan = "at planen godkendes";
const approve = "That the plan be approved";

const cases: Record<string, [asked: string, outcome: string, decision: DecisionKind | null][]> = {
  "how some of them stand": [
    [plan, "Godkendt med stemmerne 5-2. Jonas Hede og Birgit Aagaard kan ikke godkende planen.", "approved"],
    [plan, "Godkendt, men Jonas Hede kan ikke godkende planen.", "approved"],
    [plan, "Jonas Hede (V) kan ikke godkende planen. Øvrige medlemmer godkendte.", "approved"],
    [
      plan,
      "Jonas Hede (V), Charlotte Lind (C) og Birgit Aagaard (O) kunne ikke tiltræde planen. Godkendt.",
      "approved",
    ],
    [plan, "Et mindretal (Jonas Hede) ønskede sagen udsat. Godkendt.", "approved"],
    [plan, "Et mindretal bestående af Jonas Hede og Birgit Aagaard kan ikke godkende planen. Godkendt.", "approved"],
    [plan, "Venstre og Liste T kan ikke godkende planen. Et flertal godkendte planen.", "approved"],
    [plan, "V og C ønskede sagen udsat. Planen blev godkendt.", "approved"],
    [plan, "Jonas Hede kan ikke godkende planen.", null],
    [plan, "Et mindretal kunne godkende planen.", null],
    ["at status tages til efterretning", "Jonas Hede ønskede sagen udsat. Taget til efterretning.", "noted"],
    [approve, "Peter Lowick could not support the plan. Approved.", "approved"],
    [approve, "Two members wished the item deferred. Approved.", "approved"],
  ],
  "what all of them decided": [
    [plan, "Udvalget kan ikke godkende planen.", "rejected"],
    [plan, "Styregruppen ønskede sagen udsat.", "postponed"],
    [plan, "Jonas Hede gennemgik planen, og den blev ikke godkendt.", "rejected"],
    [plan, "Jonas Hede bemærkede prisen. Planen kan ikke godkendes.", "rejected"],
    [approve, "The panel could not support the plan.", "rejected"],
  ],
  "what came of a proposal": [
    [
      approve,
      "It was proposed by Peter Lowick and seconded by Fiona Tarrant that the plan be approved. The motion was put and lost by 3 votes to 5.",
      "rejected",
    ],
    [approve, "Councillor Lowick moved that the plan be approved. The motion was defeated.", "rejected"],
    [approve, "Proposed by Peter Lowick, seconded by Fiona Tarrant, that the plan be approved. Carried.", "approved"],
    [approve, "An amendment was moved and lost. The original motion was carried.", "approved"],
    [plan, "Jonas Hedes ændringsforslag blev forkastet med 4 stemmer mod 3.", null],
    [plan, "Et ændringsforslag blev nedstemt. Indstillingen blev godkendt.", "approved"],
    [plan, "Ændringsforslaget blev vedtaget.", "amended"],
  ],
  "that something else was agreed": [
    [approve, "The Board agreed to extend the pilot.", null],
    ["That the pilot be extended", "The Board agreed to extend the pilot.", "approved"],
    [approve, "The Board agreed to the plan.", "approved"],
    [approve, "It was agreed to approve the plan.", "approved"],
  ],
  "that it was not quite approved": [
    [plan, "Godkendes skriftligt efter mødet.", null],
    [plan, "Planen godkendes pr. mail.", null],
    [plan, "Godkendes efterfølgende af medlemmerne.", null],
    [plan, "Godkendt – dog således at prisen er 58 kr.", "amended"],
    [plan, "Godkendt, bortset fra strækningen ved havnen, som udgår.", "amended"],
    [plan, "Planen blev godkendt med undtagelse af afsnittet om kørsel.", "amended"],
    [plan, "Godkendt af alle undtagen to medlemmer.", null],
    [plan, "Enkelte rettelser indarbejdes, hvorefter planen godkendes af formanden.", null],
    [plan, "Planen godkendes af formandskabet.", null],
    ["at ansøgningen imødekommes", "Udvalget besluttede at give afslag på ansøgningen.", "rejected"],
    [approve, "Approved, except for the second route.", "amended"],
  ],
};

for (const [what, list] of Object.entries(cases))
  describe(`an outcome says ${what}`, () => {
    for (const [asked, outcome, decision] of list)
      it(`"${outcome}" for "${asked}" is ${decision ?? "none"}`, () => {
        assert.deepEqual(decidedBy([asked], outcome), [decision]);
      });
  });

describe("a decision said of each recommendation by its number", () => {
  for (const [outcome, ...decisions] of [
    ["Et flertal (A og V) godkendte 1. at. 2. at blev ændret til den 1. juni.", "approved", "amended"],
    ["1. at blev godkendt. 2. at blev ændret, så fristen er den 1. juni.", "approved", "amended"],
    ["1. at blev godkendt. 2. at-punkt blev udsat.", "approved", "postponed"],
    ["Udvalget godkendte 1. og 2. at.", "approved", "approved"],
    ["1. Godkendt.\n2. Ændres til den 1. juni.", "approved", "amended"],
    ["Budgettet blev godkendt. Fra den 1. maj at regne er fristen en anden.", "approved", null],
  ] as const)
    it(`"${outcome.replaceAll("\n", " / ")}"`, () => {
      assert.deepEqual(decidedBy(["at budgettet godkendes", "at status tages til efterretning"], outcome), decisions);
    });

  it("that it names, and of no other", () => {
    const asked = Array.from({ length: 8 }, (_, at) => `at plan nr. ${(at + 1).toString()} godkendes`);
    const none = (count: number) => Array.from({ length: count }, () => null);
    assert.deepEqual(decidedBy(asked, "Punkt 2 og 3 blev godkendt."), [null, "approved", "approved", ...none(5)]);
    assert.deepEqual(decidedBy(asked, "Recommendations 1 and 2 were approved."), ["approved", "approved", ...none(6)]);
  });

  it("by letters behind the verb", () => {
    const asked = ["at planen godkendes", "at status tages til efterretning", "at brevet sendes"];
    const expected = ["approved", "noted", "approved"];
    assert.deepEqual(decidedBy(asked, "Udvalget godkendte a) og c) og tog b) til efterretning."), expected);
    assert.deepEqual(decidedBy(asked, "The Panel approved (a) and (c) and noted (b)."), expected);
  });
});
