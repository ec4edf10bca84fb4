import assert from "node:assert/strict";
import { bareItem } from "../../src/domain/agenda.ts";
import { accept } from "../../src/domain/decision.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import { unsent, type Notice, type OutboxEntry, type ReminderNotice } from "../../src/domain/notice.ts";
import { actionKey, COMMITTEE, meetingKey, outboxKey } from "../../src/ports/records.ts";
import { textsOf } from "./cards.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, committee, maria, nextMeeting } from "./vest.ts";

const coming: ReminderNotice = { kind: "comingQuestion", meeting: "m9" };
const soon = (action: number): ReminderNotice => ({ kind: "actionDue", action, when: "soon" });

const waiting = (id: string, notice: Notice, changes: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...unsent({
    ...{ id, committee: committee.id, notice },
    ...{ to: { kind: "person", person: maria.id }, at: "2026-12-01T07:00:00.000Z" },
  }),
  ...changes,
});

const stateOf = async ({ records }: Stage, id: string): Promise<string | undefined> =>
  (await records.outbox.read(committee.id, outboxKey(id)))?.value.state;

/** What Maria hears of the clock's own accord. */
async function heard(stage: Stage): Promise<string[]> {
  stage.heard();
  await stage.tick();
  const mine = `${maria.name}: `;
  return stage.heard().flatMap((line) => (line.startsWith(mine) ? [line.slice(mine.length)] : []));
}

/** Maria has two actions, due on Thursday and Friday; it is Tuesday, the week of the meeting. */
async function withTwoActions(): Promise<Stage> {
  const stage = await setStage();
  stage.at("2026-11-27", "18:00");
  for (const [task, date] of [
    ["overblik", "2026-12-03"],
    ["budget", "2026-12-04"],
  ] as const)
    await stage.ask(asta, "logAction", { owners: ["Maria"], task, due: { from: date, to: date } }, task);
  stage.at("2026-12-01", "08:00");
  return stage;
}

const done = ({ records }: Stage, action: number) =>
  records.actions.change(committee.id, actionKey(action), (one) =>
    accept({ ...one, status: "done", doneAt: "2026-12-01T06:00:00.000Z", doneBy: maria.id }),
  );

describe("the reminders of one morning", () => {
  it("are one message, with three buttons in sight", async () => {
    const stage = await withTwoActions();
    assert.deepEqual(await heard(stage), [
      [
        "God morgen, Maria. I dag fra Klyngestyregruppe Vest:",
        "· Kommer du torsdag 3. december?",
        "kl. 14.00-16.00 · Thorsø Rådhus",
        "· 1 “overblik” har frist torsdag 3. december.",
        "· 2 “budget” har frist fredag 4. december.",
      ].join("\n"),
    ]);
    assert.deepEqual(stage.buttons(maria), [
      ...["Jeg kommer", "Meld afbud", "1 færdig"],
      ...["2 færdig", "Dagsorden", "Udsæt 1 en uge", "Udsæt 2 en uge"],
      ...["Kun dagen før", "Pause i en uge", "Ingen påmindelser"],
    ]);
    assert.deepEqual(await heard(stage), []);
    stage.restart();
    assert.deepEqual(await heard(stage), []);
  });

  it("wish no good morning later in the day", async () => {
    const stage = await withTwoActions();
    stage.at("2026-12-01", "13:00");
    assert.match((await heard(stage))[0] ?? "", /^Hej Maria\. I dag fra Klyngestyregruppe Vest:\n/u);
  });

  it("say of each only what is still so", async () => {
    const stage = await withTwoActions();
    const parts = [
      { id: "coming", notice: coming },
      { id: "due:1:2026-12-03:soon:p4", notice: soon(1) },
      { id: "due:2:2026-12-04:soon:p4", notice: soon(2) },
    ];
    await stage.records.outbox.create(waiting("all", { kind: "reminders", parts }));
    await done(stage, 1);
    await stage.ask(maria, "attend");
    // One part is left, which has a card of its own.
    assert.deepEqual(await heard(stage), ["“budget” har frist fredag 4. december."]);
  });

  it("are dropped where nothing is left of them", async () => {
    const stage = await withTwoActions();
    const parts = [1, 2].map((action) => ({ id: String(action), notice: soon(action) }));
    for (const action of [1, 2]) await done(stage, action);
    await stage.records.outbox.create(waiting("all", { kind: "reminders", parts }));
    await stage.ask(maria, "attend");
    assert.deepEqual(await heard(stage), []);
    assert.equal(await stateOf(stage, "all"), "dropped");
  });

  it("that a crash left half gathered are each said once", async () => {
    const stage = await withTwoActions();
    const [first, second] = ["due:1:2026-12-03:soon:p4", "due:2:2026-12-04:soon:p4"];
    const parts = [
      { id: first, notice: soon(1) },
      { id: second, notice: soon(2) },
    ];
    await stage.records.outbox.create(waiting(first, { kind: "reminders", parts }));
    await stage.records.outbox.create(waiting(second, soon(2), { nth: 1 }));
    stage.at("2026-12-01", "07:00");
    await stage.ask(maria, "attend");
    stage.at("2026-12-01", "08:00");
    const [only = "", ...more] = await heard(stage);
    assert.deepEqual(more, []);
    assert.equal(only.match(/“budget”/gu)?.length, 1);
    assert.equal(await stateOf(stage, second), "gathered");
  });

  it("that may have gone out before stay a message of their own", async () => {
    const stage = await withTwoActions();
    await stage.records.outbox.create(waiting("tried", soon(1), { attempts: 1 }));
    const lines = await heard(stage);
    assert.ok(lines.includes("“overblik” har frist torsdag 3. december."));
    assert.equal(lines.length, 2);
  });

  it("are answered one by one, in words too", async () => {
    const stage = await withTwoActions();
    await stage.tick();
    assert.match(await stage.say(maria, "jeg kommer"), /^Godt, du står som deltager: torsdag 3\. december\./u);
    assert.match(await stage.say(maria, "2 færdig"), /^Opgave 2 er færdig/u);
    assert.match(await stage.press(maria, "Udsæt 1 en uge"), /Opgave 1 har nu frist torsdag 10\. december/u);
  });

  it("say the agenda and the question of one meeting together", async () => {
    const items = [{ ...bareItem("Akutplan"), number: 1, presenters: [{ name: maria.name, person: maria.id }] }];
    const published: Meeting = {
      ...{ ...nextMeeting, items, status: "agendaPublished" },
      ...{ publishedAt: "2026-11-30T12:00:00.000Z", publishedBy: asta.id },
    };
    const stage = await setStage({ meetings: [published] });
    assert.deepEqual(await heard(stage), [
      [
        "Dagsordenen til mødet torsdag 3. december er klar. Kommer du?",
        "Klyngestyregruppe Vest · kl. 14.00-16.00 · Thorsø Rådhus",
        "Dagsorden: 1 Akutplan",
        "Du indleder: 1 Akutplan",
      ].join("\n"),
    ]);
    assert.deepEqual(stage.buttons(maria).slice(0, 3), ["Jeg kommer", "Meld afbud", "Dagsorden"]);
  });
});

