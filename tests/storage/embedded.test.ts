import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../src/storage/embedded/index.ts";
import { StoreUnusable } from "../../src/storage/unusable.ts";
import { openFolder } from "../../src/storage/embedded/folder.ts";
import type { StoredDocument } from "../../src/ports/store.ts";
import { storeContract } from "../contracts/store.contract.ts";
import { startWriter } from "./writer.ts";

storeContract("the embedded store", () => {
  const folder = mkdtempSync(join(tmpdir(), "referent-contract-"));
  const store = openEmbeddedStore(folder);
  return Promise.resolve({
    store,
    async discard() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  });
});

describe("the embedded store", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referent-store-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const document = (id: string): StoredDocument => ({
    partition: "p",
    id,
    kind: "meeting",
    state: "planned",
    sort: id,
    body: { id, place: "Thisted Rådhus" },
  });
  const all = { partition: "p", kind: "meeting" };

  describe("over a stop and a start", () => {
    it("has everything, and the versions still fit", async () => {
      const first = openEmbeddedStore(folder);
      const kept = await first.create(document("a"));
      const gone = await first.create(document("b"));
      assert.ok(kept && gone);
      await first.remove("p", "b", gone.version);
      await first.close();

      const second = openEmbeddedStore(folder);
      assert.deepEqual(await second.query(all), [kept]);
      assert.ok(await second.replace(document("a"), kept.version));
      await second.close();
    });

    it("writes what is still waiting before it closes", async () => {
      const first = openEmbeddedStore(folder);
      const waiting = first.create(document("a"));
      await first.close();
      const kept = await waiting;
      assert.ok(kept);

      const second = openEmbeddedStore(folder);
      assert.deepEqual(await second.read("p", "a"), kept);
      await second.close();
    });

    it("refuses to work once it is closed; closing twice does no harm", async () => {
      const store = openEmbeddedStore(folder);
      await store.close();
      await store.close();
      await assert.rejects(store.read("p", "a"), /closed/);
      await assert.rejects(store.create(document("a")), /closed/);
    });
  });

  it("has every acknowledged write after kill -9, again and again", async () => {
    const acknowledged = new Set<string>();
    for (const round of [1, 2, 3]) {
      const writer = startWriter(folder, `round ${round}`);
      for (const id of await writer.killAfter(150 * round)) acknowledged.add(id);
      const store = openEmbeddedStore(folder);
      const found = await store.query({ partition: "written", kind: "note" });
      await store.close();
      const ids = new Set(found.map(({ id }) => id));
      assert.deepEqual(
        [...acknowledged].filter((id) => !ids.has(id)),
        [],
      );
      for (const { id, body, state } of found)
        if (acknowledged.has(id))
          assert.deepEqual({ body, state }, { body: { id, text: `${id} å`.repeat(50) }, state: "replaced" });
    }
    assert.ok(acknowledged.size >= 900, `only ${acknowledged.size} writes were seen`);
  }).timeout(30_000);

  describe("its folder", () => {
    it("is made where it is missing", async () => {
      const deep = join(folder, "a", "b");
      const store = openEmbeddedStore(deep);
      assert.ok(await store.create(document("a")));
      await store.close();
    });

    it("belongs to one at a time: a second one is told so and the first goes on", async () => {
      const first = openEmbeddedStore(folder);
      assert.throws(
        () => openEmbeddedStore(folder),
        unusable(`the data folder ${folder} is in use by another Referent`),
      );
      assert.ok(await first.create(document("a")));
      await first.close();
      await openEmbeddedStore(folder).close();
    });

    it("is kept from other processes, and free again when that process is killed", async () => {
      const writer = startWriter(folder, "other");
      await writer.ready;
      assert.throws(() => openEmbeddedStore(folder), unusable(/is in use by another Referent$/));
      await writer.killAfter(0);
      await openEmbeddedStore(folder).close();
    }).timeout(20_000);

    it("cannot be a file, nor within one", () => {
      const file = join(folder, "file");
      writeFileSync(file, "x");
      assert.throws(() => openEmbeddedStore(file), unusable(/is not a folder$/));
      assert.throws(() => openEmbeddedStore(join(file, "within")), unusable(/is not a folder$/));
    });

    it("cannot be in a folder where the system makes none", function () {
      if (!existsSync("/proc/self")) this.skip();
      assert.throws(() => openEmbeddedStore("/proc/referent/data"), unusable(/cannot be written to$/));
    });

    it("is left alone where the database in it is something else", () => {
      const text = "Dear reader, this is no database. ".repeat(100);
      writeFileSync(join(folder, "referent.db"), text);
      assert.throws(() => openEmbeddedStore(folder), unusable(/no readable database$/));
    });

    it("is told to hold no readable database where that shows only on reading", async () => {
      const first = openEmbeddedStore(folder);
      await Promise.all(Array.from({ length: 400 }, (_, at) => first.create(document(`d${at}`))));
      await first.close();
      const file = join(folder, "referent.db");
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0x5a, bytes.length / 4, bytes.length));
      const second = openEmbeddedStore(folder);
      await assert.rejects(second.query(all), unusable(/no readable database$/));
      await second.close();
    });

    it("says so where it is deleted while it is in use, and has written nothing", async () => {
      const inside = join(folder, "data");
      const store = openEmbeddedStore(inside);
      assert.ok(await store.create(document("1")));
      rmSync(inside, { recursive: true });
      await assert.rejects(store.create(document("2")), /was deleted or replaced/);
      assert.equal(await store.read(document("2").partition, "2"), null);
      assert.equal(existsSync(inside), false);
      await store.close();
    });

    it("is left alone where the database is a folder", () => {
      mkdirSync(join(folder, "referent.db"));
      assert.throws(() => openEmbeddedStore(folder), unusable(/cannot be written to$/));
    });

    it("of the version before is taken over, with what is in it", async () => {
      const opened = openFolder(folder);
      opened.database.exec(`
        DROP INDEX documents_by_touch;
        ALTER TABLE documents DROP COLUMN touched;
        INSERT INTO documents VALUES ('p', 'a', 'meeting', '', '1', '{}', 'v');
        PRAGMA user_version = 2;`);
      opened.release();
      const store = openEmbeddedStore(folder);
      const old = { partition: "p", id: "a", kind: "meeting", state: "", sort: "1", body: {} };
      assert.deepEqual(await store.read("p", "a"), { ...old, version: "v" });
      assert.ok(await store.replace({ ...old, touched: "2026-12-01" }, "v"));
      const since = { partition: "p", kind: "meeting", touchedFrom: "2026-12-01" };
      assert.equal((await store.query(since)).length, 1);
      await store.close();
    });

    it("is left alone where a newer version has written it", () => {
      const opened = openFolder(folder);
      opened.database.exec("PRAGMA user_version = 99");
      opened.release();
      assert.throws(() => openEmbeddedStore(folder), unusable(/newer version of Referent$/));
    });
  });
});

const unusable = (message: string | RegExp) => (error: unknown) => {
  assert.ok(error instanceof StoreUnusable, String(error));
  if (typeof message === "string") assert.equal(error.message, message);
  else assert.match(error.message, message);
  assert.ok(!error.message.includes("\n"));
  return true;
};
