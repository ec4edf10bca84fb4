import { deepEqual, equal, ok } from "node:assert/strict";
import type { Store } from "../../../src/ports/store.ts";
import type { StoreRequest } from "../../../src/ports/telemetry.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { present } from "../../contracts/trial.ts";
import { setPace } from "./pace.ts";
import { startSpoilable, type Spoilable } from "./proxy.ts";

describe("What requests to Cosmos DB are charged", () => {
  let spoilable: Spoilable;
  let store: Store;
  const requests: StoreRequest[] = [];
  before(async () => {
    spoilable = await startSpoilable();
    const place = { ...(await spoilable.server.container()), endpoint: spoilable.proxy.endpoint };
    const pace = setPace();
    spoilable.proxy.silence = () => pace.expire();
    store = await openCosmosStore(place, pace, (request) => void requests.push(request));
  });
  after(async () => {
    await store.close();
    await spoilable.stop();
  });

  /** Each as a line. */
  const told = (): string[] =>
    requests.splice(0).map(({ of, outcome, charge }) => `${of} ${outcome} ${charge > 0 ? "charged" : "free"}`);
  const document = { partition: "p", id: "a", kind: "note", state: "", sort: "", body: "Mette Holm" };

  it("is told of each by its kind and by how it ended", async () => {
    deepEqual(new Set(told()), new Set(["opening done charged"]));
    equal(await store.read("p", "a"), null);
    const { version } = present(await store.create(document));
    await store.create(document);
    present(await store.replace(document, version));
    await store.replace(document, version);
    await store.query({ partition: "p", kind: "note" });
    await store.remove("p", "a", present(await store.read("p", "a")).version);
    deepEqual(told(), [
      "read done charged",
      "create done charged",
      "create beaten charged",
      "replace done charged",
      "replace beaten charged",
      "query done charged",
      "read done charged",
      "remove done charged",
    ]);
  });

  it("is told of each try", async () => {
    const fates = [
      { kind: "answered", status: 429, after: 5 },
      { kind: "answered", status: 503 },
      { kind: "reset" },
      { kind: "hangs" },
    ] as const;
    let next = 0;
    spoilable.proxy.fate = () => fates[next++] ?? { kind: "passes" };
    await store.read("p", "a");
    deepEqual(told(), [
      "read turnedAway free",
      "read failed free",
      "read unanswered free",
      "read unanswered free",
      "read done charged",
    ]);
  });

  it("has nothing in it of what is stored", async () => {
    await store.create(document);
    ok(requests.length > 0);
    for (const request of requests) deepEqual(Object.keys(request).sort(), ["charge", "of", "outcome"]);
  });
});
