import assert from "node:assert/strict";
import { addDays, instantAt, localDate } from "../../src/domain/calendar.ts";
import { isHoliday } from "../../src/domain/holidays.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { newsDay, type Lost } from "../../src/domain/ledger.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import type { Person } from "../../src/domain/person.ts";
import { dueReminders, HORIZON, LOOKBACK, plannedReminders, type ReminderState } from "../../src/domain/reminder.ts";
import { REMINDER_KINDS, type ReminderRules } from "../../src/domain/reminderRules.ts";
import { ZONE, type Instant, type PlainDate } from "../../src/domain/time.ts";
import { action as promised, asta, committee as vest, daniel, jørgen, maria, mette } from "./fixtures.ts";

/** The same numbers for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Around both changes of the clock, Easter, Christmas, and days on which nothing is special. */
const BEGINNINGS = ["2026-03-02", "2026-10-05", "2026-12-01", "2027-03-08", "2027-10-11", "2026-06-01"] as const;
const WEEKS = 8;
const SEEDS = 36;
const HOUR = 3_600_000;

interface Story {
  begins: PlainDate;
  state: ReminderState;
}

function storyOf(seed: number): Story {
  const random = randomFrom(seed);
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const begins = BEGINNINGS[seed % BEGINNINGS.length] ?? "2026-06-01";
  const dayIn = (): PlainDate => addDays(begins, upTo(WEEKS * 7));
  const people: Person[] = [mette, jørgen, maria, daniel, asta].map((person) =>
    random() < 0.15 ? { ...person, account: null } : person,
  );
  const reminderRules: ReminderRules = {};
  for (const kind of REMINDER_KINDS)
    if (random() < 0.3) reminderRules[kind] = { isOn: random() < 0.7, days: 1 + upTo(20) };
  const committee: Committee = { ...vest, people, reminderRules };
  const meetings = Array.from({ length: 1 + upTo(3) }, (_, nth): Meeting => {
    const schedule = { date: dayIn(), start: "09:00", end: "11:00", place: null };
    const meeting = newMeeting({ id: `m${nth}`, committee: committee.id }, schedule);
    const answered: Meeting = {
      ...meeting,
      attendance: people
        .filter(() => random() < 0.3)
        .map(({ id }) =>
          random() < 0.5
            ? { person: id, state: "coming", at: promised.loggedAt, by: id }
            : { person: id, state: "cancelled", at: promised.loggedAt, by: id, late: false, substitute: null },
        ),
    };
    const publishedAt = instantAt(addDays(meeting.date, -1 - upTo(10)), "10:30");
    return random() < 0.5 ? { ...answered, status: "agendaPublished", publishedAt, publishedBy: asta.id } : answered;
  });
  const actions = Array.from({ length: upTo(4) }, (_, nth) => ({
    action: {
      ...promised,
      number: nth + 1,
      due: random() < 0.1 ? null : dayIn(),
      loggedAt: instantAt(addDays(begins, -1 - upTo(9)), "09:30"),
    },
    holders: people.filter(() => random() < 0.4).map(({ id }) => id),
    hasUnreached: random() < 0.2,
  }));
  const lost = Array.from({ length: upTo(6) }, (_, nth): Lost => {
    const hour = String(upTo(23)).padStart(2, "0");
    const topics = [{ kind: "reminder" as const, meeting: "m0" }];
    const to = { kind: "person", person: people[upTo(people.length - 1)]?.id ?? "" } as const;
    const at = instantAt(dayIn(), `${hour}:30`);
    return { id: `lost${nth}`, to, topics, why: "blocked", at, isUntold: random() < 0.8 };
  });
  return { begins, state: { committee, meetings, actions, lost } };
}

