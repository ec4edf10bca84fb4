import assert from "node:assert/strict";
import {
  bareItem,
  clockTimes,
  lacksPresenter,
  withItem,
  withoutItem,
  type AgendaItem,
} from "../../src/domain/agenda.ts";
import { comingUp, firstItems } from "../../src/domain/comingUp.ts";
import type { Committee } from "../../src/domain/committee.ts";
import { newMeeting, scheduleOf, type Meeting } from "../../src/domain/meeting.ts";
import { publishAgenda } from "../../src/domain/publishAgenda.ts";
import { asta, committee, meeting, mette, monday } from "./fixtures.ts";

const item = (number: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...bareItem(title),
  number,
  ...more,
});

describe("an agenda", () => {
  it("has its clock times worked out from the start and the durations, as far as those are known", () => {
    const items = [item(1, "A", { minutes: 5 }), item(2, "B", { minutes: 20 }), item(3, "C"), item(4, "D")];
    assert.deepEqual(clockTimes(items, "14:00"), ["14:00", "14:05", "14:25", null]);
    const fixed = [item(1, "A"), item(2, "B", { start: "15:00", minutes: 10 }), item(3, "C")];
    assert.deepEqual(clockTimes(fixed, "14:00"), ["14:00", "15:00", "15:10"]);
  });

  it("takes a new item before Eventuelt and keeps the numbers it has", () => {
    const items = [item(3, "Akutplan"), item(4, "Evt."), item(5, "Næste møde")];
    assert.deepEqual(
      withItem(items, bareItem("Nyt")).map(({ number, title }) => `${number} ${title}`),
      ["3 Akutplan", "4 Nyt", "5 Evt.", "6 Næste møde"],
    );
    assert.equal(withItem([], bareItem("Nyt"))[0]?.number, 1);
  });

  it("loses only the item that is taken off again, also where its numbers repeat", () => {
    const items = [item(1, "Velkomst"), item(2, "Budget"), item(1, "Akutplan"), item(2, "Evt.")];
    const longer = withItem(items, bareItem("Nyt"));
    const added = longer.find(({ title }) => title === "Nyt");
    assert.equal(added?.number, 2);
    assert.deepEqual(withoutItem(longer, added), items);
  });

  const formal = [
    "Velkomst",
    "Velkomst og godkendelse af dagsorden",
    "Godkendelse af dagsordenen",
    "Godkendelse af referat fra mødet den 3. december",
    "Eventuelt og gensidig orientering",
    "Evt.",
    "Orientering",
    "Kommende møde(r)",
    "Pause",
    "Approval of the minutes",
    "Any other business",
  ];
  for (const title of formal)
    it(`needs nobody to present “${title}”`, () => assert.ok(!lacksPresenter(item(1, title))));

  const subjects = [
    "Godkendelse af budget",
    "Orientering om lægedækning",
    "Akutplan",
    "Velkomstmøder for nye læger",
    "Pauser i hjemmeplejen",
    "Breakfast clubs",
  ];
  for (const title of subjects)
    it(`needs somebody to present “${title}”`, () => assert.ok(lacksPresenter(item(1, title))));
});

describe("publishing an agenda", () => {
  const ready: Meeting = { ...meeting, items: [item(1, "Akutplan")] };

  it("is the secretariat's, and needs at least one item", () => {
    const refusal = (actor: typeof asta, on: Meeting) => {
      const decision = publishAgenda(on, { actor, items: null, at: monday });
      return decision.ok ? null : decision.refusal.kind;
    };
    assert.equal(refusal(mette, ready), "secretariatOnly");
    assert.equal(refusal(asta, meeting), "agendaEmpty");
    assert.equal(refusal(asta, ready), null);
  });

  it("again replaces the items and keeps when it was published first", () => {
    const first = publishAgenda(ready, { actor: asta, items: null, at: monday });
    assert.ok(first.ok);
    const again = publishAgenda(first.value, {
      actor: asta,
      items: [item(1, "Budget")],
      at: "2026-12-01T08:00:00.000Z",
    });
    assert.ok(again.ok && again.value.status === "agendaPublished");
    assert.equal(again.value.publishedAt, monday);
    assert.deepEqual(again.value.items, [item(1, "Budget")]);
  });
});

describe("what comes up again", () => {
  const following: Committee = {
    ...committee,
    standingItems: ["Godkendelse af dagsorden", "Eventuelt"],
    followUps: [
      { subject: "Nærhospitaler", from: null, since: "2026-11-05" },
      { subject: "Medicinboksen", from: "2027-01-01", since: "2026-11-05" },
    ],
  };
  const january = newMeeting({ id: "m2", committee: "c1" }, { ...scheduleOf(meeting), date: "2027-01-14" });
  const subjects = (on: Meeting, upcoming: Meeting[]): string[] =>
    comingUp(following, on, upcoming).map(({ subject }) => subject);

  it("is taken up at the first meeting on or after its day, and only there", () => {
    assert.deepEqual(subjects(meeting, [meeting, january]), ["Nærhospitaler"]);
    assert.deepEqual(subjects(january, [meeting, january]), ["Medicinboksen"]);
  });

  it("waits for the next one where the first is called off or its agenda is out without it", () => {
    const off: Meeting = { ...meeting, status: "calledOff", calledOffAt: monday, calledOffBy: asta.id };
    assert.deepEqual(subjects(january, [off, january]), ["Nærhospitaler", "Medicinboksen"]);
    const out: Meeting = { ...meeting, status: "agendaPublished", publishedAt: monday, publishedBy: asta.id };
    assert.deepEqual(subjects(january, [out, january]), ["Nærhospitaler", "Medicinboksen"]);
  });

  it("is in a new meeting's agenda from the beginning, before Eventuelt", () => {
    assert.deepEqual(
      firstItems(following, january, [meeting]).map(({ number, title }) => `${number} ${title}`),
      ["1 Godkendelse af dagsorden", "2 Medicinboksen", "3 Eventuelt"],
    );
  });
});
