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
