import assert from "node:assert/strict";
import { lately } from "../../src/storage/embedded/lately.ts";

describe("what was lately asked for", () => {
  const at = (milliseconds: number) => {
    const clock = { now: 0 };
    return { clock, known: lately<string>({ most: 6, milliseconds }, () => clock.now) };
  };

  it("is kept for as long as somebody asks for it, and forgotten when nobody does", () => {
    const { clock, known } = at(100);
    known.set("asked", "a");
    known.set("left", "b");
    for (clock.now = 50; clock.now <= 400; clock.now += 50) {
      assert.equal(known.get("asked"), "a");
      known.set("other", `${clock.now}`);
    }
    assert.equal(known.get("left"), undefined);
  });

  it("is never more than it may be: what was asked for last stays", () => {
    const { known } = at(Infinity);
    for (let nth = 0; nth < 100; nth++) {
      known.set(`${nth}`, "x");
      known.get("0");
    }
    const kept = Array.from({ length: 100 }, (_, nth) => `${nth}`).filter((key) => known.get(key) !== undefined);
    assert.ok(kept.length <= 6, kept.join(" "));
    assert.ok(kept.includes("0") && kept.includes("99"));
  });

  it("is the newest value, and none once it was taken out", () => {
    const { clock, known } = at(100);
    known.set("a", "old");
    clock.now = 150;
    known.set("b", "begins a generation");
    known.set("a", "new");
    assert.equal(known.get("a"), "new");
    known.delete("a");
    assert.equal(known.get("a"), undefined);
    known.set("a", "again");
    known.clear();
    assert.equal(known.get("a"), undefined);
  });
});
