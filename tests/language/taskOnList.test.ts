import assert from "node:assert/strict";
import { taskOnList } from "../../src/language/task.ts";

describe("a task as it stands on the list", () => {
  for (const [said, listed] of [
    ["laver et overblik", "et overblik"],
    ["lover at lave et overblik", "et overblik"],
    ["lover gerne at sende tallene", "sende tallene"],
    ["skriver vist et notat og sender det rundt", "skrive et notat og sende det rundt"],
    ["undersøger, hvem der måske laver et notat", "undersøge, hvem der måske laver et notat"],
  ] as const)
    it(`"${said}": ${listed}`, () =>
      assert.equal(taskOnList(said, { due: null, today: "2026-11-20", language: "da" }), listed));
});
