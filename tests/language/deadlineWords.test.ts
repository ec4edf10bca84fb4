import assert from "node:assert/strict";
import type { Slots } from "../../src/language/understanding.ts";
import { asked, on, read } from "./tables.ts";

/** The whole of a task, and of its deadline only the last day. */
function tasks(title: string, table: Record<string, [task: string, due: string | undefined]>): void {
  describe(title, () => {
    for (const [text, expected] of Object.entries(table))
      it(`"${text}"`, () => {
        const { intent, slots } = read(text);
        assert.deepEqual([intent, slots.task, lastOf(slots.due)], ["logAction", ...expected]);
      });
  });
}

const lastOf = (due: Slots["due"]): string | undefined =>
  typeof due === "object" && "to" in due ? due.to : due === undefined ? undefined : JSON.stringify(due);

tasks("what leads to a deadline is no part of the task", {
  "Birgit skriver notatet i løbet af januar": ["skriver notatet", "2027-01-31"],
  "Birgit writes the memo in the course of January": ["writes the memo", "2027-01-31"],
  "Birgit skriver notatet mellem jul og nytår": ["skriver notatet", "2026-12-30"],
  "Birgit writes the memo between Christmas and New Year": ["writes the memo", "2026-12-30"],
});

tasks("what something is for, or begins with, is no deadline", {
  "Birgit sender notatet fra uge 49": ["sender notatet fra uge 49", undefined],
  "Birgit sends the note from week 49": ["sends the note from week 49", undefined],
  "opgave til Birgit: bestil lokale til junimødet": ["bestil lokale til junimødet", undefined],
  "Task for Birgit: book a room for June": ["book a room for June", undefined],
  "opgave: Birgit bestiller mad til mødet i januar": ["bestiller mad til mødet i januar", undefined],
  "action: Birgit books a room for the January meeting": ["books a room for the January meeting", undefined],
  "Birgit bestiller lokale inden den 10. december": ["bestiller lokale", "2026-12-10"],
  "Birgit books a room by 10 December": ["books a room", "2026-12-10"],
});

asked("a day that there is not is asked about", {
  "Birgit skriver notatet inden 12/13": "logAction",
  "Birgit writes the memo by 12/13": "logAction",
});

describe("a sign that shows nothing beside a name", () => {
  for (const text of [
    "afbud fra Birgit\u200b Møller",
    "apologies from \u200bBirgit Møller",
    "Birgit\u2060\u2060 laver et notat om økonomi",
    "Birgit\u200b will write a note on finances",
    "udsæt 1\u200b2 til den 20. januar",
    "postpone 1\u200b2 to 20 January",
  ])
    it(`is asked about: ${JSON.stringify(text)}`, () => {
      assert.equal(read(text).sure, false);
    });
  it("is a picture's own elsewhere", () => {
    assert.equal(read("afbud 👩\u200d💻 på torsdag").sure, true);
    assert.equal(read("❤\ufe0fafbud på torsdag").sure, true);
  });
});

describe("a word that is meant as it stands", () => {
  it("is no slip of another one", () => {
    assert.equal(read("punkt til dagsordenen: det ser sort ud").slots.subject, "ser sort ud");
    assert.equal(read("item for the agenda: quite a few vacancies").slots.subject, "quite a few vacancies");
  });
});

describe("a subject that is put on", () => {
  for (const [text, subject] of [
    ["put finances on for next time", "finances"],
    ["put finances on for next week's meeting", "finances"],
    ["I would like emergency capacity to be put on the agenda for 3 December", "emergency capacity"],
    ["might I ask that patient transport be put on the agenda for the next meeting?", "patient transport"],
  ] as const)
    it(`is named without it: "${text}"`, () => {
      const found = read(text);
      assert.deepEqual([found.sure, found.intent, found.slots.subject], [true, "proposeItem", subject]);
    });
  it("is of the day that is named", () => {
    const { slots } = read("I would like emergency capacity to be put on the agenda for 3 December");
    assert.deepEqual(slots.meeting, on("2026-12-03"));
  });
});
