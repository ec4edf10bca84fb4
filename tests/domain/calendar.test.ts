import { equal } from "node:assert/strict";
import { dayMeant } from "../../src/domain/calendar.ts";

describe("a day of the month without its month, near another day", () => {
  const near = (beside: string, nth: string, from = "2026-11-30") =>
    dayMeant(beside, { day: `2026-12-${nth}`, dayOf: "month" }, { from, week: "same" });

  it("is one of the same month, unless another is much nearer", () => {
    equal(near("2027-01-14", "20"), "2027-01-20");
    equal(near("2027-01-12", "28"), "2027-01-28");
    equal(near("2027-01-14", "07"), "2027-01-07");
    equal(near("2027-01-28", "03"), "2027-02-03");
    equal(near("2027-01-02", "29"), "2026-12-29");
  });

  it("is not over yet, and one that the calendar has", () => {
    equal(near("2026-12-03", "28"), "2026-12-28");
    equal(near("2027-01-28", "03", "2027-01-29"), "2027-02-03");
    equal(near("2027-02-10", "30"), "2027-01-30");
  });
});

describe("a weekday without its week, beside another day", () => {
  const [friday, sunday] = ["2026-12-11", "2026-12-13"];
  const monday = { day: "2026-11-30", dayOf: "week" } as const;

  it("is one of the same week, or the nearest", () => {
    equal(dayMeant(friday, monday, { from: "2026-11-30", week: "same" }), "2026-12-07");
    equal(dayMeant(sunday, monday, { from: "2026-11-30", week: "same" }), "2026-12-07");
    equal(dayMeant(sunday, monday, { from: "2026-11-30", week: "nearest" }), "2026-12-14");
    equal(dayMeant("2026-12-09", monday, { from: "2026-11-30", week: "nearest" }), "2026-12-07");
  });

  it("is not over yet: the next nearest, or as it was said", () => {
    equal(dayMeant("2026-12-09", monday, { from: "2026-12-08", week: "nearest" }), "2026-12-14");
    equal(dayMeant("2026-12-02", { ...monday, day: "2026-12-07" }, { from: "2026-12-01", week: "same" }), "2026-12-07");
  });

  it("is the day that was said where it was said in full", () => {
    equal(dayMeant(friday, { day: "2027-03-01" }, { from: "2026-11-30", week: "same" }), "2027-03-01");
  });
});
