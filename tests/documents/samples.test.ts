import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const SAMPLES = "../shared/samples";
const SCORER = "../shared/contracts/score-read.mjs";
const LEAST = 0.9;

/** The scorer runs the built command, as anybody would from outside. */
describe("the read command's score", function () {
  this.timeout(60_000);

  it(`on real minutes is at least ${LEAST.toString()}`, function () {
    if (!existsSync(SCORER) || !existsSync(SAMPLES)) {
      process.stdout.write("  skipped: the real minutes are not here\n");
      this.skip();
    }
    const output = execFileSync(process.execPath, [SCORER, "--dir", SAMPLES, "--cwd", "."], { encoding: "utf8" });
    const mean = Number(/^mean (?<mean>[\d.]+)$/mu.exec(output)?.groups?.["mean"]);
    assert.ok(mean >= LEAST, output);
  });
});
