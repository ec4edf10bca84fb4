import assert from "node:assert/strict";
import { plannedInstead } from "../../src/domain/nextNamed.ts";
import { meeting } from "./fixtures.ts";

const on = (date: string) => ({ ...meeting, id: date, date });

describe("the meeting that is planned instead of the one that minutes name", () => {
  it("is the last before it, else one within two weeks after it, in whatever order they come", () => {
    const instead = (...dates: string[]) => plannedInstead("2027-01-14", dates.map(on))?.date ?? null;
    assert.equal(instead("2027-02-18", "2027-01-07", "2026-12-17"), "2027-01-07");
    assert.equal(instead("2027-02-18", "2027-01-28"), "2027-01-28");
    assert.equal(instead("2027-01-29"), null);
    assert.equal(instead(), null);
  });
});
