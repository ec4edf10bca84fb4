import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { OutcomeUnknown } from "../../../src/ports/store.ts";
import { aside, beginTurnTime, inTurn } from "../../../src/ports/turnScope.ts";
import { StoreRefused, StoreUnavailable, Unanswered } from "../../../src/storage/cosmos/faults.ts";
import { retrying } from "../../../src/storage/cosmos/retrying.ts";
import { setPace } from "./pace.ts";

const answered = (code: number, more: object = {}): Error => Object.assign(new Error("no"), { code, ...more });

/** Fails with these, one after the other, and then goes well. */
const failing =
  (...errors: Error[]) =>
  (): Promise<string> => {
    const error = errors.shift();
    return error ? Promise.reject(error) : Promise.resolve("done");
  };

describe("A call to Cosmos DB", () => {
  for (const status of [429, 449, 408, 503, 500, 410])
    it(`is tried again after ${status}`, async () => {
      equal(await retrying(setPace())("read", failing(answered(status), answered(status))), "done");
    });

  it("is tried again after a broken connection, a time-out and a missing token", async () => {
    const withoutToken = Object.assign(new Error(), { name: "CredentialUnavailableError" });
    const timedOut = new DOMException("", "AbortError");
    equal(await retrying(setPace())("read", failing(new Unanswered(), withoutToken, timedOut)), "done");
  });

  it("is tried again while the region is moved and where a replica is behind", async () => {
    const passing = failing(answered(403, { substatus: 3 }), answered(404, { substatus: 1002 }));
    equal(await retrying(setPace())("read", passing), "done");
  });

  it("waits as long as the store asks it to", async () => {
    const pace = setPace();
    await retrying(pace)("read", failing(answered(429, { retryAfterInMs: 700 })));
    equal(pace.waits.length, 1);
    ok((pace.waits[0] ?? 0) >= 700 && (pace.waits[0] ?? 0) < 750, String(pace.waits[0]));
  });

  it("waits longer each time where it is not told how long, and not as long as others do", async () => {
    const waited = async (random: number): Promise<readonly number[]> => {
      const pace = setPace({ random });
      await retrying(pace)("read", failing(answered(503), answered(503), answered(503)));
      return pace.waits;
    };
    const [a = 0, b = 0, c = 0] = await waited(0);
    ok(a < b && b < c, `${a} ${b} ${c}`);
    const others = await waited(1);
    ok(others.every((one, at) => one > ([a, b, c][at] ?? Infinity)));
  });

  it("is given up at once where the store asks for more time than a turn has", async () => {
    const pace = setPace();
    await rejects(retrying(pace)("read", failing(answered(429, { retryAfterInMs: 60_000 }))), StoreUnavailable);
    deepEqual(pace.waits, []);
  });

  it("is given up within five seconds, whatever goes wrong", async () => {
    for (const error of [answered(429, { retryAfterInMs: 10 }), answered(503), answered(449), new Unanswered()]) {
      const pace = setPace();
      const from = pace.now();
      await rejects(
        retrying(pace)("read", () => Promise.reject(error)),
        StoreUnavailable,
      );
      ok(pace.now() - from < 5_000);
      ok(pace.waits.length < 20);
    }
  });

  it("ends a try that hangs after two seconds, whatever it is waiting for, and the whole before five", async () => {
    const pace = setPace();
    const from = pace.now();
    let tries = 0;
    const hangs = (): Promise<never> => {
      tries++;
      setImmediate(() => pace.expire());
      return new Promise(() => undefined);
    };
    await rejects(retrying(pace)("read", hangs), StoreUnavailable);
    equal(tries, 3);
    ok(pace.now() - from < 5_000, String(pace.now() - from));
  });

  const broken = (): Promise<never> => Promise.reject(answered(429));

  it("has no more time than is left of its turn since that came", async () => {
    const pace = setPace();
    const patiently = retrying(pace);
    await inTurn(
      beginTurnTime(() => pace.now()),
      async () => {
        pace.pass(4_000);
        const from = pace.now();
        await rejects(patiently("replace", broken), StoreUnavailable);
        ok(pace.now() - from <= 500);
      },
    );
    const from = pace.now();
    await rejects(patiently("replace", broken), StoreUnavailable);
    ok(pace.now() - from > 1_000, "what belongs to no turn has its own time");
  });

  it("asks nothing where the time of its turn is over: nobody would know whether a write was done", async () => {
    const pace = setPace();
    await inTurn(
      beginTurnTime(() => pace.now()),
      async () => {
        pace.pass(4_400);
        let asked = 0;
        const write = (): Promise<number> => Promise.resolve(++asked);
        await rejects(retrying(pace)("replace", write), StoreUnavailable);
        equal(asked, 0);
      },
    );
  });

  it("has the time that its turn has spent on something else than the store", async () => {
    const pace = setPace();
    await inTurn(
      beginTurnTime(() => pace.now()),
      async () => {
        const reading = (milliseconds: number): Promise<void> =>
          aside(() => {
            pace.pass(milliseconds);
            return Promise.resolve();
          });
        await Promise.all([reading(8_000), reading(8_000)]);
        const from = pace.now();
        await rejects(retrying(pace)("replace", broken), StoreUnavailable);
        ok(pace.now() - from > 3_000 && pace.now() - from <= 4_500, String(pace.now() - from));
      },
    );
  });

  it("does not know whether a write was done after a try that may have done it", async () => {
    const patiently = retrying(setPace());
    for (const error of [answered(503), new Unanswered("cut off", { cause: { code: "ECONNRESET" } })])
      await rejects(
        patiently("create", () => Promise.reject(error)),
        OutcomeUnknown,
      );
    await rejects(patiently("remove", failing(answered(503), answered(403))), OutcomeUnknown);
    await rejects(
      patiently("query", () => Promise.reject(answered(503))),
      StoreUnavailable,
    );
  });

  it("knows that nothing was done where there was nobody to connect to", async () => {
    const nobody = new Unanswered("the connection broke", { cause: { code: "ECONNREFUSED" } });
    await rejects(
      retrying(setPace())("create", () => Promise.reject(nobody)),
      StoreUnavailable,
    );
  });

  it("is not tried again where that is of no use", async () => {
    for (const error of [
      answered(400),
      answered(401),
      answered(403),
      answered(413),
      answered(404, { substatus: 1003 }),
    ]) {
      const pace = setPace();
      await rejects(retrying(pace)("create", failing(error)), StoreRefused);
      deepEqual(pace.waits, []);
    }
  });

  it("passes a fault of the program's on as it is", async () => {
    await rejects(retrying(setPace())("read", failing(new TypeError("ours"))), TypeError);
  });

  it("knows whether an earlier try may have written", async () => {
    const seen = async (...errors: Error[]): Promise<boolean[]> => {
      const marks: boolean[] = [];
      const attempt = failing(...errors);
      await retrying(setPace())("create", ({ mayHaveHappened }) => {
        marks.push(mayHaveHappened);
        return attempt();
      });
      return marks;
    };
    deepEqual(await seen(answered(429), answered(449)), [false, false, false]);
    deepEqual(await seen(answered(503), answered(429)), [false, true, true]);
    deepEqual(await seen(new Unanswered()), [false, true]);
  });
});
