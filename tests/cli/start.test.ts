import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFree } from "../../src/cli/program.ts";
import { startDemonstration } from "../browser/demonstration.ts";
import { freePorts } from "../browser/freePort.ts";

describe("npm start", function () {
  this.timeout(60_000);
  before(() => {
    assert.ok(existsSync("dist/play.js"), "npm run build makes it");
  });

  it("starts the bot and the Playground with six of the committee, and Ctrl-C ends both", async () => {
    const { address, port, playgroundPort, end } = await startDemonstration();
    const config = await (await fetch(`${address}/_internal/v1/testConfig`)).text();
    assert.match(config, /"currentUser":\{"id":/);
    assert.equal(await isFree(port, "127.0.0.1"), false);
    assert.equal(await end(), 0);
    assert.equal(await isFree(port, "127.0.0.1"), true);
    assert.equal(await isFree(playgroundPort), true);
  });

  it("says in one line which package or file of the build is missing", () => {
    const place = mkdtempSync(join(tmpdir(), "referent-run-"));
    copyFileSync("run.js", join(place, "run.js"));
    // As the package's own is: what stands beside it says that it is a module.
    writeFileSync(join(place, "package.json"), '{"type":"module"}');
    const run = () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ["run.js", "play"], {
        cwd: place,
        encoding: "utf8",
      });
      assert.deepEqual([stdout, status], ["", 1]);
      return stderr;
    };
    assert.match(run(), /^\S+node_modules is missing: npm ci installs it\n$/);
    mkdirSync(join(place, "node_modules/one"), { recursive: true });
    assert.match(run(), /^\S+files\.json is missing: npm run build makes it\n$/);
    mkdirSync(join(place, "dist"));
    writeFileSync(join(place, "dist/files.json"), '["play.js","worker.js"]');
    writeFileSync(join(place, "dist/play.js"), "");
    assert.match(run(), /^\S+worker\.js is missing: npm run build makes it\n$/);
    const packages = {
      "": {},
      "node_modules/one": {},
      "node_modules/only-some-machines": { optional: true },
      "node_modules/for-the-tests": { dev: true },
      "node_modules/one/node_modules/two": {},
    };
    writeFileSync(join(place, "package-lock.json"), JSON.stringify({ packages }));
    assert.match(run(), /^\S+two is missing: npm ci installs it\n$/);
    rmSync(place, { recursive: true });
  });

  it("says in one line that a port is taken, and starts nothing", async () => {
    const [port, playgroundPort] = await freePorts();
    const data = mkdtempSync(join(tmpdir(), "referent-start-"));
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/play.js"], {
      env: { ...process.env, PORT: String(port), PLAYGROUND_PORT: String(playgroundPort), REFERENT_DATA: data },
      encoding: "utf8",
    });
    assert.equal(stderr, `port ${port} is taken: end the program that listens there, or set PORT to another\n`);
    assert.deepEqual([stdout, status], ["", 1]);
    assert.equal(existsSync(join(data, "playground")), false);
    server.close();
    rmSync(data, { recursive: true });
  });
});
