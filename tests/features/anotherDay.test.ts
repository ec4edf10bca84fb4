import { equal, deepEqual } from "node:assert/strict";
import { onAnotherDay } from "../../src/features/meetings/anotherDay.ts";
import { ScheduleMeetingParameters } from "../../src/features/meetings/scheduleMeeting.ts";

const day = (date: string) => ({ from: date, to: date });
const TODAY = "2026-11-30";

describe("a meeting on another day than the one that was asked about", () => {
  it("keeps nothing of what was confirmed of that one: far ahead, a day off, another meeting at that time", () => {
    const asked = ScheduleMeetingParameters.parse({
      meeting: { id: "m" },
      date: day("2026-12-13"),
      place: "Thisted",
      dayOff: true,
      besides: true,
    });
    const instead = onAnotherDay(asked, { date: day("2026-12-07"), dayOf: "week" }, TODAY);
    deepEqual(JSON.parse(JSON.stringify(instead)), {
      meeting: { id: "m" },
      date: day("2026-12-14"),
      place: "Thisted",
    });
  });

  it("is not sought near a day that was too far ahead", () => {
    const far = ScheduleMeetingParameters.parse({ date: day("2027-11-03"), farAhead: true });
    const instead = onAnotherDay(far, { date: day("2026-12-04"), dayOf: "month" }, TODAY);
    deepEqual(instead.date, day("2026-12-04"));
    equal(instead.farAhead, undefined);
  });

  it("ends as it will where it begins at another hour", () => {
    const asked = { date: day("2026-12-13"), start: "10:00", end: "12:00" };
    equal(onAnotherDay(asked, { date: day("2026-12-14"), start: "13:00" }, TODAY).end, undefined);
    equal(onAnotherDay(asked, { date: day("2026-12-14") }, TODAY).end, "12:00");
  });
});
