import { deepEqual, equal } from "node:assert/strict";
import type { Person } from "../../src/domain/person.ts";
import { setStage } from "../features/stage.ts";
import { committee, maria } from "../features/vest.ts";

/** More than are reminded of at a time. */
const MANY = 250;

describe("The reminders of a large committee", () => {
  it("are all said within minutes, whatever the next round is", async () => {
    const people: Person[] = Array.from({ length: MANY }, (_, nth) => ({
      ...maria,
      id: `p${100 + nth}`,
      name: `Medlem Nummer${nth}`,
      account: `account-${nth}`,
    }));
    const stage = await setStage({ committee: { ...committee, people: [...committee.people, ...people] } });
    for (const time of ["09:50", "09:51", "09:52"]) {
      stage.at("2026-12-01", time);
      await stage.tick();
    }
    const told = new Set(stage.sent.map(({ to }) => to));
    equal(people.filter(({ name }) => told.has(name)).length, MANY);
    deepEqual(stage.faults(), []);
  });
});
