import assert from "node:assert/strict";
import type { NewAction } from "../../src/domain/action.ts";
import { createActions } from "../../src/features/actions/create.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, bo, christinaBak, committee, ida, jørgen, maria } from "./vest.ts";

const january = { from: "2027-01-13", to: "2027-01-13" };
const overview = { owners: ["Maria"], task: "overblik over projekter", due: january };

async function numbers({ records }: Stage): Promise<string[]> {
  const kept = await records.actions.list({ partition: committee.id });
  return kept.map(({ value }) => `${value.number} ${value.status}`);
}

describe("logging an action", () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  });

  it("shows what was understood, and tells its owners in their own chats", async () => {
    const answer = await stage.ask(jørgen, "logAction", { ...overview, owners: ["Maria", "jeg"] });
    assert.equal(
      answer,
      [
        "Opgave 1: Maria Vestergaard og Jørgen Rask",
        "overblik over projekter · frist onsdag 13. januar",
        "Maria Vestergaard får besked.",
      ].join("\n"),
    );
    assert.deepEqual(stage.buttons(jørgen), ["Fortryd", "Gem"]);
    assert.deepEqual(stage.heard(), [
      "Maria Vestergaard: Jørgen Rask har skrevet opgave 1 på dig: overblik over projekter (med Jørgen Rask) · frist onsdag 13. januar",
    ]);
  });

  it("asks which Christina and writes nothing until that is said; then one action, however often it is pressed", async () => {
    const asked = await stage.ask(asta, "logAction", { ...overview, owners: ["Christina", "Maria"] });
    assert.equal(asked, "Hvilken Christina?");
    assert.deepEqual(stage.buttons(asta), ["Christina Lund", "Christina Bak"]);
    assert.deepEqual(await numbers(stage), []);
    const first = await stage.press(asta, "Christina Lund");
    const again = await stage.press(asta, "Christina Lund");
    const other = await stage.press(asta, "Christina Bak");
    assert.match(first, /^Opgave 1: Christina Lund og Maria Vestergaard\n/);
    assert.deepEqual(
      [again, other],
      [first, "Det er der allerede svaret på. Skriv det igen, hvis det skal være anderledes."],
    );
    assert.deepEqual(await numbers(stage), ["1 open"]);
    assert.equal(stage.heard().length, 2);
  });

  it("takes a mention for the one who is mentioned, also when another name is asked about", async () => {
    const mentions = [{ text: "Christina Bak", account: { id: christinaBak.account ?? "", name: "Christina Bak" } }];
    const text = "Christina Bak laver et overblik over projekter";
    assert.match(await stage.say(asta, text, { mentions }), /^Opgave 1: Christina Bak\n/);
  });

  it("gives organisations and bodies what is theirs; the secretariat passes it on", async () => {
    const answer = await stage.ask(maria, "logAction", { ...overview, owners: ["thorsø kommune", "Driftsforum"] });
    assert.match(answer, /^Opgave 1: Thorsø Kommune og Driftsforum\n/);
    assert.match(answer, /Jeg kan ikke skrive til Thorsø Kommune og Driftsforum, så sekretariatet giver besked\.$/);
    assert.deepEqual(
      stage.heard().map((line) => line.split(" opgave 1 ")[0]),
      ["Asta Lindholm: Maria Vestergaard har skrevet", "Bo Nygaard: Maria Vestergaard har skrevet"],
    );
  });

  it("of the secretariat's tells the others there", async () => {
    await stage.ask(asta, "logAction", { ...overview, owners: ["Sekretariatet"] });
    assert.deepEqual(stage.heard(), [
      "Bo Nygaard: Asta Lindholm har skrevet opgave 1 på sekretariatet: overblik over projekter · frist onsdag 13. januar",
    ]);
    assert.match(await stage.ask(bo, "listActions", { owner: "me" }), /^Dine opgaver\n1 opgave\n/);
  });

  it("for somebody without an account asks the secretariat to tell them", async () => {
    const answer = await stage.ask(maria, "logAction", { ...overview, owners: ["Ida Holt"] });
    assert.match(answer, /Jeg kan ikke skrive til Ida Holt, så sekretariatet giver besked\.$/);
    const heard = stage.heard();
    assert.equal(heard.length, 2);
    assert.ok(heard.every((line) => line.includes("Jeg kan ikke skrive til Ida Holt.")));
  });

  it("does not know a lone name, and takes in a full one when that is said", async () => {
    assert.equal(
      await stage.ask(asta, "logAction", { ...overview, owners: ["Pernille"] }),
      "Jeg kender ingen ved navn Pernille i forummet. Skriv det fulde navn.",
    );
    await stage.ask(asta, "logAction", { ...overview, owners: ["Pernille Storm"] });
    assert.deepEqual(await numbers(stage), []);
    assert.match(await stage.press(asta, "Ja, skriv navnet på"), /^Opgave 1: Pernille Storm\n/);
  });

  it("takes nobody in for an action that is not made, or a change that is refused", async () => {
    const { records } = stage;
    const names = async (): Promise<string[]> =>
      (await records.committees.read(committee.id, "committee"))?.value.people.map(({ name }) => name) ?? [];
    const before = await names();
    const pernille = { add: "Pernille Storm" };
    const past = { from: "2026-11-01", to: "2026-11-01" };
    const refused = await stage.ask(asta, "logAction", { ...overview, owners: [pernille], due: past });
    assert.match(refused, /^Det tidspunkt er passeret/);
    await stage.ask(asta, "logAction", overview);
    const was = { owners: "Maria Vestergaard", task: overview.task, due: "2027-01-13" };
    const amended = { ...was, action: 1, owners: [pernille], was };
    assert.match(await stage.ask(jørgen, "amendAction", amended), /^Opgave 1 kan kun ændres af de ansvarlige/);
    assert.match(await stage.ask(asta, "amendAction", { ...amended, due: "2026-11-01" }), /^Det tidspunkt er passeret/);
    assert.deepEqual(await names(), before);
    assert.match(await stage.ask(asta, "amendAction", amended), /^Opgave 1: Pernille Storm\n/);
  });

  it("asks who will do it, and for a day that is still to come", async () => {
    assert.equal(await stage.ask(maria, "logAction", { task: "udkast" }), "Hvem har opgaven “udkast”?");
    assert.match(await stage.press(maria, "Det har jeg"), /^Opgave 1: Maria Vestergaard\nudkast · ingen frist$/);
    const past = { from: "2026-11-01", to: "2026-11-01" };
    assert.match(await stage.ask(maria, "logAction", { ...overview, due: past }), /^Det tidspunkt er passeret/);
    assert.match(await stage.ask(maria, "logAction", { ...overview, due: "next" }), /frist torsdag 3\. december/);
  });

  it("happens once when the message is delivered again, also after a restart", async () => {
    const first = await stage.ask(asta, "logAction", overview, "same");
    stage.restart();
    assert.equal(await stage.ask(asta, "logAction", overview, "same"), first);
    assert.deepEqual(await numbers(stage), ["1 open"]);
    assert.equal(stage.heard().length, 1);
  });
});

