import assert from "node:assert/strict";
import fc from "fast-check";
import type { VersionedDocument } from "../../src/ports/store.ts";
import { queryContract } from "./queries.contract.ts";
import { textContract } from "./texts.contract.ts";
import { only, present, tryStore, type OpenStore } from "./trial.ts";

/** What every store must keep. A store's own test calls this and adds only what is special about it. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`${name} keeps the store's contract`, () => {
    const trial = tryStore(open);

    describe("reading and writing", () => {
      it("reads what was created, with the version that create answered", async () => {
        const one = trial.document("a", {
          body: { title: "Nærhospitaler", items: [1, 2, { deep: null }], open: true },
        });
        const { version } = await trial.created(one);
        assert.deepEqual(await trial.store.read(trial.partition, "a"), { ...one, version });
      });

      it("answers null for what is not there", async () => {
        assert.equal(await trial.store.read(trial.partition, "a"), null);
        assert.deepEqual(await trial.store.query({ partition: trial.partition, kind: "meeting" }), []);
      });

      it("creates an id once; the first one stays", async () => {
        const first = await trial.created(trial.document("a", { body: "first" }));
        assert.equal(await trial.store.create(trial.document("a", { body: "second", kind: "action" })), null);
        assert.deepEqual(await trial.store.read(trial.partition, "a"), first);
      });

      it("replaces every field but the id", async () => {
        const { version } = await trial.created(trial.document("a"));
        const changed = trial.document("a", { kind: "action", state: "done", sort: "z", body: { changed: true } });
        const replaced = present(await trial.store.replace(changed, version));
        assert.deepEqual(await trial.store.read(trial.partition, "a"), { ...changed, version: replaced.version });
        assert.deepEqual(await trial.ids({}), []);
      });

      it("does not create by replacing", async () => {
        const { version } = await trial.created(trial.document("a"));
        assert.equal(await trial.store.replace(trial.document("b"), version), null);
        assert.equal(await trial.store.read(trial.partition, "b"), null);
      });

      it("removes for good", async () => {
        const { version } = await trial.created(trial.document("a"));
        assert.equal(await trial.store.remove(trial.partition, "a", version), true);
        assert.equal(await trial.store.read(trial.partition, "a"), null);
        assert.equal(await trial.store.remove(trial.partition, "a", version), false);
      });

      it("hands out what is stored: nothing that a writer or a reader does to it afterwards changes that", async () => {
        const body = { items: ["one"] };
        await trial.created(trial.document("a", { body }));
        body.items.push("two");
        const read = present(await trial.store.read(trial.partition, "a"));
        assert.deepEqual(read.body, { items: ["one"] });
        // A copy takes this, a frozen original does not.
        Reflect.set(Object(read.body), "items", ["three"]);
        assert.deepEqual(present(await trial.store.read(trial.partition, "a")).body, { items: ["one"] });
      });
    });

    describe("versions", () => {
      it("change with every write, also one that changes nothing else", async () => {
        const first = await trial.created(trial.document("a"));
        const second = present(await trial.store.replace(trial.document("a"), first.version));
        const third = present(await trial.store.replace(trial.document("a"), second.version));
        assert.equal(new Set([first.version, second.version, third.version]).size, 3);
      });

      it("let one of two writers win; the other learns of it and spoils nothing", async () => {
        const { version } = await trial.created(trial.document("a"));
        const mine = present(await trial.store.replace(trial.document("a", { body: "mine" }), version));
        assert.equal(await trial.store.replace(trial.document("a", { body: "yours" }), version), null);
        assert.deepEqual(await trial.store.read(trial.partition, "a"), mine);
      });

      it("keep a stale remove from removing what was written since", async () => {
        const { version } = await trial.created(trial.document("a"));
        const newer = present(await trial.store.replace(trial.document("a", { body: "newer" }), version));
        assert.equal(await trial.store.remove(trial.partition, "a", version), false);
        assert.deepEqual(await trial.store.read(trial.partition, "a"), newer);
      });

      it("are not used again for a document that was removed and made anew", async () => {
        const old = await trial.created(trial.document("a"));
        assert.equal(await trial.store.remove(trial.partition, "a", old.version), true);
        const anew = await trial.created(trial.document("a"));
        assert.notEqual(anew.version, old.version);
        assert.equal(await trial.store.replace(trial.document("a", { body: "late" }), old.version), null);
        assert.equal(await trial.store.remove(trial.partition, "a", old.version), false);
        assert.deepEqual(await trial.store.read(trial.partition, "a"), anew);
      });

      it("let exactly one of twenty win that write at the same time", async () => {
        const twenty = Array.from({ length: 20 }, (_, index) => index);
        const makers = await Promise.all(twenty.map((body) => trial.store.create(trial.document("a", { body }))));
        const made = only(makers);
        assert.deepEqual(await trial.store.read(trial.partition, "a"), made);
        const writers = await Promise.all(
          twenty.map((index) =>
            trial.store.replace(trial.document("a", { body: `changed by ${index}` }), made.version),
          ),
        );
        assert.deepEqual(await trial.store.read(trial.partition, "a"), only(writers));
      });
    });

    describe("partitions", () => {
      it("keep the same id apart", async () => {
        const here = await trial.created(trial.document("a", { body: "here" }));
        const there = await trial.created(
          trial.document("a", { body: "there", partition: `${trial.partition}, the other` }),
        );
        assert.deepEqual(await trial.store.read(trial.partition, "a"), here);
        assert.equal(await trial.store.remove(trial.partition, "a", here.version), true);
        assert.deepEqual(await trial.store.read(there.partition, "a"), there);
      });

      it("bound a query, also where one's name begins like the other's", async () => {
        await trial.created(trial.document("a"));
        await trial.created(trial.document("b", { partition: `${trial.partition}0` }));
        await trial.created(trial.document("c", { partition: trial.partition.toUpperCase() }));
        assert.deepEqual(await trial.ids({}), ["a"]);
      });
    });

    queryContract(trial);
    textContract(trial);

    it("does what a plain list of documents would, whatever comes in whatever order", async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
          const own = `${trial.partition}, run ${++runs}`;
          const model = new Map<string, VersionedDocument>();
          const versions = new Map<string, string>();
          for (const [body, { act, id, state }] of steps.entries()) {
            const next = trial.document(id, { partition: own, state, body });
            const known = model.get(id);
            // The version last heard of: stale once the document was removed.
            const version = versions.get(id) ?? "none";
            if (act === "remove") {
              assert.equal(await trial.store.remove(own, id, version), known !== undefined);
              model.delete(id);
              continue;
            }
            const isNew = act === "create";
            const written = await (isNew ? trial.store.create(next) : trial.store.replace(next, version));
            assert.equal(written === null, isNew === (known !== undefined));
            if (written) model.set(id, written);
            if (written) versions.set(id, written.version);
          }
          const expected = [...model.values()].sort((a, b) => (a.sort < b.sort ? -1 : 1));
          assert.deepEqual(await trial.store.query({ partition: own, kind: "meeting" }), expected);
        }),
        { numRuns: 40 },
      );
    });
  });
}

const step = fc.record({
  act: fc.constantFrom("create", "replace", "remove"),
  id: fc.constantFrom("a", "b", "c"),
  state: fc.constantFrom("planned", "held"),
});
