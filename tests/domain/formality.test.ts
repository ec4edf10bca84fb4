import assert from "node:assert/strict";
import { bareItem, runsUntil, withItem, type AgendaItem } from "../../src/domain/agenda.ts";
import { isFormalityIn } from "../../src/domain/formality.ts";

describe("an agenda's formalities", () => {
  it("are expected under any of their names, in either language, together or apart", () => {
    const wanted = "Godkendelse af dagsorden og referat";
    assert.ok(isFormalityIn(wanted, ["Approval of the agenda and the minutes of the 8th meeting"]));
    assert.ok(isFormalityIn(wanted, ["Velkomst og godkendelse af dagsordenen", "Godkendelse af referat fra 8. møde"]));
    assert.ok(isFormalityIn("Eventuelt", ["AOB"]));
    assert.ok(!isFormalityIn(wanted, ["Approval of the agenda"]));
    assert.ok(!isFormalityIn("Godkendelse af referat", ["Referat af byrådets møde"]));
    assert.ok(!isFormalityIn("Medicinboksen", ["Medicinboksen"]), "a subject is no formality");
  });

  it("are put where they belong", () => {
    const agenda = (...titles: string[]): AgendaItem[] =>
      titles.map((title, at) => ({ ...bareItem(title), number: at + 1 }));
    const put = (title: string, ...into: string[]) =>
      withItem(agenda(...into), bareItem(title)).map((item) => `${item.number} ${item.title}`);
    assert.deepEqual(put("Godkendelse af dagsorden", "Velkomst", "Budget", "Evt."), [
      "1 Velkomst",
      "2 Godkendelse af dagsorden",
      "3 Budget",
      "4 Evt.",
    ]);
    assert.deepEqual(put("Godkendelse af dagsorden", "Budget"), ["1 Godkendelse af dagsorden", "2 Budget"]);
    assert.deepEqual(put("Meddelelser", "Budget", "Næste møde"), ["1 Budget", "2 Meddelelser", "3 Næste møde"]);
    assert.deepEqual(put("Meddelelser", "Budget", "Evt."), ["1 Budget", "2 Meddelelser", "3 Evt."]);
  });

  it("may run on after the meeting's end", () => {
    const items = [
      { ...bareItem("Budget"), minutes: 90 },
      { ...bareItem("Plan"), start: "15:30", minutes: 45 },
      bareItem("Evt."),
    ];
    assert.equal(runsUntil(items, "14:00"), "16:15");
    assert.equal(runsUntil([bareItem("Evt.")], "14:00"), null);
  });
});
