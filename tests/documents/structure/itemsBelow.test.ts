import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

describe("an overview in columns above items whose number and title stand on lines of their own", () => {
  const { items, standingItems } = readText(`Dagsorden til møde i Sundhedsrådet Øst
Torsdag den 7. maj 2026 kl. 9.00-10.00

OVERSIGT (punkter mærket * er faste punkter)

Nr.  Kl.          Punkt                   Formål        Ved
1    9.00-9.10    Velkomst *              Orientering   Hanne Brink
2    9.10-9.40    Broen ved skolen        Beslutning    Ole Krat
3    9.40-10.00   Eventuelt *             Drøftelse     Hanne Brink


PUNKT 1
VELKOMST
Til orientering

Det indstilles, at dagsordenen godkendes.


PUNKT 2
BROEN VED SKOLEN
Til beslutning

Indstilling
Det indstilles, at rådet
   1. drøfter broen,
   2. godkender farven.

Bilag 2.1 Tegning af broen
Bilag 2.2 Overslag


PUNKT 3
EVENTUELT
Til drøftelse

Bilag: Ingen (vises på mødet).
`);
  it("belongs to each item, and so do its recommendations and attachments", () => {
    assert.deepEqual(
      items.map(({ number, presenters, minutes, recommendations, attachments }) => [
        number,
        presenters.join(),
        minutes,
        recommendations.length,
        attachments.join(),
      ]),
      [
        [1, "Hanne Brink", 10, 1, ""],
        [2, "Ole Krat", 30, 2, "Bilag 2.1 Tegning af broen,Bilag 2.2 Overslag"],
        [3, "Hanne Brink", 20, 0, ""],
      ],
    );
  });
  it("says with a star which items stand on every agenda", () => {
    assert.deepEqual(
      standingItems.map((title) => title.toLowerCase()),
      ["velkomst", "eventuelt"],
    );
  });
});

const HEAD = "Referat af møde i Sundhedsrådet Øst\nDato: 4. maj 2026\nDeltagere: Hanne Brink, Ole Krat\n\n";