describe("correcting an action on its card", () => {
  it("changes what was touched there and nothing else, and tells whom it concerns", async () => {
    const stage = await setStage();
    await stage.ask(asta, "logAction", overview);
    stage.heard();
    const touched = { owners: "Maria Vestergaard, Christina Bak", task: overview.task, due: "" };
    // In between somebody else says more about it.
    await stage.ask(maria, "postponeAction", { action: 1, due: { from: "2027-02-01", to: "2027-02-01" } });
    const answer = await stage.press(asta, "Gem", { ...touched, due: "2027-01-13" });
    assert.match(
      answer,
      /^Opgave 1: Maria Vestergaard og Christina Bak\noverblik over projekter · frist mandag 1\. februar\n/,
    );
    assert.deepEqual(
      stage.heard().map((line) => line.replace(/:[^:]*$/u, "")),
      [
        "Christina Bak: Asta Lindholm har skrevet opgave 1 på dig",
        "Maria Vestergaard: Asta Lindholm har rettet opgave 1. Nu står der",
      ],
    );
  });

  it("asks when a name fits two, and can be undone", async () => {
    const stage = await setStage();
    await stage.ask(maria, "logAction", overview);
    const inputs = { owners: "Christina", task: "udkast", due: "" };
    assert.equal(await stage.press(maria, "Gem", inputs), "Hvilken Christina?");
    assert.match(await stage.press(maria, "Christina Lund"), /^Opgave 1: Christina Lund\nudkast · ingen frist\n/);
    const undone = await stage.press(maria, "Fortryd");
    assert.equal(
      undone,
      "Fortrudt. Opgave 1 er åben og står på Maria Vestergaard: “overblik over projekter” · frist onsdag 13. januar.",
    );
    assert.match(
      stage.heard().join("\n"),
      /Christina Lund: Maria Vestergaard har overtaget opgave 1: “overblik over projekter”\./,
    );
  });
});

