import assert from "node:assert/strict";
import { addDays } from "../../src/domain/calendar.ts";
import { newMeeting, type Meeting } from "../../src/domain/meeting.ts";
import type { Message } from "../../src/ports/messenger.ts";
import { buttonsOf, textsOf } from "./cards.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, bo, committee, lisbeth, maria, nextMeeting } from "./vest.ts";

const meeting = (id: string, date: string, place: string, number: number): Meeting =>
  newMeeting({ id, committee: committee.id }, { date, start: "14:00", end: "16:00", place }, number);
const held = meeting("m8", "2026-11-05", "Thorsø Rådhus", 8);
const set = (): Promise<Stage> => setStage({ meetings: [held, nextMeeting] });
const day = (date: string) => ({ from: date, to: date });

async function meetings(stage: Stage): Promise<string[]> {
  const kept = await stage.records.meetings.list({ partition: committee.id, order: "ascending" });
  return kept.map(({ value }) => [value.date, value.start, value.place, value.status].join(" "));
}

const isInChannel = (heard: string): boolean => heard.startsWith("channel: ");

/** What the other one of the secretariat is asked to tell a member without an account: Asta has read it in her answer. */
const forIda = (what: string): string =>
  `${bo.name}: Jeg kan ikke skrive til Ida Holt. Vil du give beskeden videre? ${committee.name}: ${what}`;

const forAstaToTell = (names: string): string => `Jeg kan ikke skrive til ${names}, så beskeden skal komme fra jer.`;

describe("a new meeting", () => {
  it("is stored with what was said and what is usual, tells the channel, and can be taken back", async () => {
    const followUps = [{ subject: "Medicinboksen", from: "2027-01-01", since: "2026-11-05" }];
    const stage = await setStage({ committee: { ...committee, followUps }, meetings: [held, nextMeeting] });
    const answer = await stage.ask(asta, "scheduleMeeting", { date: day("2027-01-14") });
    assert.deepEqual(answer.split("\n"), [
      "Nyt møde planlagt: torsdag 14. januar kl. 14.00-16.00.",
      "Thorsø Rådhus",
      "Du skrev ikke hvornår, så det er kl. 14.00-16.00, som I plejer. Stedet er som de seneste gange.",
      "På dagsordenen fra start: Medicinboksen og Eventuelt.",
      "Alle i forummet får besked.",
      forAstaToTell("Ida Holt"),
    ]);
    assert.deepEqual(stage.heard(), [
      "channel: Nyt møde: torsdag 14. januar kl. 14.00-16.00. Thorsø Rådhus",
      forIda("Nyt møde: torsdag 14. januar kl. 14.00-16.00. Thorsø Rådhus"),
    ]);
    assert.match(
      await stage.ask(maria, "showAgenda", { meeting: day("2027-01-14") }),
      /^Klyngestyregruppe Vest · 10\. møde/,
    );
    assert.equal(await stage.press(asta, "Fortryd"), "Fortrudt. Mødet torsdag 14. januar er taget af planen igen.");
    assert.equal((await meetings(stage)).length, 2);
    const correction = stage.sent.find(({ edits }) => edits === 0);
    assert.ok(correction);
    assert.match(correction.message.text, /er taget af planen igen/);
  });

  it("is made once, however often its message arrives or is written", async () => {
    const stage = await set();
    const said = { date: day("2027-01-14"), start: "09:00" };
    await stage.ask(asta, "scheduleMeeting", said, "one");
    await stage.ask(asta, "scheduleMeeting", said, "one");
    assert.equal(await stage.ask(asta, "scheduleMeeting", said), "Der er allerede et møde på det tidspunkt.");
    assert.equal((await meetings(stage)).length, 3);
    assert.equal(stage.sent.filter(({ to, edits }) => to === "channel" && edits === null).length, 1);
  });

  it("is not planned at the hour of another, however many are planned after that", async () => {
    const days = Array.from({ length: 24 }, (_, index) => addDays("2027-01-14", 14 * index));
    const later = days.map((date, index) => meeting(`later${index}`, date, "Thorsø Rådhus", 10 + index));
    const stage = await setStage({ meetings: [nextMeeting, ...later] });
    const said = { date: day(nextMeeting.date), start: nextMeeting.start };
    assert.equal(await stage.ask(asta, "scheduleMeeting", said), "Der er allerede et møde på det tidspunkt.");
  });

  it("at the hour of one that was taken off again is another one, with a post of its own", async () => {
    const stage = await set();
    await stage.say(asta, "nyt møde den 14. januar kl. 14-16");
    await stage.say(asta, "fortryd");
    await stage.say(asta, "nyt møde den 14. januar kl. 14-16");
    const posts = stage.sent.filter(({ to }) => to === "channel");
    assert.deepEqual(
      posts.map(({ edits }) => edits === null),
      [true, false, true],
    );
    assert.equal((await meetings(stage)).filter((one) => one.startsWith("2027-01-14")).length, 1);
  });

  it("at the hour that another was moved away from is another one", async () => {
    const stage = await set();
    await stage.say(asta, "nyt møde den 14. januar kl. 14-16");
    await stage.say(asta, "flyt mødet den 14. januar til den 21. januar");
    await stage.say(asta, "nyt møde den 14. januar kl. 14-16");
    assert.deepEqual(
      (await meetings(stage)).slice(-2).map((one) => one.slice(0, 10)),
      ["2027-01-14", "2027-01-21"],
    );
  });

  it("is the secretariat's, on one day, ahead of now", async () => {
    const stage = await set();
    const ask = (who: typeof asta, date: { from: string; to: string }) => stage.ask(who, "scheduleMeeting", { date });
    assert.match(await ask(maria, day("2027-01-14")), /kun sekretariatet/);
    assert.match(await ask(asta, day("2026-11-30")), /passeret/);
    assert.match(await ask(asta, { from: "2027-01-11", to: "2027-01-17" }), /flere dage \(uge 2\)\. Skriv den ene dag/);
    assert.match(await stage.ask(asta, "scheduleMeeting"), /hvilken dag/);
    const none = await setStage({ meetings: [] });
    assert.match(
      await none.ask(asta, "scheduleMeeting", { date: day("2027-01-14") }),
      /Hvad tid skal mødet være\? Skriv for eksempel “nyt møde torsdag 14\. januar kl\. 14-16”/,
    );
  });
});

