import assert from "node:assert/strict";
import { isByNextMeeting } from "../../src/language/byNextMeeting.ts";

describe("what is to be done by the next meeting", () => {
  for (const text of [
    "Maria Vestergaard undersøger, hvad aftenkørsel koster, inden næste møde.",
    "KH får tallene delt op på grupper til næste møde.",
    "Sekretariatet sender et notat senest til det næste ordinære møde.",
    "Til næste gang laver Jørgen et oplæg.",
    "Lars writes a draft before the next meeting.",
    "Anne to report by our next steering meeting.",
    "Skrive brev Jørgen Rask næste møde",
    "Anne drafts a letter (due: next meeting).",
  ])
    it(`"${text}" is`, () => {
      assert.equal(isByNextMeeting(text), true);
    });
  for (const text of [
    "Punktet tages op igen på næste møde.",
    "Sekretariatet inviterer regionen til næste møde.",
    "Next meeting: 13 January",
    "Punktet tages op på det næste møde.",
    "The item comes up at the next meeting.",
    "Maria skriver et notat inden sommerferien.",
  ])
    it(`"${text}" is not`, () => {
      assert.equal(isByNextMeeting(text), false);
    });
});
