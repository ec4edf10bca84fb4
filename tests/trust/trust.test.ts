import { deepEqual } from "node:assert/strict";
import { groups } from "./groups.ts";

// The cases that `npm run trust` counts, each as a test.

for (const group of groups)
  describe(`Trust: ${group.name}`, function () {
    this.timeout(60_000);
    before(() => group.open());
    after(() => group.close());
    for (const { name, attempt } of group.cases)
      it(name, async () => {
        const { zeros, outcomes } = await attempt();
        deepEqual(zeros, Object.fromEntries(group.zeros.map((zero) => [zero, 0])), JSON.stringify(outcomes));
      });
  });
