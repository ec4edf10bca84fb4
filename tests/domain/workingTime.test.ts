import assert from "node:assert/strict";
import { addDays, instantAt } from "../../src/domain/calendar.ts";
import { isHoliday } from "../../src/domain/holidays.ts";
import { isWorkingTime, workingDayBefore, workingTimeFrom } from "../../src/domain/workingTime.ts";

/** The days of a year on which no office is open though it is no weekend's rule that says so, as "MM-DD". */
function holidaysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, day) => addDays(`${year}-01-01`, day));
  return days.filter((day) => day.startsWith(String(year)) && isHoliday(day)).map((day) => day.slice(5));
}

describe("the days on which nobody is reminded", () => {
  // Written down, not reckoned.
  const moving = {
    2024: ["03-28", "03-29", "03-31", "04-01", "05-09", "05-19", "05-20"],
    2025: ["04-17", "04-18", "04-20", "04-21", "05-29", "06-08", "06-09"],
    2026: ["04-02", "04-03", "04-05", "04-06", "05-14", "05-24", "05-25"],
    2027: ["03-25", "03-26", "03-28", "03-29", "05-06", "05-16", "05-17"],
  };
  const fixed = ["01-01", "06-05", "12-24", "12-25", "12-26", "12-31"];

  for (const [year, days] of Object.entries(moving))
    it(`are the Danish holidays of ${year}`, () => {
      assert.deepEqual(holidaysOf(Number(year)), [...fixed, ...days].toSorted());
    });

  it("are no longer store bededag", () => {
    for (const day of ["2024-04-26", "2025-05-16", "2026-05-01"]) assert.equal(isHoliday(day), false);
  });
});

describe("working time", () => {
  it("has no hours on a holiday", () => {
    assert.equal(isWorkingTime(instantAt("2026-04-01", "10:00")), true);
    for (const day of ["2026-04-02", "2026-04-03", "2026-04-06", "2026-06-05", "2026-12-24", "2026-12-31"])
      assert.equal(isWorkingTime(instantAt(day, "10:00")), false);
  });

  it("begins again in the morning, after the weekend, after Easter", () => {
    const from = (date: string, time: string) => workingTimeFrom(instantAt(date, time));
    assert.equal(from("2026-12-01", "10:30"), instantAt("2026-12-01", "10:30"));
    assert.equal(from("2026-12-01", "07:30"), instantAt("2026-12-01", "08:00"));
    assert.equal(from("2026-12-01", "17:00"), instantAt("2026-12-02", "08:00"));
    assert.equal(from("2026-12-04", "20:00"), instantAt("2026-12-07", "08:00"));
    assert.equal(from("2026-04-01", "18:00"), instantAt("2026-04-07", "08:00"));
  });

  it("goes back over Easter and over Christmas", () => {
    assert.equal(workingDayBefore("2026-04-07"), "2026-04-01");
    assert.equal(workingDayBefore("2026-12-28"), "2026-12-23");
    assert.equal(workingDayBefore("2027-01-04"), "2026-12-30");
  });
});
