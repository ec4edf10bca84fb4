import { deepEqual, equal } from "node:assert/strict";
import { createApp, type App } from "../../src/app.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import { noPace } from "../../src/ports/pace.ts";
import { outboxKey } from "../../src/ports/records.ts";
import { setStage, type Stage } from "../features/stage.ts";
import { committee as vest, maria } from "../features/vest.ts";
import { entry } from "./filled.ts";

const withdrawn = (number: number): OutboxEntry => entry(vest, number, { at: "2026-12-01T08:30:00.000Z" });

/** Minute by minute, both included. */
async function go(stage: Stage, { from, to }: { from: number; to: number }, apps: readonly App[] = [stage.app]) {
  for (let minute = from; minute <= to; minute++) {
    const [hour, past] = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0"));
    stage.at("2026-12-01", `${hour ?? ""}:${past ?? ""}`);
    for (const app of apps) {
      await app.tick();
      await app.idle();
    }
  }
}
const BEFORE = 9 * 60 + 59;
/** The round at ten o'clock is over. */
const AFTER = BEFORE + 6;

/** Right before the round at ten o'clock, with so many messages that wait for Maria. */
async function waiting(count: number, { isShared = false } = {}): Promise<Stage> {
  const stage = await setStage({ meetings: [] });
  if (isShared) Object.assign(stage.ports.store, { isShared });
  stage.restart();
  await go(stage, { from: 9 * 60 + 50, to: BEFORE });
  for (let number = 1; number <= count; number++) await stage.records.outbox.create(withdrawn(number));
  stage.heard();
  return stage;
}

const stateOf = async ({ records }: Stage, number: number) =>
  (await records.outbox.read(vest.id, outboxKey(withdrawn(number).id)))?.value.state;

describe("Messages that a run did not come to", () => {
  it("are sent in the minute after the store has failed for some", async () => {
    const stage = await waiting(2);
    const { store } = stage.ports;
    const query = store.query.bind(store);
    store.query = (asked) =>
      asked.kind === "outbox" && asked.state === "pending" && asked.sortTo !== undefined
        ? Promise.reject(new Error("does not answer"))
        : query(asked);
    await go(stage, { from: BEFORE + 1, to: AFTER });
    deepEqual([stage.heard(), [...new Set(stage.faults())]], [[], ["delivery failed"]]);
    store.query = query;
    await go(stage, { from: AFTER + 1, to: AFTER + 1 });
    equal(stage.heard().length, 2);
  });

  for (const isShared of [true, false])
    it(`are seen to where one was sent that could not be marked: ${isShared ? "several bots" : "one bot"}`, async () => {
      const stage = await waiting(1, { isShared });
      const { store } = stage.ports;
      const replace = store.replace.bind(store);
      store.replace = (document, version) =>
        document.id === outboxKey(withdrawn(1).id) && document.state === "sent"
          ? Promise.reject(new Error("does not answer"))
          : replace(document, version);
      await go(stage, { from: BEFORE + 1, to: AFTER });
      store.replace = replace;
      await go(stage, { from: AFTER + 1, to: AFTER + 3 });
      equal(await stateOf(stage, 1), "unknown");
      equal(stage.heard().filter((text) => text.includes("Jeg blev afbrudt")).length, 2);
    });

  it("are sent by another bot where the first was stopped", async () => {
    const stage = await waiting(0, { isShared: true });
    const [first, other] = [stage.app, createApp(stage.ports)];
    await go(stage, { from: BEFORE, to: BEFORE }, [first, other]);
    for (const number of [1, 2, 3]) await stage.records.outbox.create(withdrawn(number));
    const { messenger } = stage.ports;
    const send = messenger.send.bind(messenger);
    let take: () => void = () => undefined;
    const taken = new Promise<void>((resolve) => (take = resolve));
    messenger.send = async (...message) => {
      await taken;
      return send(...message);
    };
    for (let minute = BEFORE + 1; minute <= AFTER; minute++) {
      stage.at("2026-12-01", `10:0${minute - 10 * 60}`);
      await first.tick();
    }
    const stopped = first.stop();
    take();
    await stopped;
    equal(stage.heard().length, 1);
    await go(stage, { from: AFTER + 1, to: AFTER + 1 }, [other]);
    equal(stage.heard().filter((text) => text.startsWith(`${maria.name}: `)).length, 2);
  });

  it("are sent by another bot where they waited for a place when the first was stopped", async () => {
    const stage = await waiting(0, { isShared: true });
    const other = createApp(stage.ports);
    await go(stage, { from: BEFORE, to: BEFORE }, [other]);
    const never = new Promise<void>(() => undefined);
    const first = createApp({ ...stage.ports, pace: { ...noPace, take: () => 5_000, wait: () => never } });
    await stage.records.outbox.create(withdrawn(1));
    await first.tick();
    await first.stop();
    equal(stage.heard().length, 0);
    await go(stage, { from: BEFORE + 1, to: BEFORE + 1 }, [other]);
    equal(stage.heard().length, 1);
  });
});
