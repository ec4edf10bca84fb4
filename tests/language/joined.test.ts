import assert from "node:assert/strict";
import { understand } from "../../src/language/understand.ts";
import type { Intent, Slots } from "../../src/language/understanding.ts";
import { asked, context, on, read, sure } from "./tables.ts";

const THURSDAY = on("2026-12-03");

describe("two things of two people without a comma between", () => {
  const table: Record<string, { intent: Intent; slots: Slots }[]> = {
    "afbud den 3. december og Birgit ringer til regionen": [
      { intent: "cancel", slots: { meeting: THURSDAY } },
      { intent: "logAction", slots: { owners: ["Birgit"], task: "ringer til regionen" } },
    ],
    "apologies for 3 December and Birgit will write to the doctors": [
      { intent: "cancel", slots: { meeting: THURSDAY } },
      { intent: "logAction", slots: { owners: ["Birgit"], task: "write to the doctors" } },
    ],
    "afbud den 3. december og Henrik og Birgit laver et notat om økonomi": [
      { intent: "cancel", slots: { meeting: THURSDAY } },
      { intent: "logAction", slots: { owners: ["Henrik", "Birgit"], task: "et notat om økonomi" } },
    ],
    "apologies from Henrik and Birgit will call the region": [
      { intent: "cancel", slots: { person: "Henrik" } },
      { intent: "logAction", slots: { owners: ["Birgit"], task: "call the region" } },
    ],
    "postpone 12 to 20 January and I can't come on 3 December": [
      { intent: "postponeAction", slots: { action: 12, due: on("2027-01-20") } },
      { intent: "cancel", slots: { meeting: THURSDAY } },
    ],
    "12 is done and I can't come on 3 December": [
      { intent: "completeAction", slots: { action: 12 } },
      { intent: "cancel", slots: { meeting: THURSDAY } },
    ],
    "jeg kommer og Birgit kommer ikke": [
      { intent: "attend", slots: {} },
      { intent: "cancel", slots: { person: "Birgit" } },
    ],
    "apologies for 3 December, and put finances on for next time": [
      { intent: "cancel", slots: { meeting: THURSDAY } },
      { intent: "proposeItem", slots: { subject: "finances", meeting: "next" } },
    ],
  };
  for (const [text, parts] of Object.entries(table))
    it(`"${text}" is ${parts.map(({ intent }) => intent).join(" and ")}`, () => {
      const { intent, sure: isSure, slots, also = [] } = read(text);
      assert.deepEqual([isSure, { intent, slots }, ...also], [true, ...parts]);
    });

  for (const text of [
    "afbud den 3., og Christina laver en oversigt",
    "apologies for the 3rd, and Christina writes an overview",
  ])
    it(`asks only which of the two is meant: "${text}"`, () => {
      const people = ["Karen Munk", "Christina Lund", "Christina Bak"].map((name) => ({ name }));
      const { intent, doubt, also = [] } = understand(text, { ...context, people });
      assert.deepEqual(
        [intent, doubt, also.map((one) => [one.intent, one.slots.owners])],
        ["cancel", "name", [["logAction", ["Christina"]]]],
      );
    });
});

asked('whoever is named after an "and" is not away for that', {
  "afbud den 3. december og Birgit hilser mange gange": "cancel",
  "apologies for 3 December and Birgit sends her love": "cancel",
});

sure("what goes together stays together", {
  "afbud den 3. december og Birgit kommer i stedet": ["cancel", { meeting: THURSDAY, substitute: "Birgit" }],
  "scratch that, my clinic got moved and I can come on 3 December": ["attend", { meeting: THURSDAY }],
});

asked("out of the blue a correction is no cancellation", {
  "nej vent, den 3.": "cancel",
  "åh nej den 3. december": "cancel",
  "oh no, the 3rd of December": "cancel",
});

describe("a time of day is no place", () => {
  for (const text of [
    "move the meeting to 10 December at 3 in the afternoon",
    "flyt mødet til den 10. december kl. 3 om eftermiddagen",
    "new meeting on 10 December at 3 in the afternoon",
  ])
    it(`"${text}"`, () => {
      const { sure: isSure, slots } = read(text);
      assert.deepEqual([isSure, slots.date, slots.start, slots.place], [true, on("2026-12-10"), "15:00", undefined]);
    });
});
