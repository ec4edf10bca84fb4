import assert from "node:assert/strict";
import { bareItem } from "../../src/domain/agenda.ts";
import { callOff, moveMeeting, type Meeting } from "../../src/domain/meeting.ts";
import { mayRemove, undoMeetingChange } from "../../src/domain/meetingUndo.ts";
import { asta, meeting, monday } from "./fixtures.ts";

const coming = { person: "p1", state: "coming" as const, at: monday, by: "p1" };
const answered: Meeting = { ...meeting, attendance: [coming] };
const others: Meeting[] = [];

describe("taking back what was done with a meeting", () => {
  it("moved: it is on the old day again, what was answered for it counts again, and other changes stay", () => {
    const moved = moveMeeting(answered, {
      actor: asta,
      to: { date: "2026-12-10", start: "09:00" },
      now: monday,
      others,
    });
    assert.ok(moved.ok);
    const since = { ...moved.value, number: 9 };
    const back = undoMeetingChange(since, { before: answered, after: moved.value, actor: asta, now: monday, others });
    assert.deepEqual(back, { ok: true, value: { ...answered, number: 9 } });
  });

  it("moved: the clock times of its agenda go with it, there and back", () => {
    const timed = { ...meeting, items: [{ ...bareItem("Akutplan"), start: "14:30" }] };
    const moved = moveMeeting(timed, { actor: asta, to: { start: "09:00" }, now: monday, others });
    assert.ok(moved.ok);
    assert.equal(moved.value.items[0]?.start, "09:30");
    const change = { before: timed, after: moved.value, actor: asta, now: monday, others };
    assert.deepEqual(undoMeetingChange(moved.value, change), { ok: true, value: timed });
  });

  it("moved: not once it has been moved on, nor where another meeting has taken its place", () => {
    const to = { date: "2026-12-10" };
    const moved = moveMeeting(answered, { actor: asta, to, now: monday, others });
    assert.ok(moved.ok);
    const change = { before: answered, after: moved.value, actor: asta, now: monday };
    const onward = undoMeetingChange({ ...moved.value, date: "2026-12-17" }, { ...change, others });
    assert.deepEqual(onward, { ok: false, refusal: { kind: "changedSince" } });
    const taken = undoMeetingChange(moved.value, { ...change, others: [{ ...meeting, id: "m2" }] });
    assert.deepEqual(taken, { ok: false, refusal: { kind: "alreadyPlanned" } });
  });

  it("called off: it is on again as it was", () => {
    const off = callOff(answered, { actor: asta, now: monday });
    assert.ok(off.ok);
    const change = { before: answered, after: off.value, actor: asta, now: monday, others };
    assert.deepEqual(undoMeetingChange(off.value, change), { ok: true, value: answered });
  });

  it("called off: not where another meeting has been planned for its hour", () => {
    const off = callOff(answered, { actor: asta, now: monday });
    assert.ok(off.ok);
    const change = { before: answered, after: off.value, actor: asta, now: monday };
    const taken = undoMeetingChange(off.value, { ...change, others: [off.value, { ...meeting, id: "m2" }] });
    assert.deepEqual(taken, { ok: false, refusal: { kind: "alreadyPlanned" } });
    const later = undoMeetingChange(off.value, { ...change, others: [{ ...meeting, id: "m2", start: "16:00" }] });
    assert.ok(later.ok);
  });

  it("new: it goes again, but not once somebody has answered", () => {
    const command = { added: meeting, now: monday };
    assert.ok(mayRemove(meeting, command).ok);
    assert.ok(!mayRemove(answered, command).ok);
  });

  it("not once the meeting is over: it was held as it was, or not at all", () => {
    const now = "2026-12-04T08:00:00.000Z";
    const held = { ok: false, refusal: { kind: "meetingHeld" } };
    assert.deepEqual(mayRemove(meeting, { added: meeting, now }), held);
    const moved = moveMeeting(
      { ...meeting, date: "2026-12-10" },
      { actor: asta, to: { date: "2026-12-03" }, now: monday, others },
    );
    assert.ok(moved.ok);
    const move = { before: { ...meeting, date: "2026-12-10" }, after: moved.value, actor: asta, now, others };
    assert.deepEqual(undoMeetingChange(moved.value, move), held);
    const off = callOff(answered, { actor: asta, now: monday });
    assert.ok(off.ok);
    const change = { before: answered, after: off.value, actor: asta, now, others };
    assert.deepEqual(undoMeetingChange(off.value, change), { ok: false, refusal: { kind: "meetingPassed" } });
  });
});

describe("moving a meeting", () => {
  const refusal = (to: Parameters<typeof moveMeeting>[1]["to"], others: Meeting[] = []): string | null => {
    const decision = moveMeeting(meeting, { actor: asta, to, now: monday, others });
    return decision.ok ? null : decision.refusal.kind;
  };

  it("says so where nothing would change, where it cannot be, and where another meeting is", () => {
    assert.equal(refusal({ date: "2026-12-03", start: "14:00" }), "sameSchedule");
    assert.equal(refusal({ start: "15:00", end: "14:30" }), "endBeforeStart");
    assert.equal(refusal({ date: "2026-12-10" }, [{ ...meeting, id: "m2", date: "2026-12-10" }]), "alreadyPlanned");
    assert.equal(refusal({ place: "Aalborg" }), null);
  });
});
