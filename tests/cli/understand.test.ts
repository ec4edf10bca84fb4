import { deepEqual, equal } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { z } from "zod";

const UNDERSTAND = ["--import", "tsx", "src/cli/understand.ts", "--now", "2026-11-20T09:00"];
const Line = z.object({ text: z.string(), intent: z.string(), candidates: z.array(z.string()) });

describe("npm run understand", function () {
  this.timeout(60_000);

  const answers = (input: string): z.infer<typeof Line>[] => {
    const { status, stdout, stderr } = spawnSync(process.execPath, UNDERSTAND, { input, encoding: "utf8" });
    equal(stderr, "");
    equal(status, 0);
    return stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => Line.parse(JSON.parse(line)));
  };

  it("answers every line with one of its own, an empty one too", () => {
    const said = answers("afbud\n\n   \r\ndagsorden\r\nmit\u2028afbud\n\nmine opgaver");
    deepEqual(
      said.map(({ text }) => text),
      ["afbud", "", "   ", "dagsorden", "mit\u2028afbud", "", "mine opgaver"],
    );
    deepEqual(
      said.map(({ intent }) => intent).filter((_, at) => at !== 4),
      ["cancel", "none", "none", "showAgenda", "none", "listActions"],
    );
  });

  it("answers nothing with nothing", () => {
    deepEqual(answers(""), []);
    deepEqual(
      answers("\n").map(({ text, candidates }) => [text, candidates]),
      [["", []]],
    );
  });
});
