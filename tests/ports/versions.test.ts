import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Consequences } from "../../src/domain/consequences.ts";
import { collection, shape } from "../../src/ports/collection.ts";
import { records } from "../../src/ports/records.ts";
import { memoryStore } from "../features/memoryStore.ts";
import { dated } from "./versions/write.ts";

const Note = z.object({ id: z.string(), lines: z.array(z.string()), author: z.string() });
type Note = z.infer<typeof Note>;
const Older = z.looseObject({ text: z.string() });

/** Its first version had one text, its second lines, and the third says who wrote them. */
const notesOf = (store: ReturnType<typeof memoryStore>) =>
  collection(
    store,
    shape({
      kind: "note",
      carries: true,
      schema: Note,
      upgrades: [
        (body) => ({ ...body, lines: Older.parse(body).text.split("\n") }),
        (body) => ({ author: "unknown", ...body }),
      ],
      partition: () => "p",
      id: (note: Note) => note.id,
      state: () => "",
      sort: (note: Note) => note.id,
    }),
  );

const row = (id: string, body: unknown) => ({ partition: "p", id, kind: "note", state: "", sort: id, body });
const after: Consequences = {
  id: "c",
  origin: "o",
  command: "k",
  by: "p1",
  at: "2026-12-01T08:00:00.000Z",
  nth: 0,
  changes: [],
  takenBack: [],
  told: [],
};

describe("A document of an older version", () => {
  it("is read as this version would have written it, from whichever version", async () => {
    const store = memoryStore();
    await store.create(row("a", { id: "a", text: "one\ntwo" }));
    await store.create(row("b", { id: "b", lines: ["one"], schemaVersion: 2 }));
    await store.create(row("c", { id: "c", lines: ["one"], author: "Mette", schemaVersion: 3 }));
    const notes = notesOf(store);
    deepEqual(
      (await notes.list({ partition: "p" })).map(({ value }) => value),
      [
        { id: "a", lines: ["one", "two"], author: "unknown" },
        { id: "b", lines: ["one"], author: "unknown" },
        { id: "c", lines: ["one"], author: "Mette" },
      ],
    );
    deepEqual((await notes.read("p", "a"))?.value.lines, ["one", "two"]);
  });

  it("is written as one of this version, with what was still to be done about it", async () => {
    const store = memoryStore();
    await store.create(row("a", { id: "a", text: "one", consequences: [after] }));
    const notes = notesOf(store);
    const kept = await notes.read("p", "a");
    ok(kept);
    ok(await notes.replace(kept, { ...kept.value, author: "Mette" }));
    deepEqual((await store.read("p", "a"))?.body, {
      id: "a",
      lines: ["one"],
      author: "Mette",
      schemaVersion: 3,
      consequences: [after],
    });
  });

  it("is left alone where a newer program wrote it", async () => {
    const store = memoryStore();
    await store.create(row("a", { id: "a", lines: [], author: "Mette", schemaVersion: 4 }));
    await rejects(notesOf(store).read("p", "a"), /newer version/);
    const passedOver: string[] = [];
    const found = await notesOf(store).listReadable({ partition: "p" }, ({ kind }) => passedOver.push(kind));
    equal(found.length, 0);
    deepEqual(passedOver, ["note"]);
  });
});

describe("Everything that was kept before documents had versions", () => {
  const documents = dated.parse(JSON.parse(readFileSync(new URL("./versions/first.json", import.meta.url), "utf8")));

  it("is there, some of each kind", () => {
    deepEqual([...new Set(documents.map(({ kind }) => kind))].sort(), [
      "action",
      "change",
      "committee",
      "committeeEntry",
      "committeeName",
      "conversation",
      "draft",
      "meeting",
      "minutes",
      "outbox",
      "post",
    ]);
    ok(documents.every(({ body }) => !("schemaVersion" in body)));
  });

  it("can still be read", async () => {
    const store = memoryStore();
    for (const document of documents) await store.create(document);
    let read = 0;
    for (const partition of new Set(documents.map((one) => one.partition)))
      for (const kept of Object.values({ ...records(store) })) read += (await kept.list({ partition })).length;
    equal(read, documents.length);
  });
});
