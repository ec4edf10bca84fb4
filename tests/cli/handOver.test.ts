import { equal, match, ok } from "node:assert/strict";
import { join } from "node:path";
import { handOver } from "../../src/cli/handing.ts";
import { readHandOver } from "../../src/cli/handOverOptions.ts";
import { openStage, setUp, type Stage, type Surroundings } from "../conversations/harness/stage.ts";

const MINUTES = join(import.meta.dirname, "../../demo/referat.txt");

/** Where nobody listens. */
const NOBODY = { PLAYGROUND_PORT: "1" };

describe("npm run hand-over", () => {
  let surroundings: Surroundings;
  let stage: Stage;

  before(async () => {
    surroundings = await setUp();
    stage = await openStage(surroundings.shelf, surroundings.seeded);
    stage.now = "2026-11-20T08:00:00.000Z";
  });
  after(async () => {
    await stage.stop();
    await stage.remove();
    await surroundings.close();
  });

  const options = (...args: string[]) => readHandOver(NOBODY, [...args, "--port", String(stage.port())]);

  it("gives the bot a file as Teams does, and prints what it answers", async () => {
    const handing = options(MINUTES);
    ok(typeof handing === "object");
    equal(handing.as.name, "Asta Lindholm");
    const { ok: isDone, lines } = await handOver(handing);
    ok(isDone);
    match(lines.join("\n"), /12\.\snovember/);
    match(lines.join("\n"), /\[Publicér[^\]]*\]/);
  });

  it("hands over as somebody else, who is told who may", async () => {
    const handing = options(MINUTES, "--as", "mette");
    ok(typeof handing === "object");
    const { lines } = await handOver(handing);
    match(lines.join("\n"), /sekretariatet/i);
  });

  it("says so where the file is gone before it is read", async () => {
    const handing = options(MINUTES);
    ok(typeof handing === "object");
    const { lines } = await handOver({ ...handing, path: `${MINUTES}.gone` });
    match(lines.join("\n"), /hente/);
  });

  it("says in a line what is wrong", async () => {
    equal(options(), "usage: npm run hand-over -- FILE [--as NAME] [--port PORT]");
    equal(options("nothing.docx"), "nothing.docx is no file");
    const unknown = options(MINUTES, "--as", "nobody");
    ok(typeof unknown === "string");
    match(unknown, /^--as must be one of Asta Lindholm, /);
    equal(readHandOver(NOBODY, [MINUTES, "--port", "x"]), "--port must be a whole number from 1 to 65535");
    const nowhere = readHandOver(NOBODY, [MINUTES, "--port", "1"]);
    ok(typeof nowhere === "object");
    const { ok: isDone, lines } = await handOver(nowhere);
    equal(isDone, false);
    equal(lines.join("\n"), "no bot answers on port 1; npm start starts one");
  });
});
