import { deepEqual, equal, rejects } from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import { sharing } from "../../src/app/sharing.ts";
import type { Store, StoredDocument } from "../../src/ports/store.ts";
import { present } from "../contracts/trial.ts";
import { memoryStore } from "../features/memoryStore.ts";

const one: StoredDocument = { partition: "p", id: "a", kind: "meeting", state: "", sort: "", body: "first" };
const meetings = { partition: "p", kind: "meeting" };

describe("What several turns ask for in the same moment", () => {
  let asked: string[];
  let breaks: boolean;
  let store: Store;
  beforeEach(() => {
    const plain = memoryStore();
    asked = [];
    breaks = false;
    const slowly = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
      asked.push(what);
      const isBroken = breaks;
      breaks = false;
      const answer = await ask();
      await setImmediate();
      if (isBroken) throw new Error("the time of that turn is over");
      return answer;
    };
    store = sharing({
      ...plain,
      read: (partition, id) => slowly(`read ${id}`, () => plain.read(partition, id)),
      query: (query) => slowly(`query ${query.kind}`, () => plain.query(query)),
    });
  });

  it("is asked once", async () => {
    const created = present(await store.create(one));
    const both = () => Promise.all([store.read("p", "a"), store.read("p", "a")]);
    deepEqual(await both(), [created, created]);
    deepEqual(await Promise.all([store.query(meetings), store.query({ ...meetings })]), [[created], [created]]);
    await Promise.all([store.read("p", "b"), store.read("q", "a"), store.query({ ...meetings, limit: 1 })]);
    deepEqual(asked, ["read a", "query meeting", "read b", "read a", "query meeting"]);
    await both();
    equal(asked.length, 6);
  });

  it("is asked again by whoever asks after a write", async () => {
    const { version } = present(await store.create(one));
    const before = store.read("p", "a");
    const list = store.query(meetings);
    await store.replace({ ...one, body: "second" }, version);
    equal(present(await store.read("p", "a")).body, "second");
    deepEqual(
      (await store.query(meetings)).map(({ body }) => body),
      ["second"],
    );
    equal(present(await before).body, "first");
    equal((await list).length, 1);
  });

  it("is asked again by the others where that failed for one of them", async () => {
    await store.create(one);
    breaks = true;
    const [first, second] = [store.read("p", "a"), store.read("p", "a")];
    await rejects(first, /time of that turn/);
    equal(present(await second).body, "first");
  });
});