/** By the calendar of the platform, which knows nothing of ours. */
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  ...{ weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
});
function isWithinHours(at: Instant): boolean {
  const parts = new Map(CLOCK.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const isWeekend = ["Sat", "Sun"].includes(parts.get("weekday") ?? "");
  const time = `${parts.get("hour") ?? ""}:${parts.get("minute") ?? ""}`;
  return !isWeekend && !isHoliday(localDate(at)) && time >= "08:00" && time < "17:00";
}

/** Each is played once for all that is asked of it. */
const kept = new Map<string, ReturnType<typeof play>>();
function played(seed: number, isSteady: boolean): ReturnType<typeof play> {
  const key = `${seed} ${String(isSteady)}`;
  const known = kept.get(key) ?? play(storyOf(seed), seed, isSteady);
  kept.set(key, known);
  return known;
}

/** What was said first when, by a bot that looks now and then, and is away for up to two days at times. */
function play({ begins, state }: Story, seed: number, isSteady: boolean) {
  const random = randomFrom(seed + 1_000_000);
  const said = new Map<string, Instant>();
  const looks: Instant[] = [];
  const end = Date.parse(instantAt(addDays(begins, WEEKS * 7 + 50), "00:00"));
  for (let at = Date.parse(instantAt(begins, "00:00")); at < end;) {
    const now = new Date(at).toISOString();
    looks.push(now);
    const due = dueReminders(state, now);
    assert.equal(new Set(due.map(({ id }) => id)).size, due.length, "an id twice at once");
    if (due.length > 0) assert.ok(isWithinHours(now), `at ${now}`);
    for (const { id } of due) if (!said.has(id)) said.set(id, now);
    at += isSteady ? HOUR : random() < 0.02 ? 48 * HOUR * random() : HOUR * (0.2 + 2 * random());
  }
  return { said, looks };
}

const plannedAtFirst = ({ begins, state }: Story) => plannedReminders(state, instantAt(begins, "00:00"));

describe(`of ${SEEDS} committees over months with both changes of the clock`, function () {
  this.timeout(60_000);
  const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);

  it("nobody is reminded outside working hours, nor twice at once, nor without an account", () => {
    for (const seed of seeds) {
      const story = storyOf(seed);
      const { said } = played(seed, false);
      const silent = story.state.committee.people.filter(({ account }) => account === null).map(({ id }) => id);
      for (const id of said.keys()) assert.ok(!silent.some((person) => id.endsWith(`:${person}`)), id);
    }
  });

  it("nothing is skipped that there was a working hour to say, and nothing said on another day than it is due", () => {
    let count = 0;
    for (const seed of seeds) {
      const story = storyOf(seed);
      const { said, looks } = played(seed, false);
      const open = looks.filter(isWithinHours);
      for (const { id, window, notice } of plannedAtFirst(story)) {
        // On the day of a meeting there is nothing more to say when it has begun.
        const meeting = "meeting" in notice ? story.state.meetings.find((one) => one.id === notice.meeting) : undefined;
        const until = meeting ? instantAt(meeting.date, meeting.start) : "9999";
        const chances = open.filter((at) => {
          const day = localDate(at);
          return window.from <= day && day <= window.to && at < until;
        });
        const at = said.get(id);
        if (chances.length > 0) assert.equal(at, chances[0], `seed ${seed}: ${id}`);
        if (at !== undefined) assert.ok(window.from <= localDate(at) && localDate(at) <= window.to, id);
        count += 1;
      }
    }
    assert.ok(count > 500, `only ${count}`);
  });

  it("a bot that never sleeps says everything at eight on the day of its rule", () => {
    for (const seed of seeds) {
      const story = storyOf(seed);
      const { said } = played(seed, true);
      for (const { id, window } of plannedAtFirst(story)) {
        const at = said.get(id);
        // A window that begins before the story does, or on a day off, is found later.
        if (at === undefined || localDate(at) !== window.from) continue;
        assert.equal(at, instantAt(window.from, "08:00"), id);
      }
    }
  });

  it("an action that nobody does is spoken of four times when it is late, in four different weeks", () => {
    for (const seed of seeds) {
      const { said } = played(seed, true);
      const late = [...said].filter(([id]) => id.includes(":overdue"));
      const bySubject = new Map<string, Instant[]>();
      for (const [id, at] of late) {
        const subject = id.replace(/:overdue\d?/u, "");
        bySubject.set(subject, [...(bySubject.get(subject) ?? []), at]);
      }
      for (const [subject, times] of bySubject) {
        assert.equal(times.length, 4, subject);
        for (const [nth, at] of times.slice(1).entries())
          // Six days and 23 hours where the clock goes forward in between.
          assert.ok(
            Date.parse(at) - Date.parse(times[nth] ?? at) >= 7 * 24 * HOUR - HOUR,
            `${subject}: ${times.join(" ")}`,
          );
      }
    }
  });

  it("each message that was lost is news on one morning, which is the first of a working day after it", () => {
    let count = 0;
    for (const seed of seeds) {
      const { state } = storyOf(seed);
      const { said } = played(seed, true);
      const lines = [...said].filter(([id]) => id.startsWith("undelivered:"));
      const days = new Set(state.lost.filter(({ isUntold }) => isUntold).map(newsDay));
      for (const { at } of state.lost) {
        const opens = instantAt(newsDay({ at }), "08:00");
        assert.ok(opens > at && isWithinHours(opens), at);
        for (let time = Date.parse(at); time < Date.parse(opens); time += HOUR / 2) {
          const moment = new Date(time).toISOString();
          const isOpening = moment > at && isWithinHours(moment) && !isWithinHours(new Date(time - HOUR).toISOString());
          assert.ok(!isOpening, `${at}: ${moment} was sooner`);
        }
      }
      for (const [id, at] of lines) {
        const [, day = "", person] = id.split(":");
        assert.ok(days.has(day), id);
        assert.equal(person, asta.id);
        assert.equal(localDate(at), day, id);
        count += 1;
      }
    }
    assert.ok(count > 30, `only ${count}`);
  });

  it("looks no further ahead or back than is read", () => {
    for (const seed of seeds) {
      const story = storyOf(seed);
      for (const { window, notice } of plannedAtFirst(story)) {
        const meeting = "meeting" in notice ? story.state.meetings.find((one) => one.id === notice.meeting) : undefined;
        if (!meeting || notice.kind === "agendaOut") continue;
        assert.ok(window.from >= addDays(meeting.date, -HORIZON), notice.kind);
        assert.ok(window.to <= addDays(meeting.date, LOOKBACK), notice.kind);
      }
    }
  });
});

