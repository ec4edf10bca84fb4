import assert from "node:assert/strict";
import type { Committee } from "../../src/domain/committee.ts";
import { COMMITTEE } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, committee, ida, maria } from "./vest.ts";

const nadia = { ...ida, id: "none", name: "Nadia Sky", account: "account-nadia" };

async function recordOf({ records }: Stage): Promise<Committee> {
  const kept = await records.committees.read(committee.id, COMMITTEE);
  assert.ok(kept);
  return kept.value;
}
const idOf = ({ people }: Committee, name: string) => people.find((person) => person.name === name)?.id;

/** Nadia has written, was taken in, did something, and was taken out again. */
async function takenOut(): Promise<Stage> {
  const stage = await setStage();
  await stage.say(nadia, "afbud", { in: "channel" });
  await stage.press(asta, "Medlem med stemmeret");
  await stage.say(nadia, "Maria skriver et høringssvar", { in: "channel" });
  await stage.say(maria, "1 er færdig");
  await stage.say(asta, "fortryd");
  return stage;
}

describe("somebody new who is taken out again", () => {
  it("leaves an id that nobody else gets, and a name for what they did", async () => {
    const stage = await takenOut();
    assert.equal(idOf(await recordOf(stage), nadia.name), undefined);
    await stage.say(maria, "afbud, Kirsten Balle kommer i stedet");
    const now = await recordOf(stage);
    assert.equal(idOf(now, "Kirsten Balle"), "p10");
    assert.deepEqual(
      now.former?.map(({ id, name }) => `${id} ${name}`),
      ["p9 Nadia Sky"],
    );
  });

  it("is not known by the name in the channel, and is the same person again by the account", async () => {
    const stage = await takenOut();
    assert.match(await stage.say(nadia, "afbud", { in: "channel" }), /Jeg kan ikke se, hvem du er/);
    await stage.press(asta, "Gæst");
    const now = await recordOf(stage);
    assert.equal(idOf(now, nadia.name), "p9");
    assert.deepEqual(now.former, []);
  });
});
