import { deepEqual, equal } from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Ended {
  code: number;
  out: string;
  complaint: string;
}

function run(environment: Record<string, string>): Promise<Ended> {
  const script = join(import.meta.dirname, "../../dist/index.js");
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"], ...environment };
    execFile(process.execPath, [script], { env, timeout: 30_000 }, (error, out, complaint) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, complaint });
    });
  });
}

describe("A bot that cannot start", function () {
  this.timeout(60_000);
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "referent-"));
  });
  after(() => rm(folder, { recursive: true }));

  it("says why in a line each, with no stack, and ends with 1", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => {
      taken.listen(0, "127.0.0.1", resolve);
    });
    const address = taken.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const file = join(folder, "file");
    await writeFile(file, "");

    const [settings, busy, unusable] = await Promise.all([
      run({ PORT: "http", REFERENT_MODE: "teams" }),
      run({ PORT: port, REFERENT_DATA: join(folder, "data") }),
      run({ PORT: "0", REFERENT_DATA: file }),
    ]);
    taken.close();

    deepEqual(settings, {
      code: 1,
      out: "",
      complaint: [
        "PORT must be a whole number from 0 to 65535 (0: any free port).",
        'REFERENT_APP_ID must be the app id of the bot, a GUID. Only REFERENT_MODE "local" does without.',
        "REFERENT_APP_TENANT must be the id of the app's tenant, a GUID.",
        "",
      ].join("\n"),
    });
    const line = `Port ${port} is taken: end the program that listens there, or set PORT to another.\n`;
    deepEqual(busy, { code: 1, out: "", complaint: line });
    equal(unusable.code, 1);
    equal(unusable.complaint.trimEnd().split("\n").length, 1);
    equal(unusable.complaint.includes(file), true, unusable.complaint);
  });
});

describe("A bot that starts", function () {
  this.timeout(60_000);

  it("loads nothing of what only a language model needs", async () => {
    const script = `
      import { createRequire } from "node:module";
      const loaded = () => Object.keys(createRequire(process.cwd() + "/").cache);
      const ofModels = () => loaded().filter((path) => /ActionPlanner|gpt-tokenizer|openai/u.test(path)).length;
      await import("./src/app.ts");
      await import("./src/teams/server.ts");
      const atFirst = ofModels();
      await import("./src/teams/model/plan.ts");
      process.stdout.write([atFirst, ofModels() > 0].join());`;
    const options = { cwd: join(import.meta.dirname, "../.."), timeout: 30_000 };
    const out = await new Promise<string>((resolve) => {
      execFile(
        process.execPath,
        ["--import", "tsx", "--input-type=module", "-e", script],
        options,
        (_error, stdout) => {
          resolve(stdout);
        },
      );
    });
    equal(out, "0,true");
  });
});
