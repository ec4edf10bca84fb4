import { createApp } from "../../../src/app.ts";
import { records as recordsOf } from "../../../src/ports/records.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { startServer } from "../../../src/teams/server.ts";
import { startConnector } from "../../conversations/harness/connector.ts";
import { patientPace } from "../../storage/cosmos/pace.ts";
import { startCosmosServer } from "../../storage/cosmos/server.ts";
import { activityFrom } from "../../teams/post.ts";
import { seeded } from "../store/chance.ts";
import { BEGINNING, manyMessages, seed as store } from "./scenery.ts";

export interface Repeated {
  activities: number;
  deliveries: number;
  /** Activities that were answered more than once, or never. */
  answeredTwice: number;
  unanswered: number;
  /** What the log of changes has beyond one for each. */
  effectsTwice: number;
  effectsMissing: number;
  milliseconds: number;
}

/** Each activity is delivered five times, to two bots on one store: at once, or one after the other. */
export async function deliverRepeatedly({ activities, seed }: { activities: number; seed: number }): Promise<Repeated> {
  const began = performance.now();
  const random = seeded(seed);
  const server = await startCosmosServer();
  const place = await server.container();
  const connector = await startConnector((account) => `a:${account}`);
  const stores = await Promise.all([1, 2].map(() => openCosmosStore(place, patientPace)));
  const [first] = stores;
  if (!first) throw new Error("no store");
  const records = recordsOf(first);
  const { serviceUrl } = connector;
  await store(records, {
    committees: manyMessages({ committees: 1, people: activities, posts: 0, serviceUrl }).committees.map((one) => ({
      ...one,
      entries: [],
    })),
  });
  const bots = await Promise.all(
    stores.map((store) =>
      startServer(
        { mode: "local", port: 0, data: "", demonstration: null },
        {
          store,
          clock: () => BEGINNING,
          log: { info: () => undefined, error: () => undefined },
          tickMilliseconds: 3_600_000,
          requestMilliseconds: 8_000,
          appOf: createApp,
        },
      ),
    ),
  );
  let deliveries = 0;
  const deliver = async (activity: object): Promise<void> => {
    deliveries++;
    const { port } = bots[random() < 0.5 ? 0 : 1] ?? { port: 0 };
    await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(activity),
    });
  };
  for (let number = 0; number < activities; number++) {
    const account = `c0-m${number}`;
    const activity = activityFrom(connector, {
      text: "afbud",
      from: { id: `29:${account}`, name: account, aadObjectId: account },
      conversation: { id: `a:${account}`, conversationType: "personal", tenantId: "t1" },
      channelData: { tenant: { id: "t1" } },
    });
    const atOnce = 1 + Math.floor(random() * 5);
    await Promise.all(Array.from({ length: atOnce }, () => deliver(activity)));
    for (let left = 5 - atOnce; left > 0; left--) await deliver(activity);
  }
  await Promise.all(bots.map((bot) => bot.app.idle()));
  const partition = manyMessages({ committees: 1, people: 1, posts: 0 }).committees[0]?.committee.id ?? "";
  const effects = await records.changes.list({ partition });
  for (const bot of bots) await bot.close();
  for (const one of stores) await one.close();
  await connector.close();
  await server.stop();
  const answers = Array.from(
    { length: activities },
    (_, number) => connector.sent.filter(({ conversation }) => conversation === `a:c0-m${number}`).length,
  );
  return {
    activities,
    deliveries,
    answeredTwice: answers.filter((times) => times > 1).length,
    unanswered: answers.filter((times) => times === 0).length,
    effectsTwice: Math.max(0, effects.length - activities),
    effectsMissing: Math.max(0, activities - effects.length),
    milliseconds: performance.now() - began,
  };
}
