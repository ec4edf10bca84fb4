import assert from "node:assert/strict";
import { personalKey } from "../../src/domain/conversation.ts";
import { accept } from "../../src/domain/decision.ts";
import { COMMITTEE, CONVERSATION } from "../../src/ports/records.ts";
import { setStage } from "./stage.ts";
import { committee, jørgen, maria } from "./vest.ts";

describe("taking back", () => {
  it("of a pause of reminders happens once, however often the button is pressed at once", async () => {
    const stage = await setStage();
    await stage.say(maria, "ingen påmindelser før mandag den 14. december");
    stage.at("2026-12-01", "09:10");
    await stage.say(maria, "ingen påmindelser før mandag den 21. december");
    stage.at("2026-12-01", "09:30");
    await stage.say(maria, "glem det");
    const answers = await Promise.all([
      stage.press(maria, "Fortryd", {}, "first"),
      stage.press(maria, "Fortryd", {}, "second"),
    ]);
    assert.equal(answers.filter((answer) => answer.startsWith("Fortrudt.")).length, 1, answers.join("\n"));
    assert.ok(answers.includes("Det er allerede fortrudt."), answers.join("\n"));
    const kept = await stage.records.conversations.read(personalKey("t1", maria.account ?? ""), CONVERSATION);
    assert.equal(kept?.value.remindersFrom, "2026-12-14");
  });

  it("finds the latest that stands behind however many that were taken back", async () => {
    const stage = await setStage();
    await stage.say(maria, "afbud");
    for (let index = 0; index < 21; index++) {
      stage.at("2026-12-01", `10:${String(index).padStart(2, "0")}`);
      await stage.ask(maria, "logAction", { owners: [{ id: maria.id }], task: `skrive notat ${index}` });
      await stage.say(maria, "fortryd");
    }
    assert.match(await stage.say(maria, "fortryd"), /^Fortrudt\. Du står som deltager/);
  });

  it("of somebody else's change names who can, also one who is of the committee no longer", async () => {
    const stage = await setStage();
    await stage.say(jørgen, "afbud");
    const [change] = await stage.records.changes.list({ partition: committee.id });
    await stage.records.committees.change(committee.id, COMMITTEE, (current) =>
      accept({ ...current, people: current.people.filter(({ id }) => id !== jørgen.id), former: [jørgen] }),
    );
    assert.equal(await stage.ask(maria, "undo", { change: change?.value.id }), "Det kan kun Jørgen Rask fortryde.");
  });
});
