import assert from "node:assert/strict";
import { bareItem, type AgendaItem } from "../../src/domain/agenda.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import type { Person } from "../../src/domain/person.ts";
import { decideProposal, proposalOf, proposeItem, undoProposal } from "../../src/domain/proposal.ts";
import { asta, committee, meeting, mette, monday } from "./fixtures.ts";

const agenda = (...titles: string[]): AgendaItem[] =>
  titles.map((title, index) => ({ ...bareItem(title), number: index + 1 }));
const withAgenda: Meeting = { ...meeting, items: agenda("Velkomst", "Akutplan", "Eventuelt") };
const titles = ({ items }: Meeting): string[] => items.map((item) => `${item.number} ${item.title}`);

function accepted(decision: Decision<Meeting>): Meeting {
  assert.ok(decision.ok);
  return decision.value;
}
const refusal = (decision: Decision<Meeting>): string | null => (decision.ok ? null : decision.refusal.kind);

const propose = (on: Meeting, actor: Person, subject = "Nærhospitaler", id = "a") =>
  proposeItem(on, { actor, id, subject, at: monday });
const decide = (on: Meeting, actor: Person, accepts: boolean) =>
  decideProposal(on, { actor, id: "a", accepts, now: monday, people: committee.people });
const proposed = accepted(propose(withAgenda, mette));
function undone(on: Meeting, before: Meeting, after: Meeting): Decision<Meeting> {
  const settled = proposalOf(after, "a");
  assert.ok(settled);
  return undoProposal(on, { before: proposalOf(before, "a") ?? null, after: settled, now: monday });
}

describe("a proposed item", () => {
  it("waits for the secretariat, and then stands before Eventuelt", () => {
    assert.deepEqual(titles(proposed), titles(withAgenda));
    const taken = accepted(decide(proposed, asta, true));
    assert.deepEqual(titles(taken), ["1 Velkomst", "2 Akutplan", "3 Nærhospitaler", "4 Eventuelt"]);
    assert.deepEqual(titles(accepted(decide(proposed, asta, false))), titles(withAgenda));
  });

  it("is presented by who proposed it; of the secretariat's own nobody knows yet who does", () => {
    const [, , taken] = accepted(decide(proposed, asta, true)).items;
    assert.deepEqual(taken?.presenters, [{ name: mette.name, person: mette.id }]);
    const [, , own] = accepted(propose(withAgenda, asta)).items;
    assert.deepEqual(own?.presenters, []);
  });

  it("of the secretariat's own is on the agenda at once", () => {
    assert.equal(titles(accepted(propose(withAgenda, asta)))[2], "3 Nærhospitaler");
  });

  it("is decided on by the secretariat only, and once", () => {
    assert.equal(refusal(decide(proposed, mette, true)), "secretariatOnly");
    assert.equal(refusal(decide(accepted(decide(proposed, asta, false)), asta, true)), "proposalDecided");
    assert.equal(refusal(decide(withAgenda, asta, true)), "proposalWithdrawn");
  });

  it("is stored once, whoever proposes it and however it is written", () => {
    assert.equal(refusal(propose(proposed, asta, "nærhospitaler.", "b")), "alreadyProposed");
    assert.equal(refusal(propose(withAgenda, mette, "AKUTPLAN")), "alreadyOnAgenda");
    assert.deepEqual(accepted(propose(proposed, mette)), proposed);
  });

  it("is not put to a meeting that is over or called off", () => {
    assert.equal(
      refusal(proposeItem(meeting, { actor: mette, id: "a", subject: "X", at: "2026-12-04T08:00:00.000Z" })),
      "meetingHeld",
    );
    const off: Meeting = { ...meeting, status: "calledOff", calledOffAt: monday, calledOffBy: asta.id };
    assert.equal(refusal(propose(off, mette)), "meetingCalledOff");
  });

  it("can be taken back by its proposer until it is decided on", () => {
    assert.deepEqual(accepted(undone(proposed, withAgenda, proposed)), withAgenda);
    const taken = accepted(decide(proposed, asta, true));
    assert.equal(refusal(undone(taken, withAgenda, proposed)), "proposalDecided");
  });

  it("leaves an item that was on the agenda before the yes, when that is taken back", () => {
    const onAgenda = { ...proposed, items: agenda("Velkomst", "Nærhospitaler", "Eventuelt") };
    const taken = accepted(decide(onAgenda, asta, true));
    assert.deepEqual(accepted(undone(taken, onAgenda, taken)), onAgenda);
  });

  it("goes off the agenda again when the secretariat takes its yes back, but not once the item has been worked on", () => {
    const taken = accepted(decide(proposed, asta, true));
    assert.deepEqual(accepted(undone(taken, proposed, taken)), proposed);
    const own = accepted(propose(withAgenda, asta));
    assert.deepEqual(accepted(undone(own, withAgenda, own)), withAgenda);
    const worked = { ...taken, items: taken.items.map((item) => ({ ...item, background: "Sagsfremstilling" })) };
    assert.equal(refusal(undone(worked, proposed, taken)), "changedSince");
  });
});
