import assert from "node:assert/strict";
import { COMMITTEE, meetingKey } from "../../src/ports/records.ts";
import { actionsOf, drafts, handedOver, linesWith, minutesOf, published } from "./papers.ts";
import { setStage } from "./stage.ts";
import { asta, bo, committee, maria } from "./vest.ts";

describe("publishing minutes", () => {
  it("answers with what was done, and asks what becomes of the meeting that they name", async () => {
    const stage = await handedOver();
    await stage.press(asta, "Christina Lund");
    assert.deepEqual((await stage.press(asta, "Publicér i kanalen")).split("\n"), [
      "Referatet fra torsdag 1. oktober bliver publiceret i kanalen.",
      "3 opgaver står nu på listen: 1, 2 og 3.",
      "Christina Lund, Bo Nygaard og Maria Vestergaard får besked.",
      "Det, der kommer op igen, står nu på dagsordenen for torsdag 3. december.",
      "Næste møde, torsdag 14. januar, er ikke planlagt endnu. Der er et møde torsdag 3. december. Er det det, der flyttes til torsdag 14. januar?",
    ]);
    assert.match(await stage.press(asta, "Nej, det er et nyt"), /^Nyt møde planlagt: torsdag 14\. januar/);
  });

  it("puts the summary in the channel and tells each owner in their own chat", async () => {
    const stage = await published();
    const heard = stage.heard();
    assert.deepEqual(heard.map((line) => line.split(":")[0]).sort(), [
      "Bo Nygaard",
      "Christina Lund",
      "Maria Vestergaard",
      "channel",
    ]);
    const posted = heard.find((line) => line.startsWith("channel: "));
    assert.match(
      posted ?? "",
      /^channel: Referat · Klyngestyregruppe Vest · torsdag 1\. oktober\. Besluttet: 2 Projekt/,
    );
  });

  it("leaves the record with the minutes, the actions, and what comes up again", async () => {
    const stage = await published();
    const minutes = await minutesOf(stage, "m8");
    assert.deepEqual(
      minutes?.actions.map(({ number, item, owners, due }) => ({ number, item, owners, due })),
      [
        { number: 1, item: 2, owners: [{ name: "Christina Lund", person: "p2" }], due: "2027-01-13" },
        { number: 2, item: 2, owners: [{ name: "Sekretariatet", person: null }], due: null },
        { number: 3, item: 3, owners: [{ name: "Maria Vestergaard", person: "p4" }], due: "2026-12-20" },
      ],
    );
    const { value: now } = (await stage.records.committees.read(committee.id, COMMITTEE)) ?? {};
    assert.deepEqual(
      now?.followUps.map(({ from, since }) => ({ from, since })),
      [{ from: null, since: "2026-10-01" }],
    );
    const held = await stage.records.meetings.read(committee.id, meetingKey("m8"));
    assert.equal(held?.value.status, "minutesPublished");
    const [draft] = await drafts(stage);
    assert.equal(draft?.state, "published");
  });

  it("is previewed in a notification of whole sentences", async () => {
    const stage = await handedOver();
    const { text } = stage.lastCard(asta);
    assert.match(text, / 1 opfølgning\. Én ting er jeg i tvivl om\. Resuméet lægges i kanalen, .+ det\. 2 opgaver/);
    assert.doesNotMatch(text, /\.\.|\. \./);
  });

  it("makes no action that nobody confirmed, and says so", async () => {
    const stage = await handedOver();
    const shown = await stage.press(asta, "Publicér i kanalen");
    assert.deepEqual(linesWith(shown, "sagde ja", "listen", "Christina"), [
      "2 opgaver står nu på listen: 1 og 2.",
      "Kom ikke med, fordi ingen sagde ja:",
      "Christina: et overblik over projekter",
    ]);
    assert.ok((await actionsOf(stage)).every(({ owners }) => owners.every(({ name }) => name !== "Christina")));
  });

  it("happens once, pressed twice or written again", async () => {
    const stage = await published();
    stage.heard();
    assert.match(await stage.ask(asta, "postMinutes"), /^Referatet fra torsdag 1\. oktober er allerede publiceret\./);
    assert.deepEqual(stage.heard(), []);
    assert.equal((await actionsOf(stage)).length, 3);
  });

  it("shows what came of it to each of two who press, also at the same moment", async () => {
    const stage = await handedOver();
    await stage.press(asta, "Christina Lund");
    const [draft] = await drafts(stage);
    const pressed = { draft: draft?.id, version: draft?.corrections.length };
    const [first, second] = await Promise.all([
      stage.ask(asta, "postMinutes", pressed),
      stage.ask(asta, "postMinutes", pressed),
    ]);
    assert.match(
      first,
      /^Referatet fra torsdag 1\. oktober bliver publiceret i kanalen\.\n3 opgaver står nu på listen/,
    );
    assert.equal(second, first);
    assert.equal(await stage.ask(asta, "postMinutes", pressed), first);
    assert.equal((await actionsOf(stage)).length, 3);
    assert.equal(stage.sent.filter(({ to, edits }) => to === "channel" && edits === null).length, 1);
  });

  it("offers to write down what nobody said yes to, and asks what was open", async () => {
    const stage = await handedOver();
    await stage.press(asta, "Publicér i kanalen");
    assert.equal(await stage.press(asta, "Skriv den ned"), "Hvilken Christina?");
    assert.match(await stage.press(asta, "Christina Bak"), /^Opgave 3: Christina Bak\net overblik over projekter/);
    const made = (await actionsOf(stage)).find(({ number }) => number === 3);
    assert.deepEqual(made?.owners, [{ name: "Christina Bak", person: "p3" }]);
    assert.equal(made.due, "2027-01-13");
  });

  it("shows the draft instead, where it was corrected since the card", async () => {
    const stage = await handedOver();
    const [draft] = await drafts(stage);
    await stage.ask(bo, "correct", { draft: draft?.id, thing: "a1", change: "leaveOut" });
    const shown = await stage.press(asta, "Publicér i kanalen");
    assert.equal(shown.split("\n")[0], "Udkastet er rettet siden det kort. Her er det, som det er nu:");
    assert.deepEqual(stage.heard(), []);
  });

  it("by a sentence takes what one has seen oneself; another's draft is shown first", async () => {
    const stage = await handedOver();
    assert.match(await stage.ask(bo, "postMinutes"), /^Asta Lindholm har lagt det her ind\..*\nReferat til gennemsyn/);
    assert.deepEqual(stage.heard(), []);
    assert.match(
      await stage.ask(asta, "postMinutes"),
      /^Referatet fra torsdag 1\. oktober bliver publiceret i kanalen/,
    );
  });

  it("is for the secretariat, and needs something to publish", async () => {
    const stage = await setStage();
    assert.match(await stage.ask(maria, "postMinutes"), /^Det kan kun sekretariatet gøre/);
    assert.match(
      await stage.ask(asta, "postMinutes"),
      /^Der ligger ikke noget udkast\. Send mig dagsordenen eller referatet/,
    );
    const referat = await stage.ask(asta, "postMinutes", { paper: "minutes" });
    assert.match(referat, /^Der ligger ikke noget referat klar/);
  });

  it("cannot be undone; a corrected edition is the way", async () => {
    const stage = await published();
    assert.match(await stage.ask(asta, "undo"), /kan ikke fortrydes\. Send en rettet udgave/);
  });

  it("finds the draft that waits, however many documents have gone out since", async () => {
    const stage = await handedOver();
    await stage.press(asta, "Christina Lund");
    const [draft] = await drafts(stage);
    assert.ok(draft);
    for (let day = 1; day <= 24; day++) {
      const at = `2026-12-01T09:${String(day).padStart(2, "0")}:00.000Z`;
      await stage.records.drafts.create({ ...draft, id: `d${day}`, at, kind: "agenda", items: [], state: "published" });
    }
    assert.match(await stage.say(asta, "vis udkastet"), /Når du publicerer/);
    assert.match(
      await stage.say(asta, "publicér referatet"),
      /^Referatet fra torsdag 1\. oktober bliver publiceret i kanalen\./,
    );
  });
});
