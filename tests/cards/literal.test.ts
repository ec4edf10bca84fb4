import { doesNotMatch, equal, match } from "node:assert/strict";
import { line } from "../../src/cards/card.ts";
import { literal } from "../../src/cards/literal.ts";
import { visible } from "../../src/domain/visible.ts";

/** What clients work out in a run of text, as the card's specification has it. */
const WORKED_OUT = /\{{2}(?:DATE|TIME)\([^)]*\)\}{2}/;

describe("What people write on a card", () => {
  for (const text of ["{{DATE(2026-12-03T14:00:00Z, SHORT)}}", "Tid: {{{TIME(2026-12-03T14:00:00Z)}}}"])
    it(`is worked out by no client, and reads the same: ${text}`, () => {
      const shown = line(text)
        .inlines.map((run) => run.text)
        .join("");
      match(text, WORKED_OUT);
      doesNotMatch(shown, WORKED_OUT);
      equal(visible(shown), text);
    });

  it("stands as it is where nothing would be worked out", () => {
    for (const text of ["{{navn}}", "${committee}", "{ {DATE", "DATE(2026)"]) equal(literal(text), text);
  });
});