describe("what changed between storing a reminder and sending it", () => {
  const kinds: Record<string, ReminderNotice> = {
    agendaOut: { kind: "agendaOut", meeting: "m9" },
    proposalsClose: { kind: "proposalsClose", meeting: "m9" },
    comingQuestion: coming,
    meetingTomorrow: { kind: "meetingTomorrow", meeting: "m9" },
    presenterMissing: { kind: "presenterMissing", meeting: "m9" },
    quorumInDanger: { kind: "quorumInDanger", meeting: "m9" },
    minutesMissing: { kind: "minutesMissing", meeting: "m9" },
  };

  for (const [kind, notice] of Object.entries(kinds))
    it(`drops ${kind} of a meeting that was called off`, async () => {
      const stage = await setStage();
      await stage.records.outbox.create(waiting("left", notice, { to: { kind: "person", person: asta.id } }));
      await stage.records.meetings.change(committee.id, meetingKey("m9"), (meeting) =>
        accept({ ...meeting, status: "calledOff", calledOffAt: "2026-12-01T06:00:00.000Z", calledOffBy: asta.id }),
      );
      await stage.tick();
      assert.equal(await stateOf(stage, "left"), "dropped");
    });

  it("drops a kind that the committee has turned off", async () => {
    const stage = await setStage();
    await stage.records.outbox.create(waiting("left", coming));
    await stage.records.committees.change(committee.id, COMMITTEE, (one) =>
      accept({ ...one, reminderRules: { coming: { isOn: false } } }),
    );
    assert.deepEqual(await heard(stage), []);
    assert.equal(await stateOf(stage, "left"), "dropped");
  });

  it("drops what whoever wants to hear the day before did not want, and tells them then", async () => {
    const stage = await withTwoActions();
    await stage.records.outbox.create(waiting("left", soon(1)));
    const answer = await stage.ask(maria, "snooze", { onlyDayBefore: true });
    assert.equal(
      answer,
      "Så skriver jeg først dagen før et møde eller en frist. Er noget over fristen, minder jeg dig stadig om det.",
    );
    assert.deepEqual(await heard(stage), []);
    assert.equal(await stateOf(stage, "left"), "dropped");
    stage.at("2026-12-02", "08:00");
    const [only = ""] = await heard(stage);
    assert.match(only, /· Møde i morgen, torsdag 3\. december\. Kommer du\?/u);
    assert.match(only, /· “overblik” har frist torsdag 3\. december\./u);
    assert.doesNotMatch(only, /· “budget”/u);
  });

  it("is told all again where they ask for it, and by an undo", async () => {
    const stage = await withTwoActions();
    await stage.say(maria, "kun dagen før");
    assert.equal(await stage.say(maria, "fortryd"), "Fortrudt. Så får du påmindelser igen.");
    await stage.say(maria, "mind mig kun dagen før");
    assert.equal(await stage.press(maria, "Få alle påmindelser igen"), "Så får du påmindelser igen.");
    assert.equal((await heard(stage)).length, 1);
  });
});

describe("a reminder's card", () => {
  it("says that it is the last time", async () => {
    const stage = await withTwoActions();
    stage.at("2026-12-28", "08:00");
    await stage.tick();
    assert.ok(textsOf(stage.lastCard(maria)).includes("Jeg minder ikke om den flere gange."));
  });
});
