import { deepEqual, equal } from "node:assert/strict";
import { createApp, type App } from "../../src/app.ts";
import type { Messenger } from "../../src/ports/messenger.ts";
import { asta, committee, maria } from "../features/vest.ts";
import { setStage, type Stage } from "../features/stage.ts";

describe("Two bots on one store", () => {
  let stage: Stage;
  let other: App;
  let faults: string[];
  beforeEach(async () => {
    stage = await setStage();
    Object.assign(stage.ports.store, { isShared: true });
    faults = [];
    other = createApp({ ...stage.ports, log: { info: () => undefined, error: (event) => void faults.push(event) } });
  });
  const outbox = async () => (await stage.records.outbox.list({ partition: committee.id })).map(({ value }) => value);

  /** The first bot says something, and comes to a halt in the middle of sending what follows from it. */
  async function haltedWhileSending(): Promise<{ goOn: () => void; ended: Promise<unknown>; messenger: Messenger }> {
    const { messenger } = stage.ports;
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    let isSending = (): void => undefined;
    const sending = new Promise<void>((resolve) => (isSending = resolve));
    stage.ports.messenger = {
      ...messenger,
      async send(to, message) {
        isSending();
        await gate;
        return messenger.send(to, message);
      },
    };
    stage.restart();
    const ended = stage.say(maria, "afbud");
    await sending;
    return { goOn, ended, messenger };
  }

  it("do not take what the other one is sending for something that was left", async () => {
    const { goOn, ended } = await haltedWhileSending();
    await other.tick();
    await other.idle();
    goOn();
    await ended;
    const entries = await outbox();
    deepEqual([...new Set(entries.map(({ state }) => state))], ["sent"]);
    equal(entries.filter(({ notice }) => notice.kind === "perhapsNotSent").length, 0);
    const toAsta = stage.sent.filter(({ to }) => to === asta.name);
    equal(toAsta.length, 1);
    deepEqual(faults, []);
  });

  it("see to what the other one left, some minutes after it was stopped", async () => {
    await haltedWhileSending();
    stage.at("2026-12-01", "09:05");
    await other.tick();
    await other.idle();
    const entries = await outbox();
    equal(entries.filter(({ state }) => state === "unknown").length, 1);
    equal(entries.filter(({ notice }) => notice.kind === "perhapsNotSent").length > 0, true);
  });
});
