import assert from "node:assert/strict";
import { bareItem } from "../../src/domain/agenda.ts";
import { personalKey } from "../../src/domain/conversation.ts";
import type { Meeting } from "../../src/domain/meeting.ts";
import type { Notice, OutboxEntry } from "../../src/domain/notice.ts";
import { CONVERSATION, DIRECTORY, outboxKey } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, christinaLund, committee, jørgen, lisbeth, maria, nextMeeting } from "./vest.ts";

const day = (date: string) => ({ from: date, to: date });

/** An entry of Maria's that an earlier run left behind. */
const left = (notice: Notice, state: OutboxEntry["state"]): OutboxEntry => ({
  id: notice.kind === "comingQuestion" ? `coming:m9:2026-12-03:${maria.id}` : notice.kind,
  committee: committee.id,
  to: { kind: "person", person: maria.id },
  notice,
  post: null,
  at: "2026-12-01T07:00:00.000Z",
  nth: 0,
  state,
  attempts: 0,
});

/** What one of them heard of the clock's own accord. */
async function reminded(stage: Stage, who: { name: string }): Promise<string[]> {
  await stage.tick();
  return stage
    .heard()
    .filter((line) => line.startsWith(`${who.name}: `))
    .map((line) => line.slice(who.name.length + 2));
}

