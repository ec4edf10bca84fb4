import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { carriers } from "../../src/ports/records.ts";
import type { Store } from "../../src/ports/store.ts";
import { sentences } from "../faults/sentences.ts";
import { setStage } from "../features/stage.ts";
import { asta, bo, maria } from "../features/vest.ts";

/** Sees what is done to the log of changes, and whether the record is changed beside it. */
function watched(store: Store) {
  const breaches: string[] = [];
  const counts = { logged: 0, record: 0, marked: 0 };
  const changed = new Set<string>();
  const noted = ({ kind }: { kind: string }): void => {
    if (kind === "change") counts.logged += 1;
    if (carriers.has(kind)) counts.record += 1;
    if (carriers.has(kind)) changed.add(kind);
  };
  const seen: Store = {
    ...store,
    async create(document) {
      const made = await store.create(document);
      if (made) noted(document);
      return made;
    },
    async replace(document, version) {
      const before = await store.read(document.partition, document.id);
      const made = await store.replace(document, version);
      if (!made) return made;
      if (document.kind !== "change") {
        noted(document);
        return made;
      }
      counts.marked += 1;
      const plain = (body: unknown, undone: unknown): unknown => ({ ...Object(body), undone });
      const isMarked = isDeepStrictEqual(plain(before?.body, true), plain(document.body, true));
      if (!isMarked || JSON.stringify(before?.body).includes('"undone":true'))
        breaches.push(`an entry was changed: ${JSON.stringify(document.body)}`);
      return made;
    },
    async remove(partition, id, version) {
      const before = await store.read(partition, id);
      if (before?.kind === "change") breaches.push(`an entry was removed: ${id}`);
      return store.remove(partition, id, version);
    },
  };
  return { store: seen, breaches, counts, changed };
}

describe("the log of changes", () => {
  for (const sentence of sentences)
    it(`has an entry for what changes the record, and none of them is changed by: ${sentence.name}`, async () => {
      const stage = await sentence.before();
      const watch = watched(stage.ports.store);
      stage.ports.store = watch.store;
      stage.restart();
      await sentence.say(stage);
      assert.deepEqual(watch.breaches, []);
      if (watch.counts.record > 0)
        assert.ok(watch.counts.logged + watch.counts.marked > 0, `nothing logged: ${[...watch.changed].join(", ")}`);
    });

  it("tells of who took whom for which account, also where the bot did it by itself", async () => {
    const stage = await setStage();
    const writer = { ...maria, name: "Ida Holt", account: "account-ida" };
    stage.ports.roster.members = () => Promise.resolve([{ id: "account-ida", name: "Ida Holt" }]);
    stage.restart();
    await stage.say(writer, "dagsorden", { in: "channel" });
    assert.match(await stage.say(asta, "vis ændringer"), /Referent genkendte Ida Holt på kontoen/);
    assert.match(await stage.say(bo, "fortryd"), /^Du har ikke noget at fortryde/);
  });
});
