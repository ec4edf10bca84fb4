import assert from "node:assert/strict";
import { understand } from "../../src/language/understand.ts";
import type { Intent, Slots } from "../../src/language/understanding.ts";

const people = ["Åse Østergaard", "Mette Holm"].map((name) => ({ name }));
const context = { now: "2026-11-20T08:00:00.000Z", people, sender: "Mette Holm", language: "da" } as const;

const MESSAGES: Record<string, Slots> = {
  "slet opgave 14": { action: 14 },
  "kan du slette opgave 14": { action: 14 },
  "fjern opgave nr. 14 fra listen": { action: 14 },
  "fortryd opgave 14": { action: 14 },
  "annullér opgave 14": { action: 14 },
  "tag opgave 14 af listen": { action: 14 },
  "opgave 14 skal slettes": { action: 14 },
  "opgave 14 er en fejl": { action: 14 },
  "opgave 14 er oprettet ved en fejl": { action: 14 },
  "slet 14": { action: 14 },
  "slet opgaven om budgettet": { task: "budgettet" },
  "delete action 14": { action: 14 },
  "please remove task 14 from the list": { action: 14 },
  "undo action 14": { action: 14 },
  "take action 14 off the list": { action: 14 },
  "action 14 should be deleted": { action: 14 },
  "action 14 is a mistake": { action: 14 },
  "delete the action about the budget": { task: "the budget" },
};

const OTHERS: Record<string, Intent> = {
  "opgave 14 er færdig": "completeAction",
  "udsæt opgave 14 til fredag": "postponeAction",
  fortryd: "undo",
  "undo that": "undo",
};

describe("an action that is to be taken off the list", () => {
  for (const [text, slots] of Object.entries(MESSAGES))
    it(`is asked for by "${text}"`, () => {
      const found = understand(text, context);
      assert.deepEqual([found.intent, found.sure, found.slots], ["withdrawAction", true, slots]);
    });

  for (const [text, intent] of Object.entries(OTHERS))
    it(`is not meant by "${text}"`, () => {
      assert.equal(understand(text, context).intent, intent);
    });
});
