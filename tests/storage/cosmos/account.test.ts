import { deepEqual, equal, ok } from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { readConfig, type CosmosConfig } from "../../../src/config.ts";
import type { Store, StoredDocument, VersionedDocument } from "../../../src/ports/store.ts";
import { createClient } from "../../../src/storage/cosmos/client.ts";
import { openCosmosStore } from "../../../src/storage/cosmos/index.ts";
import { itemId } from "../../../src/storage/cosmos/itemId.ts";
import { ownPace } from "../../../src/storage/cosmos/pace.ts";
import { select } from "../../../src/storage/cosmos/select.ts";
import { present } from "../../contracts/trial.ts";

// A real account, and just what the server of the other tests cannot show. It runs only where SMOKE_COSMOS_ENDPOINT names
// one (SMOKE_COSMOS_DATABASE and SMOKE_COSMOS_CONTAINER where they are called otherwise), as whoever is signed in on this
// machine (`az login`) with the role of a data contributor. It writes into partitions of its own and removes them again.

function account(): CosmosConfig | undefined {
  const named = (name: string): string => process.env[`SMOKE_COSMOS_${name}`] ?? "";
  const reading = readConfig({
    REFERENT_COSMOS_ENDPOINT: named("ENDPOINT"),
    REFERENT_COSMOS_KEY: named("KEY"),
    REFERENT_COSMOS_DATABASE: named("DATABASE"),
    REFERENT_COSMOS_CONTAINER: named("CONTAINER"),
  });
  return reading.ok ? reading.config.cosmos : undefined;
}

describe("A real Cosmos DB account", function () {
  this.timeout(120_000);
  const place = account();
  const own = `smoke ${randomUUID()} æ/ø`;
  const written: VersionedDocument[] = [];
  let store: Store;

  before(async function () {
    if (!place) {
      process.stdout.write("Skipped: SMOKE_COSMOS_ENDPOINT names no account.\n");
      this.skip();
    }
    store = await openCosmosStore(place, ownPace);
  });
  after(async () => {
    if (!place) return;
    for (const { partition, id } of written) {
      const found = await store.read(partition, id);
      if (found) await store.remove(partition, id, found.version);
    }
    await store.close();
  });

  const document = (id: string, changes: Partial<StoredDocument> = {}): StoredDocument => ({
    partition: own,
    id,
    kind: "smoke",
    state: "open",
    sort: id,
    body: { id },
    ...changes,
  });
  async function created(one: StoredDocument): Promise<VersionedDocument> {
    const made = present(await store.create(one));
    written.push(made);
    return made;
  }

  it("keeps partitions apart, also where nothing in the statement does", async () => {
    const there = `${own}, the other`;
    await created(document("a", { kind: "apart" }));
    const other = await created(document("a", { kind: "apart", partition: there }));
    deepEqual(await store.query({ partition: there, kind: "apart" }), [other]);
    ok(place);
    const client = await createClient(place);
    const container = client.database(place.database).container(place.container);
    const everything = { query: "SELECT VALUE COUNT(1) FROM c", parameters: [] };
    const { resources } = await container.items.query<number>(everything, { partitionKey: there }).fetchAll();
    deepEqual(resources, [1]);
    client.dispose();
  });

  it("lets go of a document when its time is over", async () => {
    await created(document("gone soon", { dropAfter: 2 / 86_400 }));
    await created(document("stays"));
    await wait(8_000);
    equal(await store.read(own, "gone soon"), null);
    ok(await store.read(own, "stays"));
  });

  it("finds in order, forwards and backwards, with a limit, along the indexes that are there", async () => {
    for (const sort of ["b", "ø", "a", "å", "B"]) await created(document(`of ${sort}`, { kind: "ordered", sort }));
    const sorts = async (more: object): Promise<string[]> =>
      (await store.query({ partition: own, kind: "ordered", ...more })).map(({ sort }) => sort);
    deepEqual(await sorts({}), ["B", "a", "b", "å", "ø"]);
    deepEqual(await sorts({ order: "descending", limit: 2 }), ["ø", "å"]);
    deepEqual(await sorts({ state: "open", sortFrom: "a", sortTo: "b" }), ["a", "b"]);
  });

  it("takes the ids and texts that the bot has, and no write without the right version", async () => {
    for (const id of ["a/b c?d#e\\f", "Åse: 100 %", "x".repeat(2_000)]) {
      const one = await created(document(id, { body: { text: "æ 会議 👩‍⚕️ \u0000 \u2028" } }));
      deepEqual(await store.read(own, id), one);
      equal(await store.create(document(id)), null);
      equal(await store.replace(document(id), "none"), null);
      equal(await store.remove(own, id, "overwritten"), false);
    }
  });

  it("charges what the model says, or less", async () => {
    ok(place);
    const body = { text: "x".repeat(600) };
    await created(document("charged", { kind: "charged", body }));
    const client = await createClient(place);
    const container = client.database(place.database).container(place.container);
    const read = await container.item(itemId("charged"), own).read();
    const replaced = await container.item(itemId("charged"), own).replace({ ...read.resource, body });
    const query = container.items.query(select({ partition: own, kind: "charged", state: "open" }), {
      partitionKey: own,
    });
    const found = await query.fetchNext();
    client.dispose();
    const charges = { read: read.requestCharge, replace: replaced.requestCharge, query: found.requestCharge };
    process.stdout.write(`request charges of about 1 KB: ${JSON.stringify(charges)}\n`);
    ok(charges.read <= 1.5, `read ${charges.read}`);
    // The model says 5 for a write; a replace is said to be charged as a removal and a creation at most.
    ok(charges.replace <= 12, `replace ${charges.replace}`);
    ok(charges.query <= 4, `query ${charges.query}`);
  });
});
