import { equal, ok, rejects } from "node:assert/strict";
import type { CosmosConfig } from "../../../src/config.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { StoreUnusable } from "../../../src/storage/unusable.ts";
import { setPace } from "./pace.ts";
import { startProxy } from "./proxy.ts";
import { startCosmosServer, type CosmosServer } from "./server.ts";

describe("A store in Cosmos DB that is no good", () => {
  let server: CosmosServer;
  before(async () => {
    server = await startCosmosServer();
  });
  after(() => server.stop());

  const says = (place: CosmosConfig, expected: string): Promise<void> =>
    rejects(openCosmosStore(place, setPace()), (error) => {
      ok(error instanceof StoreUnusable, String(error));
      equal(error.message, expected);
      return true;
    });

  it("is told to lack its database", async () => {
    const place = await server.container();
    await says(
      { ...place, database: "another" },
      `the database "another" at ${place.endpoint} is missing: infra/ makes it, not the bot`,
    );
  });

  it("is told to lack its container", async () => {
    const place = await server.container();
    await says(
      { ...place, container: "another" },
      `the container "another" of database "referent" at ${place.endpoint} is missing: infra/ makes it, not the bot`,
    );
  });

  it("is told to have another partition key", async () => {
    const place = await server.container({ partitionKey: { paths: ["/tenant"] } });
    await says(
      place,
      `the container "${place.container}" of database "referent" at ${place.endpoint} has another partition key than /partition`,
    );
  });

  it("is told to lack an index", async () => {
    const place = await server.container({ indexingPolicy: {} });
    await says(
      place,
      `the container "${place.container}" of database "referent" at ${place.endpoint} has no composite index on /kind, /state, /sort, /key`,
    );
  });

  it("is waited for longer at first than later on, since the first token may be slow", async () => {
    const proxy = await startProxy(server);
    const place = { ...(await server.container()), endpoint: proxy.endpoint };
    const pace = setPace();
    let tries = 0;
    proxy.before = () => {
      pace.pass(7_000);
      return Promise.resolve();
    };
    proxy.fate = () => (++tries < 3 ? { kind: "answered", status: 503 } : { kind: "passes" });
    const store = await openCosmosStore(place, pace);
    ok(pace.limits[0] === 10_000 && (pace.limits[2] ?? 0) > 10_000 - 1_000, String(pace.limits));
    proxy.before = () => Promise.resolve();
    await store.read("p", "a");
    equal(pace.limits.at(-1), 2_000);
    await store.close();
    await proxy.stop();
  });

  it("is told not to answer where nobody listens", async () => {
    const place = { ...(await server.container()), endpoint: "http://127.0.0.1:9/" };
    await says(place, `the database "referent" at http://127.0.0.1:9/ does not answer`);
  });
});
