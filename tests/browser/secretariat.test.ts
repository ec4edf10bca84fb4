import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { daysAround } from "../../src/demonstration/calendar.ts";
import { sayDay } from "../../src/language/da/dates.ts";
import { onStage } from "./stage.ts";

describe("The secretariat in the Playground", function () {
  this.timeout(40_000);
  const screen = onStage();
  const CHANNEL = "Klyngestyregruppe";

  it("posts the agenda in the channel, where a cancellation edits the post", async () => {
    await screen().write("dagsorden");
    await screen().press("Læg i kanalen", await screen().shown("Klyngestyregruppe Vest · 9. møde"));
    await screen().shown("bliver lagt i kanalen");
    await screen().open(CHANNEL);
    const post = await screen().shown("Klyngestyregruppe Vest · 9. møde");
    await post.getByText("11 af 12 kommer, heraf 1 stedfortræder · 2 afbud").waitFor();

    await screen().write("afbud fra Jørgen Rask til næste møde");
    await screen().shown("Afbud fra Jørgen Rask noteret");
    await post.getByText("10 af 12 kommer, heraf 1 stedfortræder · 3 afbud").waitFor();
    await screen().picture("channel", post);
  });

  it("gives minutes as text, puts right what is in doubt, and publishes them in the channel", async () => {
    await screen().open("Personal Chat");
    await screen().write(readFileSync("demo/referat.txt", "utf8"));
    const preview = await screen().shown("Referat til gennemsyn");
    await preview.getByText("2 ting er jeg i tvivl om").waitFor();
    await screen().picture("preview", preview);
    await screen().press("Christina Bak", preview);
    await preview.getByText("Christina Bak og Maria Vestergaard").waitFor();
    await screen().press("Publicér i kanalen", preview);
    await screen().open(CHANNEL);
    const post = await screen().shown("Referat · Klyngestyregruppe Vest");
    await post.getByText("Christina Bak og Maria").waitFor();
    await screen().picture("published", post);
  });

  it("reads minutes, the help and everybody's actions, and is asked about what is not certain", async () => {
    await screen().open("Personal Chat");
    // The demonstration's days go by the day it was started on.
    const { seventh, today } = daysAround(new Date().toISOString());
    await screen().write(`referat fra ${sayDay(seventh, today)}`);
    const minutes = await screen().shown("Referat · Klyngestyregruppe Vest");
    await screen().press("Alle punkter", minutes);
    await minutes.getByText("Skemaet er for langt.").waitFor();
    await screen().picture("minutes", minutes);

    await screen().write("hjælp");
    const help = await screen().shown("Skriv, som du ville skrive til en kollega.");
    await screen().press("Kun for sekretariatet", help);
    await help.getByText("Send mig dagsordenen eller referatet").waitFor();
    await screen().picture("help", help);

    await screen().write("hvem laver hvad?");
    await screen().picture("all-actions", await screen().shown("Åbne opgaver"));
    await screen().write("jeg kommer måske ikke");
    assert.ok((await (await screen().shown("Jeg er ikke sikker")).getByRole("button").count()) <= 3);
  });

  it("sets up a committee in a channel that has none", async () => {
    await screen().open("General");
    await screen().write("opsæt");
    const card = await screen().shown("Hvad hedder forummet?");
    await screen().picture("setup", card);
    await card.getByLabel("Hvad hedder forummet?").fill("Det Tværsektorielle Forum");
    await screen().press("Opret forum", card);
    await screen().shown("Det Tværsektorielle Forum er oprettet");
  });
});
