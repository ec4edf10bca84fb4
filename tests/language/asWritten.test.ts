import assert from "node:assert/strict";
import { read } from "./tables.ts";

describe("what is kept in somebody's own words", () => {
  for (const [text, slot, words] of [
    ["Forslag til punkt: fælles sprog i epikriserne", "subject", "fælles sprog i epikriserne"],
    ["put wound care on the list of items for the next meeting", "subject", "wound care"],
    ["Jeg ønsker budgetopfølgning drøftet på mødet", "subject", "budgetopfølgning"],
    ["hvad endte det med ang. akutbilerne", "query", "akutbilerne"],
    ["Birgit laver et overbilk over sprogkurser inden fredag", "task", "et overbilk over sprogkurser"],
  ] as const)
    it(`"${text}": ${words}`, () => assert.equal(read(text).slots[slot], words));

  it("a slip in what it asks for is seen all the same", () => {
    const { intent, sure, slots } = read("sæt fælles sprog på dagsodrenen");
    assert.deepEqual([intent, sure, slots.subject], ["proposeItem", true, "fælles sprog"]);
  });
});
