import { createMembership } from "../../../src/app/membership.ts";
import { createEntryDelivery } from "../../../src/app/delivery/entry.ts";
import type { Ports } from "../../../src/ports/ports.ts";
import { records as recordsOf } from "../../../src/ports/records.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import type { Store } from "../../../src/ports/store.ts";
import { patientPace } from "../../storage/cosmos/pace.ts";
import { startCosmosServer } from "../../storage/cosmos/server.ts";
import { BEGINNING, manyMessages, seed } from "./scenery.ts";

export interface Raced {
  races: number;
  /** Of these, where both tried to claim it: the others are none. */
  met: number;
  sentOnce: number;
  milliseconds: number;
}

/** Two bots, each with its own way to the store, set off for one message at the same moment, again and again. */
export async function raceForEach(races: number): Promise<Raced> {
  const began = performance.now();
  const server = await startCosmosServer();
  const place = await server.container();
  const scenery = manyMessages({ committees: 1, people: races, posts: 0 });
  const stores = await Promise.all([1, 2].map(() => openCosmosStore(place, patientPace)));
  const sent = new Map<string, number>();
  const claims = new Map<string, number>();
  const counting = (store: Store): Store => ({
    ...store,
    replace(document, version) {
      if (document.kind === "outbox" && document.state === "sending")
        claims.set(document.id, (claims.get(document.id) ?? 0) + 1);
      return store.replace(document, version);
    },
  });
  const messenger: Ports["messenger"] = {
    send({ conversation }) {
      sent.set(conversation, (sent.get(conversation) ?? 0) + 1);
      return Promise.resolve({ kind: "sent", activity: "m" });
    },
    edit: (_to, activity) => Promise.resolve({ kind: "sent", activity }),
    open: () => Promise.resolve({ kind: "unreachable", why: "gone" }),
  };
  const bots = stores.map((plain) => {
    const store = counting(plain);
    const ports: Ports = {
      ...{ store, messenger, clock: () => BEGINNING },
      roster: { members: () => Promise.resolve([]), accounts: () => Promise.resolve(null) },
      files: { download: () => Promise.resolve({ kind: "failed" }) },
      log: { info: () => undefined, error: () => undefined },
    };
    return createEntryDelivery({
      ports: { ...ports, membership: createMembership(ports) },
      records: recordsOf(store),
      passOver: () => undefined,
      unfinished: () => undefined,
      again: () => undefined,
    });
  });
  const [first] = stores;
  const [one] = scenery.committees;
  if (!first || !one) throw new Error("nobody races");
  const records = recordsOf(first);
  await seed(records, { committees: [{ ...one, entries: [] }] });
  for (const entry of one.entries) {
    const kept = await records.outbox.create(entry);
    if (kept) await Promise.all(bots.map((bot) => bot.deliverOne(one.committee, kept)));
  }
  for (const store of stores) await store.close();
  await server.stop();
  return {
    races,
    met: [...claims.values()].filter((times) => times > 1).length,
    sentOnce: [...sent.values()].filter((times) => times === 1).length,
    milliseconds: performance.now() - began,
  };
}
