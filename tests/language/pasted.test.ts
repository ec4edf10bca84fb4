import assert from "node:assert/strict";
import { isOnOneLine, isPasted } from "../../src/language/pasted.ts";

describe("a pasted text", () => {
  const documents = [
    "Referat 19. november 2026\n\n1. Budget\nGodkendt. Asta sender det rundt.",
    "Dagsorden:\n1. Velkomst\n2. Budget\n3. Eventuelt",
    "Klyngestyregruppe Vest\nDagsorden 3. december 2026\n1. Velkomst\n2. Budget",
    "Hej, her er punkterne:\n1. Velkomst\n2. Medicinboksen: Skal flere have den?\n3. Eventuelt",
    "Dagsorden\nVelkomst\nBudget\nEventuelt",
    "Dagsorden til mødet den 3. december\n- Velkomst\n- Budget",
    "Agenda for the 9th meeting\n1. Welcome\n2. Budget",
    "Minutes of 19 November 2026\nItem 1: Budget\nApproved.",
    "Draft agenda:\n1) Welcome\n2) Budget\n3) Any other business",
  ];
  for (const text of documents)
    it(`is a document however short it is: ${JSON.stringify(text)}`, () => {
      assert.equal(isPasted(text), true);
    });

  const chat = [
    "Hej Referent\nhvornår er næste møde?",
    "dagsorden",
    "Referat, tak\nog hvornår er næste møde?",
    "Referat\nKan du vise referatet fra sidste gang?\nPå forhånd tak\nMvh Asta",
    "Jeg har to ting:\n1. Hvornår er næste møde?\n2. Hvem har meldt afbud?",
    "Jeg kan ikke komme\n1. december eller\n2. december",
    "afbud\n\nMvh\nMette",
    "12 er færdig\n13 er færdig\n14 er færdig",
    "Agenda please\nand who is coming",
    "Kære alle\nHusk kage.\nHilsen Bo",
    "Dagsorden?\nJeg kan ikke finde den\nog mødet er i morgen\nHvor er den",
  ];
  for (const text of chat)
    it(`is not what somebody writes to a colleague: ${JSON.stringify(text)}`, () => {
      assert.equal(isPasted(text), false);
    });

  it("is long and in lines", () => {
    assert.equal(isPasted("En linje af et længere dokument, som nogen har skrevet.\n".repeat(9)), true);
    assert.equal(isPasted("En linje af et længere dokument, som nogen har skrevet. ".repeat(9)), false);
  });
});

describe("a whole agenda on one line", () => {
  for (const text of [
    "her er dagsordenen til den 3.: 1) Velkomst 2) Medicinboks v/ Jørgen 3) Evt.",
    "dagsordenen er: velkomst, medicinboksen ved Jørgen, nærhospitaler ved Maria, eventuelt",
    "Dagsorden: Velkomst, Budget, Eventuelt",
    "Referat 14. januar. Til stede: alle undtagen Anne. 1. Velkomst. Godkendt. 2. Budget. Godkendt.",
    "here is the agenda for the 3rd: 1) Welcome 2) The budget 3) Any other business",
    "The agenda is: welcome, the budget, any other business",
  ])
    it(`is none that is asked for: ${text}`, () => {
      assert.equal(isOnOneLine(text), true);
    });

  for (const text of [
    "dagsorden",
    "dagsordenen til den 3. december",
    "er dagsordenen den samme: velkomst, budget, eventuelt?",
    "dagsorden 1. december og 2. december",
    "tilføj til dagsordenen: budget, plan, drift",
    "referat fra 1. og 2. møde",
    "agenda for 3 December, please",
    "Dagsorden:\n1. Velkomst\n2. Budget\n3. Eventuelt",
  ])
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.equal(isOnOneLine(text), false);
    });
});
