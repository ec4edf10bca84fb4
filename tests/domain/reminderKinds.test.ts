import assert from "node:assert/strict";
import { bareItem } from "../../src/domain/agenda.ts";
import type { Attendance } from "../../src/domain/attendanceRecord.ts";
import { instantAt } from "../../src/domain/calendar.ts";
import { Committee } from "../../src/domain/committee.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { dueReminders, type ReminderState } from "../../src/domain/reminder.ts";
import { isWanted } from "../../src/domain/reminderChoice.ts";
import { REMINDER_KINDS, ruleOf, rulesFrom, type ReminderRules } from "../../src/domain/reminderRules.ts";
import { action, asta, committee, daniel, jørgen, maria, meeting, mette } from "./fixtures.ts";

interface On {
  meetings?: Meeting[];
  actions?: ReminderState["actions"];
  rules?: ReminderRules;
  lost?: ReminderState["lost"];
}

/** The ids of one kind that are due at nine on a day. */
function due(kind: string, date: string, { meetings = [], actions = [], rules = {}, lost = [] }: On): string[] {
  const state: ReminderState = { committee: { ...committee, reminderRules: rules }, meetings, actions, lost };
  const ids = dueReminders(state, instantAt(date, "09:00")).map(({ id }) => id);
  return ids.filter((id) => id.startsWith(`${kind}:`));
}

const away = (person: string): Attendance => ({
  ...{ person, state: "cancelled", at: action.loggedAt, by: person, late: false, substitute: null },
});
const posted = (day: string, by = asta.id): Meeting => ({
  ...{ ...meeting, status: "agendaPublished" },
  ...{ publishedAt: instantAt(day, "13:00"), publishedBy: by },
});

describe("that the agenda is out", () => {
  it("is said from the working day after, once, to those who come, but not to whoever posted it", () => {
    const out: Meeting = { ...posted("2026-11-20", mette.id), attendance: [away(maria.id)] };
    const on = { meetings: [out] };
    assert.deepEqual(due("agendaOut", "2026-11-20", on), []);
    const told = [jørgen, daniel].map(({ id }) => `agendaOut:m1:${id}`);
    // Posted on a Friday.
    assert.deepEqual(due("agendaOut", "2026-11-23", on), told);
    assert.deepEqual(due("agendaOut", "2026-12-01", on), told);
    const moved = { ...out, date: "2026-12-10" };
    assert.deepEqual(due("agendaOut", "2026-12-01", { meetings: [moved] }), told);
  });

  it("is left to the day before, and said on the day of one that was posted then", () => {
    assert.deepEqual(due("agendaOut", "2026-12-02", { meetings: [posted("2026-12-01")] }), []);
    assert.equal(due("agendaOut", "2026-12-03", { meetings: [posted("2026-12-02")] }).length, 4);
    assert.deepEqual(due("agendaOut", "2026-12-03", { meetings: [posted("2026-12-01")] }), []);
  });
});

describe("the last day for proposing items", () => {
  it("is said fourteen days before, on that day only, while there is no agenda", () => {
    const on = { meetings: [meeting] };
    assert.deepEqual(due("proposing", "2026-11-18", on), []);
    assert.equal(due("proposing", "2026-11-19", on).length, 4);
    assert.deepEqual(due("proposing", "2026-11-20", on), []);
    assert.deepEqual(due("proposing", "2026-11-19", { meetings: [posted("2026-11-16")] }), []);
  });

  it("is the Friday before where it is no working day", () => {
    const on = { meetings: [meeting], rules: { proposing: { isOn: true, days: 11 } } };
    assert.equal(due("proposing", "2026-11-20", on).length, 4);
    assert.deepEqual(due("proposing", "2026-11-23", on), []);
  });
});

