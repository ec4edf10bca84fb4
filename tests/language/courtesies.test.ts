import { equal } from "node:assert/strict";
import { withoutCourtesies } from "../../src/language/courtesies.ts";
import { courtesyIn, withoutNames } from "../../src/language/understand.ts";

const context = {
  now: "2026-11-20T08:00:00.000Z",
  people: [{ name: "Mette Holm" }, { name: "Jørgen Rask" }],
  sender: "Mette Holm",
  language: "da",
} as const;

describe("What is said to be polite", () => {
  const bare: Record<string, string> = {
    "Hej hvornår er næste møde?": "hvornår er næste møde?",
    "Hej :-) hvornår er næste møde?": "hvornår er næste møde?",
    "Kære alle, jeg må melde afbud. Mvh Mette": "jeg må melde afbud.",
    "Hej Asta!\nAfbud på torsdag\n\nMed venlig hilsen\nMette Holm\nBorgmester": "Afbud på torsdag Borgmester",
    "afbud\n/Mette": "afbud",
    "tak for sidst, jeg kan ikke komme torsdag": "jeg kan ikke komme torsdag",
    "Hi everyone, I can't come. Best regards, Mette": "I can't come.",
    // Another's name may be whom it is about; a name without a comma begins the sentence.
    "Afbud fra Jørgen. Mvh Jørgen": "Afbud fra Jørgen. Mvh Jørgen",
    "hej Jørgen kommer ikke": "Jørgen kommer ikke",
    "Mette skriver en hilsen": "Mette skriver en hilsen",
    "mødet er kl. 14:30": "mødet er kl. 14:30",
    "Christina laver: (1) et notat": "Christina laver: (1) et notat",
    hej: "hej",
  };
  for (const [text, left] of Object.entries(bare))
    it(`“${text.replaceAll("\n", " ")}” is about “${left}”`, () => {
      equal(withoutCourtesies(text, context.sender), left);
    });

  const kinds: Record<string, string | null> = {
    "tak!": "thanks",
    "mange tak for hjælpen med opgaven": "thanks",
    "Hej, tak": "thanks",
    "på forhånd tak": "thanks",
    hej: "greeting",
    "god weekend alle sammen": "wish",
    "tak og god weekend": "wish",
    "vi ses": "farewell",
    "det lyder godt": "agreement",
    nej: "answer",
    "nej nej": "answer",
    "nej tak": "agreement",
    "nej tak skal du have": "thanks",
    "no thanks": "agreement",
    "👎": "answer",
    "👎🏽": "answer",
    "👍": "smile",
    ":-)": "smile",
    "jeg bliver 10 minutter forsinket": "late",
    "jeg kommer desværre lidt for sent til mødet på torsdag": "late",
    "I'm running late": "late",
    // What asks for something is never only polite.
    "hej afbud": null,
    "tak for invitationen men jeg kan ikke komme": null,
    "jeg er forsinket med opgave 12": null,
    "god weekend, jeg melder afbud til mandag": null,
    "": null,
  };
  for (const [text, kind] of Object.entries(kinds))
    it(`“${text}” is ${kind ?? "more than that"}`, () => {
      equal(courtesyIn(text, withoutNames(text, context)), kind);
    });
});
