import assert from "node:assert/strict";
import { ClockTime, PlainDate } from "../../src/domain/time.ts";

describe("a day and a time of day", () => {
  it("are those that calendar and clock have, whatever a card's field was filled in with", () => {
    const isDay = (text: string): boolean => PlainDate.safeParse(text).success;
    assert.deepEqual(["2026-12-03", "2028-02-29", "9999-12-31"].filter(isDay).length, 3);
    assert.deepEqual(["2026-02-31", "2026-02-29", "2026-13-40", "2026-00-10", "3. december", ""].filter(isDay), []);
    const isTime = (text: string): boolean => ClockTime.safeParse(text).success;
    assert.deepEqual(["00:00", "23:59"].filter(isTime).length, 2);
    assert.deepEqual(["24:00", "25:99", "14:60", "9:00", "14.00"].filter(isTime), []);
  });
});
