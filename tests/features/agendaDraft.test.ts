import assert from "node:assert/strict";
import { drafts } from "./papers.ts";
import { setStage, type Stage } from "./stage.ts";
import { asta, bo, committee, maria } from "./vest.ts";

describe("an agenda that is handed over", () => {
  const agenda = [
    "Dagsorden for 9. møde i Klyngestyregruppe Vest",
    "",
    "Dato: Torsdag den 3. december 2026",
    "Tid: Kl. 14.00 - 16.00",
    "Sted: Thorsø Rådhus",
    "",
    "Punkt 1. Velkomst v/ Lisbeth Ravn",
    "",
    "Punkt 2. Projektmodel v/ Christina Lund",
    "",
    "Indstilling:",
    "Det indstilles, at styregruppen godkender projektmodellen.",
    "",
    "Punkt 3. Akutplan",
    "",
  ].join("\n");
  const handed = async (text = agenda): Promise<Stage> => {
    const stage = await setStage();
    await stage.ask(asta, "handOver", { text });
    return stage;
  };

  it("is shown as the channel will get it, with what is not in it", async () => {
    const shown = (await (await handed()).ask(asta, "showDraft")).split("\n");
    assert.equal(shown[0], "Dagsorden til gennemsyn · torsdag 3. december");
    assert.ok(shown.includes("Klyngestyregruppe Vest · 9. møde"));
    assert.deepEqual(shown.slice(-2), [
      "Dagsordenen for torsdag 3. december lægges i kanalen.",
      "Det her skulle med, men står ikke i dokumentet: Eventuelt. Publicerer du nu, kommer det ikke på dagsordenen.",
    ]);
  });

  it("is posted in the channel once, and the draft is done with", async () => {
    const stage = await handed();
    assert.match(
      await stage.press(asta, "Publicér i kanalen"),
      /^Dagsordenen for torsdag 3\. december bliver lagt i kanalen/,
    );
    assert.equal(stage.heard().filter((line) => line.startsWith("channel: ")).length, 1);
    assert.deepEqual(stage.heard(), []);
    assert.match(await stage.ask(maria, "showAgenda"), /Projektmodel · Christina Lund/);
  });

  it("makes its meeting, but not one that it cannot be posted for", async () => {
    const ahead = await handed(agenda.replace("3. december 2026", "14. januar 2027"));
    assert.match(
      await ahead.press(asta, "Publicér i kanalen"),
      /^Dagsordenen for torsdag 14\. januar bliver lagt i kanalen/,
    );
    const past = await handed(agenda.replace("3. december 2026", "5. november 2026"));
    assert.ok(!past.buttons(asta).includes("Publicér i kanalen"));
    const meetings = await past.records.meetings.list({ partition: committee.id });
    assert.equal(meetings.length, 1);
  });

  it("is what a sentence means too, and older editions of it do not come back", async () => {
    const stage = await handed();
    stage.at("2026-12-01", "10:00");
    await stage.ask(asta, "handOver", { text: agenda.replace("Akutplan", "Lægedækning") });
    assert.match(await stage.ask(bo, "postAgenda"), /^Asta Lindholm har lagt det her ind\..*\nDagsorden til gennemsyn/);
    assert.deepEqual(stage.heard(), []);
    assert.match(await stage.ask(asta, "postAgenda"), /^Dagsordenen for torsdag 3\. december bliver lagt i kanalen/);
    await stage.ask(asta, "postAgenda");
    const shown = await stage.ask(maria, "showAgenda");
    assert.match(shown, /Lægedækning/);
    assert.doesNotMatch(shown, /Akutplan/);
  });

  it("takes in what it leaves out, or says afterwards that it was left out", async () => {
    const stage = await handed();
    const shown = await stage.press(asta, "Tag med");
    assert.match(shown, /^Nu på dagsordenen: Eventuelt\.$/m);
    assert.doesNotMatch(shown, /Det her skulle med/);
    assert.doesNotMatch(await stage.press(asta, "Publicér i kanalen"), /Kom ikke med/);
    assert.match(await stage.ask(maria, "showAgenda"), /Akutplan(?:.|\n)*Eventuelt/);
    assert.match(await (await handed()).press(asta, "Publicér i kanalen"), /^Kom ikke med: Eventuelt\.$/m);
  });

  it("is shown with the same result to each of two who press at once", async () => {
    const stage = await handed();
    const [draft] = await drafts(stage);
    const pressed = { draft: draft?.id, version: 0 };
    const both = [stage.ask(asta, "postAgendaDraft", pressed), stage.ask(asta, "postAgendaDraft", pressed)];
    const [first, second] = await Promise.all(both);
    assert.match(first ?? "", /^Dagsordenen for torsdag 3\. december bliver lagt i kanalen/);
    assert.equal(second, first);
  });

  it("logs only what changes something of its closed items", async () => {
    const stage = await handed(agenda.replace("Akutplan", "Akutplan (lukket punkt)"));
    const [draft] = await drafts(stage);
    const logged = async (): Promise<number> =>
      (await stage.records.changes.list({ partition: committee.id })).filter(({ value }) => value.feature === "correct")
        .length;
    const say = (change: string, version: number) =>
      stage.ask(asta, "correct", { draft: draft?.id, thing: "i3", change, version });
    assert.match(await say("confirm", 0), /^Punkt 3 er lukket, men bliver vist for alle/);
    await say("confirm", 1);
    assert.equal(await logged(), 1);
    assert.match(await say("leaveOut", 0), /rettet siden/);
    await say("leaveOut", 1);
    assert.equal(await logged(), 2);
  });
});

