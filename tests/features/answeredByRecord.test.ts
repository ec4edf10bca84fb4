import assert from "node:assert/strict";
import { records as recordsOf } from "../../src/ports/records.ts";
import { drafts, handedOver, minutesOfOctober } from "./papers.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, bo, maria } from "./vest.ts";

/** How often a chat is written from then on. */
function chatsWritten(stage: Stage): () => number {
  const { store } = stage.ports;
  let times = 0;
  stage.ports.store = {
    ...store,
    replace(document, version) {
      if (document.kind === "conversation") times++;
      return store.replace(document, version);
    },
  };
  stage.restart();
  return () => times;
}

const logs = "Maria og Jørgen laver et overblik over projekter inden den 13. januar";
/** Each of two actions is somebody's whose name fits two. */
const twoDoubts = minutesOfOctober.replace("Maria Vestergaard skriver", "Christina skriver");
const owners = async (stage: Stage) =>
  (await drafts(stage)).flatMap((draft) =>
    draft.kind === "minutes" ? draft.actions.map((one) => one.owners.map(({ name }) => name).join()) : [],
  );

describe("A question that the record answers", () => {
  async function asked(): Promise<Stage> {
    const stage = await setStage();
    await stage.say(asta, logs);
    await stage.ask(asta, "withdrawAction", { action: 1 });
    return stage;
  }

  it("is answered without a word in the chat", async () => {
    const stage = await asked();
    const written = chatsWritten(stage);
    assert.match(await stage.press(asta, "Slet"), /^Opgave 1 er taget af listen/);
    assert.match(await stage.say(asta, "fortryd"), /^Fortrudt\. Opgave 1 er åben/);
    assert.equal(written(), 0);
  });

  it("is known to be answered by a bot that did not take the answer", async () => {
    const stage = await asked();
    await stage.press(asta, "Slet");
    stage.restart();
    assert.match(await stage.say(asta, "fortryd"), /^Fortrudt\. Opgave 1 er åben/);
  });

  it("is answered once where its button is pressed twice at once", async () => {
    const stage = await asked();
    const both = await Promise.all([stage.press(asta, "Slet"), stage.press(asta, "Slet")]);
    assert.equal(both.filter((answer) => /er taget af listen/.test(answer)).length, 1);
    const told = await recordsOf(stage.ports.store).outbox.list({ partition: "vest" });
    const gone = told.filter(({ value }) => value.notice.kind === "actionWithdrawn");
    assert.equal(gone.length, 2);
  });

  it("of a draft is closed with the draft, wherever that was discarded", async () => {
    const stage = await handedOver();
    const written = chatsWritten(stage);
    await stage.press(asta, "Kassér");
    assert.equal(written(), 0);
    stage.restart();
    assert.doesNotMatch(await stage.say(asta, "fortryd"), /spørgsmål/);
  });
});

describe("What is asked of a draft one after the other", () => {
  it("goes on with the next as each is answered, without a word in the chat", async () => {
    const stage = await handedOver(twoDoubts);
    const written = chatsWritten(stage);
    await stage.say(asta, "Christina Lund");
    await stage.say(asta, "Christina Bak");
    assert.deepEqual(await owners(stage), ["Christina Lund", "Sekretariatet", "Christina Bak"]);
    assert.equal(written(), 0);
  });

  it("goes on also at a bot that did not take the answer before", async () => {
    const stage = await handedOver(twoDoubts);
    await stage.say(asta, "Christina Lund");
    stage.restart();
    await stage.say(asta, "Christina Bak");
    assert.deepEqual(await owners(stage), ["Christina Lund", "Sekretariatet", "Christina Bak"]);
  });

  it("is not taken for the next where somebody else has answered the first", async () => {
    const stage = await handedOver(twoDoubts);
    await stage.ask(bo, "showDraft");
    await stage.press(bo, "Christina Lund");
    assert.match(await stage.say(asta, "Christina Bak"), /ændret|rettet/);
    assert.deepEqual((await owners(stage)).slice(0, 2), ["Christina Lund", "Sekretariatet"]);
    assert.notEqual((await owners(stage))[2], "Christina Bak");
  });
});

describe("Taking back in words", () => {
  it("takes back what was done of late, and its button whatever it stands under", async () => {
    const stage = await setStage();
    await stage.say(maria, "afbud");
    stage.at("2027-02-01", "09:00");
    assert.equal(await stage.say(maria, "fortryd"), "Du har ikke noget at fortryde.");
    assert.notEqual(await stage.press(maria, "Fortryd"), "Du har ikke noget at fortryde.");
  });
});