describe("a reminder in the chat", () => {
  it("asks who has not answered, once, also after a restart", async () => {
    const stage = await setStage();
    await stage.ask(maria, "attend");
    stage.heard();
    await stage.tick();
    const text = "Kommer du torsdag 3. december?\nKlyngestyregruppe Vest · kl. 14.00-16.00 · Thorsø Rådhus";
    // Four of the seven expected have an account and have not answered; the secretariat is not asked.
    assert.deepEqual(
      stage.heard(),
      ["Lisbeth Ravn", "Christina Lund", "Christina Bak", "Jørgen Rask"].map((name) => `${name}: ${text}`),
    );
    stage.restart();
    await stage.tick();
    assert.deepEqual(stage.heard(), []);
  });

  it("is answered with its buttons", async () => {
    const stage = await setStage();
    await stage.tick();
    assert.deepEqual(stage.buttons(jørgen).slice(0, 2), ["Jeg kommer", "Meld afbud"]);
    assert.match(await stage.press(jørgen, "Meld afbud"), /^Afbud noteret: torsdag 3\. december\./);
  });

  it("says the day before where, what, and what one has promised", async () => {
    const items = ["Velkomst", "Projektmodel", "Akutplan", "Budget", "Eventuelt"].map((title, index) => ({
      ...bareItem(title),
      number: index + 1,
    }));
    const meeting: Meeting = { ...nextMeeting, items };
    const stage = await setStage({ meetings: [meeting] });
    await stage.ask(asta, "logAction", { owners: ["Maria"], task: "overblik over projekter" });
    stage.heard();
    stage.at("2026-12-02", "08:00");
    assert.deepEqual(await reminded(stage, maria), [
      [
        "Møde i morgen, torsdag 3. december. Kommer du?",
        "Klyngestyregruppe Vest · kl. 14.00-16.00 · Thorsø Rådhus",
        "Foreløbig dagsorden: 1 Velkomst · 2 Projektmodel · 3 Akutplan · 2 punkter mere",
        "Dine åbne opgaver: 1 overblik over projekter",
      ].join("\n"),
    ]);
  });

  it("tells the secretariat which items nobody presents", async () => {
    const items = [bareItem("Velkomst"), { ...bareItem("Akutplan"), number: 3 }];
    const stage = await setStage({ meetings: [{ ...nextMeeting, items }] });
    assert.deepEqual(await reminded(stage, asta), [
      "Et punkt til mødet torsdag 3. december mangler oplægsholder:\n3 Akutplan",
    ]);
  });

  it("of a deadline names whom one shares it with, and ends when the action is done", async () => {
    const stage = await setStage({ meetings: [] });
    stage.at("2026-11-30", "09:00");
    await stage.ask(asta, "logAction", {
      owners: ["Maria", "Christina Lund"],
      task: "overblik",
      due: day("2026-12-04"),
    });
    stage.at("2026-12-02", "09:00");
    stage.heard();
    assert.deepEqual(await reminded(stage, maria), ["“overblik” (med Christina Lund) har frist fredag 4. december."]);
    assert.deepEqual(stage.buttons(maria).slice(0, 3), ["Færdig", "Udsæt en uge", "Anden frist"]);
    stage.at("2026-12-04", "09:00");
    assert.deepEqual(await reminded(stage, maria), ["“overblik” (med Christina Lund) har frist i dag."]);
    await stage.press(christinaLund, "Færdig");
    assert.deepEqual(await reminded(stage, maria), ["Christina Lund har meldt opgave 1 færdig: “overblik”."]);
    stage.at("2026-12-07", "09:00");
    assert.deepEqual(await reminded(stage, maria), []);
  });

  it("waits for working hours", async () => {
    const stage = await setStage();
    stage.at("2026-12-01", "07:59");
    assert.deepEqual(await reminded(stage, maria), []);
    stage.at("2026-12-01", "08:05");
    assert.equal((await reminded(stage, maria)).length, 1);
  });

  it("that has become untrue before it is sent is not sent", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    await stage.ask(maria, "logAction", { owners: ["jeg"], task: "overblik", due: day("2026-12-03") });
    await stage.records.outbox.create(left({ kind: "comingQuestion", meeting: "m9" }, "pending"));
    await stage.records.outbox.create(left({ kind: "actionDue", action: 1, when: "soon" }, "pending"));
    stage.heard();
    // The meeting has begun.
    stage.at("2026-12-03", "14:01");
    assert.deepEqual(await reminded(stage, maria), ["“overblik” har frist i dag."]);
  });

  it("that could not be sent in working hours waits for the next ones", async () => {
    const stage = await setStage();
    await stage.records.outbox.create(left({ kind: "comingQuestion", meeting: "m9" }, "pending"));
    stage.at("2026-12-01", "17:01");
    assert.deepEqual(await reminded(stage, maria), []);
    stage.at("2026-12-02", "07:59");
    assert.deepEqual(await reminded(stage, maria), []);
    stage.at("2026-12-02", "08:05");
    // By now it is the day before, which asks as well.
    assert.deepEqual(await reminded(stage, maria), [
      "Møde i morgen, torsdag 3. december. Kommer du?\nKlyngestyregruppe Vest · kl. 14.00-16.00 · Thorsø Rådhus",
    ]);
  });

  it("that may have gone out before a crash comes again, and says so", async () => {
    const stage = await setStage();
    await stage.records.outbox.create(left({ kind: "comingQuestion", meeting: "m9" }, "sending"));
    assert.equal((await reminded(stage, maria)).length, 1);
    assert.match(
      JSON.stringify(stage.sent.find(({ to }) => to === maria.name)),
      /Måske har du fået den her før\. Ref\. [0-9a-f]{4}/u,
    );
  });

  it("does not fail with a meeting or an action that cannot be read, and the log has each of them once", async () => {
    const stage = await setStage();
    const broken = {
      partition: committee.id,
      kind: "meeting",
      state: "planned",
      sort: "2026-12-02",
      body: { title: 7 },
    };
    await stage.ports.store.create({ ...broken, id: "meeting:broken" });
    assert.equal((await reminded(stage, maria)).length, 1);
    assert.deepEqual(stage.faults(), ["a stored document cannot be read"]);
    await stage.ask(maria, "logAction", { owners: ["jeg"], task: "overblik", due: day("2026-12-03") });
    await stage.ports.store.create({ ...broken, kind: "action", state: "open", sort: "7", id: "action:7" });
    stage.at("2026-12-02", "09:00");
    assert.deepEqual(await reminded(stage, maria), [
      [
        "God morgen, Maria. I dag fra Klyngestyregruppe Vest:",
        "· Møde i morgen, torsdag 3. december. Kommer du?",
        "kl. 14.00-16.00 · Thorsø Rådhus",
        "· “overblik” har frist torsdag 3. december.",
      ].join("\n"),
    ]);
    assert.deepEqual(stage.faults(), ["a stored document cannot be read"]);
  });

  it("of one committee does not fail with another's", async () => {
    const stage = await setStage();
    await stage.records.directory.create({ id: "broken", tenant: "t1" });
    await stage.ports.store.create({
      ...{ partition: "broken", id: "committee", kind: "committee", state: "", sort: "", body: { name: 7 } },
    });
    assert.equal((await stage.records.directory.list({ partition: DIRECTORY }))[0]?.value.id, "broken");
    await stage.ports.store.create({
      ...{ partition: DIRECTORY, id: "a", kind: "committeeEntry", state: "", sort: "a", body: {} },
    });
    assert.equal((await reminded(stage, maria)).length, 1);
    assert.deepEqual(stage.faults(), ["a stored document cannot be read", "reminders failed"]);
  });
});

