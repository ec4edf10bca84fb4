import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { foundWithin } from "../../src/app/found.ts";
import type { Query } from "../../src/ports/store.ts";
import { memoryStore } from "../features/memoryStore.ts";

describe("What a query would find", () => {
  const all: Query = { partition: "p", kind: "meeting" };
  const letter = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const queries = fc
    .record({
      id: fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom("0", "1")),
      state: maybe(fc.constantFrom("open", "done")),
      sortFrom: maybe(letter),
      sortTo: maybe(letter),
      order: maybe(fc.constantFrom<"ascending" | "descending">("ascending", "descending")),
      limit: maybe(fc.integer({ min: 1, max: 6 })),
    })
    .map(({ id, state, sortFrom, sortTo, order, limit }): Query => ({
      ...all,
      ...(id !== undefined && { id }),
      ...(state !== undefined && { state }),
      ...(sortFrom !== undefined && { sortFrom }),
      ...(sortTo !== undefined && { sortTo }),
      ...(order !== undefined && { order }),
      ...(limit !== undefined && { limit }),
    }));
  const documents = fc.array(fc.record({ sort: letter, state: fc.constantFrom("open", "done") }), { maxLength: 8 });

  const kept = async (of: readonly { sort: string; state: string }[]) => {
    const store = memoryStore();
    for (const [index, one] of of.entries()) await store.create({ ...all, ...one, id: String(index), body: {} });
    return store;
  };

  it("is what it does find, where a wider one has found it", async () => {
    let known = 0;
    await fc.assert(
      fc.asyncProperty(documents, queries, queries, async (of, wide, query) => {
        const store = await kept(of);
        const within = foundWithin({ query: wide, documents: await store.query(wide) }, query);
        if (within === null) return;
        known++;
        deepEqual(within, await store.query(query));
      }),
      { numRuns: 3_000 },
    );
    ok(known > 300, String(known));
  });

  it("is known of a day ahead by the latest, and of those ahead as long as these are not all", async () => {
    const days = ["1", "2", "3", "4", "5"].map((sort) => ({ sort, state: "" }));
    const store = await kept(days);
    const latest: Query = { ...all, order: "descending", limit: 3 };
    const found = { query: latest, documents: await store.query(latest) };
    equal(foundWithin(found, { ...all, sortFrom: "4", sortTo: "4" })?.length, 1);
    equal(foundWithin(found, { ...all, sortFrom: "4", order: "ascending", limit: 10 })?.length, 2);
    equal(foundWithin(found, { ...all, sortTo: "4", order: "descending", limit: 2 })?.length, 2);
    equal(foundWithin(found, { ...all, sortFrom: "3", order: "ascending", limit: 10 }), null);
    equal(foundWithin(found, { ...all, sortTo: "4", order: "descending", limit: 3 }), null);
    equal(foundWithin(found, { ...all, partition: "q", sortFrom: "4" }), null);
  });
});
