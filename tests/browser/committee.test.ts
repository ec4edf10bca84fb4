import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { onStage } from "./stage.ts";

const buttons = (inside: Locator) => inside.getByRole("button").allInnerTexts();

describe("in the browser, a member", function () {
  this.timeout(60_000);
  const screen = onStage("mette");

  it("cancels and sees the answer", async () => {
    await screen().write("kan ikke komme til næste møde, jørgen tager med i stedet");
    const answer = await screen().shown(/Afbud noteret/);
    await screen().picture("member-cancels", answer);
    assert.match(await answer.innerText(), /Jørgen Rask er spurgt/);
    assert.deepEqual(await buttons(answer), ["Fortryd"]);
  });

  it("logs an action, finds it among their own, and completes it by its button", async () => {
    await screen().write("jeg ringer til regionen om transporttider");
    const logged = await screen().shown(/Opgave \d+: Mette Holm/);
    const number = /Opgave (?<number>\d+)/.exec(await logged.innerText())?.groups?.["number"] ?? "";
    assert.match(await logged.innerText(), /ringer til regionen om transporttider/);

    await screen().write("mine opgaver");
    const mine = await screen().shown(/Dine opgaver/);
    await screen().picture("member-actions", mine);
    assert.match(await mine.innerText(), /transporttider/);
    await screen().press(`${number} færdig`, mine);
    const done = await screen().shown(`Opgave ${number} er færdig`);
    await screen().picture("member-completes", done);
    assert.ok(!(await buttons(done)).includes(`${number} færdig`));
  });
});

describe("in the browser, the secretariat", function () {
  this.timeout(60_000);
  const screen = onStage("asta");

  it("sees the agenda with its buttons", async () => {
    await screen().write("dagsorden");
    const agenda = await screen().shown(/9\. møde/);
    await screen().picture("agenda", agenda);
    assert.match(await agenda.innerText(), /Projektmodel/);
    const seen = await buttons(agenda);
    for (const title of ["Meld afbud", "Foreslå punkt"]) assert.ok(seen.includes(title), seen.join(", "));
  });

  it("posts it in the channel, where a cancellation edits the post", async () => {
    await screen().write("læg dagsordenen i kanalen");
    await screen().shown(/lagt i kanalen/);
    await screen().open("Klyngestyregruppe");
    const post = await screen().shown(/9\. møde/);
    assert.match(await post.innerText(), /2 afbud/);
    await screen().picture("channel-agenda", post);

    await screen().open("Personal Chat");
    await screen().write("afbud fra Maria Vestergaard");
    await screen().shown(/Afbud fra Maria Vestergaard noteret/);
    await screen().open("Klyngestyregruppe");
    const edited = await screen().shown(/9\. møde.*3 afbud/s);
    await screen().picture("channel-agenda-edited", edited);
    assert.equal(await screen().count(/9\. møde/), 1);
  });
});
