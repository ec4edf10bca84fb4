import assert from "node:assert/strict";
import { lastMade } from "../../src/cards/lastMade.ts";

describe("what was made last of each version", () => {
  const version = { title: "Medicinboksen" };
  const committee = { name: "Vest" };

  function counted() {
    const last = lastMade<string>();
    let count = 0;
    const made = (from: readonly unknown[], of: object = version): string => last(of, from, () => `made ${++count}`);
    return made;
  }

  it("is given again while all that it was made of is the same", () => {
    const made = counted();
    assert.equal(made([committee, "2026-12-01"]), "made 1");
    assert.equal(made([committee, "2026-12-01"]), "made 1");
  });

  it("is made anew for another version, another day, or one thing more or less", () => {
    const made = counted();
    made([committee, "2026-12-01"]);
    assert.equal(made([committee, "2026-12-01"], { ...version }), "made 2");
    assert.equal(made([committee, "2026-12-02"]), "made 3");
    assert.equal(made([{ ...committee }, "2026-12-02"]), "made 4");
    assert.equal(made([committee, "2026-12-02", "follow-up"]), "made 5");
    assert.equal(made([committee, "2026-12-02"]), "made 6");
  });
});
