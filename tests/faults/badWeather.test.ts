import { equal, ok } from "node:assert/strict";
import { meetInBadWeather } from "./store/meeting.ts";
import { writeInBadWeather } from "./store/writes.ts";

// A small version of `npm run faults:store`.

describe("Writes to Cosmos DB while one request of four is spoilt", function () {
  this.timeout(120_000);

  it("are there once where they were acknowledged, whoever else writes", async () => {
    const { acknowledged, refused, lost, doubled } = await writeInBadWeather({ writes: 200, atOnce: 40, seed: 3 });
    equal(acknowledged + refused, 200);
    ok(acknowledged > 100, `${refused} refused`);
    equal(lost, 0);
    equal(doubled, 0);
  });

  it("of two bots about one meeting are there once, and what was refused is when it is said again", async () => {
    const met = await meetInBadWeather({ writers: 12, seed: 3 });
    const { acknowledged, refused, refusedForGood, lost, doubled, slowest, late } = met;
    equal(acknowledged + refused, 12);
    equal(refusedForGood, 0);
    ok(Math.max(slowest.acknowledged, slowest.refused) < 5_000 + late, JSON.stringify(slowest));
    equal(lost, 0);
    equal(doubled, 0);
  });
});
