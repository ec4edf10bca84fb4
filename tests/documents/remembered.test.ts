import assert from "node:assert/strict";
import { remembered } from "../../src/documents/remembered.ts";

describe("what is remembered of words", () => {
  const counted = () => {
    const asked: string[] = [];
    const length = remembered((words) => {
      asked.push(words);
      return words.length > 6 ? words.length : null;
    });
    return { asked, length };
  };

  it("is found out once, also where there is nothing to find", () => {
    const { asked, length } = counted();
    assert.deepEqual(["udvalget", "rådet", "udvalget", "rådet"].map(length), [8, null, 8, null]);
    assert.deepEqual(asked, ["udvalget", "rådet"]);
  });

  it("has an end: whole paragraphs are not kept, and not all words of all documents", () => {
    const { asked, length } = counted();
    const paragraph = "Udvalget drøftede planen og godkendte den med to rettelser.";
    length(paragraph);
    length(paragraph);
    assert.equal(asked.length, 2);
    length("første");
    for (let at = 0; at < 10_000; at += 1) length(`ord ${at}`);
    const before = asked.length;
    length("første");
    assert.equal(asked.length, before + 1);
  });
});