describe("the secretariat", () => {
  it("hears that a quorum is in danger, once somebody has cancelled", () => {
    const on = (...attendance: Attendance[]) => ({ meetings: [{ ...meeting, attendance }] });
    assert.deepEqual(due("quorum", "2026-11-30", on()), []);
    assert.deepEqual(due("quorum", "2026-11-30", on(away(maria.id))), [`quorum:m1:2026-12-03:${asta.id}`]);
    assert.deepEqual(due("quorum", "2026-11-26", on(away(maria.id))), []);
    // Two must come of three.
    assert.equal(due("quorum", "2026-11-30", on(away(maria.id), away(mette.id))).length, 1);
    assert.deepEqual(due("quorum", "2026-11-30", on(away(daniel.id))).length, 0);
  });

  it("hears of an item whose presenters have all cancelled", () => {
    const presenters = [{ name: maria.name, person: maria.id }];
    const items = [{ ...bareItem("Akutplan"), number: 1, presenters }];
    assert.deepEqual(due("presenter", "2026-11-30", { meetings: [{ ...meeting, items }] }), []);
    const attendance = [away(maria.id)];
    assert.equal(due("presenter", "2026-11-30", { meetings: [{ ...meeting, items, attendance }] }).length, 1);
    // Somebody else at the table does it.
    const formality = [{ ...bareItem("Velkomst"), number: 1, presenters }];
    assert.deepEqual(due("presenter", "2026-11-30", { meetings: [{ ...meeting, items: formality, attendance }] }), []);
  });

  it("hears of minutes that are missing a week after, until they are there or three weeks have gone", () => {
    const on = { meetings: [meeting] };
    const told = [`minutes:m1:2026-12-03:${asta.id}`];
    assert.deepEqual(due("minutes", "2026-12-09", on), []);
    assert.deepEqual(due("minutes", "2026-12-10", on), told);
    assert.deepEqual(due("minutes", "2026-12-30", on), told);
    assert.deepEqual(due("minutes", "2027-01-04", on), []);
    const published: Meeting = {
      ...{ ...meeting, status: "minutesPublished" },
      ...{ publishedAt: instantAt("2026-12-08", "10:00"), publishedBy: asta.id },
    };
    assert.deepEqual(due("minutes", "2026-12-10", { meetings: [published] }), []);
    const off: Meeting = { ...meeting, status: "calledOff", calledOffAt: action.loggedAt, calledOffBy: asta.id };
    assert.deepEqual(due("minutes", "2026-12-10", { meetings: [off] }), []);
  });

  it("hears of them on the Monday where the day is a Saturday", () => {
    const on = { meetings: [meeting], rules: { minutes: { isOn: true, days: 9 } } };
    assert.deepEqual(due("minutes", "2026-12-11", on), []);
    assert.equal(due("minutes", "2026-12-14", on).length, 1);
  });
});

describe("the rules of a committee", () => {
  it("turn one kind off and leave the others", () => {
    const rules: ReminderRules = { coming: { isOn: false } };
    assert.deepEqual(due("coming", "2026-11-30", { meetings: [meeting], rules }), []);
    assert.equal(due("tomorrow", "2026-12-02", { meetings: [meeting], rules }).length, 4);
  });

  it("without a word on the day before, ask until the day before", () => {
    const rules: ReminderRules = { tomorrow: { isOn: false } };
    assert.equal(due("coming", "2026-12-02", { meetings: [meeting], rules }).length, 4);
    assert.deepEqual(due("coming", "2026-12-03", { meetings: [meeting], rules }), []);
  });

  it("choose the days", () => {
    const rules: ReminderRules = { coming: { isOn: true, days: 10 } };
    assert.deepEqual(due("coming", "2026-11-20", { meetings: [meeting], rules }), []);
    assert.equal(due("coming", "2026-11-23", { meetings: [meeting], rules }).length, 4);
  });

  it("are the usual ones in a document from before there were any", () => {
    const old = Committee.parse({ ...committee, reminderRules: undefined });
    for (const kind of REMINDER_KINDS) assert.equal(ruleOf(old.reminderRules, kind).isOn, true);
    assert.equal(ruleOf(old.reminderRules, "coming").days, 7);
  });

  it("are stored only where they are other than usual", () => {
    const chosen = {
      coming: { isOn: true, days: 7 },
      minutes: { isOn: true, days: 3 },
      overdue: { isOn: false, days: null },
    };
    assert.deepEqual(rulesFrom(chosen), { minutes: { isOn: true, days: 3 }, overdue: { isOn: false } });
  });
});

describe("only the day before", () => {
  const choice = { remindersFrom: null, onlyDayBefore: true };
  const wanted = (date: string, on: On): string[] => {
    const now = instantAt(date, "09:00");
    const { meetings = [], actions = [] } = on;
    return dueReminders({ committee, meetings, actions, lost: [] }, now)
      .filter(({ person, notice }) => person === maria.id && isWanted(choice, notice, now))
      .map(({ id }) => id.replace(`:${maria.id}`, ""));
  };
  const actions = [
    { action: { ...action, loggedAt: "2026-11-20T08:00:00.000Z" }, holders: [maria.id], hasUnreached: false },
  ];

  it("is one word of an action before it is due, and what is late all the same", () => {
    const days = ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04"];
    assert.deepEqual(
      days.map((day) => wanted(day, { actions })),
      [[], [], ["due:12:2026-12-03:dayBefore"], [], ["due:12:2026-12-03:overdue"]],
    );
  });

  it("is one word of a meeting", () => {
    const days = ["2026-11-19", "2026-11-26", "2026-12-01", "2026-12-02"];
    assert.deepEqual(
      days.map((day) => wanted(day, { meetings: [meeting] })),
      [[], [], [], ["tomorrow:m1:2026-12-03"]],
    );
  });

  it("waits for the end of a pause as the others do", () => {
    const now = instantAt("2026-12-02", "09:00");
    const notice = { kind: "meetingTomorrow", meeting: meeting.id } as const;
    assert.equal(isWanted({ remindersFrom: "2026-12-03", onlyDayBefore: true }, notice, now), false);
    assert.equal(isWanted({ remindersFrom: "2026-12-02", onlyDayBefore: true }, notice, now), true);
  });
});
