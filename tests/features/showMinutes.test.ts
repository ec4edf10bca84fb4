import assert from "node:assert/strict";
import { messageBytes, ADVISED_BYTES } from "../../src/cards/size.ts";
import type { Message } from "../../src/ports/messenger.ts";
import { handedOver, minutesOfOctober, published } from "./papers.ts";
import { setStage } from "./stage.ts";
import { asta, maria, nextMeeting } from "./vest.ts";

describe("asking for minutes", () => {
  it("gives the summary of the latest, or of the meeting that is named", async () => {
    const stage = await published();
    const shown = (await stage.ask(maria, "showMinutes")).split("\n");
    assert.deepEqual(shown.slice(0, 6), [
      "Referat · Klyngestyregruppe Vest · torsdag 1. oktober",
      "Besluttet",
      "2",
      "Projektmodel · ad 1: godkendt, ad 2: drøftet",
      "3",
      "Akutplan · taget til efterretning",
    ]);
    const inOctober = await stage.ask(maria, "showMinutes", { meeting: { from: "2026-10-01", to: "2026-10-31" } });
    assert.deepEqual(inOctober.split("\n"), shown);
  });

  it("quotes what is said of an item where no recommendation plainly has its decision", async () => {
    const stage = await handedOver(
      minutesOfOctober.replace(/^Taget til efterretning\.$/mu, "To medlemmer stemte imod."),
    );
    assert.match(await stage.ask(asta, "showDraft"), /Akutplan · ingen klar beslutning “To medlemmer stemte imod\.”/);
    await stage.press(asta, "Christina Lund");
    await stage.press(asta, "Publicér i kanalen");
    const shown = (await stage.ask(maria, "showMinutes")).split("\n");
    assert.deepEqual(shown.slice(4, 6), ["3", "Akutplan · To medlemmer stemte imod"]);
  });

  it("lists a recommendation without a clear decision among those that have one", async () => {
    const stage = await handedOver(
      minutesOfOctober.replace("2. Styregruppen drøftede opfølgningen.", "2. To medlemmer stemte imod."),
    );
    await stage.press(asta, "Christina Lund");
    await stage.press(asta, "Publicér i kanalen");
    const shown = (await stage.ask(maria, "showMinutes")).split("\n");
    assert.deepEqual(
      shown.filter((line) => /^[12]\. (?:godkender|drøfter)/u.test(line)),
      ["1. godkender projektmodellen · godkendt", "2. drøfter, hvem der følger projekterne"],
    );
  });

  it("gives who was absent as they have it, and not what was said before the meeting", async () => {
    const october = { meeting: { from: "2026-10-01", to: "2026-10-01" } };
    const absent = "Afbud ifølge referatet: torsdag 1. oktober\nMaria Vestergaard (Ida Holt i stedet)";
    assert.equal(await (await published()).ask(maria, "listCancellations", october), absent);
    const stage = await handedOver(minutesOfOctober.replace(/^Afbud: .*\n/mu, ""));
    assert.match(await stage.ask(maria, "listCancellations", october), /så jeg ved ikke, hvem der kom/);
    await stage.press(asta, "Christina Lund");
    await stage.press(asta, "Publicér i kanalen");
    const none = "Referatet nævner ingen afbud: torsdag 1. oktober.";
    assert.equal(await stage.ask(maria, "listCancellations", october), none);
  });

  it("says where there are none", async () => {
    const stage = await setStage();
    assert.equal(await stage.ask(maria, "showMinutes"), "Der er ikke publiceret noget referat endnu.");
    assert.equal(
      await stage.say(maria, "referat fra den 31. februar"),
      "Den 31. februar findes ikke. Der er ikke publiceret noget referat endnu.",
    );
    assert.deepEqual(stage.buttons(maria), []);
    const may = { meeting: { from: "2026-05-01", to: "2026-05-31" } };
    assert.equal(await stage.ask(maria, "showMinutes", may), "Der er ikke publiceret noget referat fra maj.");
  });

  it("does not show what is not published", async () => {
    const stage = await handedOver();
    assert.equal(await stage.ask(maria, "showMinutes"), "Der er ikke publiceret noget referat endnu.");
    assert.match(
      await stage.ask(maria, "searchDecisions", { query: "akutplan" }),
      /^Der er ikke publiceret noget referat/,
    );
    assert.match(await stage.ask(maria, "showDraft"), /^Det kan kun sekretariatet/);
  });

  it("finds a decision by its subject, whatever the ending", async () => {
    const stage = await published();
    for (const query of ["akutplanen", "AKUTPLAN", "akutplaner"])
      assert.deepEqual((await stage.ask(maria, "searchDecisions", { query })).split("\n"), [
        `Det står der om “${query}”`,
        "torsdag 1. oktober · punkt 3 · Akutplan",
        "at styregruppen tager orienteringen til efterretning · taget til efterretning",
        "Taget til efterretning. Maria Vestergaard skriver et høringssvar inden den 20. december 2026. Nærhospitaler tages op på næste møde.",
      ]);
    assert.match(
      await stage.ask(maria, "searchDecisions", { query: "høringssvar" }),
      /Maria Vestergaard skriver et høringssvar/,
    );
    // "Nærhospitaler tages op"
    assert.match(await stage.ask(maria, "searchDecisions", { query: "hospitalerne" }), /^Det står der om/);
    assert.match(await stage.ask(maria, "searchDecisions", { query: "svømmehal" }), /^Jeg finder ikke noget om/);
  });
});

