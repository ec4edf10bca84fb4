import assert from "node:assert/strict";
import fc from "fast-check";
import {
  answerAsSubstitute,
  attend,
  attendanceOf,
  cancelAttendance,
  cancelTogether,
  headcount,
  standsInFor,
} from "../../src/domain/attendance.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { asta, committee, daniel, jørgen, maria, meeting, mette, monday } from "./fixtures.ts";

const accepted = (decision: Decision<Meeting>): Meeting => {
  assert.ok(decision.ok, JSON.stringify(decision));
  return decision.value;
};
const refused = (decision: Decision<Meeting>): string => {
  assert.ok(!decision.ok);
  return decision.refusal.kind;
};
const cancelled = (by = mette, of = by, substitute: typeof mette | null = null, from: Meeting = meeting): Meeting =>
  accepted(cancelAttendance(from, { actor: by, person: of, substitute, at: monday }));

describe("attendance", () => {
  it("keeps who cancelled, by whom and whom they sent instead", () => {
    assert.deepEqual(attendanceOf(cancelled(mette, mette, jørgen), "p1"), {
      person: "p1",
      state: "cancelled",
      at: monday,
      by: "p1",
      late: false,
      substitute: { person: "p2", state: "asked" },
    });
  });

  it("lets only the secretariat cancel for others", () => {
    const command = { person: maria, substitute: null, at: monday };
    assert.equal(refused(cancelAttendance(meeting, { actor: mette, ...command })), "secretariatOnly");
    assert.equal(attendanceOf(cancelled(asta, maria), "p3")?.by, "p5");
  });

  it("notes several at once but those that are refused, and refuses where that is everybody", () => {
    const command = { people: [mette, maria], at: monday };
    const own = accepted(cancelTogether(meeting, { actor: mette, ...command }));
    assert.deepEqual([attendanceOf(own, "p1")?.state, attendanceOf(own, "p3")], ["cancelled", undefined]);
    const both = accepted(cancelTogether(own, { actor: asta, ...command }));
    assert.deepEqual([attendanceOf(both, "p1")?.by, attendanceOf(both, "p3")?.by], ["p1", "p5"]);
    assert.equal(refused(cancelTogether(both, { actor: asta, ...command })), "alreadyCancelled");
  });

  it("lets whoever named a substitute whom nobody can write to answer for them", () => {
    const asked = cancelled(mette, mette, daniel);
    const answer = { actor: mette, substitute: daniel, absent: mette.id, accepts: false, at: monday };
    assert.equal(refused(answerAsSubstitute(asked, answer)), "secretariatOnly");
    const unreached = { ...answer, substitute: { ...daniel, account: null } };
    const away = attendanceOf(accepted(answerAsSubstitute(asked, unreached)), "p1");
    assert.ok(away?.state === "cancelled" && away.substitute?.state === "declined");
    assert.equal(refused(answerAsSubstitute(asked, { ...unreached, actor: maria })), "secretariatOnly");
  });

  it("marks a cancellation of the same day as late, by the Danish clock", () => {
    // 23:30 UTC on the 2nd is half past midnight on the 3rd in Copenhagen.
    const at = "2026-12-02T23:30:00.000Z";
    const entry = attendanceOf(
      accepted(cancelAttendance(meeting, { actor: mette, person: mette, substitute: null, at })),
      "p1",
    );
    assert.ok(entry?.state === "cancelled" && entry.late);
  });

  it("refuses a second cancellation, but takes another substitute", () => {
    const once = cancelled(mette, mette, jørgen);
    const again = { actor: mette, person: mette, at: monday };
    assert.equal(refused(cancelAttendance(once, { ...again, substitute: null })), "alreadyCancelled");
    assert.equal(refused(cancelAttendance(once, { ...again, substitute: jørgen })), "alreadyCancelled");
    const entry = attendanceOf(accepted(cancelAttendance(once, { ...again, substitute: maria })), "p1");
    assert.ok(entry?.state === "cancelled" && entry.substitute?.person === "p3");
  });

  it("refuses oneself, and whoever has cancelled, as a substitute", () => {
    const command = { actor: mette, person: mette, at: monday };
    assert.equal(refused(cancelAttendance(meeting, { ...command, substitute: mette })), "ownSubstitute");
    assert.equal(
      refused(cancelAttendance(cancelled(jørgen), { ...command, substitute: jørgen })),
      "substituteNotComing",
    );
  });

  it("refuses a substitute who comes for another already", () => {
    const answer = { actor: daniel, substitute: daniel, absent: "p1", accepts: true, at: monday };
    const answered = accepted(answerAsSubstitute(cancelled(mette, mette, daniel), answer));
    const command = { actor: jørgen, person: jørgen, substitute: daniel, at: monday };
    assert.equal(refused(cancelAttendance(answered, command)), "substituteTaken");
  });

  it("refuses when the meeting is over or called off", () => {
    const after = "2026-12-03T15:00:01.000Z";
    assert.equal(refused(attend(meeting, { actor: mette, person: mette, at: after })), "meetingHeld");
    const off: Meeting = { ...meeting, status: "calledOff", calledOffAt: monday, calledOffBy: "p5" };
    assert.equal(refused(attend(off, { actor: mette, person: mette, at: monday })), "meetingCalledOff");
  });

  it("counts a substitute once they have said yes, with the vote of the one who is away", () => {
    const asked = cancelled(mette, mette, daniel, cancelled(jørgen));
    assert.deepEqual([headcount(committee, asked).votes, headcount(committee, asked).quorate], [1, false]);
    const answered = accepted(
      answerAsSubstitute(asked, { actor: daniel, substitute: daniel, absent: "p1", accepts: true, at: monday }),
    );
    assert.deepEqual([headcount(committee, answered).votes, headcount(committee, answered).quorate], [2, true]);
  });

  it("counts a member who also comes for another once", () => {
    const asked = cancelled(mette, mette, maria);
    const command = { actor: maria, substitute: maria, absent: "p1", accepts: true, at: monday };
    const { coming, votes } = headcount(committee, accepted(answerAsSubstitute(asked, command)));
    assert.deepEqual([coming, votes], [3, 2]);
  });

  it("lets the one who was asked answer as a substitute, or the secretariat for them", () => {
    const asked = cancelled(mette, mette, jørgen);
    const answer = { substitute: jørgen, absent: "p1", accepts: true, at: monday };
    assert.equal(refused(answerAsSubstitute(asked, { ...answer, actor: maria })), "secretariatOnly");
    assert.equal(
      refused(answerAsSubstitute(asked, { ...answer, actor: maria, substitute: maria })),
      "notAskedAsSubstitute",
    );
    assert.equal(refused(answerAsSubstitute(meeting, { ...answer, actor: jørgen })), "notAskedAsSubstitute");
    assert.equal(standsInFor(accepted(answerAsSubstitute(asked, { ...answer, actor: asta })), "p2")?.person, "p1");
  });

  it("lets nobody come for another who cannot come themselves", () => {
    const asked = cancelled(mette, mette, jørgen);
    const answered = accepted(
      answerAsSubstitute(asked, { actor: jørgen, substitute: jørgen, absent: "p1", accepts: true, at: monday }),
    );
    const both = cancelled(jørgen, jørgen, null, answered);
    assert.equal(standsInFor(both, "p2")?.substitute?.state, "declined");
    assert.equal(headcount(committee, both).coming, 2);
  });

  it("lets a substitute say yes to one only, and not while away themselves; no may always be said", () => {
    const answer = (from: Meeting, absent: typeof mette, accepts = true) =>
      answerAsSubstitute(from, { actor: jørgen, substitute: jørgen, absent: absent.id, accepts, at: monday });
    const asked = cancelled(maria, maria, jørgen, cancelled(mette, mette, jørgen));
    const once = accepted(answer(asked, mette));
    assert.equal(refused(answer(once, maria)), "substituteTaken");
    assert.ok(answer(once, maria, false).ok);
    assert.ok(answer(accepted(answer(once, mette, false)), maria).ok);
    const away = cancelled(jørgen, jørgen, null, asked);
    assert.equal(refused(answer(away, maria)), "substituteNotComing");
    assert.ok(answer(away, maria, false).ok);
  });

  it("holds one answer a person whatever is said in whatever order", () => {
    const people = [mette, jørgen, maria, daniel];
    const said = fc.record({
      who: fc.constantFrom(...people),
      coming: fc.boolean(),
      substitute: fc.option(fc.constantFrom(...people), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), (all) => {
        const end = all.reduce<Meeting>((now, { who, coming, substitute }) => {
          const decision = coming
            ? attend(now, { actor: who, person: who, at: monday })
            : cancelAttendance(now, { actor: who, person: who, substitute, at: monday });
          return decision.ok ? decision.value : now;
        }, meeting);
        const counted = headcount(committee, end);
        assert.equal(new Set(end.attendance.map(({ person }) => person)).size, end.attendance.length);
        assert.equal(counted.expected, 4);
        assert.ok(counted.coming <= counted.expected && counted.coming + counted.cancelled >= counted.expected);
        assert.ok(counted.votes <= 3);
      }),
    );
  });
});
