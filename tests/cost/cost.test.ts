import { deepEqual, equal, ok } from "node:assert/strict";
import { Intent } from "../../src/language/understanding.ts";
import { BEYOND, nameOf, overBudget, overPromise, readBudget } from "./budget.ts";
import { measureClock } from "./clock.ts";
import { measureStored } from "./stored.ts";
import { measureAll, measureLarge, type Cost, type Measured } from "./measure.ts";

// What `npm run cost` prints, with a smaller large committee.

describe("What a command costs in Cosmos DB", function () {
  this.timeout(120_000);
  let fresh: Measured[];
  let large: Measured[];
  before(async () => {
    fresh = await measureAll();
    large = await measureLarge({ meetings: 60, actions: 300 });
  });

  it("is no more than the budget says", () => {
    deepEqual(overBudget(fresh, readBudget()), []);
  });

  it("is what the budget knows of, and nothing else", () => {
    deepEqual(Object.keys(readBudget()).sort(), fresh.map(nameOf).sort());
  });

  it("is as many requests in a committee that has met for years", () => {
    const requests = ({ asking, cost }: Measured) => {
      const { reads, queries, writes, outbox, audit, refused } = cost;
      return { name: asking.name, reads, queries, writes, outbox, audit, refused };
    };
    deepEqual(large.map(requests), fresh.map(requests));
  });

  it("is what was promised, but where a reason is written down", () => {
    const beyond = fresh.filter((one) => overPromise(one).length > 0).map(nameOf);
    deepEqual(beyond.sort(), Object.keys(BEYOND).sort());
  });

  it("stays inside the committee and the chat", () => {
    const wide = fresh.filter(({ cost }) => cost.partitions > 2).map(nameOf);
    // What is being erased is listed for all committees; of whoever sits in several, each is read: are they still in it?
    deepEqual(wide, [
      "erasePerson: somebody who is to be erased",
      "chooseCommittee: which committee is meant",
      "chooseCommittee: a committee, and what was asked of it",
    ]);
  });

  it("stores, in ten years, a small part of what one partition holds", async () => {
    const { inAll, estimated, kinds } = await measureStored();
    ok(kinds.every(({ bytes }) => bytes > 0));
    ok(inAll < 10_000_000 && estimated < 20_000_000, `${inAll} bytes, ${estimated} with what is estimated`);
  });

  it("by the clock does not depend on how many committees there are but for their few looks a day", async () => {
    const { minute, workingDay, otherDay } = await measureClock();
    equal(minute, 5);
    ok(workingDay <= 300, `${workingDay} on a working day`);
    ok(otherDay <= 40, `${otherDay} on another day`);
  });

  it("is told if it grows", () => {
    const [first] = fresh;
    ok(first);
    const more = (changes: Partial<Cost>): Measured => ({ ...first, cost: { ...first.cost, ...changes } });
    const budget = readBudget();
    equal(overBudget([more({ queries: first.cost.queries + 1 })], budget).length, 1);
    equal(overBudget([more({ units: first.cost.units * 2, bytes: first.cost.bytes * 2 })], budget).length, 2);
    equal(overBudget([first], {}).length, 1);
  });

  it("is known of every intent", () => {
    const asked = new Set<string>(fresh.map(({ asking }) => asking.feature));
    const others = Intent.options.filter((intent) => !asked.has(intent) && intent !== "none");
    deepEqual(others, []);
  });
});
