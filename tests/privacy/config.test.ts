import assert from "node:assert/strict";
import { readConfig } from "../../src/config.ts";
import { RETENTION } from "../../src/domain/retention.ts";

describe("For how long what is kept", () => {
  it("is as the usual rules have it but for what is set", () => {
    const read = readConfig({ REFERENT_RETENTION: '{"changes": 365, "drafts": null, "messages": 60}' });
    assert.ok(read.ok);
    assert.deepEqual(read.config.retention, { ...RETENTION, changes: 365, drafts: null, messages: 60 });
    const usual = readConfig({});
    assert.ok(usual.ok);
    assert.equal(usual.config.retention, undefined);
  });

  // A reminder would be said again where it is forgotten too soon; what the store drops is not kept for longer.
  const messages = ['{"messages": 30}', '{"messages": 365}', '{"messages": null}'];
  const wrong = ["{", "[]", '{"changes": 0}', '{"changes": -1}', '{"changes": "1"}', '{"minutes": 1}', "7"];
  for (const text of [...wrong, ...messages])
    it(`is not taken from ${text}`, () => {
      const read = readConfig({ REFERENT_RETENTION: text });
      assert.ok(!read.ok && read.mistakes.length === 1 && read.mistakes[0]?.startsWith("REFERENT_RETENTION must be"));
    });
});
