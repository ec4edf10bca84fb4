import assert from "node:assert/strict";
import { present, type Trial } from "./trial.ts";

export function queryContract(trial: Trial): void {
  describe("queries", () => {
    it("answer one kind, all of it, ordered by sort as text", async () => {
      const sorts = ["10", "9", "B", "a", "b", "å", "æ", "ø"];
      for (const [index, sort] of ["b", "ø", "9", "æ", "a", "10", "å", "B"].entries())
        await trial.created(trial.document(`id ${index}`, { sort, body: sort }));
      await trial.created(trial.document("other", { kind: "action", sort: "5" }));
      const found = await trial.store.query({ partition: trial.partition, kind: "meeting" });
      assert.deepEqual(
        found.map(({ body }) => body),
        sorts,
      );
      const backwards = await trial.store.query({ partition: trial.partition, kind: "meeting", order: "descending" });
      assert.deepEqual(
        backwards.map(({ body }) => body),
        sorts.toReversed(),
      );
    });

    it("answer in the order of ids what has the same sort, whichever was made or changed last", async () => {
      for (const id of ["c", "a", "d", "b"]) await trial.created(trial.document(id, { sort: "same" }));
      const changed = present(await trial.store.read(trial.partition, "a"));
      await trial.store.replace(trial.document("a", { sort: "same", body: "changed" }), changed.version);
      assert.deepEqual(await trial.ids({}), ["a", "b", "c", "d"]);
      assert.deepEqual(await trial.ids({ order: "descending", limit: 3 }), ["d", "c", "b"]);
      assert.deepEqual(await trial.ids({ state: "planned", limit: 2 }), ["a", "b"]);
    });

    it("answer with what read answers", async () => {
      const one = await trial.created(trial.document("a"));
      assert.deepEqual(await trial.store.query({ partition: trial.partition, kind: "meeting" }), [one]);
    });

    it("take both ends of a range in", async () => {
      for (const day of ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"])
        await trial.created(trial.document(day));
      const days = { sortFrom: "2026-12-01", sortTo: "2026-12-03" };
      assert.deepEqual(await trial.ids(days), ["2026-12-01", "2026-12-02", "2026-12-03"]);
      assert.deepEqual(await trial.ids({ sortFrom: "2026-12-03" }), ["2026-12-03", "2026-12-04"]);
      assert.deepEqual(await trial.ids({ sortTo: "2026-11-30" }), ["2026-11-30"]);
      assert.deepEqual(await trial.ids({ sortFrom: "2027" }), []);
    });

    it("ask for a state exactly", async () => {
      await trial.created(trial.document("a", { state: "open" }));
      await trial.created(trial.document("b", { state: "opened" }));
      await trial.created(trial.document("c", { state: "" }));
      await trial.created(trial.document("d", { state: "open" }));
      assert.deepEqual(await trial.ids({ state: "open" }), ["a", "d"]);
      assert.deepEqual(await trial.ids({ state: "" }), ["c"]);
      assert.deepEqual(await trial.ids({ state: "Open" }), []);
    });

    it("stop at the limit, counted in the order asked for", async () => {
      for (const id of ["a", "b", "c", "d"]) await trial.created(trial.document(id));
      assert.deepEqual(await trial.ids({ limit: 2 }), ["a", "b"]);
      assert.deepEqual(await trial.ids({ limit: 2, order: "descending" }), ["d", "c"]);
      assert.deepEqual(await trial.ids({ limit: 9 }), ["a", "b", "c", "d"]);
    });

    it("combine state, range, order and limit", async () => {
      for (const id of ["a", "b", "c", "d", "e", "f"])
        await trial.created(trial.document(id, { state: id === "d" ? "done" : "open" }));
      assert.deepEqual(await trial.ids({ state: "open", sortFrom: "b", sortTo: "e", order: "descending", limit: 2 }), [
        "e",
        "c",
      ]);
    });

    it("answer everything where no limit is named, page by page behind the scenes or not", async () => {
      const many = Array.from({ length: 230 }, (_, index) => String(index).padStart(4, "0"));
      await Promise.all(many.map((id) => trial.store.create(trial.document(id))));
      assert.deepEqual(await trial.ids({}), many);
    });

    it("follow a document to its new state and sort, and forget a removed one", async () => {
      const { version } = await trial.created(trial.document("a"));
      await trial.created(trial.document("b"));
      const moved = present(await trial.store.replace(trial.document("a", { state: "held", sort: "z" }), version));
      assert.deepEqual(await trial.ids({}), ["b", "a"]);
      assert.deepEqual(await trial.ids({ state: "planned" }), ["b"]);
      await trial.store.remove(trial.partition, "a", moved.version);
      assert.deepEqual(await trial.ids({}), ["b"]);
    });

    it("ask for several lists at once, and find each document once", async () => {
      await trial.created(trial.document("m1", { sort: "2026-12-01" }));
      await trial.created(trial.document("m2", { sort: "2026-12-02", state: "held" }));
      await trial.created(trial.document("m3", { sort: "2026-12-03" }));
      await trial.created(trial.document("a1", { kind: "action", state: "open" }));
      await trial.created(trial.document("a2", { kind: "action", state: "done" }));
      await trial.created(trial.document("c1", { kind: "change", state: "p1", sort: "2026-12-01" }));
      const at = async (query: Parameters<typeof trial.ids>[0]) => (await trial.ids(query)).sort();
      const actions = { kind: "action", state: "open" };
      assert.deepEqual(await at({ sortFrom: "2026-12-02", beside: [actions] }), ["a1", "m2", "m3"]);
      assert.deepEqual(await at({ sortTo: "2026-12-01", beside: [actions, { kind: "change", id: "c1" }] }), [
        "a1",
        "c1",
        "m1",
      ]);
      assert.deepEqual(await at({ state: "held", beside: [{ kind: "meeting", sortTo: "2026-12-02" }] }), ["m1", "m2"]);
      assert.deepEqual(await at({ state: "none", beside: [{ kind: "action", id: "m1" }] }), []);
      const latest = { order: "descending", limit: 3, beside: [{ kind: "change" }, { kind: "action" }] } as const;
      assert.deepEqual(await trial.ids({ ...latest, sortFrom: "2026-12-02" }), ["a2", "a1", "m3"]);
      assert.deepEqual(await trial.ids({ ...latest, order: "ascending", state: "held" }), ["c1", "m2", "a1"]);
      const [found] = await trial.store.query({
        partition: trial.partition,
        kind: "action",
        id: "a1",
        beside: [{ kind: "none" }],
      });
      assert.deepEqual(found, await trial.store.read(trial.partition, "a1"));
    });

    it("ask for what a command has written since a moment, where that is known", async () => {
      await trial.created(trial.document("a", { touched: "2026-12-01T09:00:00.000Z" }));
      const { version } = await trial.created(trial.document("b", { touched: "2026-12-01T09:00:00.000Z" }));
      await trial.created(trial.document("c"));
      const changed = await trial.store.replace(trial.document("b", { touched: "2026-12-02T09:00:00.000Z" }), version);
      assert.deepEqual(await trial.store.read(trial.partition, "b"), changed);
      const since = { touchedFrom: "2026-12-02T09:00:00.000Z" };
      assert.deepEqual(await trial.ids(since), ["b"]);
      assert.deepEqual(await trial.ids({ id: "c", beside: [{ kind: "meeting", ...since }] }), ["b", "c"]);
      await trial.store.replace(trial.document("b"), present(changed).version);
      assert.deepEqual(await trial.ids(since), []);
      assert.deepEqual(await trial.ids({ touchedFrom: "2026-12-01" }), ["a"]);
    });
  });
}
