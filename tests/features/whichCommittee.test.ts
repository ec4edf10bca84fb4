import assert from "node:assert/strict";
import { ADVISED_BYTES, messageBytes } from "../../src/cards/size.ts";
import { personalKey } from "../../src/domain/conversation.ts";
import { accept } from "../../src/domain/decision.ts";
import { CONVERSATION } from "../../src/ports/records.ts";
import { setStage, type Stage } from "./stage.ts";
import { buttonsOf } from "./cards.ts";
import { asta, committee } from "./vest.ts";

/** As long as Teams lets anybody write. */
const long = `Dagsorden\n1. Velkomst\n2. Budget\n3. Akutplan\n4. Eventuelt\n${"Sagsfremstilling om noget, der skal drøftes på mødet.\n".repeat(450)}`;

/** Asta is the secretary of three committees. */
async function threeCommittees(): Promise<Stage> {
  const stage = await setStage();
  await stage.records.committees.create({ ...committee, id: "øst", name: "Driftsforum Øst" });
  await stage.records.committees.create({ ...committee, id: "syd", name: "Fagligt Forum Syd" });
  await stage.records.conversations.change(personalKey("t1", asta.account ?? ""), CONVERSATION, (current) =>
    accept({ ...current, committees: [committee.id, "øst", "syd"] }),
  );
  return stage;
}

const draftsIn = async ({ records }: Stage, partition: string): Promise<number> =>
  (await records.drafts.list({ partition })).length;

describe("whoever pastes a document before it is known which committee it is for", () => {
  it("is asked with a card that Teams takes, and the document waits for the answer", async () => {
    const stage = await threeCommittees();
    await stage.say(asta, long);
    assert.deepEqual(stage.buttons(asta), [committee.name, "Driftsforum Øst", "Fagligt Forum Syd"]);
    assert.ok(messageBytes(stage.lastCard(asta)) < ADVISED_BYTES / 10);
    stage.restart();
    await stage.press(asta, "Driftsforum Øst");
    assert.deepEqual([await draftsIn(stage, "øst"), await draftsIn(stage, committee.id)], [1, 0]);
  });

  it("may answer in words", async () => {
    const stage = await threeCommittees();
    await stage.say(asta, long);
    await stage.say(asta, "Fagligt Forum Syd");
    assert.equal(await draftsIn(stage, "syd"), 1);
  });

  it("has a day to answer: then the button says that it no longer fits, and the document is kept no longer", async () => {
    const stage = await threeCommittees();
    stage.at("2026-12-01", "10:00");
    await stage.say(asta, long);
    stage.at("2026-12-02", "10:01");
    assert.match(await stage.press(asta, "Driftsforum Øst"), /^Knappen passer ikke længere/);
    assert.equal(await draftsIn(stage, "øst"), 0);
    await stage.say(asta, "tak");
    const kept = await stage.records.conversations.read(personalKey("t1", asta.account ?? ""), CONVERSATION);
    assert.deepEqual(kept?.value.pending, []);
  });

  it("may answer the card before the last one, and is told where it is older", async () => {
    const stage = await threeCommittees();
    await stage.say(asta, long);
    const [, button] = buttonsOf(stage.lastCard(asta));
    const choose = (): Promise<string> => stage.ask(asta, "chooseCommittee", button?.parameters);
    await stage.say(asta, "hvornår er næste møde?");
    await choose();
    assert.equal(await draftsIn(stage, "øst"), 1);
    await stage.records.conversations.change(personalKey("t1", asta.account ?? ""), CONVERSATION, (current) =>
      accept({ ...current, chosen: null }),
    );
    await stage.say(asta, "dagsorden");
    assert.match(await choose(), /^Knappen passer ikke længere/);
    assert.equal(await draftsIn(stage, "øst"), 1);
  });
});
