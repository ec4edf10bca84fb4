import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { z } from "zod";
import { createApp } from "../../../src/app.ts";
import type { OutboxEntry } from "../../../src/domain/notice.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { records as recordsOf } from "../../../src/ports/records.ts";
import { openEmbeddedStore } from "../../../src/storage/embedded/index.ts";
import { startServer } from "../../../src/teams/server.ts";
import { renderNotice } from "../../../src/features/notices.ts";
import { messages } from "../../../src/language/messages.ts";
import { BEGINNING, conversationOf, manyMessages, seed, type Scenery } from "./scenery.ts";

export interface Pumped {
  messages: number;
  /** In a second: by the outbox, and by the SDK alone, one after the other and as many at once as there are committees. */
  outbox: number;
  bare: number;
  bareAtOnce: number;
  /** In megabytes, after a collection: when a tenth was sent, and in the end. */
  heap: { early: number; late: number };
}

setFlagsFromString("--expose_gc");
const collect = z.custom<() => void>((value) => typeof value === "function").parse(runInNewContext("gc"));
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1_048_576;
};

const COMMITTEES = 200;
/** Longer than between two looks of a bot that runs. */
const STANDSTILL_LATER = new Date(Date.parse(BEGINNING) + 30 * 60_000).toISOString();

/** Sends through the outbox, on disk, and by the SDK alone, to a connector at `serviceUrl` that takes everything at once. */
export async function pump({
  serviceUrl,
  rounds,
  people,
}: {
  serviceUrl: string;
  rounds: number;
  people: number;
}): Promise<Pumped> {
  const folder = await mkdtemp(join(tmpdir(), "referent-"));
  const store = openEmbeddedStore(folder);
  const records = recordsOf(store);
  const scenery = manyMessages({ committees: COMMITTEES, people, posts: 0, serviceUrl });
  // Those that the clock would make are there and sent.
  const sentBefore = ({ entries, ...one }: Scenery["committees"][number]) => ({
    ...one,
    entries: entries.map((entry): OutboxEntry => ({ ...entry, state: "sent" })),
  });
  await seed(records, { committees: scenery.committees.map(sentBefore) });
  let now = BEGINNING;
  let ports: Ports | undefined;
  const server = await startServer(
    { mode: "local", port: 0, data: "", demonstration: null },
    {
      store,
      clock: () => now,
      log: { info: () => undefined, error: () => undefined },
      tickMilliseconds: 3_600_000,
      requestMilliseconds: 8_000,
      appOf(given) {
        ports = given;
        return createApp(given);
      },
    },
  );
  if (!ports) throw new Error("no app was made");
  const { messenger } = ports;
  const entries = scenery.committees.flatMap((one) => one.entries);
  const times = { outbox: 0, bare: 0, bareAtOnce: 0 };
  const found = { early: 0, late: 0 };
  const [one] = scenery.committees;
  const person = one?.committee.people[0] ?? null;
  if (!one || !person) throw new Error("nobody to write to");
  const scope = { committee: one.committee, records, now: BEGINNING, today: "2026-12-02", language: "da" as const };
  const notice = { kind: "meetingTomorrow", meeting: "meeting0" } as const;
  const text = await renderNotice(notice, {
    ...scope,
    say: messages.da,
    recipient: person,
    onlyDayBefore: false,
    passOver: () => undefined,
  });
  const bare = async (entry: OutboxEntry): Promise<void> => {
    const address = { ...one.committee.channel, kind: "personal" as const, conversation: conversationOf(entry) };
    if (text) await messenger.send(address, text);
  };
  const timed = async (name: keyof typeof times, run: () => Promise<void>): Promise<void> => {
    const began = performance.now();
    await run();
    times[name] += performance.now() - began;
  };
  for (let round = 0; round < rounds; round++) {
    const fresh = entries.map((entry) => ({ ...entry, id: `${entry.id} ${round}` }));
    const isFresh = ({ id }: OutboxEntry): boolean => id.endsWith(` ${round}`);
    // A clock that is put looks at everything.
    now = round % 2 === 0 ? BEGINNING : STANDSTILL_LATER;
    await Promise.all(fresh.map((entry) => records.outbox.create(entry)));
    // In turn, so that whatever else the machine does befalls all of them.
    await timed("outbox", async () => {
      await server.app.tick();
      await server.app.idle();
    });
    if (round < 3) {
      await timed("bare", async () => {
        for (const entry of entries) await bare(entry);
      });
      await timed("bareAtOnce", async () => {
        await Promise.all(
          scenery.committees.map(async (of) => {
            for (const entry of of.entries) await bare(entry);
          }),
        );
      });
    }
    if (round === Math.floor(rounds / 10)) found.early = heap();
    const sent = await Promise.all(
      scenery.committees.map(({ committee }) => records.outbox.list({ partition: committee.id, state: "sent" })),
    );
    const done = sent.flat().filter(({ value }) => isFresh(value));
    if (done.length !== fresh.length) throw new Error("not everything was sent");
    await Promise.all(done.map((kept) => records.outbox.remove(kept)));
  }
  found.late = heap();
  await server.close();
  await store.close();
  await rm(folder, { recursive: true });
  const all = rounds * entries.length;
  const some = Math.min(3, rounds) * entries.length;
  return {
    messages: all,
    outbox: (all / times.outbox) * 1_000,
    bare: (some / times.bare) * 1_000,
    bareAtOnce: (some / times.bareAtOnce) * 1_000,
    heap: found,
  };
}
