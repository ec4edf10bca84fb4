import { equal, ok } from "node:assert/strict";
import { createOutbox } from "../../src/app/outbox.ts";
import { createWakes } from "../../src/app/wakes.ts";
import { usualLimits } from "../../src/config/limits.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { createPace } from "../../src/teams/pace.ts";
import { committee as vest, maria } from "../features/vest.ts";
import { filled } from "./filled.ts";

/** So many committees with one message each, of which the channel takes 45 in a second; time goes on by itself. */
async function sendingFor(count: number) {
  const { ports, store } = await filled(
    Array.from({ length: count }, (_, number): [Committee, number] => [
      {
        ...{ ...vest, id: `c${number}`, tenant: `t${number}`, name: `Forum ${number}` },
        people: [{ ...maria, account: `a${number}` }],
      },
      1,
    ]),
  );
  const begun = Date.parse(ports.clock());
  let now = begun;
  const timers: { at: number; ring: () => void }[] = [];
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => timers.push({ at: now + milliseconds, ring: resolve }));
  let sent = 0;
  let queries = 0;
  const counted = {
    ...store,
    query: (...asked: Parameters<typeof store.query>) => (queries++, store.query(...asked)),
  };
  const clock = () => new Date(now).toISOString();
  const world = {
    ...{ ...ports, clock, store: counted },
    pace: createPace({ clock, limits: usualLimits, gatherMilliseconds: 0, wait }),
    messenger: {
      ...ports.messenger,
      async send() {
        await wait(100);
        sent++;
        return { kind: "sent" as const, activity: String(sent) };
      },
    },
  };
  const records = recordsOf(counted);
  const outbox = createOutbox(world, records, createWakes(world, records));
  for (let number = 0; number < count; number++) outbox.deliver(`c${number}`);
  const idle = { yet: false };
  void outbox.idle().then(() => (idle.yet = true));
  while (!idle.yet) {
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    const next = Math.min(...timers.map(({ at }) => at));
    if (Number.isFinite(next)) now = Math.max(now, next);
    const due = timers.filter(({ at }) => at <= now);
    timers.splice(0, timers.length, ...timers.filter(({ at }) => at > now));
    for (const { ring } of due) ring();
  }
  return { sent, each: queries / count, seconds: (now - begun) / 1_000 };
}

describe("Many committees that wait for the channel to take more", () => {
  it("ask the store not much more often for each message than few do, and none of them waits longer for that", async function () {
    this.timeout(20_000);
    const few = await sendingFor(100);
    const many = await sendingFor(400);
    equal(few.sent + many.sent, 500);
    ok(many.each < 2 * few.each, `${many.each} queries for each of many, ${few.each} of few`);
    ok(many.seconds < 400 / 45 + 1, `${many.seconds} s`);
  });
});