/** Of what is sent: what the bot keeps of an answer does not go to Teams. */
const sentBytes = ({ text, card }: Message): number => messageBytes({ text, ...(card && { card }) });

describe("long minutes", () => {
  const tasks = [
    "undersøger, hvordan de fælles forløb kan beskrives, så alle parter kan se, hvad der er aftalt",
    "indkalder kommunernes visitatorer til en temadag om genoptræning efter hoftebrud og brystkræft",
    "skriver til lægeforeningen om bemandingen i weekender, helligdage og sommerferien på plejecentrene",
    "laver et budget for kørslen mellem sygehuset, akutpladserne og borgernes egen bopæl",
    "samler erfaringerne med medicingennemgang hos ældre, der får mere end ti præparater dagligt",
  ];
  const item = (number: number, lines: number): string =>
    [
      `Punkt ${number}. Forløb nummer ${number} med en overskrift, der er noget længere, end den behøver at være`,
      "",
      "Indstilling:",
      "Det indstilles, at styregruppen",
      "1. godkender forløbsbeskrivelsen, som den foreligger efter den seneste høring hos parterne",
      "2. drøfter, hvordan den bliver kendt",
      "",
      "Beslutning:",
      "1. Godkendt.",
      "2. Drøftet.",
      ...tasks.slice(0, lines).map((task) => `Christina Lund ${task}.`),
      "",
    ].join("\n");
  const long = (items: number, lines: number): string =>
    [
      ...minutesOfOctober.split("\n").slice(0, 10),
      ...Array.from({ length: items }, (_, at) => item(at + 1, lines)),
    ].join("\n");

  for (const [items, lines] of [
    [13, 3],
    [40, 5],
  ] as const)
    it(`of ${items} items fit into messages that Teams takes`, async () => {
      const stage = await setStage({ meetings: [nextMeeting] });
      const shown = await stage.ask(asta, "handOver", { text: long(items, lines) });
      assert.match(shown, new RegExp(`${items} punkter · ${items * lines} opgaver`));
      assert.ok(sentBytes(stage.lastCard(asta)) < ADVISED_BYTES, `${sentBytes(stage.lastCard(asta))} bytes`);
      await stage.press(asta, "Publicér i kanalen");
      await stage.ask(maria, "showMinutes");
      assert.ok(sentBytes(stage.lastCard(maria)) < ADVISED_BYTES, `${sentBytes(stage.lastCard(maria))} bytes`);
    });
});