describe("the hours of a reminder", () => {
  const due = (at: Instant, date: PlainDate): number => {
    const meeting = newMeeting(
      { id: "m1", committee: vest.id },
      { date, start: "14:00", end: "16:00", place: "Thisted" },
    );
    return dueReminders({ committee: vest, meetings: [meeting], actions: [], lost: [] }, at).length;
  };

  for (const [when, before, after] of [
    ["spring", ["2026-03-27", "07:00:00"], ["2026-03-30", "06:00:00"]],
    ["autumn", ["2026-10-23", "06:00:00"], ["2026-10-26", "07:00:00"]],
  ] as const)
    it(`are the Danish clock's on the working days around its change in ${when}`, () => {
      for (const [day, opens] of [before, after]) {
        const at = `${day}T${opens}.000Z`;
        const minuteBefore = new Date(Date.parse(at) - 60_000).toISOString();
        assert.equal(due(minuteBefore, addDays(day, 4)), 0);
        assert.ok(due(at, addDays(day, 4)) > 0);
      }
    });

  it("come once where the clock shows an hour twice, or is set back by hand", () => {
    const sunday = ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"];
    assert.deepEqual(
      sunday.map((at) => due(at, "2026-10-29")),
      [0, 0],
    );
    const ids = (at: Instant) =>
      dueReminders(
        {
          committee: vest,
          meetings: [],
          lost: [],
          actions: [
            { action: { ...promised, loggedAt: "2026-11-02T08:00:00.000Z" }, holders: [maria.id], hasUnreached: false },
          ],
        },
        at,
      ).map(({ id }) => id);
    assert.deepEqual(ids("2026-12-03T09:00:00.000Z"), ids("2026-12-03T08:00:00.000Z"));
  });
});
