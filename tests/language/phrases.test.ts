import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { measure } from "./measure.ts";

const own = new URL("phrases/", import.meta.url);
const shared = new URL("../../../shared/phrases/", import.meta.url);

describe("sentences with known meanings", () => {
  for (const file of ["danish.jsonl", "english.jsonl"]) {
    it(`of ${file}: nine in ten are understood and nothing is done wrongly`, () => {
      const { right, wrongWrites } = measure(own, file);
      assert.deepEqual(wrongWrites, []);
      assert.ok(right >= 0.9, `right: ${right}`);
    });
  }

  // What was reached, so that it is not lost: `npm run score:understand` prints where it stands.
  const reached = [
    ["phrases/first/", 0.9, 1],
    ["phrases/second/", 0.83, 2],
    ["phrases/plain/", 0.93, 2],
    ["phrases/later/", 0.97, 0],
    ["phrases/offices/", 0.91, 0],
    ["phrases/everyday/", 0.96, 0],
    ["phrases/chat/", 0.97, 0],
    ["phrases/registers/", 0.97, 0],
    ["phrases/mixed/", 0.98, 0],
    ["unseen/", 0.88, 3],
    ["unseen/later/", 0.84, 2],
  ] as const;
  for (const [folder, share, most] of reached)
    for (const file of ["danish.jsonl", "english.jsonl"])
      it(`by others, ${folder}${file}: no fewer are understood, and no more done wrongly, than were`, () => {
        const { right, wrongWrites } = measure(new URL(folder, import.meta.url), file);
        assert.ok(right >= share, `right: ${right}`);
        assert.ok(wrongWrites.length <= most, `done wrongly: ${wrongWrites.length.toString()}`);
      });

  it("of the committee's examples: nine in ten are understood and nothing is done wrongly", function () {
    if (!existsSync(shared)) {
      process.stdout.write("      skipped: ../shared/phrases is not here\n");
      this.skip();
    }
    const { right, wrongWrites } = measure(shared, "dev.jsonl");
    assert.deepEqual(wrongWrites, []);
    assert.ok(right >= 0.9, `right: ${right}`);
  });
});
