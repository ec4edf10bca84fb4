import assert from "node:assert/strict";
import { createRecentIds } from "../../src/domain/recentIds.ts";

describe("ids that were seen lately", () => {
  it("are known until there are too many: the oldest goes first", () => {
    const seen = createRecentIds(2);
    assert.deepEqual(
      ["a", "b", "b", "c"].map((id) => seen.add(id)),
      [true, true, false, true],
    );
    assert.deepEqual(
      ["a", "b", "c"].map((id) => seen.has(id)),
      [false, true, true],
    );
  });

  it("are forgotten when told", () => {
    const seen = createRecentIds(2);
    seen.add("a");
    assert.deepEqual([seen.forget("a"), seen.forget("a"), seen.add("a")], [true, false, true]);
  });
});
