import assert from "node:assert/strict";
import { people } from "../../src/demonstration/people.ts";
import { foldedWords } from "../../src/language/folding.ts";
import { isOrdinary } from "../../src/language/mentions.ts";

/** English words as well. */
const ALSO_WORDS = new Set(["line"]);

describe("the example sentences", () => {
  // A name that is a word of theirs is taken for one: "Åse kan ikke komme" would be about whoever writes.
  it("name nobody: in place of a name they have {p}", () => {
    const given = Object.values(people).map(({ name }) => foldedWords(name)[0] ?? "");
    assert.deepEqual(
      given.filter((name) => isOrdinary(name) && !ALSO_WORDS.has(name)),
      [],
    );
  });
});
