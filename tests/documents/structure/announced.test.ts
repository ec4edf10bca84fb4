import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const factsOf = (overview: string, items = ["Velkomst", "Cykelstier ved skolerne", "Eventuelt"]) => {
  const below = items.map((title, at) => `${(at + 1).toString()}. ${title}\n\nBeslutning:\nTaget til efterretning.\n`);
  const source = `Referat af møde i Sundhedsrådet Øst\nDato: 4. maj 2026\nDeltagere: Hanne Brink, Ole Krat\n\n${overview}\n\n\n${below.join("\n\n")}`;
  return readText(source).items.map(({ title, minutes, start, presenters }) => [title, minutes, start, presenters[0]]);
};

describe("an overview above the items", () => {
  const minutes: Readonly<Record<string, string>> = {
    "with lengths in parentheses":
      "Dagsorden:\n1. Velkomst (5 min.)\n2. Cykelstier ved skolerne v/ Ole Krat (25 min.)\n3. Eventuelt (10 min.)",
    "with titles over two lines":
      "Dagsorden:\n1. Velkomst (5 min.)\n2. Cykelstier\nved skolerne v/ Ole Krat (25 min.)\n3. Eventuelt (10 min.)",
    "as a table that counts minutes":
      "| Nr. | Punkt | Min. | Ved |\n| 1 | Velkomst | 5 | |\n| 2 | Cykelstier ved skolerne | 25 | Ole Krat |\n| 3 | Eventuelt | 10 | |",
  };
  for (const [name, overview] of Object.entries(minutes))
    it(`${name} says how long each takes`, () => {
      assert.deepEqual(factsOf(overview), [
        ["Velkomst", 5, null, undefined],
        ["Cykelstier ved skolerne", 25, null, "Ole Krat"],
        ["Eventuelt", 10, null, undefined],
      ]);
    });

  it("with hours in a column says when", () => {
    const overview = `Oversigt                          Type    Tid

1. Velkomst                       O       9.00-9.05
2. Cykelstier ved skolerne        B       9.05-9.30
3. Eventuelt                      –       9.30-9.40`;
    assert.deepEqual(factsOf(overview), [
      ["Velkomst", 5, "09:00", undefined],
      ["Cykelstier ved skolerne", 25, "09:05", undefined],
      ["Eventuelt", 10, "09:30", undefined],
    ]);
  });

  it("says nothing of an item that has its own length, nor of another's title", () => {
    const overview = "Dagsorden:\n1. Velkomst (5 min.)\n2. Budget (25 min.)\n3. Eventuelt (10 min.)";
    assert.deepEqual(factsOf(overview, ["Velkomst (15 min.)", "Cykelstier", "Eventuelt"]), [
      ["Velkomst", 15, null, undefined],
      ["Cykelstier", null, null, undefined],
      ["Eventuelt", 10, null, undefined],
    ]);
  });
});
