import assert from "node:assert/strict";
import { readDocument, readText } from "../../src/documents/read.ts";

const source = `Minutes of the Joint Board
Thursday 12 November 2026

1. Welcome
The chair welcomed everybody to the meeting.

2. Budget
The budget was approved.

4. Any other business
There was nothing.
`;

describe("what a reader is asked to look at", () => {
  it("is said in the document's language, or in that of whoever handed it over", async () => {
    const gap = (warnings: readonly { message: string }[]) => warnings.map(({ message }) => message);
    assert.ok(gap(readText(source).warnings).some((one) => one.startsWith("The numbers jump from item 2 to item 4")));
    const danish = /^Numrene springer fra punkt 2 til punkt 4/;
    assert.ok(gap(readText(source, { wording: "da" }).warnings).some((one) => danish.test(one)));
    const file = await readDocument(new TextEncoder().encode(source), { wording: "da" });
    assert.ok(file.kind === "read");
    assert.ok(gap(file.reading.warnings).some((one) => danish.test(one)));
  });
});
