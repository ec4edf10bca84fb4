import assert from "node:assert/strict";
import { MOST_STORED } from "../../src/ports/store.ts";
import type { Trial } from "./trial.ts";

export function textContract(trial: Trial): void {
  describe("text of every kind", () => {
    it("keeps Danish, other scripts and emoji in ids, partitions, states and bodies", async () => {
      const odd = {
        partition: `${trial.partition} Ærø/Øst`,
        id: "afbud:Åse Østergaard",
        state: "tilføjet",
        sort: "æble",
      };
      const one = await trial.created(
        trial.document("", { ...odd, body: { ["navn på"]: 'Ǿrsted 会議 👩‍⚕️ e\u0301 \u0000 " \\ \u2028' } }),
      );
      assert.deepEqual(await trial.store.read(odd.partition, odd.id), one);
      assert.deepEqual(await trial.store.query({ partition: odd.partition, kind: "meeting", state: "tilføjet" }), [
        one,
      ]);
    });

    for (const id of [
      "personal:7d1f/9a",
      "a?b#c\\d",
      "'; DROP TABLE documents; --",
      "100 %",
      "%2F",
      " ",
      "..",
      "x".repeat(250),
    ])
      it(`takes "${id.slice(0, 30)}" as an id`, async () => {
        const one = await trial.created(trial.document(id, { sort: id }));
        assert.deepEqual(await trial.store.read(trial.partition, id), one);
        assert.deepEqual(await trial.ids({}), [id]);
        assert.equal(await trial.store.remove(trial.partition, id, one.version), true);
      });

    it("tells ids apart that differ in case, in a blank or in how an å is written", async () => {
      const alike = ["aa", "AA", "aa ", "å", "a\u030a"];
      for (const id of alike) await trial.created(trial.document(id, { body: id }));
      for (const id of alike) assert.equal((await trial.store.read(trial.partition, id))?.body, id);
    });

    it("keeps a body of as much as may be stored", async () => {
      const minutes = "Referat på æøå. ".repeat(MOST_STORED / 20 - 10);
      const one = await trial.created(trial.document("a", { body: { minutes } }));
      assert.deepEqual(await trial.store.read(trial.partition, "a"), one);
    });
  });
}
