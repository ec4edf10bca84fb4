import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFree } from "../../src/cli/program.ts";
import { startDemonstration } from "../browser/demonstration.ts";
import { freePort } from "../browser/freePort.ts";

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

  it("says in one line that a port is taken, and starts nothing", async () => {
    const [port, playgroundPort] = [await freePort(), await freePort()];
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
