import { deepEqual, equal, rejects } from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { App } from "../../src/app.ts";
import { echoApp } from "./echo.ts";
import { activityFrom, startRig } from "./post.ts";

/** Something that is waited for until it is let go on. */
function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}

describe("A bot that is to end", function () {
  // A connection that is kept for the next request would hold it up for five seconds and more.
  this.timeout(4_000);

  /** A bot on which each turn waits at `turn` once it has been reported at `begun`. */
  async function waitingBot() {
    const [begun, turn, lingering] = [gate(), gate(), gate()];
    const limit = new AbortController();
    const plain = echoApp([])();
    const app: App = {
      ...plain,
      begin(heard) {
        const session = plain.begin(heard);
        return {
          ...session,
          async perform(command) {
            begun.open();
            await turn.opened;
            return session.perform(command);
          },
        };
      },
    };
    const ending = { linger: () => lingering.opened, limit: () => limit.signal };
    const rig = await startRig(() => app, { ending });
    const ready = async () => (await fetch(`http://127.0.0.1:${rig.server.port}/health/ready`)).status;
    return { rig, begun, turn, lingering, limit, ready };
  }

  it("is not ready at once, takes what still comes, and answers everything that it took", async () => {
    const { rig, begun, turn, lingering, ready } = await waitingBot();
    const before = rig.post(activityFrom(rig.connector));
    await begun.opened;
    equal(await ready(), 200);
    const ended = rig.server.close();
    equal(await ready(), 503);
    const meanwhile = rig.post(activityFrom(rig.connector));
    equal(await ready(), 503);
    lingering.open();
    await new Promise((resolve) => setImmediate(resolve));
    await rejects(rig.post(activityFrom(rig.connector)), "it listens no more");
    turn.open();
    deepEqual(await Promise.all([before, meanwhile]), [200, 200]);
    equal(await ended, true);
    equal(rig.connector.sent.length, 2);
    await rig.connector.close();
  });

  it("leaves what takes too long", async () => {
    const { rig, begun, turn, lingering, limit } = await waitingBot();
    const hanging = rejects(rig.post(activityFrom(rig.connector)));
    await begun.opened;
    const ended = rig.server.close();
    lingering.open();
    await new Promise((resolve) => setImmediate(resolve));
    limit.abort();
    equal(await ended, false);
    await hanging;
    turn.open();
    await rig.connector.close();
  });
});

describe("A process that is asked twice to end", function () {
  this.timeout(30_000);
  const children: ChildProcess[] = [];
  after(() => children.forEach((child) => child.kill("SIGKILL")));

  it("ends at once, though somebody is still sending it something", async () => {
    const folder = await mkdtemp(join(tmpdir(), "referent-"));
    const child = spawn(process.execPath, [join(import.meta.dirname, "../../dist/index.js")], {
      env: { PATH: process.env["PATH"], PORT: "0", REFERENT_DATA: folder },
      stdio: ["ignore", "pipe", "inherit"],
    });
    children.push(child);
    const exited = new Promise<number | null>((resolve) => void child.once("exit", resolve));
    const lines = createInterface(child.stdout);
    let port = 0;
    for await (const line of lines) {
      port = Number(/127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? 0);
      if (port > 0) break;
    }
    const socket = connect(port, "127.0.0.1");
    const head =
      "POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{";
    await new Promise<void>((resolve) => void socket.write(head, () => resolve()));
    const gone = new Promise((resolve) => void socket.once("close", resolve));
    socket.on("error", () => undefined);
    // It has read what was sent once it answers somebody who came later.
    equal((await fetch(`http://127.0.0.1:${port}/health/ready`)).status, 200);
    child.kill("SIGTERM");
    for (;;) {
      const isOpen = await fetch(`http://127.0.0.1:${port}/health/live`).then(
        () => true,
        () => false,
      );
      if (!isOpen) break;
    }
    equal(child.exitCode, null, "the first time it waits");
    child.kill("SIGINT");
    equal(await exited, 130);
    await gone;
    await rm(folder, { recursive: true });
  });
});
