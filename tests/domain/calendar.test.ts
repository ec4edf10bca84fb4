import { equal } from "node:assert/strict";
import { dayOfMonthNear } from "../../src/domain/calendar.ts";

describe("a day of the month without its month, near another day", () => {
  const near = (date: string, nth: string, from = "2026-11-30") => dayOfMonthNear(date, nth, from);

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
