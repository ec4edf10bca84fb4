import assert from "node:assert/strict";
import { completeAction, type Action, type OpenAction } from "../../src/domain/action.ts";
import { undoAction } from "../../src/domain/actionUndo.ts";
import { action, jørgen, maria, monday } from "./fixtures.ts";

const tuesday = "2026-12-01T08:00:00.000Z";

const later: OpenAction = { ...action, due: "2026-12-10" };
const undo = (current: Action, before: Action | null, after: Action) =>
  undoAction(current, { before, after, actor: jørgen, now: tuesday });

describe("taking back what was done with an action", () => {
  it("puts it back as it was, and again changes nothing", () => {
    assert.deepEqual(undo(later, action, later), { ok: true, value: action });
    assert.deepEqual(undo(action, action, later), { ok: true, value: action });
  });

  it("withdraws one that was not there before, and again changes nothing", () => {
    const taken = undo(action, null, action);
    assert.deepEqual(taken, {
      ok: true,
      value: { ...action, status: "withdrawn", withdrawnAt: tuesday, withdrawnBy: jørgen.id },
    });
    assert.ok(taken.ok);
    assert.deepEqual(undo(taken.value, null, action), taken);
  });

  it("is refused where it has changed since, and where somebody else was done with it in between", () => {
    const refused = { ok: false, refusal: { kind: "changedSince" } };
    assert.deepEqual(undo({ ...later, task: "andet" }, action, later), refused);
    const done = completeAction(action, { actor: maria, at: monday });
    const again = completeAction(action, { actor: jørgen, at: tuesday });
    assert.ok(done.ok && again.ok);
    assert.deepEqual(undo(again.value, action, done.value), refused);
  });
});
