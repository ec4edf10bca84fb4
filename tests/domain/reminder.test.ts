import assert from "node:assert/strict";
import type { OpenAction } from "../../src/domain/action.ts";
import { bareItem } from "../../src/domain/agenda.ts";
import type { Attendance } from "../../src/domain/attendanceRecord.ts";
import { instantAt } from "../../src/domain/calendar.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { dueReminders, type ReminderState } from "../../src/domain/reminder.ts";
import { action as promised, asta, committee, daniel, jørgen, maria, meeting, mette } from "./fixtures.ts";

const action: OpenAction = { ...promised, loggedAt: "2026-11-20T08:00:00.000Z", loggedBy: asta.id };

/** The ids of what is due at a time of the Danish clock; nothing going on but what is given. */
function due(date: string, time: string, state: Partial<ReminderState>): string[] {
  const all: ReminderState = { committee, meetings: [], actions: [], lost: [], ...state };
  return dueReminders(all, instantAt(date, time)).map(({ id }) => id);
}
/** Without the two kinds that have tests of their own. */
const aboutMeeting = (date: string, on: Meeting = meeting, time = "09:00") =>
  due(date, time, { meetings: [on] }).filter((id) => !/^(?:quorum|proposing):/u.test(id));
const aboutAction = (date: string, change: Partial<OpenAction> = {}) =>
  due(date, "09:00", { actions: [{ action: { ...action, ...change }, holders: [maria.id], hasUnreached: false }] })
    // Of whoever wants no others: see reminderChoice.test.ts.
    .filter((id) => !id.includes("dayBefore"));

const coming = (person: string): Attendance => ({ person, state: "coming", at: action.loggedAt, by: person });
const away = (person: string, substitute: string, state: "asked" | "accepted"): Attendance => ({
  ...{ person, state: "cancelled", at: action.loggedAt, by: person, late: false },
  substitute: { person: substitute, state },
});

describe("a reminder whether one is coming", () => {
  it("goes to those expected who have not answered, from seven days before to two", () => {
    const asked = [mette, jørgen, maria, daniel].map(({ id }) => `coming:m1:2026-12-03:${id}`);
    assert.deepEqual(aboutMeeting("2026-11-25"), []);
    assert.deepEqual(aboutMeeting("2026-11-26"), asked);
    assert.deepEqual(aboutMeeting("2026-12-01"), asked);
    const answered = { ...meeting, attendance: [coming(mette.id), away(maria.id, asta.id, "asked")] };
    assert.deepEqual(aboutMeeting("2026-12-01", answered), [asked[1], asked[3]]);
  });

  it("asks anew about a meeting that was moved, and never about one called off", () => {
    const moved = { ...meeting, date: "2026-12-04" };
    assert.ok(aboutMeeting("2026-12-01", moved).includes(`coming:m1:2026-12-04:${mette.id}`));
    const off: Meeting = { ...meeting, status: "calledOff", calledOffAt: action.loggedAt, calledOffBy: asta.id };
    assert.deepEqual(aboutMeeting("2026-12-01", off), []);
  });
});

describe("a reminder of the meeting", () => {
  it("goes the day before to those who come, substitutes who said yes included", () => {
    const on = { ...meeting, attendance: [away(mette.id, asta.id, "accepted"), away(maria.id, "p9", "asked")] };
    const told = [jørgen, daniel, asta].map(({ id }) => `tomorrow:m1:2026-12-03:${id}`);
    assert.deepEqual(aboutMeeting("2026-12-02", on), told);
    assert.ok(aboutMeeting("2026-12-01", on).every((id) => !id.startsWith("tomorrow:")));
  });

  it("still goes on the day itself, until it begins, to whoever was not told", () => {
    const told = [mette, jørgen, maria, daniel].map(({ id }) => `tomorrow:m1:2026-12-03:${id}`);
    assert.deepEqual(aboutMeeting("2026-12-03", meeting, "13:59"), told);
    assert.deepEqual(aboutMeeting("2026-12-03", meeting, "14:00"), []);
  });

  it("of a Monday goes on the Friday, in place of the question", () => {
    const monday = { ...meeting, date: "2026-12-07", attendance: [coming(mette.id)] };
    const ids = aboutMeeting("2026-12-04", monday);
    assert.equal(ids.length, 4);
    assert.ok(ids.every((id) => id.startsWith("tomorrow:m1:2026-12-07:")));
  });
});

describe("a reminder of an item without presenter", () => {
  const items = [
    { ...bareItem("Velkomst"), number: 1 },
    { ...bareItem("Akutplan"), number: 2 },
  ];

  it("goes to the secretariat within five days; formalities need nobody", () => {
    const ids = (date: string, on: Meeting) => aboutMeeting(date, on).filter((id) => id.startsWith("presenter:"));
    assert.deepEqual(ids("2026-11-26", { ...meeting, items }), []);
    // Five days before is a Saturday.
    assert.deepEqual(ids("2026-11-27", { ...meeting, items }), [`presenter:m1:2026-12-03:${asta.id}`]);
    assert.deepEqual(ids("2026-11-30", { ...meeting, items }), [`presenter:m1:2026-12-03:${asta.id}`]);
    assert.deepEqual(ids("2026-11-30", { ...meeting, items: items.slice(0, 1) }), []);
  });
});