describe("an action that is undone", () => {
  it("is taken back for its owners, and its number is not given again", async () => {
    const stage = await setStage();
    await stage.ask(asta, "logAction", overview);
    stage.heard();
    assert.equal(await stage.press(asta, "Fortryd"), "Fortrudt. Opgave 1 er taget tilbage.");
    assert.deepEqual(stage.heard(), [
      "Maria Vestergaard: Asta Lindholm har taget opgaven “overblik over projekter” tilbage.",
    ]);
    assert.match(await stage.ask(asta, "logAction", overview), /^Opgave 2: /);
    // The card that Maria was sent for the first one is still there.
    assert.equal(await stage.ask(maria, "completeAction", { action: 1 }), "Opgave 1 er taget tilbage.");
  });
});

describe("making several actions", () => {
  const fresh = (origin: string): NewAction => ({
    ...{ committee: committee.id, owners: [{ name: ida.name, person: ida.id }], task: origin, due: null },
    ...{ loggedAt: "2026-12-01T08:00:00.000Z", loggedBy: asta.id, origin },
  });

  it("goes on where a killed run stopped, however many others were logged since", async () => {
    const { records } = await setStage();
    const context = { committee, records };
    const wanted = ["a", "b", "c"].map(fresh);
    await createActions(context, wanted.slice(0, 2));
    await createActions(context, [fresh("other")]);
    const made = await createActions(context, wanted);
    assert.deepEqual(
      made.map(({ number, origin }) => `${number} ${origin}`),
      ["1 a", "2 b", "4 c"],
    );
  });

  it("gives every one its own number, and the same one only one, when many write at once", async () => {
    const { records } = await setStage();
    const context = { committee, records };
    const runs = ["a", "b", "c", "a", "d"].map((origin) =>
      createActions(context, [fresh(origin), fresh(`${origin}2`)]),
    );
    await Promise.all(runs);
    const kept = await records.actions.list({ partition: committee.id });
    assert.equal(kept.length, 8);
    assert.equal(new Set(kept.map(({ value }) => value.origin)).size, 8);
    assert.deepEqual(
      kept.map(({ value }) => value.number),
      [1, 2, 3, 4, 5, 6, 7, 8],
    );
  });

  it("makes one action of the same sentence written twice, and another where it was done meanwhile", async () => {
    const stage = await setStage();
    const said = { owners: ["Maria"], task: "udkast til aftale" };
    await stage.ask(asta, "logAction", said);
    assert.match(await stage.ask(asta, "logAction", said), /^Opgave 1:/);
    await stage.ask(maria, "completeAction", { action: 1 });
    assert.match(await stage.ask(asta, "logAction", said), /^Opgave 2:/);
  });
});
