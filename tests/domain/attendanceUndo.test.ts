import assert from "node:assert/strict";
import {
  answerAsSubstitute,
  attend,
  attendanceOf,
  cancelAttendance,
  cancelTogether,
} from "../../src/domain/attendance.ts";
import type { Attendance } from "../../src/domain/attendanceRecord.ts";
import { undoAttendance, undoAttendances, undoSubstitute } from "../../src/domain/attendanceUndo.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { asta, daniel, jørgen, maria, meeting, monday } from "./fixtures.ts";

const tuesday = "2026-12-01T08:00:00.000Z";

const accepted = (decision: Decision<Meeting>): Meeting => {
  assert.ok(decision.ok, JSON.stringify(decision));
  return decision.value;
};
const cancelled = (substitute: typeof maria | null = null, from = meeting, at = monday): Meeting =>
  accepted(cancelAttendance(from, { actor: maria, person: maria, substitute, at }));
const entryIn = (one: Meeting): Attendance => {
  const entry = attendanceOf(one, maria.id);
  assert.ok(entry);
  return entry;
};
const undo = (current: Meeting, before: Attendance | null, after: Attendance, now = tuesday) =>
  undoAttendance(current, { person: maria.id, before, after, lost: [], now });

describe("taking back what somebody said about coming", () => {
  it("leaves them as they were: coming without a word, or away with whom they had sent", () => {
    const away = cancelled();
    assert.deepEqual(accepted(undo(away, null, entryIn(away))), meeting);
    const sent = cancelled(jørgen, away, tuesday);
    assert.deepEqual(accepted(undo(sent, entryIn(away), entryIn(sent))), away);
  });

  it("takes back what was said of several, but not of those who have said something since", () => {
    const people = [maria, jørgen];
    const away = accepted(cancelTogether(meeting, { actor: asta, people, at: monday }));
    const answers = people.flatMap(({ id: person }) => {
      const after = attendanceOf(away, person);
      return after ? [{ person, before: null, after, lost: [] }] : [];
    });
    assert.deepEqual(accepted(undoAttendances(away, { answers, now: tuesday })), meeting);
    const since = accepted(attend(away, { actor: maria, person: maria, at: tuesday }));
    const back = accepted(undoAttendances(since, { answers, now: tuesday }));
    assert.deepEqual([entryIn(back).state, attendanceOf(back, jørgen.id)], ["coming", undefined]);
    assert.ok(!undoAttendances(back, { answers, now: tuesday }).ok);
  });

  it("does not mind a substitute's answer, but asks one anew who was let go in between", () => {
    const away = cancelled(jørgen);
    const answer = { actor: jørgen, substitute: jørgen, absent: maria.id, accepts: true, at: monday };
    const agreed = accepted(answerAsSubstitute(away, answer));
    assert.deepEqual(accepted(undo(agreed, null, entryIn(away))), meeting);
    const other = cancelled(daniel, agreed, tuesday);
    const back = accepted(undo(other, entryIn(agreed), entryIn(other)));
    assert.deepEqual(entryIn(back), entryIn(away));
  });

  it("asks them again to come for others, where nobody else has been asked since", () => {
    const asked = accepted(cancelAttendance(meeting, { actor: daniel, person: daniel, substitute: maria, at: monday }));
    const away = cancelled(null, asked, tuesday);
    const back = (current: Meeting) =>
      accepted(
        undoAttendance(current, {
          person: maria.id,
          before: null,
          after: entryIn(away),
          lost: [daniel.id],
          now: tuesday,
        }),
      );
    assert.deepEqual(back(away), asked);
    const other = { actor: daniel, person: daniel, substitute: jørgen, at: tuesday };
    const replaced = accepted(cancelAttendance(away, other));
    assert.deepEqual(attendanceOf(back(replaced), daniel.id), attendanceOf(replaced, daniel.id));
  });

  it("is refused where more was said since", () => {
    const away = cancelled();
    const sent = cancelled(jørgen, away, tuesday);
    assert.deepEqual(undo(sent, null, entryIn(away)), { ok: false, refusal: { kind: "changedSince" } });
    assert.deepEqual(undo(meeting, null, entryIn(away)), { ok: false, refusal: { kind: "changedSince" } });
  });

  it("is refused once the meeting is over, has minutes, or is called off", () => {
    const away = cancelled();
    const kindOf = (current: Meeting, now = tuesday): string => {
      const decision = undo(current, null, entryIn(away), now);
      return decision.ok ? "accepted" : decision.refusal.kind;
    };
    assert.equal(kindOf(away, "2026-12-03T14:30:00.000Z"), "accepted");
    assert.equal(kindOf(away, "2026-12-03T15:30:00.000Z"), "meetingHeld");
    const published = { publishedAt: monday, publishedBy: "p5" };
    assert.equal(kindOf({ ...away, status: "minutesPublished", ...published }), "meetingHeld");
    assert.equal(kindOf({ ...away, status: "calledOff", calledOffAt: monday, calledOffBy: "p5" }), "meetingCalledOff");
  });
});

describe("taking back what a substitute answered", () => {
  const asked = { person: jørgen.id, state: "asked" } as const;
  const yes = { ...asked, state: "accepted" } as const;
  const answered = (from: Meeting, accepts: boolean): Meeting =>
    accepted(answerAsSubstitute(from, { actor: jørgen, substitute: jørgen, absent: maria.id, accepts, at: monday }));
  const take = (current: Meeting, now = tuesday) =>
    undoSubstitute(current, { absent: maria.id, before: asked, after: yes, now });

  it("asks them again", () => {
    const away = cancelled(jørgen);
    assert.deepEqual(accepted(take(answered(away, true))), away);
  });

  it("is refused where they have said something else since, somebody else is sent, or the meeting is over", () => {
    const away = cancelled(jørgen);
    const changed = { ok: false, refusal: { kind: "changedSince" } };
    assert.deepEqual(take(answered(answered(away, true), false)), changed);
    assert.deepEqual(take(cancelled(daniel, answered(away, true), tuesday)), changed);
    assert.deepEqual(take(meeting), changed);
    const held = { ok: false, refusal: { kind: "meetingHeld" } };
    assert.deepEqual(take(answered(away, true), "2026-12-03T15:30:00.000Z"), held);
  });
});
