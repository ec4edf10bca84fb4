import assert from "node:assert/strict";
import type { Download } from "../../src/ports/ports.ts";
import { actionsOf, drafts, handedOver, linesWith, minutesOfOctober, october, published } from "./papers.ts";
import { setStage } from "./stage.ts";
import { asta, committee, maria, nextMeeting } from "./vest.ts";

describe("a document that is handed over", () => {
  it("is shown to the secretariat with what is unsure first, and goes nowhere else", async () => {
    const stage = await setStage({ meetings: [october, nextMeeting] });
    const shown = await stage.ask(asta, "handOver", { text: minutesOfOctober });
    assert.deepEqual(shown.split("\n").slice(0, 6), [
      "Referat til gennemsyn · torsdag 1. oktober",
      "indsat tekst · 4 punkter · 3 opgaver · 1 opfølgning",
      "Én ting er jeg i tvivl om",
      "Det kommer kun med, hvis du siger ja til det.",
      "Hvilken Christina? Christina: et overblik over projekter · 13. jan.",
      "“Christina laver et overblik over projekter inden den 13. januar 2027.”",
    ]);
    assert.deepEqual(stage.buttons(asta).slice(0, 3), ["Christina Lund", "Christina Bak", "Ret"]);
    assert.equal(stage.buttons(asta).at(-1), "Publicér i kanalen");
    assert.deepEqual(stage.heard(), []);
    assert.deepEqual(await actionsOf(stage), []);
  });

  it("is not kept where no store could hold it, which is said", async () => {
    const stage = await setStage({ meetings: [october, nextMeeting] });
    const long = "Der var en længere drøftelse af de mange forhold i sagen. ".repeat(14_000);
    const shown = await stage.ask(asta, "handOver", {
      text: minutesOfOctober.replace("Godkendt.", `Godkendt. ${long}`),
    });
    assert.match(shown, /^Der er for meget tekst i dokumentet/);
    assert.deepEqual(await drafts(stage), []);
  }).timeout(30_000);

  it("says exactly what publishing will do", async () => {
    const stage = await handedOver();
    const shown = (await stage.ask(asta, "showDraft")).split("\n");
    assert.deepEqual(shown.slice(shown.indexOf("Når du publicerer") + 1), [
      "Resuméet lægges i kanalen, hvor alle i forummet kan se det.",
      "2 opgaver oprettes.",
      "Bo Nygaard og Maria Vestergaard får besked i deres egen chat.",
      "Kommer på dagsordenen igen: Nærhospitaler tages op (næste møde).",
      "Næste møde er torsdag 14. januar i referatet, men torsdag 3. december i kalenderen. Bagefter spørger jeg, om det er flyttet.",
      "Kommer ikke med, medmindre du siger ja først: Christina: et overblik over projekter.",
    ]);
  });

  it("has another committee's name at the very top", async () => {
    const stage = await setStage({ meetings: [october, nextMeeting] });
    const other = minutesOfOctober.replaceAll("Klyngestyregruppe Vest", "Klyngestyregruppe Øst");
    const shown = await stage.ask(asta, "handOver", { text: other });
    const warning = "I dokumentet står der Klyngestyregruppe Øst, men her er Klyngestyregruppe Vest.";
    assert.equal(shown.split("\n")[0], `${warning} Er det det rigtige dokument?`);
  });

  it("is taken from the secretariat only, and only in its own chat", async () => {
    const stage = await setStage();
    assert.equal(
      await stage.ask(maria, "handOver", { text: minutesOfOctober }),
      "Det ligner en dagsorden eller et referat. Dem tager jeg imod fra sekretariatet: Asta Lindholm eller Bo Nygaard.",
    );
    assert.match(await stage.say(asta, minutesOfOctober, { in: "channel" }), /^Send mig dokumentet i vores egen chat/);
    assert.deepEqual(await drafts(stage), []);
  });

  it("is not kept where nothing was found in it", async () => {
    const stage = await setStage();
    const shown = await stage.ask(asta, "handOver", { text: "Kære alle\nHusk kage.\nHilsen Bo" });
    assert.match(shown, /fandt ingen punkter, så intet er gemt/);
    assert.deepEqual(await drafts(stage), []);
  });

  it("is one draft, however often the same message is delivered", async () => {
    const stage = await setStage({ meetings: [october, nextMeeting] });
    const first = await stage.ask(asta, "handOver", { text: minutesOfOctober }, "same");
    assert.equal(await stage.ask(asta, "handOver", { text: minutesOfOctober }, "same"), first);
    assert.equal((await drafts(stage)).length, 1);
  });

  it("can be discarded, and is then neither shown nor published", async () => {
    const stage = await handedOver();
    assert.equal(await stage.press(asta, "Kassér"), "Udkastet er kasseret. Intet er publiceret.");
    assert.match(await stage.press(asta, "Publicér i kanalen"), /^Udkastet er kasseret/);
    assert.match(await stage.ask(asta, "showDraft"), /^Der ligger ikke noget udkast/);
    assert.deepEqual(stage.heard(), []);
  });
});

