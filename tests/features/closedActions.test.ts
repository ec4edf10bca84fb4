import assert from "node:assert/strict";
import { actionMarked, type Action } from "../../src/domain/action.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, committee, jørgen, maria } from "./vest.ts";

const day = (date: string) => ({ from: date, to: date });

const SECRET = "opsige lejemålet";
const CLOSED = /Lukket punkt/;

/** Of a closed item, and Maria's to do. */
const action: Action = actionMarked(
  {
    committee: committee.id,
    number: 1,
    owners: [{ name: maria.name, person: maria.id }],
    task: SECRET,
    due: "2026-12-02",
    loggedAt: "2026-11-20T09:00:00.000Z",
    loggedBy: asta.id,
    origin: "test",
    status: "open",
  },
  true,
  "Lukket punkt",
);

async function withClosedAction(owner = maria): Promise<Stage> {
  const people = committee.people.map((one) => (one.id === owner.id ? owner : one));
  const stage = await setStage({ committee: { ...committee, people } });
  await stage.records.actions.create(action);
  return stage;
}

const told = (stage: Stage, who: { name: string }): string =>
  stage
    .heard()
    .filter((line) => line.startsWith(`${who.name}: `))
    .join("\n");

describe("an action that came of a closed item, in the chat of a member", () => {
  it("is named by a reminder as by one's own list", async () => {
    const stage = await withClosedAction();
    assert.match(await stage.say(maria, "mine opgaver"), new RegExp(SECRET));
    await stage.tick();
    const reminder = told(stage, maria);
    assert.match(reminder, new RegExp(`“${SECRET}”`));
    assert.doesNotMatch(reminder, CLOSED);
  });

  it("is named the day before a meeting", async () => {
    const stage = await withClosedAction();
    stage.at("2026-12-02", "08:05");
    await stage.tick();
    assert.match(told(stage, maria), new RegExp(SECRET));
  });

  it("is named by what is said of it, and stays closed", async () => {
    const stage = await withClosedAction();
    assert.match(await stage.say(maria, "opgave 1"), new RegExp(SECRET));
    const postponed = await stage.ask(maria, "postponeAction", { action: 1, due: day("2026-12-10") });
    assert.match(postponed, new RegExp(`“${SECRET}”`));
    assert.match(await stage.say(maria, "1 er færdig"), new RegExp(`“${SECRET}”`));
    const [kept] = await stage.records.actions.list({ partition: committee.id });
    assert.deepEqual([kept?.value.task, kept?.value.behind], ["Lukket punkt", { task: SECRET }]);
  });

  it("is named to whom the secretariat tells of it", async () => {
    const stage = await withClosedAction();
    await stage.ask(asta, "completeAction", { action: 1 });
    await stage.tick();
    assert.match(told(stage, maria), new RegExp(`“${SECRET}”`));
  });
});

describe("an action that came of a closed item, where others read it", () => {
  it("is not named in the channel", async () => {
    const stage = await withClosedAction();
    for (const text of ["opgave 1", "udsæt 1 til den 10. december", "1 er færdig", "fortryd"]) {
      const answer = await stage.say(maria, text, { in: "channel" });
      assert.doesNotMatch(answer, new RegExp(SECRET), text);
    }
    assert.doesNotMatch(await stage.say(jørgen, "hvem laver hvad?", { in: "channel" }), new RegExp(SECRET));
  });

  it("is not named to a guest whose it is", async () => {
    const stage = await withClosedAction({ ...maria, roles: ["guest"] });
    await stage.say(maria, "opgave 1");
    await stage.tick();
    const reminder = told(stage, maria);
    assert.match(reminder, CLOSED);
    assert.doesNotMatch(reminder, new RegExp(SECRET));
  });
});
