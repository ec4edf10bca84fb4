import { doesNotMatch, equal, match, ok } from "node:assert/strict";
import fc from "fast-check";
import { clipped, excerpt } from "../../src/cards/excerpt.ts";

describe("An excerpt", () => {
  it("is the text itself where there is room", () => {
    equal(excerpt("Overblik over projekter", 23), "Overblik over projekter");
  });

  it("stands on one line", () => {
    equal(excerpt(" Overblik\n over\tprojekter ", 40), "Overblik over projekter");
  });

  it("is cut between words, without the comma before the cut", () => {
    equal(excerpt("Overblik over projekter, planer og penge", 30), "Overblik over projekter…");
    equal(excerpt("Overblik over projekter, planer og penge", 26), "Overblik over projekter…");
  });

  it("is cut within a word that is longer than half of it", () => {
    equal(excerpt("Et samarbejdsaftaleudkast", 12), "Et samarbej…");
  });

  it("does not halve a character", () => {
    equal(excerpt("abc😀def", 5), "abc…");
    equal(excerpt("abc😀def", 6), "abc😀…");
  });

  it("keeps the lines of what is read as paragraphs", () => {
    equal(clipped("Første afsnit.\n\nAndet afsnit", 24), "Første afsnit.\n\nAndet…");
  });

  it("is never longer than asked for, and always well-formed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const short = excerpt(text, most);
        ok(short.length <= most, short);
        doesNotMatch(short, /\p{Cs}/u);
        if (text.replace(/\s+/gu, " ").trim().length > most) match(short, /…$/u);
      }),
    );
  });
});