describe("a file that is handed over", () => {
  async function handing(download: Download): Promise<string> {
    const stage = await setStage();
    stage.ports.files = { download: () => Promise.resolve(download) };
    const shown = await stage.handOver(asta, [{ name: "referat.txt", url: "https://files.example/1" }]);
    if (download.kind !== "bytes") assert.deepEqual(await drafts(stage), []);
    return shown;
  }
  const bytes = (text: string): Download => ({ kind: "bytes", bytes: new TextEncoder().encode(text) });

  it("is read like pasted text, under its name", async () => {
    assert.equal(linesWith(await handing(bytes(minutesOfOctober)), "referat.txt")[0]?.split(" · ")[0], "referat.txt");
  });

  it("that cannot be read has one sentence that says what to do instead", async () => {
    assert.match(await handing({ kind: "refused" }), /^Filen kan jeg ikke hente derfra\. Træk den ind/);
    assert.match(await handing({ kind: "tooLarge" }), /^Filen er for stor for mig/);
    assert.match(await handing({ kind: "failed" }), /intet er gemt\. Prøv at sende den igen/);
    assert.match(await handing(bytes("")), /^Filen er tom/);
    assert.match(await handing(bytes("\u0000\u0001\u0002 GIF89a \u0000\u0003")), /^Den fil kan jeg ikke læse/);
  });

  it("comes alone", async () => {
    const stage = await setStage();
    const file = { name: "a.txt", url: "https://files.example/1" };
    assert.match(await stage.handOver(asta, [file, file]), /^Send én fil ad gangen/);
  });
});

