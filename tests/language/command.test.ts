import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Understanding } from "../../src/language/understanding.ts";

const command = fileURLToPath(new URL("../../src/cli/understand.ts", import.meta.url));

function run(options: string[], input = ""): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["--import", "tsx", command, ...options], { input, encoding: "utf8" });
}

describe("the understand command", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "referent-"));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it("prints one understanding a line, in order", () => {
    const people = join(folder, "people.json");
    writeFileSync(people, JSON.stringify([{ name: "Karen Munk" }, { name: "Birgit Møller" }]));
    const { status, stdout } = run(
      ["--now", "2026-11-20T09:00", "--people", people],
      "afbud på torsdag\nwho is coming?\n",
    );
    assert.equal(status, 0);
    const answers = z.array(Understanding).parse(
      stdout
        .trim()
        .split("\n")
        .map((line): unknown => JSON.parse(line)),
    );
    assert.deepEqual(
      answers.map(({ intent, language }) => [intent, language]),
      [
        ["cancel", "da"],
        ["listCancellations", "en"],
      ],
    );
    assert.deepEqual(answers[0]?.slots.meeting, { from: "2026-11-26", to: "2026-11-26" });
  });

  it("says what is wrong with its options in one line", () => {
    const noPeople = join(folder, "none.json");
    writeFileSync(noPeople, "{}");
    for (const options of [
      [],
      ["--now", "soon"],
      ["--now", "2026-11-20T09:00", "--people", join(folder, "missing.json")],
      ["--now", "2026-11-20T09:00", "--people", noPeople],
      ["--what"],
    ]) {
      const { status, stdout, stderr } = run(options);
      assert.equal(status, 2, options.join(" "));
      assert.equal(stdout, "");
      assert.match(stderr, /^understand: .+\n$/u);
    }
  }).timeout(60_000);
});
