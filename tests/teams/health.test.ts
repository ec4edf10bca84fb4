import { deepEqual, equal } from "node:assert/strict";
import { createHealth } from "../../src/teams/health.ts";
import { echoApp } from "./echo.ts";
import { noStore, startRig } from "./post.ts";

describe("Whether the bot is ready", () => {
  /** A store that answers when it is told to, a clock that is set, and limits that run out when they are told to. */
  function setUp() {
    const waiting: { answer: () => void; fail: () => void }[] = [];
    const limits: AbortController[] = [];
    const errors: string[] = [];
    let now = Date.parse("2026-12-01T08:00:00.000Z");
    let reads = 0;
    const health = createHealth({
      store: {
        read: () =>
          new Promise((resolve, reject) => {
            reads++;
            waiting.push({ answer: () => resolve(null), fail: () => reject(new Error("broken")) });
          }),
      },
      clock: () => new Date(now).toISOString(),
      log: { info: () => undefined, error: (event) => void errors.push(event) },
      deadline(milliseconds) {
        equal(milliseconds, 2_000);
        const limit = new AbortController();
        limits.push(limit);
        return limit.signal;
      },
    });
    return {
      health,
      errors,
      reads: () => reads,
      answer: () => waiting.shift()?.answer(),
      fail: () => waiting.shift()?.fail(),
      runOut: () => limits.forEach((limit) => limit.abort()),
      later: (milliseconds: number) => (now += milliseconds),
    };
  }

  it("is asked of the store once, by however many, and anew after a second", async () => {
    const { health, reads, answer, later } = setUp();
    const many = Promise.all([health.isReady(), health.isReady(), health.isReady()]);
    answer();
    deepEqual(await many, [true, true, true]);
    later(999);
    equal(await health.isReady(), true);
    equal(reads(), 1);
    later(1);
    const again = health.isReady();
    answer();
    equal(await again, true);
    equal(reads(), 2);
    later(-60_000);
    const afterSetBack = health.isReady();
    answer();
    equal(await afterSetBack, true);
    equal(reads(), 3);
  });

  it("is no where the store fails, which is logged once", async () => {
    const { health, errors, fail, later, answer } = setUp();
    for (let times = 0; times < 3; times++) {
      const asked = health.isReady();
      fail();
      equal(await asked, false);
      later(10_000);
    }
    deepEqual(errors, ["the store does not answer"]);
    const asked = health.isReady();
    answer();
    equal(await asked, true);
  });

  it("is no after two seconds without an answer, and asks no second time meanwhile", async () => {
    const { health, reads, runOut, answer } = setUp();
    const asked = health.isReady();
    runOut();
    equal(await asked, false);
    const again = health.isReady();
    equal(reads(), 1);
    answer();
    equal(await again, true);
  });

  it("is no from the moment when the bot is to end", async () => {
    const { health, reads, answer } = setUp();
    const asked = health.isReady();
    health.retire();
    answer();
    equal(await asked, false);
    equal(await health.isReady(), false);
    equal(reads(), 1);
  });

  it("can be asked by anybody, who learns nothing else", async () => {
    const failing = { ...noStore, read: () => Promise.reject(new Error("the container documents at https://…")) };
    for (const [store, status, word] of [
      [noStore, 200, "ready"],
      [failing, 503, "not ready"],
    ] as const) {
      const rig = await startRig(echoApp([]), { store });
      const response = await fetch(`http://127.0.0.1:${rig.server.port}/health/ready`);
      deepEqual([response.status, await response.json()], [status, { status: word }]);
      equal((await fetch(`http://127.0.0.1:${rig.server.port}/health/live`)).status, 200);
      await rig.close();
    }
  });
});
