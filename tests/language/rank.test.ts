import assert from "node:assert/strict";
import { builders } from "../../src/language/intents/index.ts";
import { RANK } from "../../src/language/rank.ts";

it("Every request has its place in the rank, once", () => {
  assert.deepEqual([...RANK].sort(), Object.keys(builders).sort());
});
