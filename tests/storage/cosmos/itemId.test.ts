import { equal, match, notEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { itemId } from "../../../src/storage/cosmos/itemId.ts";

describe("The id of an item in Cosmos DB", () => {
  it("is a plain id as it is", () => {
    equal(itemId("meeting:2026-12-03_14"), "meeting:2026-12-03_14");
    equal(itemId("a/b c?d#e\\f"), "a~2fb~20c~3fd~23e~5cf");
  });

  it("is what Cosmos DB takes, and different for different ids", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.string({ unit: "grapheme", minLength: 1 }),
        (a, b) => {
          match(itemId(a), /^[A-Za-z0-9:_~-]+$/);
          if (a !== b) notEqual(itemId(a), itemId(b));
        },
      ),
    );
  });

  it("is never too long", () => {
    const long = "å".repeat(5_000);
    ok(itemId(long).length < 1_000);
    notEqual(itemId(long), itemId(`${long}.`));
  });
});
