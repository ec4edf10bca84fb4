import assert from "node:assert/strict";
import { habitOf, withHabit } from "../../src/domain/habit.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";

const met = (date: string, start: string, end: string, place: string | null): Meeting =>
  newMeeting({ id: date, committee: "c1" }, { date, start, end, place });

const extraordinary = met("2026-12-10", "14:00", "15:00", "Teams");
const usual = [met("2026-11-05", "14:00", "16:00", "Thisted"), met("2026-10-01", "14:00", "16:00", "Thisted")];

describe("when a committee usually meets", () => {
  it("is as most of its meetings were, not as the extraordinary one that was the latest", () => {
    const habit = habitOf([extraordinary, ...usual]);
    assert.deepEqual(habit, { start: "14:00", end: "16:00", place: "Thisted" });
    assert.equal(withHabit({ start: "14:00" }, habit)?.end, "16:00");
  });

  it("is as the latest where none is more usual than another, and nothing before the first", () => {
    assert.equal(habitOf([extraordinary, ...usual.slice(0, 1)])?.end, "15:00");
    assert.equal(habitOf([]), null);
  });

  it("says nothing of the end of a meeting that begins at another hour", () => {
    assert.equal(withHabit({ start: "10:00" }, habitOf(usual))?.end, null);
  });
});
