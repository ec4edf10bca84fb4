import assert from "node:assert/strict";
import { understand } from "../../src/language/understand.ts";
import type { Intent, Slots } from "../../src/language/understanding.ts";

const people = ["Åse Østergaard", "Mette Holm"].map((name) => ({ name }));
const context = { now: "2026-11-20T08:00:00.000Z", people, sender: "Mette Holm", language: "da" } as const;

const MESSAGES: Record<string, [Intent, Slots]> = {
  kassér: ["discard", {}],
  "kasser udkastet": ["discard", {}],
  "kassér referatet": ["discard", { paper: "minutes" }],
  "kassér udkastet til dagsordenen": ["discard", { paper: "agenda" }],
  "kan du kassere udkastet": ["discard", {}],
  "slet referatudkastet": ["discard", { paper: "minutes" }],
  "smid kladden ud": ["discard", {}],
  "discard it": ["discard", {}],
  "please discard the draft agenda": ["discard", { paper: "agenda" }],
  "throw away the draft": ["discard", {}],
  "delete the draft minutes": ["discard", { paper: "minutes" }],
  "vis referatudkastet": ["showDraft", { paper: "minutes" }],
  "ret referatet": ["showDraft", { paper: "minutes", amends: true }],
  "slet referatet": ["showDraft", { paper: "minutes", amends: true }],
  "tilbagetræk referatet": ["showDraft", { paper: "minutes", amends: true }],
  "referatet skal rettes: punkt 3 blev godkendt": ["showDraft", { paper: "minutes", amends: true }],
  "der er fejl i referatet": ["showDraft", { paper: "minutes", amends: true }],
  "punkt 4 blev vedtaget, ikke afvist": ["showDraft", { amends: true }],
  "ret beslutningen i punkt 2 til afvist": ["showDraft", { amends: true }],
  "take the minutes down": ["showDraft", { paper: "minutes", amends: true }],
  "the minutes are wrong, remove them": ["showDraft", { paper: "minutes", amends: true }],
  "item 4 was approved, not deferred": ["showDraft", { amends: true }],
  "det ser fint ud, send det ud": ["postMinutes", {}],
  "looks good, publish it": ["postMinutes", {}],
};

describe("what is said of a draft", () => {
  for (const [text, [intent, slots]] of Object.entries(MESSAGES))
    it(`is understood: "${text}"`, () => {
      const found = understand(text, context);
      assert.deepEqual([found.intent, found.sure, found.slots], [intent, true, slots]);
    });

  for (const text of [
    "Åse Østergaard sender rettelser til referatet inden fredag",
    "referat",
    "hvad blev der besluttet om punkt 3?",
    "kassér ikke udkastet",
  ])
    it(`is not heard in "${text}"`, () => {
      const { intent, slots } = understand(text, context);
      assert.ok(intent !== "discard" && slots.amends === undefined);
    });
});
