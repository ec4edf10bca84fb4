import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { usualLimits, type Limits } from "../../src/config/limits.ts";
import type { Address } from "../../src/domain/address.ts";
import { createPace } from "../../src/teams/pace.ts";
import { channel } from "../features/vest.ts";

/** What Teams documents: messages and milliseconds. */
const DOCUMENTED = {
  thread: [
    [7, 1_000],
    [8, 2_000],
    [60, 30_000],
    [1_800, 3_600_000],
  ],
  app: [[50, 1_000]],
} as const;

/** A clock that is set; the pace waits by it. */
function paced(limits: Limits = usualLimits) {
  let now = Date.parse("2026-12-01T08:00:00.000Z");
  const pace = createPace({
    clock: () => new Date(now).toISOString(),
    limits,
    gatherMilliseconds: 0,
    wait(milliseconds) {
      now += milliseconds;
      return Promise.resolve();
    },
  });
  /** Sends as soon as it may; answers with when that was. */
  async function send(to: Address): Promise<number> {
    for (;;) {
      const place = pace.take(to);
      if (typeof place !== "number") {
        place.use();
        return now;
      }
      await pace.wait(place);
    }
  }
  return { pace, send, pass: (milliseconds: number) => void (now += milliseconds) };
}

const threadOf = (number: number): Address => ({ ...channel, conversation: `19:${number}` });

/** The most of these times that any stretch so long holds. */
const mostWithin = (times: readonly number[], milliseconds: number): number =>
  Math.max(0, ...times.map((end, last) => times.slice(0, last + 1).filter((time) => time > end - milliseconds).length));

describe("How fast is sent", () => {
  it("to one thread keeps below what is documented, however long it goes on", async () => {
    const { send } = paced();
    const times: number[] = [];
    for (let sent = 0; sent < 1_900; sent++) times.push(await send(channel));
    for (const [most, milliseconds] of DOCUMENTED.thread) ok(mostWithin(times, milliseconds) < most);
  });

  it("to many threads keeps below the limit of the app, whatever is sent when", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(200), fc.nat(40)), { maxLength: 200 }), async (asked) => {
        const { send, pass } = paced();
        const times: number[] = [];
        for (const [thread, later] of asked) {
          pass(later);
          times.push(await send(threadOf(thread)));
        }
        for (const [most, milliseconds] of DOCUMENTED.app) ok(mostWithin(times, milliseconds) < most);
      }),
      { numRuns: 50 },
    );
  });

  it("to one thread holds up no other", async () => {
    const { pace, send } = paced();
    for (let sent = 0; sent < 6; sent++) await send(channel);
    equal(pace.take(channel), 1_000);
    equal(typeof pace.take(threadOf(1)), "object");
  });

  it("counts what is about to be sent, and gives back what is not", () => {
    const { pace } = paced({ ...usualLimits, thread: [{ most: 1, milliseconds: 1_000 }] });
    const place = pace.take(channel);
    ok(typeof place === "object");
    equal(typeof pace.take(channel), "number");
    place.giveBack();
    place.giveBack();
    const next = pace.take(channel);
    ok(typeof next === "object");
    next.use();
    next.giveBack();
    equal(pace.take(channel), 1_000);
  });

  it("is nothing to a thread that the channel wants to be left alone", () => {
    const { pace, pass } = paced();
    pace.hold(channel, 5_000);
    equal(pace.take(channel), 5_000);
    equal(typeof pace.take(threadOf(1)), "object");
    pass(5_000);
    equal(typeof pace.take(channel), "object");
  });

  it("counts answers, which ask nobody", () => {
    const { pace } = paced();
    for (let answer = 0; answer < 6; answer++) pace.note(channel);
    equal(typeof pace.take(channel), "number");
  });

  it("does not stand still when the clock is set back an hour", () => {
    const { pace, pass } = paced();
    for (let answer = 0; answer < 6; answer++) pace.note(channel);
    pass(-3_600_000);
    equal(typeof pace.take(channel), "object");
  });

  it("is shared out among several bots by their number", () => {
    deepEqual(usualLimits.app, [{ most: 45, milliseconds: 1_000 }]);
  });
});
