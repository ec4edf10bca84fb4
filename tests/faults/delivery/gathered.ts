import { createApp } from "../../../src/app.ts";
import { records as recordsOf } from "../../../src/ports/records.ts";
import { usualLimits } from "../../../src/config/limits.ts";
import { startServer } from "../../../src/teams/server.ts";
import { startConnector } from "../../conversations/harness/connector.ts";
import { memoryStore } from "../../features/memoryStore.ts";
import { activityFrom } from "../../teams/post.ts";
import { BEGINNING, manyMessages, seed } from "./scenery.ts";

export interface Gathered {
  cancellations: number;
  edits: number;
  /** The card as it stands in the end says so. */
  isTrue: boolean;
}

/** So many people cancel within a second; the agenda stands in the channel. Counted where the channel would be. */
export async function gatherEdits(cancellations: number): Promise<Gathered> {
  const connector = await startConnector((account) => `a:${account}`);
  const store = memoryStore();
  const records = recordsOf(store);
  const { serviceUrl } = connector;
  const scenery = manyMessages({ committees: 1, people: cancellations, posts: 1, serviceUrl });
  const begun = Date.now();
  const server = await startServer(
    { mode: "local", port: 0, data: "", demonstration: null },
    {
      store,
      clock: () => new Date(Date.parse(BEGINNING) + Date.now() - begun).toISOString(),
      log: { info: () => undefined, error: () => undefined },
      tickMilliseconds: 3_600_000,
      requestMilliseconds: 8_000,
      pace: { limits: usualLimits, gatherMilliseconds: 2_000 },
      appOf: createApp,
    },
  );
  await seed(records, {
    committees: scenery.committees.map((one) => ({ ...one, entries: one.entries.filter(({ post }) => post !== null) })),
  });
  await server.app.tick();
  await server.app.idle();
  const say = (number: number) => {
    const account = `c0-m${number}`;
    const activity = activityFrom(connector, {
      text: "afbud",
      from: { id: `29:${account}`, name: account, aadObjectId: account },
      conversation: { id: `a:${account}`, conversationType: "personal", tenantId: "t1" },
      channelData: { tenant: { id: "t1" } },
    });
    return fetch(`http://127.0.0.1:${server.port}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(activity),
    });
  };
  await Promise.all(Array.from({ length: cancellations }, (_, number) => say(number)));
  await server.app.idle();
  await server.close();
  await connector.close();
  const edits = connector.sent.filter(({ kind, conversation }) => kind === "edit" && conversation === "19:c0");
  const card = JSON.stringify(edits.at(-1)?.activity ?? {});
  return { cancellations, edits: edits.length, isTrue: card.includes(`${cancellations} afbud`) };
}
