import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStore } from "../../src/storage/embedded/index.ts";

describe("What was erased", () => {
  it("is in no file of the data folder any more once the bot has ended", async () => {
    const folder = mkdtempSync(join(tmpdir(), "referent-disk-"));
    const store = openEmbeddedStore(folder);
    const document = (id: string, text: string) => ({
      partition: "vest",
      id,
      kind: "draft",
      state: "",
      sort: "",
      body: { text: `${text} `.repeat(2000) },
    });
    for (let nth = 0; nth < 20; nth++) await store.create(document(`a${nth}`, `kanarieslettet${nth}`));
    for (let nth = 0; nth < 20; nth++) {
      const kept = await store.read("vest", `a${nth}`);
      assert.ok(kept);
      if (nth % 2 === 0) await store.remove("vest", `a${nth}`, kept.version);
      else await store.replace(document(`a${nth}`, "nyt"), kept.version);
    }
    await store.close();
    const hits = readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes("kanarieslettet"));
    assert.deepEqual(hits, []);
  });
});
