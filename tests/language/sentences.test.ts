import assert from "node:assert/strict";
import { sentences as da } from "../../src/language/da/sentences.ts";
import { sentences as en } from "../../src/language/en/sentences.ts";
import { people } from "../../src/demonstration/people.ts";
import { foldedWords } from "../../src/language/folding.ts";
import { isOrdinary } from "../../src/language/mentions.ts";

/** Fewer teach too little of how people write; of what asks for nothing there is more to say. */
const FEWEST = 60;
const FEWEST_OF_NOTHING = 150;

/** English words as well. */
const ALSO_WORDS = new Set(["line"]);

describe("the example sentences", () => {
  for (const [language, sentences] of Object.entries({ Danish: da, English: en }))
    it(`are enough for each intent in ${language}`, () => {
      const tooFew = Object.entries(sentences).filter(
        ([intent, all]) => new Set(all).size < (intent === "none" ? FEWEST_OF_NOTHING : FEWEST),
      );
      assert.deepEqual(
        tooFew.map(([intent]) => intent),
        [],
      );
    });
  // A name that is a word of theirs is taken for one: "Åse kan ikke komme" would be about whoever writes.
  it("name nobody: in place of a name they have {p}", () => {
    const given = Object.values(people).map(({ name }) => foldedWords(name)[0] ?? "");
    assert.deepEqual(
      given.filter((name) => isOrdinary(name) && !ALSO_WORDS.has(name)),
      [],
    );
  });
});