describe("the meeting of a document", () => {
  const dateless = minutesOfOctober.replace("Dato: Torsdag den 1. oktober 2026\n", "").replace("8. møde", "møde");

  it("is not yet held: that is all that is said, since nothing can be published", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    const ahead = minutesOfOctober.replace("1. oktober 2026", "10. december 2026");
    const shown = await stage.ask(asta, "handOver", { text: ahead });
    assert.match(shown, /^Mødet er ikke holdt endnu/m);
    assert.doesNotMatch(shown, /Det bliver oprettet/);
    assert.ok(!stage.buttons(asta).includes("Publicér i kanalen"));
  });

  it("was planned for other hours: a remark says so, and nothing is asked", async () => {
    const stage = await setStage({ meetings: [{ ...october, start: "09:00", end: "11:00" }, nextMeeting] });
    const shown = await stage.ask(asta, "handOver", { text: minutesOfOctober });
    assert.match(
      shown,
      /^I referatet står kl\. 14\.00.*; mødet var planlagt til kl\. 9\.00-11\.00, og det bliver stående i kalenderen\.$/m,
    );
    assert.ok(!stage.buttons(asta).includes("Flyt mødet"));
  });

  it("is the one of its date, and one that was not planned is made on publishing", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    const shown = await stage.ask(asta, "handOver", { text: minutesOfOctober });
    assert.match(shown, /Jeg kender ikke noget møde torsdag 1\. oktober\. Det bliver oprettet, når du publicerer\./);
    await stage.press(asta, "Publicér i kanalen");
    const [first] = await stage.records.meetings.list({ partition: committee.id, order: "ascending" });
    const { date, start, place, status } = first?.value ?? {};
    assert.deepEqual(
      { date, start, place, status },
      { date: "2026-10-01", start: "14:00", place: "Thorsø Rådhus", status: "minutesPublished" },
    );
  });

  it("is the one with its number where there is no date", async () => {
    const stage = await setStage({ meetings: [october, { ...october, id: "m7", number: 7, date: "2026-08-20" }] });
    const numbered = minutesOfOctober.replace("Dato: Torsdag den 1. oktober 2026\n", "").replace("8. møde", "7. møde");
    assert.match(await stage.ask(asta, "handOver", { text: numbered }), /^Referat til gennemsyn · torsdag 20\. august/);
  });

  it("is the only one held without minutes where there is neither, and the preview says so", async () => {
    const stage = await handedOver(dateless);
    const shown = await stage.ask(asta, "showDraft");
    assert.match(shown, /Jeg fandt ikke mødets dato i dokumentet, så jeg har taget mødet torsdag 1\. oktober\./);
  });

  it("is asked for where it is not certain, with buttons or a date", async () => {
    const earlier = { ...october, id: "m7", number: 7, date: "2026-08-20" };
    const stage = await setStage({ meetings: [october, earlier, nextMeeting] });
    const shown = await stage.ask(asta, "handOver", { text: dateless });
    assert.equal(shown, "Hvilket møde er referatet fra?\nindsat tekst · begynder med “Godkendelse af dagsorden”");
    assert.deepEqual(stage.buttons(asta), ["torsdag 1. oktober", "torsdag 20. august", "Vælg datoen"]);
    assert.match(await stage.press(asta, "torsdag 20. august"), /^Referat til gennemsyn · torsdag 20\. august/);
    assert.equal(
      await stage.press(asta, "Et andet møde"),
      "Hvilket møde er referatet fra?\nindsat tekst · begynder med “Godkendelse af dagsorden”",
    );
    const dated = await stage.press(asta, "Vælg datoen", { date: "2026-06-11" });
    assert.match(dated, /^Referat til gennemsyn · torsdag 11\. juni/);
  });

  it("is asked for where only its number fits a meeting whose minutes are out", async () => {
    const stage = await published();
    const numbered = minutesOfOctober.replace("Dato: Torsdag den 1. oktober 2026\n", "");
    assert.equal(
      await stage.ask(asta, "handOver", { text: numbered }),
      "Hvilket møde er referatet fra?\nindsat tekst · begynder med “Godkendelse af dagsorden”",
    );
  });

  it("is no later one than what the minutes look ahead to", async () => {
    const stage = await handedOver(dateless.replaceAll("2027", "2022").replaceAll("2026", "2021"));
    assert.equal(
      await stage.ask(asta, "showDraft"),
      "Hvilket møde er referatet fra?\nindsat tekst · begynder med “Godkendelse af dagsorden”",
    );
  });

  it("has to have been held before its minutes go out", async () => {
    const stage = await setStage({ meetings: [nextMeeting] });
    const early = minutesOfOctober.replace("1. oktober 2026", "3. december 2026");
    assert.match(await stage.ask(asta, "handOver", { text: early }), /Mødet er ikke holdt endnu/);
    assert.ok(!stage.buttons(asta).includes("Publicér i kanalen"));
    assert.match(await stage.ask(asta, "postMinutes"), /^Mødet er ikke holdt endnu/);
    assert.deepEqual(stage.heard(), []);
  });
});