describe("moving a meeting", () => {
  it("forgets the answers for the old day and says so, tells the channel and whoever is not in it", async () => {
    const stage = await set();
    await stage.ask(lisbeth, "cancel", { substitute: "Karen Ny Vikar" });
    stage.heard();
    const answer = await stage.ask(asta, "scheduleMeeting", {
      meeting: "next",
      date: day("2026-12-17"),
      start: "09:30",
    });
    assert.deepEqual(answer.split("\n"), [
      "Mødet er flyttet fra torsdag 3. december til torsdag 17. december kl. 9.30-11.30.",
      "Thorsø Rådhus",
      "De svar, der var givet, gjaldt den gamle dag, så afbud skal meldes igen.",
      "Alle i forummet får besked.",
      forAstaToTell("Karen Ny Vikar eller Ida Holt"),
    ]);
    const heard = stage.heard();
    assert.equal(
      heard[0],
      "channel: Mødet er flyttet fra torsdag 3. december til torsdag 17. december kl. 9.30-11.30. Thorsø Rådhus. Svar fra før gælder ikke længere. Meld afbud igen, hvis du ikke kan komme.",
    );
    // The substitute has no account here: the secretariat passes it on, which Asta knows from her answer.
    assert.match(
      heard[1] ?? "",
      new RegExp(`^${bo.name}: Jeg kan ikke skrive til Karen Ny Vikar\\. .*Mødet er flyttet`, "u"),
    );
    assert.equal(
      await stage.ask(asta, "scheduleMeeting", { meeting: "next", date: day("2026-12-17"), start: "09:30" }),
      "Sådan er mødet allerede planlagt.",
    );
    assert.match(await stage.press(asta, "Fortryd"), /^Fortrudt\. Mødet er torsdag 3\. december kl\. 14\.00-16\.00\.$/);
    assert.match(
      stage.heard()[0] ?? "",
      /^channel: Mødet er flyttet fra torsdag 17\. december til torsdag 3\. december/,
    );
    assert.match(await stage.ask(asta, "listCancellations"), /Afbud til torsdag 3\. december/);
  });

  it("to another room on the same day keeps the answers", async () => {
    const stage = await set();
    await stage.ask(lisbeth, "cancel");
    const answer = await stage.ask(asta, "scheduleMeeting", { meeting: "next", place: "Aalborg" });
    assert.deepEqual(answer.split("\n"), [
      "Mødet torsdag 3. december er ændret: Aalborg.",
      "Alle i forummet får besked.",
      forAstaToTell("Ida Holt"),
    ]);
    assert.match(await stage.ask(asta, "listCancellations"), /Afbud til/);
  });

  it("keeps a posted agenda card true", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    await stage.ask(asta, "proposeItem", { subject: "Akutplan" });
    await stage.ask(asta, "postAgenda");
    await stage.ask(asta, "scheduleMeeting", { meeting: "next", date: day("2026-12-17") });
    const edit = stage.sent.find(({ edits }) => edits === 0);
    assert.ok(edit);
    assert.match(textsOf(edit.message).join("\n"), /Torsdag 17\. december kl\. 14\.00-16\.00/);
  });
});