describe("the parts of items", () => {
  it("have a title that begins with a word which may count things", () => {
    const { items } = readText(
      `${HEAD}1. Velkomst\nGodkendt.\n\n2. Udkast til brochure\nGodkendt.\n\n3. Behandling af klager\nDrøftet.\n`,
    );
    assert.deepEqual(
      items.map(({ title }) => title),
      ["Velkomst", "Udkast til brochure", "Behandling af klager"],
    );
  });

  it("have the attachments that a list at the end gives them", () => {
    const { items } = readText(
      `${HEAD}1. Velkomst\nGodkendt.\n\n2. Skuret\nDrøftet.\n\n3. Eventuelt\nIntet.\n\nBilag\n- Bilag til pkt. 2: Tegning af skuret\n- Bilag til punkt 1: Sanghæfte\n- Kort over byen\n`,
    );
    assert.deepEqual(
      items.map(({ attachments }) => attachments),
      [["Sanghæfte"], ["Tegning af skuret"], ["Kort over byen"]],
    );
  });

  it("have the first of a list whose label says what it is of", () => {
    const { items } = readText(
      `${HEAD}1. Velkomst\nGodkendt.\n\n2. Skuret\nDrøftet.\n\n3. Eventuelt\nIntet.\n\nBilag udsendt med dagsordenen:\n\n- Bilag til pkt. 2: Tegning af skuret\n- Bilag til pkt. 1: Sanghæfte\n`,
    );
    assert.deepEqual(
      items.map(({ attachments }) => attachments.join()),
      ["Sanghæfte", "Tegning af skuret", ""],
    );
  });

  it("end a list of papers where paragraphs or presenters begin", () => {
    const { items } = readText(`Minutes of the Harbour Board
Date: 4 May 2026
Present: Margaret Ashdown, Peter Lowick

1.   MINUTES OF THE LAST MEETING
     Paper HB/26/01: Draft minutes

1.1  The minutes were approved.

2.   THE CRANE
     Paper HB/26/02: Survey of the crane
     Presented by Peter Lowick

2.1  The Board noted the survey.

2.2  Members thanked Mr Lowick.
`);
    assert.deepEqual(
      items.map(({ presenters, attachments, outcome }) => [
        presenters.join(),
        attachments.join(),
        outcome.slice(0, 25),
      ]),
      [
        ["", "Paper HB/26/01: Draft minutes", "1.1 The minutes were appr"],
        ["Peter Lowick", "Paper HB/26/02: Survey of the crane", "2.1 The Board noted the s"],
      ],
    );
  });

  it("have the hours of their treatment and no mark of standing items in their titles", () => {
    const { items, standingItems } = readText(
      `${HEAD}1. Nyt fra byen (fast punkt)\nBehandles: kl. 10.05 - 10.20\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.\n`,
    );
    assert.deepEqual([items[0]?.title, items[0]?.minutes, standingItems], ["Nyt fra byen", 15, ["Nyt fra byen"]]);
  });

  it("tell what came of a recommendation on its own line", () => {
    const decided = (line: string) =>
      readText(`${HEAD}1. Skuret\n${line}\n\n2. Eventuelt\nIntet.\n`).items[0]?.recommendations.map(
        ({ text, decision }) => `${text} ${String(decision)}`,
      );
    assert.deepEqual(decided("Indstilling: At skuret males i 2026. Udsat på grund af tidnød."), [
      "At skuret males i 2026. postponed",
    ]);
    assert.deepEqual(decided("Indstilling: At skuret males. Rådet tilsluttede sig indstillingen."), [
      "At skuret males. approved",
    ]);
    assert.deepEqual(decided("Indstilling: At skuret males. Farven vælges senere."), [
      "At skuret males. Farven vælges senere. null",
    ]);
  });

  it("are over when those who came are listed below the hour", () => {
    const names = Array.from({ length: 20 }, (_, at) => `Medlem ${at.toString()}`).join("\n");
    const { meeting } = readText(
      `Referat af møde i Sundhedsrådet Øst\nDato: 4. maj 2026 kl. 9.00\n\n1. Velkomst\nGodkendt.\n\n2. Eventuelt\nIntet.\n\nModet hævet kl.: 11.50\n\nDeltagere\n${names}\n`,
    );
    assert.equal(meeting.end, "11:50");
  });
});

describe("a list of subjects for later meetings", () => {
  it("has each subject's own day, and is no list of what somebody does or of what was left out", () => {
    const [item] = readText(
      `${HEAD}1. Emner til de næste møder\n\nReferat:\nDen 15. juni: Tolkning på skadestuen.\nOle Krat finder en oplægsholder.\nForslaget om et temamøde nød ikke fremme.\n\n2. Eventuelt\n\nReferat:\nIntet.\n`,
    ).items;
    assert.deepEqual(
      item?.followUps.map(({ subject, when }) => [subject, when?.from]),
      [["Tolkning på skadestuen", "2026-06-15"]],
    );
    assert.deepEqual(
      item.actions.map(({ owners }) => owners),
      [["Ole Krat"]],
    );
  });

  it("goes on with what is put off and what a group reports", () => {
    const outcome = (said: string) =>
      readText(
        `${HEAD}1. Skuret\n\nBeslutning\n${said}\n\n2. Eventuelt\n\nBeslutning\nIntet.\n`,
      ).items[0]?.followUps.map(({ when }) => when?.from);
    assert.deepEqual(outcome("Det blev besluttet at udskyde punktet til mødet den 2. juni."), ["2026-06-02"]);
    assert.deepEqual(outcome("Det blev aftalt, at undergruppen afrapporterer til rådet på mødet den 2. juni."), [
      "2026-06-02",
    ]);
  });
});
