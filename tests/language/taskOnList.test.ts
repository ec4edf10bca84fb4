import assert from "node:assert/strict";
import { taskOnList } from "../../src/language/task.ts";

describe("a task as it stands on the list", () => {
  for (const [said, listed] of [
    ["laver et overblik", "et overblik"],
    ["lover at lave et overblik", "et overblik"],
    ["lover gerne at sende tallene", "sende tallene"],
    ["skriver vist et notat og sender det rundt", "skrive et notat og sende det rundt"],
    ["undersøger, hvem der måske laver et notat", "undersøge, hvem der måske laver et notat"],
    ["sørger for at booke lokalet", "booke lokalet"],
    ["tager mig nok af at ringe til regionen", "ringe til regionen"],
    ["står for at lave et udkast", "et udkast"],
    ["sørger for at lokalet er booket", "sørge for at lokalet er booket"],
    ["tager mig af høringssvaret", "tage sig af høringssvaret"],
  ] as const)
    it(`"${said}": ${listed}`, () =>
      assert.equal(taskOnList(said, { due: null, today: "2026-11-20", language: "da" }), listed));

  for (const [said, listed] of [
    ["promises to send the figures", "send the figures"],
    ["makes sure to book the room", "book the room"],
    ["makes sure that the room is booked", "make sure that the room is booked"],
  ] as const)
    it(`"${said}": ${listed}`, () =>
      assert.equal(taskOnList(said, { due: null, today: "2026-11-20", language: "en" }), listed));
});
