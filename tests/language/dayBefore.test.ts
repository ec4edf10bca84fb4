import assert from "node:assert/strict";
import { read, sure } from "./tables.ts";

sure("reminders of the day before only", {
  "kun dagen før": ["snooze", { onlyDayBefore: true }],
  "Mind mig kun om ting dagen før": ["snooze", { onlyDayBefore: true }],
  "jeg vil kun have påmindelser dagen før, tak": ["snooze", { onlyDayBefore: true }],
  "kan du nøjes med at minde mig dagen før?": ["snooze", { onlyDayBefore: true }],
  "only the day before": ["snooze", { onlyDayBefore: true }],
  "please only remind me the day before a meeting": ["snooze", { onlyDayBefore: true }],
  "I only want reminders the day before": ["snooze", { onlyDayBefore: true }],
});

describe("the day before something else", () => {
  for (const text of [
    "send referatet dagen før mødet",
    "jeg kan kun dagen før mødet",
    "vi mødes først dagen før fristen",
    "Maria sender udkastet dagen før",
    "ikke kun dagen før",
    "I only arrive the day before",
  ])
    it(`"${text}" asks for no fewer reminders`, () => {
      assert.equal(read(text).slots.onlyDayBefore, undefined);
    });
});