describe("a reminder of an action", () => {
  it("comes three days ahead, on the day, and then weekly while it is overdue, four times", () => {
    assert.deepEqual(aboutAction("2026-11-27"), []);
    assert.deepEqual(aboutAction("2026-11-30"), [`due:12:2026-12-03:soon:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-12-02"), [`due:12:2026-12-03:soon:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-12-03"), [`due:12:2026-12-03:today:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-12-04"), [`due:12:2026-12-03:overdue:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-12-10"), [`due:12:2026-12-03:overdue:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-12-11"), [`due:12:2026-12-03:overdue2:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-12-18"), [`due:12:2026-12-03:overdue3:${maria.id}`]);
    // Christmas Day: on the Monday after.
    assert.deepEqual(aboutAction("2026-12-28"), [`due:12:2026-12-03:overdue4:${maria.id}`]);
    assert.deepEqual(aboutAction("2027-01-04"), []);
  });

  it("of a Sunday comes on the Friday", () => {
    assert.deepEqual(aboutAction("2026-12-03", { due: "2026-12-06" }), [`due:12:2026-12-06:soon:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-12-04", { due: "2026-12-06" }), [`due:12:2026-12-06:today:${maria.id}`]);
  });

  it("is new when the deadline is moved, and there is none without a deadline", () => {
    assert.deepEqual(aboutAction("2026-12-08", { due: "2026-12-10" }), [`due:12:2026-12-10:soon:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-12-03", { due: null }), []);
  });

  it("does not come on the day that it was logged", () => {
    assert.deepEqual(aboutAction("2026-12-02", { loggedAt: "2026-12-02T07:30:00.000Z" }), []);
    assert.equal(aboutAction("2026-12-03", { loggedAt: "2026-12-02T07:30:00.000Z" }).length, 1);
  });
});

describe("over Easter", () => {
  const tuesday = { ...meeting, date: "2026-04-07" };

  it("the day before a meeting is the last working day, and nobody is reminded until it is over", () => {
    assert.ok(aboutMeeting("2026-04-01", tuesday).includes(`tomorrow:m1:2026-04-07:${mette.id}`));
    for (const day of ["2026-04-02", "2026-04-03", "2026-04-06"]) assert.deepEqual(aboutMeeting(day, tuesday), []);
  });

  it("an item without presenter is told of while there is time", () => {
    const items = [{ ...bareItem("Akutplan"), number: 1 }];
    const told = aboutMeeting("2026-04-01", { ...tuesday, items });
    assert.ok(told.includes(`presenter:m1:2026-04-07:${asta.id}`));
  });

  it("a deadline is told of before", () => {
    const spring = { due: "2026-04-07", loggedAt: "2026-03-02T08:00:00.000Z" };
    assert.deepEqual(aboutAction("2026-03-31", spring), []);
    assert.deepEqual(aboutAction("2026-04-01", spring), [`due:12:2026-04-07:soon:${maria.id}`]);
    assert.deepEqual(aboutAction("2026-04-06", spring), []);
    assert.deepEqual(aboutAction("2026-04-07", spring), [`due:12:2026-04-07:today:${maria.id}`]);
  });
});

describe("reminders", () => {
  const at = (date: string, time: string) => aboutMeeting(date, meeting, time).length;

  it("come in working hours of the Danish clock, summer and winter", () => {
    assert.equal(at("2026-12-01", "07:59"), 0);
    assert.equal(at("2026-12-01", "08:00"), 4);
    assert.equal(at("2026-12-01", "16:59"), 4);
    assert.equal(at("2026-12-01", "17:00"), 0);
    assert.equal(at("2026-11-28", "10:00"), 0);
    const summer = { ...meeting, date: "2026-06-11" };
    const state: ReminderState = { committee, meetings: [summer], actions: [], lost: [] };
    assert.equal(dueReminders(state, "2026-06-08T06:00:00.000Z").length, 4);
    assert.equal(dueReminders(state, "2026-06-08T15:00:00.000Z").length, 0);
  });

  it("go to nobody where the committee wants none, and to nobody who cannot be written to", () => {
    assert.deepEqual(
      due("2026-12-01", "09:00", { meetings: [meeting], committee: { ...committee, reminders: false } }),
      [],
    );
    const people = committee.people.map((one) => (one.id === mette.id ? { ...one, account: null } : one));
    const ids = due("2026-12-01", "09:00", { meetings: [meeting], committee: { ...committee, people } });
    assert.equal(ids.length, 3);
  });
});
