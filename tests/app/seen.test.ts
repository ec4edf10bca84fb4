import { deepEqual, equal } from "node:assert/strict";
import { seeing } from "../../src/app/seen.ts";
import type { Store, StoredDocument } from "../../src/ports/store.ts";
import { present } from "../contracts/trial.ts";
import { memoryStore } from "../features/memoryStore.ts";

describe("What one turn has read", () => {
  let plain: Store;
  let asked: string[];
  let seen: ReturnType<typeof seeing>;
  beforeEach(() => {
    plain = memoryStore();
    asked = [];
    seen = seeing({
      ...plain,
      read(partition, id) {
        asked.push(`read ${id}`);
        return plain.read(partition, id);
      },
      query(query) {
        asked.push(`query ${query.kind}`);
        return plain.query(query);
      },
    });
  });

  const document = (id: string, changes: Partial<StoredDocument> = {}): StoredDocument => ({
    partition: "p",
    id,
    kind: "meeting",
    state: "",
    sort: id,
    body: {},
    ...changes,
  });
  const meetings = { partition: "p", kind: "meeting" };

  it("is not read again, be it that it was found by a query", async () => {
    const one = present(await plain.create(document("a")));
    deepEqual(await seen.store.query(meetings), [one]);
    deepEqual(await seen.store.read("p", "a"), one);
    deepEqual(await seen.store.query(meetings), [one]);
    deepEqual(asked, ["query meeting"]);
  });

  it("is not asked for again where it is a part of a list", async () => {
    for (const id of ["a", "b", "c"]) await plain.create(document(id));
    await seen.store.query({ ...meetings, order: "descending", limit: 10 });
    const within = await seen.store.query({ ...meetings, sortFrom: "b", order: "ascending" });
    deepEqual(
      within.map(({ id }) => id),
      ["b", "c"],
    );
    deepEqual(asked, ["query meeting"]);
  });

  it("is asked for again where it was not there", async () => {
    equal(await seen.store.read("p", "a"), null);
    await plain.create(document("a"));
    equal((await seen.store.read("p", "a"))?.id, "a");
  });

  it("is read anew after a write, since a rule about two documents looks again before the second; but for the chat and the log", async () => {
    await plain.create(document("a"));
    await plain.create(document("conversation", { kind: "conversation" }));
    await plain.create(document("change", { kind: "change" }));
    await seen.store.read("p", "a");
    await seen.store.read("p", "conversation");
    await seen.store.read("p", "change");
    await seen.store.query(meetings);
    await seen.store.create(document("b"));
    asked = [];
    await seen.store.read("p", "a");
    await seen.store.read("p", "conversation");
    await seen.store.read("p", "change");
    equal((await seen.store.query(meetings)).length, 2);
    deepEqual(asked, ["read a", "query meeting"]);
  });

  it("stays known when the chat is written, and so does the chat as it is then", async () => {
    await plain.create(document("a"));
    const chat = present(await plain.create(document("conversation", { kind: "conversation" })));
    await seen.store.query(meetings);
    asked = [];
    const written = await seen.store.replace(
      document("conversation", { kind: "conversation", state: "n" }),
      chat.version,
    );
    deepEqual(await seen.store.read("p", "conversation"), written);
    await seen.store.read("p", "a");
    await seen.store.query(meetings);
    deepEqual(asked, []);
    equal(await seen.store.replace(document("conversation", { kind: "conversation" }), chat.version), null);
    deepEqual(await seen.store.read("p", "conversation"), written);
    deepEqual(asked, ["read conversation"]);
  });

  it("is read anew where somebody else wrote it first", async () => {
    const old = present(await plain.create(document("a")));
    await seen.store.read("p", "a");
    const newer = present(await plain.replace(document("a", { state: "newer" }), old.version));
    equal(await seen.store.replace(document("a", { state: "mine" }), old.version), null);
    deepEqual(await seen.store.read("p", "a"), newer);
  });

  it("is what stands there, also where it was asked for while it was written", async () => {
    const old = present(await plain.create(document("a")));
    const [, written] = await Promise.all([
      seen.store.read("p", "a"),
      seen.store.replace(document("a", { state: "new" }), old.version),
    ]);
    deepEqual(await seen.store.read("p", "a"), written);
  });

  it("is as before where another one of the process has written one document, but for that", async () => {
    const one = present(await plain.create(document("a")));
    const other = present(await plain.create(document("b")));
    await seen.store.query(meetings);
    asked = [];
    const written = { ...one, body: { changed: true }, version: "theirs" };
    seen.take(written);
    deepEqual(await seen.store.query(meetings), [written, other]);
    deepEqual(await seen.store.read("p", "a"), written);
    deepEqual(asked, []);
    // It may have moved in lists, or out of them.
    seen.take({ ...written, state: "calledOff" });
    await seen.store.query(meetings);
    deepEqual(asked, ["query meeting"]);
  });

  it("is all read anew when the turn begins again", async () => {
    await plain.create(document("a"));
    await seen.store.read("p", "a");
    seen.forget();
    await seen.store.read("p", "a");
    equal(asked.length, 2);
  });
});