describe("a button from before a meeting was moved", () => {
  async function moved(): Promise<Stage> {
    const stage = await setStage({ meetings: [nextMeeting] });
    await stage.ask(asta, "proposeItem", { subject: "Akutplan" });
    await stage.ask(asta, "postAgenda");
    await stage.ask(maria, "showMeeting");
    await stage.ask(asta, "scheduleMeeting", { meeting: "next", date: day("2026-12-10") });
    return stage;
  }
  /** Pressed by Maria on what was sent to the channel. */
  function pressOn(stage: Stage, message: Message): Promise<string> {
    const button = buttonsOf(message).find(({ verb }) => verb === "cancel");
    assert.ok(button);
    return stage.ask(maria, button.verb, button.parameters);
  }
  const ASKS = /^Mødet torsdag 3\. december er flyttet til torsdag 10\. december\. Gælder det også den dag\?/;

  it("asks whether the answer is for the new day, on one's own card and in the channel", async () => {
    const stage = await moved();
    assert.match(await stage.press(maria, "Jeg kommer"), ASKS);
    assert.match(await stage.press(maria, "Meld afbud"), ASKS);
    const posted = stage.sent.find(({ message }) => /Akutplan/.test(message.text));
    assert.ok(posted);
    assert.match(await pressOn(stage, posted.message), ASKS);
    assert.match(await stage.press(maria, "Ja, torsdag 10. december"), /^Afbud noteret: torsdag 10\. december\./);
  });

  it("is as it was on the cards that came with the move, until the next one", async () => {
    const stage = await moved();
    const told = stage.sent.find(({ message }) => /^Mødet er flyttet/.test(message.text));
    const edited = stage.sent.find(({ edits }) => edits === 0);
    assert.ok(told && edited);
    await stage.ask(asta, "scheduleMeeting", { meeting: "next", date: day("2026-12-17") });
    for (const { message } of [told, edited])
      assert.match(
        await pressOn(stage, message),
        /^Mødet torsdag 10\. december er flyttet til torsdag 17\. december\./,
      );
    await stage.ask(asta, "scheduleMeeting", { meeting: "next", date: day("2026-12-10") });
    assert.match(await pressOn(stage, told.message), /^Afbud noteret: torsdag 10\. december\./);
  });
});

describe("calling a meeting off", () => {
  it("tells the channel, marks the posted agenda, and can be taken back", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    await stage.ask(asta, "proposeItem", { subject: "Akutplan" });
    await stage.ask(asta, "postAgenda");
    stage.heard();
    assert.match(await stage.ask(maria, "callOffMeeting"), /kun sekretariatet/);
    assert.match(
      await stage.ask(asta, "callOffMeeting"),
      /^Mødet torsdag 3\. december kl\. 14\.00-16\.00 er aflyst\.\nAlle i forummet får besked\./,
    );
    const [card, post] = stage.heard().filter(isInChannel).sort();
    assert.equal(post, "channel: Aflyst: mødet torsdag 3. december kl. 14.00-16.00");
    assert.match(card ?? "", /^channel: AFLYST\nKlyngestyregruppe Vest · 9\. møde/);
    assert.match(await stage.press(asta, "Fortryd"), /^Fortrudt\. Mødet er torsdag 3\. december/);
    const [restored, onAgain] = stage.heard().filter(isInChannel).sort();
    assert.equal(
      onAgain,
      "channel: Mødet torsdag 3. december kl. 14.00-16.00 bliver holdt alligevel. De afbud, der var meldt, gælder stadig.",
    );
    assert.match(restored ?? "", /^channel: Klyngestyregruppe Vest · 9\. møde/);
    assert.deepEqual(await meetings(stage), ["2026-12-03 14:00 Thorsø Rådhus agendaPublished"]);
  });

  it("said twice does not call off the meeting after as well", async () => {
    const stage = await setStage({ meetings: [nextMeeting, meeting("m10", "2027-01-14", "Thorsø Rådhus", 10)] });
    await stage.ask(asta, "callOffMeeting");
    assert.match(
      await stage.ask(asta, "callOffMeeting"),
      /Mødet torsdag 3\. december er allerede aflyst\. Skal mødet torsdag 14\. januar også aflyses\?/,
    );
    assert.match((await meetings(stage)).join("\n"), /calledOff\n.*planned/);
    assert.match(await stage.press(asta, "Aflys torsdag 14. januar"), /14\. januar kl\. 14\.00-16\.00 er aflyst/);
  });
});

describe("the next meeting", () => {
  it("is shown with place, headcount and what oneself has answered", async () => {
    const stage = await set();
    assert.deepEqual((await stage.ask(maria, "showMeeting")).split("\n"), [
      "Klyngestyregruppe Vest · 9. møde",
      "Torsdag 3. december kl. 14.00-16.00 · Thorsø Rådhus",
      "6 af 6 kommer · beslutningsdygtig",
    ]);
    assert.deepEqual(stage.buttons(maria), ["Dagsorden", "Jeg kommer", "Meld afbud"]);
    await stage.press(maria, "Meld afbud");
    assert.match(
      await stage.ask(maria, "showMeeting"),
      /5 af 6 kommer · 1 afbud · beslutningsdygtig\nDu har meldt afbud\./,
    );
    assert.deepEqual(stage.buttons(maria), ["Dagsorden", "Jeg kommer"]);
  });
});
