import assert from "node:assert/strict";
import type { Committee } from "../../src/domain/committee.ts";
import { newConversation, personalKey } from "../../src/domain/conversation.ts";
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

describe("somebody new", () => {
  const linked = async (set: (stage: Stage) => Promise<void> | void = () => undefined): Promise<Stage> => {
    const stage = await setStage();
    await set(stage);
    stage.restart();
    await stage.say(nadia, "afbud", { in: "channel" });
    await stage.press(asta, "Medlem med stemmeret");
    return stage;
  };

  it("is known in their own chat from the welcome on", async () => {
    const stage = await linked();
    assert.match(await stage.say(nadia, "afbud"), /^Afbud noteret/);
  });

  it("is known there who had written in it before", async () => {
    const stage = await linked(async (before) => {
      assert.doesNotMatch(await before.say(nadia, "afbud"), /^Afbud noteret/);
    });
    assert.match(await stage.say(nadia, "afbud"), /^Afbud noteret/);
  });

  it("is known there who writes in it first, where the bot may not", async () => {
    const stage = await linked(({ ports }) => {
      ports.messenger.open = () => Promise.resolve({ kind: "unreachable", why: "gone" });
    });
    assert.match(await stage.say(nadia, "afbud"), /^Afbud noteret/);
  });

  it("is known there who writes while the bot opens it", async () => {
    const stage = await setStage();
    const { messenger } = stage.ports;
    const open = messenger.open.bind(messenger);
    messenger.open = async (account, near) => {
      const opened = await open(account, near);
      if (account === nadia.account && opened.kind === "opened")
        await stage.records.conversations.create(
          newConversation(personalKey(committee.tenant, account), { address: opened.address }),
        );
      return opened;
    };
    await stage.say(nadia, "afbud", { in: "channel" });
    await stage.press(asta, "Medlem med stemmeret");
    assert.match(await stage.say(nadia, "afbud"), /^Afbud noteret/);
  });
});
