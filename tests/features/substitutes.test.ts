import assert from "node:assert/strict";
import { attendanceOf } from "../../src/domain/attendance.ts";
import { COMMITTEE, meetingKey } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, christinaLund, committee, jørgen, maria, nextMeeting } from "./vest.ts";

const namesOf = async ({ records }: Stage): Promise<string[]> =>
  (await records.committees.read(committee.id, COMMITTEE))?.value.people.map(({ name }) => name) ?? [];

async function substituteOf({ records }: Stage): Promise<string | null> {
  const meeting = (await records.meetings.read(committee.id, meetingKey(nextMeeting.id)))?.value;
  const entry = meeting && attendanceOf(meeting, maria.id);
  return entry?.state === "cancelled" ? (entry.substitute?.person ?? null) : null;
}

const before = committee.people.map(({ name }) => name);

describe("a substitute from outside", () => {
  it("is taken in with the cancellation, once", async () => {
    const stage = await setStage();
    await stage.say(maria, "afbud, Kirsten Balle kommer i stedet");
    await stage.say(maria, "afbud, Kirsten Balle kommer i stedet");
    assert.deepEqual(await namesOf(stage), [...before, "Kirsten Balle"]);
    assert.equal(await substituteOf(stage), "p9");
  });

  it("is not taken in for a cancellation that is refused", async () => {
    const stage = await setStage();
    const others = { person: christinaLund.name, substitute: "Kirsten Balle" };
    assert.match(await stage.ask(maria, "cancel", others), /kun sekretariatet/);
    assert.deepEqual(await namesOf(stage), before);
    stage.at("2026-12-04", "09:00");
    const late = { substitute: "Kirsten Balle", meeting: { id: nextMeeting.id } };
    assert.equal(
      await stage.ask(asta, "cancel", { ...late, person: maria.name }),
      "Mødet er holdt, så det kan ikke ændres.",
    );
    assert.deepEqual(await namesOf(stage), before);
  });

  it("is nobody new where a real mention says who it is, whatever they are called there", async () => {
    const stage = await setStage();
    const mention = { text: "Per Kvist", account: { id: jørgen.account ?? "", name: "Per Kvist" } };
    await stage.say(maria, "afbud, Per Kvist kommer i stedet", { mentions: [mention] });
    assert.equal(await substituteOf(stage), jørgen.id);
    assert.deepEqual(await namesOf(stage), before);
  });

  it("is not somebody of the committee who happens to have the name of the one who was mentioned", async () => {
    const stage = await setStage();
    const mention = { text: "Christina Lund", account: { id: "account-other", name: "Christina Lund" } };
    const answer = await stage.say(maria, "afbud, Christina Lund kommer i stedet", { mentions: [mention] });
    assert.match(answer, /Christina Lund/);
    assert.equal(await substituteOf(stage), null);
    assert.deepEqual(await namesOf(stage), before);
  });
});

describe("a substitute's answer", () => {
  const asked = async (): Promise<Stage> => {
    const stage = await setStage();
    await stage.say(jørgen, "hej");
    await stage.say(maria, "afbud, Jørgen Rask kommer i stedet");
    return stage;
  };
  const stateOf = async ({ records }: Stage): Promise<string | undefined> => {
    const meeting = (await records.meetings.read(committee.id, meetingKey(nextMeeting.id)))?.value;
    const entry = meeting && attendanceOf(meeting, maria.id);
    return entry?.state === "cancelled" ? entry.substitute?.state : undefined;
  };
  /** Documents written from then on until the answer is given, but for messages and the log. */
  async function written(stage: Stage, act: () => Promise<string>): Promise<string[]> {
    const ids: string[] = [];
    const { store } = stage.ports;
    let isAnswered = false;
    const note = ({ id, kind }: { id: string; kind: string }): void => {
      if (!isAnswered && kind !== "change" && kind !== "outbox") ids.push(id);
    };
    stage.ports.store = {
      ...store,
      create(document) {
        note(document);
        return store.create(document);
      },
      replace(document, version) {
        note(document);
        return store.replace(document, version);
      },
    };
    stage.restart();
    const { app } = stage;
    const idle = app.idle.bind(app);
    app.idle = () => {
      isAnswered = true;
      return idle();
    };
    await act();
    stage.ports.store = store;
    return ids;
  }

  it("is one write, by a button and in words", async () => {
    const pressed = await asked();
    assert.deepEqual(await written(pressed, () => pressed.press(jørgen, "Jeg kommer")), [meetingKey(nextMeeting.id)]);
    const said = await asked();
    assert.deepEqual(await written(said, () => said.say(jørgen, "ja")), [meetingKey(nextMeeting.id)]);
    assert.equal(await stateOf(said), "accepted");
  });

  it("closes its question: a word that is said after it is no answer to it any more", async () => {
    const stage = await asked();
    await stage.press(jørgen, "Jeg kommer");
    await stage.say(jørgen, "nej");
    assert.equal(await stateOf(stage), "accepted");
  });

  it("closes it in another process too, which finds the answer in the record", async () => {
    const stage = await asked();
    await stage.press(jørgen, "Jeg kommer");
    stage.restart();
    await stage.say(jørgen, "nej");
    assert.equal(await stateOf(stage), "accepted");
    await stage.say(jørgen, "jeg kan ikke komme");
    stage.restart();
    await stage.say(jørgen, "ja");
    assert.equal(await stateOf(stage), "declined");
  });

  it("is taken from words in another process as long as nothing was answered", async () => {
    const stage = await asked();
    stage.restart();
    await stage.say(jørgen, "nej");
    assert.equal(await stateOf(stage), "declined");
  });
});

it("A substitute whose answer the secretariat has passed on meanwhile is not asked any more", async () => {
  const stage = await setStage();
  const { messenger } = stage.ports;
  const send = messenger.send.bind(messenger);
  messenger.send = () => Promise.resolve({ kind: "failed" });
  await stage.ask(maria, "cancel", { substitute: { id: jørgen.id } });
  await stage.ask(asta, "answerSubstitute", { meeting: "m9", absent: maria.id, substitute: jørgen.id, accepts: true });
  messenger.send = send;
  stage.heard();
  stage.at("2026-12-01", "09:02");
  await stage.tick();
  assert.deepEqual(
    stage.heard().filter((text) => text.startsWith(jørgen.name) && text.includes(maria.name)),
    ["Jørgen Rask: Du kommer i stedet for Maria Vestergaard: torsdag 3. december."],
  );
});
