import assert from "node:assert/strict";
import {
  callOff,
  moveMeeting,
  newMeeting,
  nextMeeting,
  pastMeetings,
  scheduleMeeting,
} from "../../src/domain/meeting.ts";
import { asta, meeting, mette, monday } from "./fixtures.ts";

const on = (date: string, id = date) =>
  newMeeting({ id, committee: "c1" }, { date, start: "14:00", end: "16:00", place: null });
const refusal = (decision: ReturnType<typeof scheduleMeeting>): string | null =>
  decision.ok ? null : decision.refusal.kind;

describe("meetings", () => {
  it("are scheduled, moved and called off by the secretariat only", () => {
    assert.equal(refusal(scheduleMeeting([], { actor: mette, meeting, now: monday })), "secretariatOnly");
    assert.equal(
      refusal(moveMeeting(meeting, { actor: mette, to: { date: "2026-12-10" }, now: monday, others: [] })),
      "secretariatOnly",
    );
    assert.equal(refusal(callOff(meeting, { actor: mette, now: monday })), "secretariatOnly");
    assert.equal(refusal(scheduleMeeting([], { actor: asta, meeting, now: monday })), null);
  });

  it("are not scheduled in the past, nor twice at the same hour", () => {
    assert.equal(
      refusal(scheduleMeeting([], { actor: asta, meeting: on("2026-11-30", "x"), now: "2026-11-30T13:00:00.000Z" })),
      "dateInThePast",
    );
    assert.equal(
      refusal(scheduleMeeting([meeting], { actor: asta, meeting: on("2026-12-03", "x"), now: monday })),
      "alreadyPlanned",
    );
  });

  it("keep what is not said anew when they are moved, and forget who had cancelled for the old day", () => {
    const answered = { ...meeting, attendance: [{ person: "p1", state: "coming" as const, at: monday, by: "p1" }] };
    const moved = moveMeeting(answered, { actor: asta, to: { date: "2026-12-10" }, now: monday, others: [] });
    assert.ok(moved.ok);
    assert.deepEqual(
      { ...moved.value, attendance: moved.value.attendance.length },
      { ...meeting, date: "2026-12-10", attendance: 0 },
    );
    const later = moveMeeting(answered, {
      actor: asta,
      to: { date: "2026-12-03", start: "15:00" },
      now: monday,
      others: [],
    });
    assert.ok(later.ok && later.value.attendance.length === 1 && later.value.end === "17:00");
    const night = moveMeeting(answered, {
      actor: asta,
      to: { date: "2026-12-03", start: "23:00" },
      now: monday,
      others: [],
    });
    assert.ok(night.ok && night.value.end === null);
  });

  it("are next until they end, and previous from then on", () => {
    const all = [on("2026-11-05"), on("2027-01-14"), meeting];
    assert.equal(nextMeeting(all, monday)?.date, "2026-12-03");
    assert.equal(nextMeeting(all, "2026-12-03T14:59:00.000Z")?.date, "2026-12-03");
    assert.equal(nextMeeting(all, "2026-12-03T15:01:00.000Z")?.date, "2027-01-14");
    assert.equal(pastMeetings(all, monday).at(-1)?.date, "2026-11-05");
    assert.equal(pastMeetings(all, "2026-12-03T15:01:00.000Z").at(-1)?.date, "2026-12-03");
  });
});
