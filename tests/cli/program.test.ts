import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFree, runTogether, type Program } from "../../src/cli/program.ts";
import { readLocal } from "../../src/cli/local.ts";
import { prepare } from "../../src/cli/setting.ts";
import { freePort } from "../browser/freePort.ts";

const users = ["A", "B", "C", "D", "E", "F"].map((name) => ({ name, account: name, email: `${name}@example.com` }));
const never = new Promise<null>(() => undefined);

describe("programs that run together", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referent-programs-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** A server that notes its start and, when asked to end, its end; `then` is what else it does. */
  async function server(name: string, then = ""): Promise<Program> {
    const script = join(folder, `${name}.cjs`);
    const port = await freePort();
    writeFileSync(
      script,
      `const fs = require("node:fs");
       const note = (what) => fs.appendFileSync(${JSON.stringify(join(folder, "notes"))}, "${name} " + what + "\\n");
       process.on("SIGTERM", () => { note("ended"); process.exit(0); });
       require("node:http").createServer((_, answer) => answer.end()).listen(${port}, "127.0.0.1", () => {
         note("started");
         console.log("hello from ${name}");
         ${then}
       });`,
    );
    const log = join(folder, `${name}.log`);
    return { name, script, args: [], folder, environment: process.env, port, log, audible: false };
  }
  const notes = () => readFileSync(join(folder, "notes"), "utf8").trim().split("\n");

  it("start one after the other, and all end when interrupted", async () => {
    const both = [await server("first"), await server("second")];
    const interruption = new EventEmitter();
    const interrupted = new Promise<null>((resolve) => {
      interruption.once("interrupt", () => {
        resolve(null);
      });
    });
    assert.equal(await runTogether(both, interrupted, () => interruption.emit("interrupt")), null);
    assert.deepEqual(notes().slice(0, 2), ["first started", "second started"]);
    assert.deepEqual(notes().slice(2).sort(), ["first ended", "second ended"]);
    assert.equal(readFileSync(join(folder, "first.log"), "utf8"), "hello from first\n");
  });

  it("all end when one dies, and the line says which", async () => {
    const both = [await server("first"), await server("second", "process.exit(3);")];
    const fault = await runTogether(both, never, () => undefined);
    assert.match(fault ?? "", /^second ended \(exit code 3\); what it said is in .*second\.log$/);
    assert.deepEqual(notes(), ["first started", "second started", "first ended"]);
  });

  it("the second is not started where the first dies", async () => {
    const both = [await server("first", "process.exit(1);"), await server("second")];
    assert.match((await runTogether(both, never, () => undefined)) ?? "", /^first ended \(exit code 1\)/);
    assert.deepEqual(notes(), ["first started"]);
  });
});

describe("npm start says in one line", () => {
  const line = async (environment: NodeJS.ProcessEnv, ...args: string[]) => {
    const answer = await prepare(environment, args, users);
    return typeof answer === "string" ? answer : "nothing is wrong";
  };

  it("that a port makes no sense", async () => {
    const wrong = await line({ PORT: "many", PLAYGROUND_PORT: "70000" });
    assert.match(wrong, /^PORT must be a whole number.*\nPLAYGROUND_PORT must be a whole number/);
    assert.equal(await line({ PORT: "0" }), "PORT cannot be 0 here: the Playground must know the port");
    assert.equal(await line({ PORT: "56150" }), "PORT and PLAYGROUND_PORT are both 56150; they must differ");
  });

  it("nothing of a setting that is empty: it counts as absent, as for the bot", () => {
    assert.deepEqual(readLocal({ PORT: "", PLAYGROUND_PORT: "", REFERENT_DATA: "" }), readLocal({}));
    assert.deepEqual(readLocal({}), { port: 3978, playgroundPort: 56150, data: ".referent" });
  });

  it("that nobody is called so", async () => {
    assert.equal(await line({}, "--as", "Bo"), "--as Bo fits nobody, or several; there are A, B, C, D, E, F");
    assert.equal(await line({}, "--is", "A"), "npm start takes one option: npm start -- --as NAME");
  });

  it("that a file is missing", async () => {
    // The sources hold no index.js: only the build makes one.
    assert.ok(!existsSync("src/index.js"));
    assert.match(await line({}), /index\.js is missing: npm run build makes it$/);
  });
});

describe("a port", () => {
  it("is free or taken", async () => {
    const port = await freePort();
    assert.equal(await isFree(port, "127.0.0.1"), true);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    assert.equal(await isFree(port, "127.0.0.1"), false);
    assert.equal(await isFree(port), false);
    await new Promise((resolve) => server.close(resolve));
  });
});
