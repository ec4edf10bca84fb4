import assert from "node:assert/strict";
import {
  amendAction,
  completeAction,
  postponeAction,
  withdrawAction,
  type Action,
  type Amendment,
} from "../../src/domain/action.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { Person } from "../../src/domain/person.ts";
import { action, asta, daniel, jørgen, maria, monday } from "./fixtures.ts";

const today = "2026-11-30";
const complete = (actor: Person, on: Action = action) => completeAction(on, { actor, at: monday });
const postpone = (due: string, on: Action = action) => postponeAction(on, { actor: maria, due, today });
const amend = (change: Amendment, on: Action = action) => amendAction(on, { actor: maria, change, today });
const outcome = (decision: Decision<Action>): string => (decision.ok ? decision.value.status : decision.refusal.kind);

describe("an action", () => {
  it("is changed by its owners, whoever logged it, and the secretariat", () => {
    assert.equal(outcome(complete(maria)), "done");
    assert.equal(outcome(complete(jørgen)), "done");
    assert.equal(outcome(complete(asta)), "done");
    assert.equal(outcome(complete(daniel)), "notYourAction");
  });

  it("that is done or taken back is not changed any more", () => {
    const done: Action = { ...action, status: "done", doneAt: monday, doneBy: maria.id };
    const withdrawn: Action = { ...action, status: "withdrawn", withdrawnAt: monday, withdrawnBy: maria.id };
    assert.equal(outcome(complete(maria, done)), "alreadyDone");
    assert.equal(outcome(withdrawAction(done, { actor: asta, at: monday })), "alreadyDone");
    assert.equal(outcome(postpone("2026-12-10", withdrawn)), "actionWithdrawn");
    assert.equal(outcome(amend({ task: "andet" }, withdrawn)), "actionWithdrawn");
  });

  it("is taken back by whoever logged it and by the secretariat, not by who merely has it to do", () => {
    const logged: Action = { ...action, status: "open", loggedBy: daniel.id };
    assert.equal(outcome(withdrawAction(logged, { actor: daniel, at: monday })), "withdrawn");
    assert.equal(outcome(withdrawAction(logged, { actor: asta, at: monday })), "withdrawn");
    assert.equal(outcome(withdrawAction(logged, { actor: maria, at: monday })), "othersAction");
  });

  it("gets another deadline that is still to come", () => {
    assert.equal(outcome(postpone("2026-12-10")), "open");
    assert.equal(outcome(postpone("2026-12-03")), "sameDue");
    assert.equal(outcome(postpone("2026-11-29")), "dateInThePast");
  });

  it("is corrected in what was said anew, and keeps the rest", () => {
    const amended = amend({ due: null });
    assert.deepEqual(amended, { ok: true, value: { ...action, due: null } });
    assert.equal(outcome(amend({ owners: [] })), "noOwners");
    assert.equal(outcome(amend({ due: "2026-11-01" })), "dateInThePast");
    assert.equal(outcome(amend({ task: action.task })), "nothingChanged");
    assert.equal(outcome(amend({ task: "andet" }, { ...action, due: "2026-11-01" })), "open");
  });
});
