import assert from "node:assert/strict";
import { cases } from "../trust/canaries.ts";

describe("what is logged, traced and counted", () => {
  it("never holds what anybody is called or wrote, nor a token, whatever fails", async () => {
    const { tried, failures } = await cases();
    assert.deepEqual([...new Set(failures)].slice(0, 20), []);
    assert.ok(tried > 500, String(tried));
  }).timeout(180_000);
});
