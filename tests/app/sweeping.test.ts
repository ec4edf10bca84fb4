import assert from "node:assert/strict";
import { createSweeping } from "../../src/app/sweeping.ts";
import { addDays } from "../../src/domain/calendar.ts";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import { RETENTION } from "../../src/domain/retention.ts";
import { records as recordsOf } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { setStage } from "../features/stage.ts";
import { committee as vest } from "../features/vest.ts";
import { entry } from "./filled.ts";

const TODAY = "2026-12-01";
/** Stored so many days ago. */
const agoBy = (days: number, number: number, changes: Partial<OutboxEntry> = {}): OutboxEntry =>
  entry(vest, number, { at: `${addDays(TODAY, -days)}T09:00:00.000Z`, state: "sent", ...changes });

describe("messages of long ago", () => {
  async function swept(entries: readonly OutboxEntry[], ticks = 1) {
    const store = memoryStore();
    const records = recordsOf(store);
    for (const one of entries) await records.outbox.create(one);
    let queries = 0;
    const counted = recordsOf({
      ...store,
      query(query) {
        queries++;
        return store.query(query);
      },
    });
    const clock = () => `${TODAY}T10:00:00.000Z`;
    const sweep = createSweeping({ clock, records: counted, rules: RETENTION, passOver: () => assert.fail() });
    for (let tick = 0; tick < ticks; tick++) await sweep(vest.id);
    const left = (await records.outbox.list({ partition: vest.id })).map(({ value }) => Number(value.id.split(" ")[1]));
    return { left, queries };
  }

  it("are deleted after 90 days, whatever became of them, and not while they wait", async () => {
    const states = ["sent", "gathered", "dropped", "undeliverable", "unknown"] as const;
    const old = states.map((state, index) => agoBy(91, index + 1, { state }));
    const waiting = [agoBy(200, 6, { state: "pending" }), agoBy(200, 7, { state: "sending" })];
    const { left } = await swept([...old, ...waiting, agoBy(90, 8), agoBy(1, 9)], 2);
    assert.deepEqual(left, [6, 7, 8, 9]);
  });

  it("may be dropped by the store itself, but no sooner, and not while they wait", async () => {
    const dropped: (number | undefined)[] = [];
    const store = memoryStore();
    const records = recordsOf({
      ...store,
      create(document) {
        dropped.push(document.dropAfter);
        return store.create(document);
      },
    });
    await records.outbox.create(agoBy(0, 1));
    await records.outbox.create(agoBy(0, 2, { state: "pending" }));
    await records.outbox.create(agoBy(0, 3, { state: "sending" }));
    assert.deepEqual(dropped, [100, undefined, undefined]);
  });

  it("are deleted bit by bit, and looked for once a day", async () => {
    const many = Array.from({ length: 250 }, (_, index) => agoBy(100, index + 1));
    assert.equal((await swept(many, 1)).left.length, 150);
    const all = await swept(many, 60);
    assert.deepEqual(all.left, []);
    assert.equal(all.queries, 4);
  });

  it("that are stored anew in the same moment stay", async () => {
    const store = memoryStore();
    const records = recordsOf(store);
    const old = await records.outbox.create(agoBy(100, 1, { post: "agenda:m9" }));
    assert.ok(old);
    const overtaken = recordsOf({
      ...store,
      async remove(...place) {
        await records.outbox.replace(old, agoBy(0, 1, { post: "agenda:m9", state: "pending" }));
        return store.remove(...place);
      },
    });
    const clock = () => `${TODAY}T10:00:00.000Z`;
    await createSweeping({ clock, records: overtaken, rules: RETENTION, passOver: () => assert.fail() })(vest.id);
    const [left] = await records.outbox.list({ partition: vest.id });
    assert.equal(left?.value.state, "pending");
  });

  it("go by the clock", async () => {
    const stage = await setStage();
    await stage.records.outbox.create(agoBy(91, 1));
    await stage.tick();
    assert.equal(await stage.records.outbox.read(vest.id, "outbox:vest 1"), null);
  });
});
