import { equal } from "node:assert/strict";
import type { OutboxEntry } from "../../src/domain/notice.ts";
import { committee as vest } from "../features/vest.ts";
import { entry, filled } from "./filled.ts";

describe("Whom an answer that was never given would have told that somebody has no account", () => {
  it("is told by the message, also where that is put off in the same moment", async () => {
    const known: OutboxEntry = entry(vest, 1, { knownTo: "p6" });
    const { store, outbox, records, entryOf } = await filled([[vest, [known]]]);
    const replace = store.replace.bind(store);
    let isFirst = true;
    store.replace = async (document, version) => {
      if (isFirst) {
        isFirst = false;
        const kept = await records.outbox.read(vest.id, `outbox:${known.id}`);
        if (kept) await records.outbox.replace(kept, { ...kept.value, notBefore: "2026-12-01T09:00:00.000Z" });
      }
      return replace(document, version);
    };
    equal(await outbox.store({ ...known, knownTo: undefined }), false);
    equal((await entryOf(vest, 1))?.knownTo, undefined);
  });
});
