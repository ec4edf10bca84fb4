import { createApp } from "../../../src/app.ts";
import { records as recordsOf } from "../../../src/ports/records.ts";
import { startServer } from "../../../src/teams/server.ts";
import { startConnector, type Fault } from "../../conversations/harness/connector.ts";
import { memoryStore } from "../../features/memoryStore.ts";
import { activityFrom } from "../../teams/post.ts";
import { manyMessages, seed } from "./scenery.ts";

const FATES: readonly Fault[] = [
  { kind: "hang" },
  { kind: "status", status: 429, retryAfter: "4" },
  { kind: "lost", status: 500 },
  { kind: "status", status: 404 },
  { kind: "late", until: new Promise((go) => setTimeout(go, 20_000).unref()) },
];

export interface Released {
  turns: number;
  /** In milliseconds, as whoever delivers them sees it. */
  slowest: number;
}

/** The turns of people whose answers the channel does not take, as it would deliver them; with the real time-outs. */
export async function releaseTurns(): Promise<Released> {
  const connector = await startConnector((account) => `a:${account}`);
  const store = memoryStore();
  await seed(
    recordsOf(store),
    manyMessages({ committees: 1, people: FATES.length, posts: 0, serviceUrl: connector.serviceUrl }),
  );
  connector.fateOf = (conversation) => FATES[Number(/m(\d+)$/u.exec(conversation)?.[1])];
  const server = await startServer(
    { mode: "local", port: 0, data: "", demonstration: null },
    {
      store,
      clock: () => new Date().toISOString(),
      log: { info: () => undefined, error: () => undefined },
      tickMilliseconds: 3_600_000,
      requestMilliseconds: 8_000,
      appOf: createApp,
    },
  );
  const post = async (number: number): Promise<number> => {
    const began = performance.now();
    const account = `c0-m${number}`;
    const activity = activityFrom(connector, {
      text: "hjælp",
      from: { id: `29:${account}`, name: account, aadObjectId: account },
      conversation: { id: `a:${account}`, conversationType: "personal", tenantId: "t1" },
      channelData: { tenant: { id: "t1" } },
    });
    await fetch(`http://127.0.0.1:${server.port}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(activity),
    });
    return performance.now() - began;
  };
  const took = await Promise.all(FATES.map((_, number) => post(number)));
  await connector.close();
  await server.close();
  return { turns: took.length, slowest: Math.max(...took) };
}
