import { deepEqual, equal, ok } from "node:assert/strict";
import type { Store, StoredDocument } from "../../../src/ports/store.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { present } from "../../contracts/trial.ts";
import { setPace } from "./pace.ts";
import { startSpoilable, type Fate, type Spoilable } from "./proxy.ts";

const FATES: [name: string, fate: Fate][] = [
  ["turned away with a time to wait", { kind: "answered", status: 429, after: 5 }],
  ["told to retry", { kind: "answered", status: 449 }],
  ["told that the service is not there", { kind: "answered", status: 503 }],
  ["told that it took too long", { kind: "answered", status: 408 }],
  ["cut off", { kind: "reset" }],
  ["done, and the answer lost", { kind: "lost" }],
  ["left hanging", { kind: "hangs" }],
  ["done, and never answered", { kind: "lostInSilence" }],
];

describe("A request to Cosmos DB that is spoilt", () => {
  let spoilable: Spoilable;
  let store: Store;
  let other: Store;
  let documents = 0;
  const pace = setPace();
  before(async () => {
    spoilable = await startSpoilable();
    const { server, proxy } = spoilable;
    const place = await server.container();
    store = await openCosmosStore({ ...place, endpoint: proxy.endpoint }, pace);
    proxy.silence = () => pace.expire();
    other = await openCosmosStore(place, setPace());
  });
  beforeEach(() => {
    spoilable.proxy.fate = () => ({ kind: "passes" });
  });
  after(async () => {
    await store.close();
    await other.close();
    await spoilable.stop();
  });

  const fresh = (body: unknown = "first"): StoredDocument => ({
    partition: "p",
    id: `d${++documents}`,
    kind: "note",
    state: `of ${documents}`,
    sort: "",
    body,
  });
  /** Spoils the next request, and runs `meanwhile` before the one after that goes on. */
  const spoil = (fate: Fate, meanwhile?: () => Promise<void>): void => {
    let requests = 0;
    spoilable.proxy.fate = () => (++requests === 1 ? fate : { kind: "passes" });
    if (meanwhile) spoilable.proxy.before = () => (requests === 1 ? meanwhile() : Promise.resolve());
    else spoilable.proxy.before = () => Promise.resolve();
  };
  const inStore = (id: string) => other.read("p", id);

  for (const [name, fate] of FATES)
    describe(`by being ${name}`, () => {
      it("creates once, and says so", async () => {
        const document = fresh();
        spoil(fate);
        const created = present(await store.create(document));
        deepEqual(await inStore(document.id), created);
        ok(await store.replace({ ...document, body: "second" }, created.version));
      });

      it("replaces once, and says so", async () => {
        const document = fresh();
        const { version } = present(await store.create(document));
        spoil(fate);
        const replaced = present(await store.replace({ ...document, body: "second" }, version));
        deepEqual(await inStore(document.id), replaced);
        ok(await store.replace({ ...document, body: "third" }, replaced.version));
      });

      it("removes, and says so", async () => {
        const document = fresh();
        const { version } = present(await store.create(document));
        spoil(fate);
        equal(await store.remove("p", document.id, version), true);
        equal(await inStore(document.id), null);
      });

      it("reads and finds", async () => {
        const created = present(await store.create(fresh()));
        spoil(fate);
        deepEqual(await store.read("p", created.id), created);
        spoil(fate);
        deepEqual(await store.query({ partition: "p", kind: "note", state: created.state }), [created]);
      });

      it("does not take another's write for its own", async () => {
        const document = fresh();
        present(await other.create(document));
        spoil(fate);
        equal(await store.create({ ...document, body: "mine" }), null);
        equal((await inStore(document.id))?.body, "first");
        equal(await store.replace({ ...document, body: "mine" }, "stale"), null);
      });
    });

  it("is known as done where somebody else wrote over it before that was found out", async () => {
    const document = fresh();
    const { version } = present(await store.create(document));
    spoil({ kind: "lost" }, async () => {
      const mine = present(await inStore(document.id));
      equal(mine.body, "mine");
      present(await other.replace({ ...document, body: "theirs" }, mine.version));
    });
    const replaced = present(await store.replace({ ...document, body: "mine" }, version));
    equal(await store.replace({ ...document, body: "mine again" }, replaced.version), null);
    equal(await store.remove("p", document.id, replaced.version), false);
    equal((await inStore(document.id))?.body, "theirs");
  });

  it("is known as done where that was a create", async () => {
    const document = fresh();
    spoil({ kind: "lost" }, async () => {
      present(await other.replace({ ...document, body: "theirs" }, present(await inStore(document.id)).version));
    });
    ok(await store.create(document));
    equal((await inStore(document.id))?.body, "theirs");
  });

  it("is refused where somebody else came first", async () => {
    const document = fresh();
    const { version } = present(await store.create(document));
    spoil({ kind: "reset" }, async () => {
      present(await other.replace({ ...document, body: "theirs" }, version));
    });
    equal(await store.replace({ ...document, body: "mine" }, version), null);
    equal((await inStore(document.id))?.body, "theirs");
  });
});
