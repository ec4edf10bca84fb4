import assert from "node:assert/strict";
import { readDocument } from "../../src/documents/read.ts";

describe("a file of nothing but the lines of a table", () => {
  it("is a document without items, and not empty", async () => {
    const result = await readDocument(Buffer.from("|".repeat(200_000)));
    assert.deepEqual(result.kind === "read" ? result.reading.items : result.reason, []);
  });
});
