import assert from "node:assert/strict";
import fc from "fast-check";
import { daysAround } from "../../src/demonstration/calendar.ts";
import { driftsforumRecord } from "../../src/demonstration/driftsforum.ts";
import { klyngeRecord } from "../../src/demonstration/klynge/index.ts";
import { playgroundAddresses } from "../../src/demonstration/playground.ts";
import { Action, isOverdue } from "../../src/domain/action.ts";
import { addDays, daysBetween, instantAt, localDate, weekday } from "../../src/domain/calendar.ts";
import { Committee } from "../../src/domain/committee.ts";
import { isUpcoming, Meeting, nextMeeting } from "../../src/domain/meeting.ts";
import { Minutes } from "../../src/domain/minutes.ts";
import type { Instant } from "../../src/domain/time.ts";

const places = playgroundAddresses("http://127.0.0.1:1");
const anyInstant = fc
  .date({ min: new Date("2024-01-01T00:00:00Z"), max: new Date("2045-12-31T23:59:59Z"), noInvalidDate: true })
  .map((date): Instant => date.toISOString());

describe("the demonstration's days", () => {
  it("put the next meeting on Thursday 3 December when it is started on Friday 20 November", () => {
    assert.deepEqual(daysAround("2026-11-20T08:00:00.000Z"), {
      today: "2026-11-20",
      sixth: "2026-05-21",
      seventh: "2026-08-27",
      eighth: "2026-10-08",
      ninth: "2026-12-03",
      extraordinary: "2026-11-12",
      driftsforum: "2026-12-08",
      lately: "2026-11-13",
      soon: "2026-11-23",
    });
  });

  it("go by the Danish day", () => {
    // Half past midnight on Saturday in Copenhagen.
    assert.equal(daysAround("2026-11-20T23:30:00.000Z").today, "2026-11-21");
  });

  for (const [about, start, next] of [
    ["Christmas", "2026-12-12T09:00:00Z", "2027-01-07"],
    ["Maundy Thursday", "2026-03-20T09:00:00Z", "2026-04-09"],
    ["Ascension Day", "2026-05-01T09:00:00Z", "2026-05-21"],
    ["the night of the change to winter time", "2026-10-25T00:30:00Z", "2026-11-05"],
    ["the night of the change to summer time", "2026-03-29T01:30:00Z", "2026-04-09"],
    ["leap day", "2028-02-29T12:00:00Z", "2028-03-16"],
  ] as const)
    it(`mind ${about}`, () => {
      assert.equal(daysAround(start).ninth, next);
    });

  it("are right whenever it is first started", () => {
    fc.assert(
      fc.property(anyInstant, (now) => {
        const today = localDate(now);
        const days = daysAround(now);
        const { sixth, seventh, eighth, ninth, lately, soon } = days;
        for (const meeting of [sixth, seventh, eighth, ninth]) assert.equal(weekday(meeting), 4);
        assert.equal(weekday(days.driftsforum), 2);
        assert.equal(weekday(days.extraordinary), 4);
        assert.ok(days.extraordinary < today && days.extraordinary > eighth);
        const ahead = daysBetween(today, ninth);
        assert.ok(ahead >= 10 && ahead <= 31, `${ahead} days ahead`);
        assert.ok(sixth < seventh && seventh < eighth && addDays(eighth, 5) < today);
        assert.ok(lately < today && today < soon && soon <= ninth);
        assert.ok(weekday(lately) <= 5 && weekday(soon) <= 5);
      }),
      { numRuns: 150 },
    );
  });

  it("make a record that passes every schema, with the next meeting ahead and the others behind", () => {
    fc.assert(
      fc.property(anyInstant, (now) => {
        const days = daysAround(now);
        const klynge = klyngeRecord(places.channel, days);
        const drift = driftsforumRecord(places.groupChat, days);
        for (const { committee, meetings, minutes, actions } of [klynge, drift]) {
          assert.deepEqual(Committee.parse(committee), committee);
          for (const meeting of meetings) assert.deepEqual(Meeting.parse(meeting), meeting);
          for (const one of minutes) assert.deepEqual(Minutes.parse(one), one);
          for (const action of actions) {
            assert.deepEqual(Action.parse(action), action);
            assert.ok(action.loggedAt < now);
            if (action.status === "done") assert.ok(action.doneAt > action.loggedAt && action.doneAt < now);
          }
          assert.ok(nextMeeting(meetings, now));
          for (const meeting of meetings) {
            const isAhead = instantAt(meeting.date, meeting.start) > now;
            assert.equal(isAhead, isUpcoming(meeting, now));
            for (const { at } of [...meeting.attendance, ...meeting.proposals]) assert.ok(at < now);
          }
        }
        const overdue = klynge.actions.filter((action) => isOverdue(action, days.today));
        assert.deepEqual(
          overdue.map(({ number }) => number),
          [6],
        );
      }),
      { numRuns: 40 },
    );
  });
});