describe("an agenda with other hours or another place than the calendar", () => {
  const agenda = (when: string, place: string): string =>
    `Dagsorden for 9. møde i Klyngestyregruppe Vest\n\nDato: 3. december 2026\nTid: ${when}\nSted: ${place}\n\n1. Velkomst\n2. Eventuelt\n`;
  const handed = async (when: string, place: string): Promise<Stage> => {
    const stage = await setStage();
    await stage.ask(asta, "handOver", { text: agenda(when, place) });
    return stage;
  };
  const first = async (stage: Stage): Promise<string | undefined> =>
    (await stage.ask(asta, "showDraft")).split("\n")[0];
  const planned = async (stage: Stage) => (await stage.records.meetings.list({ partition: committee.id }))[0]?.value;

  it("says so first, and moves the meeting when the secretariat says so", async () => {
    const stage = await handed("Kl. 9.00 - 11.30", "Morsø Rådhus, byrådssalen");
    assert.equal(
      await first(stage),
      "I dokumentet står kl. 9.00-11.30 (Morsø Rådhus, byrådssalen); mødet er planlagt til kl. 14.00-16.00 (Thorsø Rådhus).",
    );
    const shown = await stage.press(asta, "Flyt mødet");
    assert.match(
      shown,
      /^Mødet torsdag 3\. december er ændret: kl\. 9\.00-11\.30 · Morsø Rådhus, byrådssalen\. Alle i forummet får besked\. Jeg kan ikke skrive til Ida Holt, så beskeden skal komme fra jer\.$/m,
    );
    assert.doesNotMatch(shown, /I dokumentet står/);
    const { start, end, place } = (await planned(stage)) ?? {};
    assert.deepEqual({ start, end, place }, { start: "09:00", end: "11:30", place: "Morsø Rådhus, byrådssalen" });
    assert.equal(stage.heard().filter((line) => line.startsWith("channel: Mødet torsdag")).length, 1);
  });

  it("keeps the meeting as planned, and does not ask again", async () => {
    const stage = await handed("Kl. 9.00 - 11.30", "Thorsø Rådhus, lokale 2");
    assert.equal(await first(stage), "I dokumentet står kl. 9.00-11.30; mødet er planlagt til kl. 14.00-16.00.");
    assert.match(await stage.press(asta, "Behold"), /^Dagsorden til gennemsyn/);
    assert.match((await first(stage)) ?? "", /^Dagsorden til gennemsyn/);
    assert.equal((await planned(stage))?.start, "14:00");
    assert.deepEqual(stage.heard(), []);
  });

  it("says only what differs", async () => {
    const stage = await handed("Kl. 14.00 - 16.00", "Morsø Rådhus");
    assert.equal(await first(stage), "I dokumentet står Morsø Rådhus; mødet er planlagt til Thorsø Rådhus.");
    await stage.press(asta, "Skift stedet");
    assert.equal((await planned(stage))?.place, "Morsø Rådhus");
    const same = await handed("Kl. 14.00 - 16.00", "Thorsø Rådhus, mødelokale 3");
    assert.match((await first(same)) ?? "", /^Dagsorden til gennemsyn/);
  });
});
