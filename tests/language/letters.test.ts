import assert from "node:assert/strict";
import { spelt } from "../../src/language/spelling.ts";

const isName = (word: string): boolean => word === "lars" || word === "mette";
const read = (text: string): string => spelt(text, "da", isName);

describe("a letter written as it is spoken", () => {
  it("joins two names", () => {
    assert.equal(read("Mette å Lars laver et notat"), "Mette og Lars laver et notat");
  });

  for (const text of ["oprensning af Skjern å", "måle vandet i Karup å og Storå", "å det er træls"])
    it(`is a river or a sigh elsewhere: "${text}"`, () => {
      assert.equal(read(text), text);
    });
});
