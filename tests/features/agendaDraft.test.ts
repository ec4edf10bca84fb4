import assert from "node:assert/strict";
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
      "Skulle med, men står ikke i dokumentet: Eventuelt.",
    ]);
  });

  it("is posted in the channel once, and the draft is done with", async () => {
    const stage = await handed();
    assert.match(await stage.press(asta, "Publicér i kanalen"), /^Dagsordenen for torsdag 3\. december er sendt ud/);
    assert.equal(stage.heard().filter((line) => line.startsWith("channel: ")).length, 1);
    assert.match(await stage.press(asta, "Publicér i kanalen"), /^Det er allerede sendt ud/);
    assert.deepEqual(stage.heard(), []);
    assert.match(await stage.ask(maria, "showAgenda"), /Projektmodel · Christina Lund/);
  });

  it("makes its meeting, but not one that it cannot be posted for", async () => {
    const ahead = await handed(agenda.replace("3. december 2026", "14. januar 2027"));
    assert.match(await ahead.press(asta, "Publicér i kanalen"), /^Dagsordenen for torsdag 14\. januar er sendt ud/);
    const past = await handed(agenda.replace("3. december 2026", "5. november 2026"));
    assert.ok(!past.buttons(asta).includes("Publicér i kanalen"));
    const meetings = await past.records.meetings.list({ partition: committee.id });
    assert.equal(meetings.length, 1);
  });

  it("is what a sentence means too, and older editions of it do not come back", async () => {
    const stage = await handed();
    stage.at("2026-12-01", "10:00");
    await stage.ask(asta, "handOver", { text: agenda.replace("Akutplan", "Lægedækning") });
    assert.match(await stage.ask(bo, "postAgenda"), /^Dagsorden til gennemsyn/);
    assert.deepEqual(stage.heard(), []);
    assert.match(await stage.ask(asta, "postAgenda"), /^Dagsordenen for torsdag 3\. december er sendt ud/);
    await stage.ask(asta, "postAgenda");
    const shown = await stage.ask(maria, "showAgenda");
    assert.match(shown, /Lægedækning/);
    assert.doesNotMatch(shown, /Akutplan/);
  });
});
