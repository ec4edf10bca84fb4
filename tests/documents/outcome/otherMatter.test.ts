import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";
import type { DecisionKind } from "../../../src/domain/reading.ts";
import { englishItemWith, itemWith } from "../making/minutes.ts";
import { decidedBy } from "../making/outcome.ts";

const plan = ["styregruppen godkender planen"];
const both = ["godkender planen", "godkender økonomien"];
type Said = [outcome: string, ...decisions: (DecisionKind | null)[]];

const isRead = (asked: readonly string[], all: readonly Said[]) => {
  for (const [outcome, ...decisions] of all)
    it(`"${outcome}" is ${decisions.map(String).join(", ")}`, () => {
      assert.deepEqual(decidedBy(asked, outcome), decisions);
    });
};

describe("a verdict on another thing than was asked", () => {
  isRead(plan, [
    ["Økonomien blev godkendt.", null],
    ["Kommissoriet for arbejdsgruppen blev godkendt.", null],
    ["Udbuddet er udsat til 2027.", null],
    ["Mødet blev udsat.", null],
    ["Udkastet til budget blev godkendt.", null],
    ["En anden plan blev godkendt.", null],
    ["Styregruppen godkendte budgettet.", null],
    ["Derefter blev budgettet godkendt.", null],
    ["Patienter kan blive afvist i skadestuen.", null],
  ]);

  it("is none in English", () => {
    for (const outcome of ["The budget was approved.", "The launch has been postponed to 2027."])
      assert.equal(englishItemWith({ recommendation: "approve the plan", outcome }).recommendations[0]?.decision, null);
  });

  it("is said to be unclear", () => {
    const { warnings } = readText(
      "Referat\nStyregruppen for Nærhed, 4. maj 2026\n\n1. Velkomst\nReferat\nIntet.\n\n2. Plan\nIndstilling\nAt planen godkendes\nReferat\nØkonomien blev godkendt.\n",
    );
    assert.ok(warnings.some(({ message }) => message.includes("2.1")));
  });
});

describe("a verdict on what was asked, in other words", () => {
  isRead(plan, [
    ["Planen blev godkendt.", "approved"],
    ["Handleplanen blev godkendt.", "approved"],
    ["Udkastet blev godkendt.", "approved"],
    ["Udkastet til plan blev godkendt.", "approved"],
    ["Planen om vækst blev godkendt.", "approved"],
    ["Den fremlagte plan blev godkendt.", "approved"],
    ["Herefter blev planen godkendt.", "approved"],
    ["Sagen blev udsat.", "postponed"],
    ["Behandlingen af sagen udsættes.", "postponed"],
    ["Planen blev genbehandlet og godkendt.", "approved"],
    ["Planen, der i juni blev udsat, blev godkendt.", "approved"],
    ["Planen var udsat fra sidste møde. Godkendt.", "approved"],
    ["I stedet for at udsætte planen blev den godkendt.", "approved"],
  ]);

  it("is known by the item's title", () => {
    const item = itemWith({
      title: "Budget 2027",
      recommendation: "at rammen godkendes",
      outcome: "Budgettet blev godkendt.",
    });
    assert.equal(item.recommendations[0]?.decision, "approved");
  });

  it("may be any where a proposal was asked about", () => {
    const item = itemWith({ recommendation: "at forslaget godkendes", outcome: "Ordningen blev godkendt." });
    assert.equal(item.recommendations[0]?.decision, "approved");
  });
});

describe("what was approved somewhere else", () => {
  isRead(plan, [
    ["Planen er godkendt på hospitalet.", null],
    ["Planen er godkendt fra regionens side.", null],
    ["Fra kommunernes side er planen godkendt.", null],
    ["Planen er i øvrigt godkendt andetsteds.", null],
    ["Planen fik grønt lys i Byrådet, hvor den blev godkendt.", null],
    ["Regionen har allerede sagt ja og godkendt planen.", null],
    ["Nordby er klar og har godkendt planen.", null],
    ["Bestyrelsen på sygehuset godkendte planen.", null],
    ["Mødedeltagerne fra Nordby godkendte planen.", null],
    ["Planen blev godkendt på strategidagen.", null],
    ["Flere kunne godkende planen.", null],
    ["Planen blev godkendt på mødet.", "approved"],
    ["Styregruppen er enig og har godkendt planen.", "approved"],
  ]);
});

describe("one of several recommendations that is left open", () => {
  isRead(both, [
    ["Godkendt, bortset fra økonomien.", "approved", null],
    ["Godkendt, idet økonomien dog afventer.", "approved", null],
    ["Godkendt. Med hensyn til økonomien ønskes et nyt oplæg.", "approved", null],
    ["Godkendt. Styregruppen ønsker en status på planen i foråret.", "approved", "approved"],
    ["Godkendt. Planen tages op igen om et år.", "approved", "approved"],
    ["1) Godkendt 2) Udsat", "approved", "postponed"],
    ["a) Godkendt b) Udsat", "approved", "postponed"],
    ["Det første blev godkendt, det andet afvist.", "approved", "rejected"],
  ]);
});

describe("boxes to tick", () => {
  isRead(plan, [
    ["☒ Godkendt ☐ Afvist", "approved"],
    ["☐ Godkendt ☒ Afvist", "rejected"],
    ["[x] Godkendt [ ] Udsat", "approved"],
    ["Godkendt ☒ Afvist ☐", "approved"],
    ["Ja ☐ Nej ☒", "rejected"],
    ["☐ Godkendt", null],
  ]);
});

describe("a recommendation to choose somebody or to set up a group", () => {
  const choose = ["styregruppen udpeger et medlem til følgegruppen"];
  isRead(choose, [
    ["Lis Holm blev udpeget.", "approved"],
    ["Styregruppen udpegede Lis Holm.", "approved"],
    ["Lis Holm blev sidste år udpeget til følgegruppen.", null],
    ["Der udpeges et medlem på næste møde.", null],
    ["Byrådet udpegede Lis Holm.", null],
    ["Kommunerne udpeges til at dække udgiften.", null],
    ["Der blev ikke udpeget et medlem.", null],
  ]);
  isRead(
    ["nedsætter en arbejdsgruppe"],
    [
      ["Der nedsættes en arbejdsgruppe.", "approved"],
      ["Prisen nedsættes.", null],
    ],
  );
});
