import assert from "node:assert/strict";
import { promisedBy } from "../making/outcome.ts";

const SURE = 0.5;
const given = (outcome: string, language: "da" | "en") =>
  promisedBy(outcome, language)
    .actions.filter(({ confidence }) => confidence >= SURE)
    .map(({ owners, task }) => `${owners.join(" & ")}: ${task}`);

describe("a task that is told as what somebody does", () => {
  const english: Readonly<Record<string, string>> = {
    "Noted. The secretariat circulates the slides.": "Secretariat: circulates the slides",
    "Peter Lowick drafts a letter to the operator.": "Peter Lowick: drafts a letter to the operator",
    "Fiona Tarrant and Graham Overton meet in week 21 to plan the visit.":
      "Fiona Tarrant & Graham Overton: meet in week 21 to plan the visit",
    "Fiona Tarrant and Graham Overton draft a timetable.": "Fiona Tarrant & Graham Overton: draft a timetable",
  };
  for (const [outcome, task] of Object.entries(english))
    it(outcome, () => {
      assert.deepEqual(given(outcome, "en"), [task]);
    });

  for (const outcome of [
    "The secretariat circulates a newsletter every month.",
    "The region sends patients to the hospital.",
    "Westport Hospital sends a letter to the patient.",
    "Peter Lowick sends his apologies.",
    "Peter Lowick writes the minutes.",
    "Peter Lowick said that the secretariat circulates the slides.",
    "Fiona Tarrant leads the project and supports the plan.",
  ])
    it(`is none: ${outcome}`, () => {
      assert.deepEqual(given(outcome, "en"), []);
    });

  it("may be a talk on a day to come", () => {
    assert.deepEqual(given("Jonas Hede og Tove Rask mødes om kørsel i uge 21.", "da"), [
      "Jonas Hede & Tove Rask: mødes om kørsel i uge 21",
    ]);
    assert.deepEqual(given("Jonas Hede og Tove Rask taler om tallene inden næste møde.", "da"), [
      "Jonas Hede & Tove Rask: taler om tallene inden næste møde",
    ]);
    for (const outcome of [
      "Jonas Hede og Tove Rask mødes jævnligt om kørsel.",
      "Arbejdsgruppen mødes næste gang den 4. juni.",
      "Arbejdsgruppen mødes om kørsel hver måned på mødet.",
      "Kommunerne taler om det samme.",
      "Sekretariatet orienterer om puljen.",
    ])
      assert.deepEqual(given(outcome, "da"), [], outcome);
  });
});
