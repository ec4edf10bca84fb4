import { equal } from "node:assert/strict";
import type { LastDone } from "../../src/app/lastDone.ts";
import { takesBack } from "../../src/app/offers.ts";
import { OpenQuestion } from "../../src/domain/conversation.ts";
import { understand } from "../../src/language/understand.ts";

const NOW = "2026-11-20T08:00:00.000Z";
const undo = understand("fortryd", { now: NOW, people: [], sender: "Mette Holm", language: "da" });
const last: LastDone = {
  at: NOW,
  changes: [{ id: "c1", committee: "vest", feature: "completeAction", meeting: null, action: null, answers: null }],
  everywhere: [],
  commands: [],
  language: "da",
  lookedUp: null,
};

describe("“fortryd”, while a question is open", () => {
  const asked = { of: "mette", at: NOW, text: "Er det noget af det her?", options: [] };
  const takes = (question: object, done: LastDone | null = last): boolean =>
    takesBack(OpenQuestion.parse({ ...asked, ...question }), () => undo, { last: done, now: NOW });

  it("takes back what was just done where it was only asked what was meant, in whatever words", () => {
    equal(takes({ kind: "whatIsMeant" }), true);
    equal(takes({ kind: "whatIsMeant", text: "Hvad mener du?" }), true);
    equal(takes({ kind: "whatIsMeant" }, null), false);
  });

  it("drops any other question", () => {
    equal(takes({}), false);
  });
});
