import { deepEqual, equal, ok, throws } from "node:assert/strict";
import type { StoredDocument } from "../../../src/ports/store.ts";
import {
  documentOf,
  itemOf,
  markAt,
  readItem,
  versionOf,
  versionText,
  writesAfter,
} from "../../../src/storage/cosmos/item.ts";

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

  it("remembers the writes of the last seconds only, so that it does not grow", () => {
    const written = (seconds: number, times: number): string[] => {
      let version = versionOf(versionText({ etag: "e", writes: [] }));
      for (let write = 0; write < times; write++)
        version = {
          etag: "e",
          writes: writesAfter(markAt(1_800_000_000_000 + write * seconds * 1_000, `m${write}`), version),
        };
      return version.writes.map((mark) => mark.split(".")[1] ?? "");
    };
    deepEqual(written(4, 20), ["m19", "m18", "m17"]);
    equal(written(3_600, 20).length, 1);
    equal(written(0, 50).length, 50);
    equal(written(0, 5_000).length, 300);
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
