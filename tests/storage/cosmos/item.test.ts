import { deepEqual, equal, ok, throws } from "node:assert/strict";
import type { StoredDocument } from "../../../src/ports/store.ts";
import { documentOf, itemOf, readItem, versionOf, versionText, writesAfter } from "../../../src/storage/cosmos/item.ts";

const document: StoredDocument = {
  partition: "vest",
  id: "outbox:a/b",
  kind: "outbox",
  state: "sent",
  sort: "2026-12-01",
  body: { a: 1 },
};

const asRead = (raw: object) => readItem({ ...raw, _etag: '"0x1"', _ts: 1, _rid: "r" });

describe("An item in Cosmos DB", () => {
  it("is read as the document that it was made from", () => {
    const { version, ...read } = documentOf(asRead(itemOf(document, ["m2", "m1"])));
    deepEqual(read, document);
    deepEqual(versionOf(version), { etag: '"0x1"', writes: ["m2", "m1"] });
  });

  it("remembers the last writes only, so that it does not grow", () => {
    let version = versionOf(versionText({ etag: "e", writes: [] }));
    for (let write = 1; write <= 20; write++) version = { etag: "e", writes: writesAfter(`m${write}`, version) };
    equal(version.writes[0], "m20");
    ok(version.writes.length <= 10);
  });

  it("goes by itself where nobody needs it after some days, and only then", () => {
    equal("ttl" in itemOf(document, []), false);
    const item = itemOf({ ...document, dropAfter: 100 }, []);
    ok("ttl" in item && item.ttl === 8_640_000);
    equal("dropAfter" in documentOf(asRead(item)), false);
  });

  it("is left alone where a newer program has laid it out", () => {
    throws(() => asRead({ ...itemOf(document, []), layout: 2 }), /newer version/);
  });
});
