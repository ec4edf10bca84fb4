import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { accept, refuse } from "../../src/domain/decision.ts";
import { collection, shape, StoreBusy, type Collection } from "../../src/ports/collection.ts";
import type { Store } from "../../src/ports/store.ts";
import { openEmbeddedStore } from "../../src/storage/embedded/index.ts";

const Note = z.object({
  committee: z.string(),
  id: z.string(),
  state: z.enum(["open", "done"]),
  lines: z.array(z.string()),
});
type Note = z.infer<typeof Note>;

const noteShape = shape({
  kind: "note",
  carries: false,
  schema: Note,
  partition: (note: Note) => note.committee,
  id: (note: Note) => `note:${note.id}`,
  state: (note: Note) => note.state,
  sort: (note: Note) => note.id,
});

describe("a collection", () => {
  let folder = "";
  let store: Store;
  let notes: Collection<Note>;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referent-collection-"));
    store = openEmbeddedStore(folder);
    notes = collection(store, noteShape);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const note = (id: string, ...lines: string[]): Note => ({ committee: "vest", id, state: "open", lines });
  const add = (line: string) => (current: Note) => accept({ ...current, lines: [...current.lines, line] });
  const lines = async (id: string) => (await notes.read("vest", `note:${id}`))?.value.lines;

  it("keeps a value under what its shape makes of it", async () => {
    const made = await notes.create(note("1", "hej"));
    assert.ok(made);
    assert.deepEqual(await store.read("vest", "note:1"), {
      partition: "vest",
      id: "note:1",
      kind: "note",
      state: "open",
      sort: "1",
      body: { ...note("1", "hej"), schemaVersion: 1 },
      version: made.version,
    });
    assert.deepEqual(await notes.read("vest", "note:1"), made);
    assert.equal(await notes.create(note("1", "igen")), null);
  });

  it("lists its own kind only, by the state that the shape gives", async () => {
    await notes.create(note("2"));
    await notes.create({ ...note("1"), state: "done" });
    await store.create({ partition: "vest", id: "x", kind: "other", state: "open", sort: "0", body: {} });
    const ids = async (query: Parameters<typeof notes.list>[0]) =>
      (await notes.list(query)).map(({ value }) => value.id);
    assert.deepEqual(await ids({ partition: "vest" }), ["1", "2"]);
    assert.deepEqual(await ids({ partition: "vest", state: "open" }), ["2"]);
    assert.equal(await notes.read("vest", "x"), null);
  });

  it("refuses to store what could not be read again, and leaves what is there", async () => {
    // What only a schema knows, such as a name that is not to be empty.
    const named = collection(store, shape({ ...noteShape, schema: Note.extend({ id: z.string().min(1) }) }));
    await assert.rejects(named.create(note("")), z.ZodError);
    assert.equal(await store.read("vest", "note:"), null);
    const made = await named.create(note("1"));
    assert.ok(made);
    await assert.rejects(named.replace(made, note("")), z.ZodError);
    await assert.rejects(
      named.change("vest", "note:1", () => accept(note(""))),
      z.ZodError,
    );
    assert.deepEqual(await named.read("vest", "note:1"), made);
  });

  it("refuses to hand on what does not fit the schema, read alone or in a list", async () => {
    const broken = { ...note("1"), state: "halfway" };
    await store.create({ partition: "vest", id: "note:1", kind: "note", state: "", sort: "", body: broken });
    await assert.rejects(notes.read("vest", "note:1"), z.ZodError);
    await assert.rejects(notes.list({ partition: "vest" }), z.ZodError);
  });

  it("passes over what does not fit the schema where it is asked to, and says of which document that is", async () => {
    const broken = { ...note("2", "hemmeligt"), state: "halfway" };
    const kept = await store.create({
      partition: "vest",
      id: "2",
      kind: "note",
      state: "open",
      sort: "2",
      body: broken,
    });
    for (const id of ["1", "3"]) await notes.create(note(id));
    const passed: unknown[] = [];
    const read = await notes.listReadable({ partition: "vest" }, (unreadable, error) => {
      assert.ok(error instanceof z.ZodError);
      passed.push(unreadable);
    });
    assert.deepEqual(
      read.map(({ value }) => value.id),
      ["1", "3"],
    );
    assert.deepEqual(passed, [{ kind: "note", partition: "vest", version: kept?.version }]);
  });

  it("replaces and removes under the version that was read, not under an older one", async () => {
    const first = await notes.create(note("1"));
    assert.ok(first);
    const second = await notes.replace(first, note("1", "ny"));
    assert.ok(second);
    assert.equal(await notes.replace(first, note("1", "for sent")), null);
    assert.equal(await notes.remove(first), false);
    assert.deepEqual(await lines("1"), ["ny"]);
    assert.equal(await notes.remove(second), true);
    assert.equal(await notes.read("vest", "note:1"), null);
  });

  describe("changing", () => {
    it("answers with the value before and after", async () => {
      await notes.create(note("1", "a"));
      assert.deepEqual(await notes.change("vest", "note:1", add("b")), {
        ok: true,
        value: { before: note("1", "a"), after: note("1", "a", "b") },
      });
      assert.deepEqual(await lines("1"), ["a", "b"]);
    });

    it("answers null where there is nothing to change", async () => {
      assert.equal(await notes.change("vest", "note:1", add("b")), null);
    });

    it("passes a refusal on and writes nothing", async () => {
      const before = await notes.create(note("1"));
      const refused = refuse({ kind: "alreadyDone" });
      assert.deepEqual(await notes.change("vest", "note:1", () => refused), refused);
      assert.deepEqual(await notes.read("vest", "note:1"), before);
    });

    it("decides anew on what somebody else wrote in between", async () => {
      await notes.create(note("1"));
      const seen: string[][] = [];
      const rival = collection(
        interrupting(store, 2, () => notes.change("vest", "note:1", add("theirs"))),
        noteShape,
      );
      const changed = await rival.change("vest", "note:1", (current) => {
        seen.push(current.lines);
        return add("mine")(current);
      });
      assert.deepEqual(seen, [[], ["theirs"], ["theirs", "theirs"]]);
      assert.ok(changed?.ok);
      assert.deepEqual(await lines("1"), ["theirs", "theirs", "mine"]);
    });

    it("may be refused on second thoughts, and answers null when the document is gone by then", async () => {
      await notes.create(note("1"));
      const finish = (current: Note) =>
        current.state === "done" ? refuse({ kind: "alreadyDone" }) : accept<Note>({ ...current, state: "done" });
      const rival = collection(
        interrupting(store, 1, () => notes.change("vest", "note:1", finish)),
        noteShape,
      );
      assert.deepEqual(await rival.change("vest", "note:1", finish), refuse({ kind: "alreadyDone" }));

      const remove = async () => {
        const current = await notes.read("vest", "note:1");
        assert.ok(current && (await notes.remove(current)));
      };
      const late = collection(interrupting(store, 1, remove), noteShape);
      assert.equal(await late.change("vest", "note:1", add("for sent")), null);
    });

    it("gives up as busy when others are faster every time, with nothing written", async () => {
      await notes.create(note("1"));
      let others = 0;
      const rival = collection(
        interrupting(store, Infinity, () => notes.change("vest", "note:1", add(`theirs ${++others}`))),
        noteShape,
      );
      await assert.rejects(rival.change("vest", "note:1", add("mine")), (error) => {
        assert.ok(error instanceof StoreBusy);
        assert.match(error.message, /note note:1/);
        return true;
      });
      assert.ok(others > 1);
      assert.equal((await lines("1"))?.length, others);
    });

    it("loses none of ten changes made at the same time", async () => {
      await notes.create(note("1"));
      const ten = Array.from({ length: 10 }, (_, index) => String(index));
      await Promise.all(ten.map((line) => notes.change("vest", "note:1", add(line))));
      assert.deepEqual((await lines("1"))?.toSorted(), ten);
    });
  });
});

/** The store as seen by one whose first `times` replaces each come just after somebody else's change. */
function interrupting(store: Store, times: number, change: () => Promise<unknown>): Store {
  let left = times;
  return {
    ...store,
    async replace(document, version) {
      if (left-- > 0) await change();
      return store.replace(document, version);
    },
  };
}
