import { equal, match } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wordFile } from "../documents/making/word.ts";

const READ = ["--import", "tsx", "src/cli/read.ts"];

describe("npm run read", function () {
  this.timeout(60_000);
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referent-read-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("says in one line that a text is no agenda and no minutes, and ends with 2", () => {
    const file = join(folder, "besked.txt");
    writeFileSync(file, "Hej med jer, husk kage til i morgen.\n");
    const { status, stdout, stderr } = spawnSync(process.execPath, [...READ, file], { encoding: "utf8" });
    equal(status, 2);
    equal(stdout, "");
    match(stderr, /^[^\n]+besked\.txt: there is no agenda and no minutes in the file\n$/u);
  });

  it("finds its reading thread in the build", async () => {
    const file = join(folder, "referat.docx");
    writeFileSync(file, await wordFile(readFileSync("demo/referat.txt", "utf8")));
    const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/read.js", file], { encoding: "utf8" });
    equal(stderr, "");
    equal(status, 0);
    match(stdout, /^\{\s+"kind": "minutes"/u);
  });
});