describe("fewer reminders", () => {
  it("are none until they are asked for again; then what is still due comes", async () => {
    const stage = await setStage();
    assert.equal(await stage.ask(maria, "snooze"), "Du får ikke flere påmindelser, før du starter dem igen.");
    assert.deepEqual(await reminded(stage, maria), []);
    // Nothing piles up in front of what others are to be told.
    assert.deepEqual(await stage.records.outbox.list({ partition: committee.id, state: "pending" }), []);
    assert.equal(await stage.press(maria, "Start påmindelser igen"), "Så får du påmindelser igen.");
    assert.equal((await reminded(stage, maria)).length, 1);
  });

  it("wait for the day that was said, or for the end of what has begun", async () => {
    const stage = await setStage();
    const from = async () =>
      (await stage.records.conversations.read(personalKey("t1", lisbeth.account ?? ""), CONVERSATION))?.value
        .remindersFrom;
    assert.match(await stage.ask(lisbeth, "snooze", { until: day("2026-12-07") }), /før mandag 7\. december/);
    assert.equal(await from(), "2026-12-07");
    await stage.ask(lisbeth, "snooze", { until: { from: "2026-11-30", to: "2026-12-06" } });
    assert.equal(await from(), "2026-12-07");
    assert.match(await stage.ask(lisbeth, "snooze", { until: day("2026-11-01") }), /^Den dag er passeret/);
  });

  it("that wait to be sent are no more where they stop, and are put off where they pause", async () => {
    const stage = await setStage();
    await stage.ask(maria, "logAction", { owners: ["jeg"], task: "overblik", due: day("2026-12-03") });
    const soon = left({ kind: "actionDue", action: 1, when: "soon" }, "pending");
    await stage.records.outbox.create(soon);
    const stateOfSoon = async () => {
      const { state, notBefore } = (await stage.records.outbox.read(committee.id, outboxKey(soon.id)))?.value ?? soon;
      return [state, notBefore];
    };
    // On the day itself an action is no longer due soon.
    await stage.ask(maria, "snooze", { until: day("2026-12-02") });
    assert.deepEqual(await reminded(stage, maria), []);
    assert.deepEqual(await stateOfSoon(), ["pending", "2026-12-02T07:00:00.000Z"]);
    stage.at("2026-12-02", "08:00");
    await stage.ask(maria, "snooze", { until: day("2026-12-03") });
    assert.deepEqual(await reminded(stage, maria), []);
    assert.deepEqual(await stateOfSoon(), ["dropped", undefined]);
  });

  it("that wait to be sent when somebody stops them for good wait for ever no more", async () => {
    const stage = await setStage();
    await stage.records.outbox.create(left({ kind: "comingQuestion", meeting: "m9" }, "pending"));
    await stage.ask(maria, "snooze");
    assert.deepEqual(await reminded(stage, maria), []);
    assert.deepEqual(await stage.records.outbox.list({ partition: committee.id, state: "pending" }), []);
  });

  it("are one's own, also when they are asked for in the channel", async () => {
    const stage = await setStage();
    await stage.say(maria, "ingen påmindelser", { in: "channel" });
    await stage.tick();
    const heard = stage.heard();
    assert.ok(heard.some((line) => line.startsWith("Jørgen Rask: ")));
    assert.ok(!heard.some((line) => line.startsWith("Maria Vestergaard: ")));
  });
});
