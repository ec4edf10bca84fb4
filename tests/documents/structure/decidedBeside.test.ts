import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const HEAD =
  "Referat\nFaglig Klynge Fjordland, 28. august 2025 kl. 14-16\nTil stede: Lene Dahl, Bo Rask\n\n1. Velkomst\nReferat\nIntet.\n\n2. Plan\nDet indstilles, at klyngen\n1. godkender planen\n\n";
const read = (rows: string, head = HEAD) => readText(head + rows).items[1];

describe("a table of decisions, owners and deadlines", () => {
  it("tells what was decided, and what is to be done by whom", () => {
    const item = read(
      "| Beslutning | Ansvarlig | Frist |\n|---|---|---|\n| Planen blev godkendt. Bo sender den ud. | Bo Rask | 1. oktober 2025 |\n",
    );
    assert.equal(item?.outcome, "Planen blev godkendt. Bo sender den ud.");
    assert.deepEqual(
      item.recommendations.map(({ decision }) => decision),
      ["approved"],
    );
    assert.deepEqual(
      item.actions.map(({ owners, task, due }) => [owners, task, due]),
      [[["Bo"], "sender den ud", "2025-10-01"]],
    );
  });

  it("keeps each of its rows", () => {
    const item = read(
      "| Referat | Ansvarlig | Frist |\n|---|---|---|\n| Drøftet | Lene Dahl | |\n| Taget til efterretning | | |\n",
    );
    assert.equal(item?.outcome, "Drøftet\nTaget til efterretning");
    assert.deepEqual(item.actions, []);
  });

  it("does so in English", () => {
    const head =
      "Minutes\nHarbourside Health Board, 28 August 2025, 14:00-16:00\nPresent: Lena Dale, Bob Rusk\n\n1. Welcome\nMinutes\nNothing.\n\n2. Plan\nThe Board is recommended to\n1. approve the plan\n\n";
    const item = read(
      "| Decision | Owner | Due |\n|---|---|---|\n| The plan was approved. | Bob Rusk | 1 October 2025 |\n",
      head,
    );
    assert.equal(item?.outcome, "The plan was approved.");
  });

  it("of tasks says nothing of what was decided", () => {
    const item = read("| Opgave | Ansvarlig | Frist |\n|---|---|---|\n| Sende tallene | Bo Rask | 1. oktober 2025 |\n");
    assert.equal(item?.outcome, "");
  });
});
