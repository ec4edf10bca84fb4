import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { groups } from "./groups.ts";

// The cases that `npm run trust` counts, each as a test.

describe("Trust", () => {
  it("has a row for each group in docs/security.md", () => {
    const [, table = ""] = readFileSync("docs/security.md", "utf8").split("<!-- trust -->");
    const rows = [...table.matchAll(/^\| (?<group>[a-z][a-z ]*?) +\| \d+/gm)].map(({ groups }) => groups?.["group"]);
    deepEqual(
      rows,
      groups.map(({ name }) => name),
    );
  });
});

for (const group of groups)
  describe(`Trust: ${group.name}`, function () {
    this.timeout(60_000);
    before(() => group.open("some"));
    after(() => group.close());
    for (const { name, attempt } of group.cases)
      it(name, async () => {
        const { zeros, outcomes } = await attempt();
        deepEqual(zeros, Object.fromEntries(group.zeros.map((zero) => [zero, 0])), JSON.stringify(outcomes));
      });
  });
