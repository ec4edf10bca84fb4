import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { getPriority } from "node:os";
import { readDocument } from "../../src/documents/read.ts";

describe("the thread that reads documents", () => {
  it("lets whoever writes to the bot meanwhile come first", async function () {
    if (process.platform !== "linux") this.skip();
    assert.equal((await readDocument(Buffer.from("# Dagsorden\n\n1. Velkomst\n"))).kind, "read");
    const threads = readdirSync("/proc/self/task").map((thread) => niceness(`/proc/self/task/${thread}/stat`));
    // Of the files before, one may be about to end.
    assert.ok(threads.some((nice) => nice > getPriority()));
    assert.equal(niceness("/proc/self/stat"), getPriority());
  });
});

/** The 19th field (proc(5)); the second, a name in brackets, may have spaces in it. */
function niceness(file: string): number {
  const stat = readFileSync(file, "utf8");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[16]);
}
