import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const SCORER = "../shared/contracts/score-read.mjs";
/** The scorer runs the built command, as anybody would from outside. */
const FOLDERS = [
  { of: "real minutes", folder: "../shared/samples", mean: 0.95, part: 0.85 },
  // Nothing was fitted to these, so that a part of them may be weak.
  { of: "documents that it was not fitted to", folder: "tests/documents/heldout", mean: 0.9, part: 0 },
];

describe("the read command's score", function () {
  this.timeout(90_000);

  for (const { of, folder, mean, part } of FOLDERS)
    it(`on ${of} is at least ${mean.toString()}`, function () {
      if (!existsSync(SCORER) || !existsSync(folder)) {
        process.stdout.write(`  skipped: ${SCORER} or ${folder} is not here\n`);
        this.skip();
      }
      const output = execFileSync(process.execPath, [SCORER, "--dir", folder, "--cwd", "."], { encoding: "utf8" });
      const all = /^all\n(?<parts>.+)\nmean (?<mean>[\d.]+)$/mu.exec(output)?.groups;
      assert.ok(Number(all?.["mean"]) >= mean, output);
      for (const [, name = "", value] of (all?.["parts"] ?? "").matchAll(/(\w+) ([\d.]+)/gu))
        assert.ok(Number(value) >= part, `${name}: ${output}`);
    });
});
