import { equal } from "node:assert/strict";
import { unbroken } from "../../src/cards/unbroken.ts";

/** Where a narrow card may begin a new line. */
const linesOf = (text: string): string[] => unbroken(text).split(" ");

describe("A line on a narrow card", () => {
  it("never begins with the point between two things", () => {
    equal(linesOf("et notat · ingen frist").join("|"), "et|notat\u00a0·|ingen|frist");
    equal(unbroken(" · ingen frist"), "\u00a0· ingen frist");
  });

  it("keeps a day, a time and the point of a list with what follows", () => {
    equal(linesOf("3. december kl. 14").join("|"), "3.\u00a0december|kl.\u00a014");
    equal(unbroken("· Klyngemøde"), "·\u00a0Klyngemøde");
  });
});
