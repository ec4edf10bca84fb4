import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const ITEMS =
  "\n\n1. Status på indsatsen\nBeslutning:\nTaget til efterretning.\n\n2. Eventuelt\nBeslutning:\nIntet.\n\n";

describe("the meeting", () => {
  const heads: [what: string, head: string, committee: string, meeting: object][] = [
    [
      "with a committee whose name begins small",
      "Referat af møde i styregruppen for Digital Velfærd\nTorsdag den 3. april 2025 kl. 9.00-11.00\nSted: Teams",
      "Styregruppen for Digital Velfærd",
      { number: null, date: "2025-04-03", start: "09:00", end: "11:00", place: "Teams" },
    ],
    [
      "with its place behind the hours",
      "Ældrerådet i Solbjerg Kommune\nReferat fra møde den 12. marts 2025\nkl. 10-12 i Rådhusets mødelokale 3",
      "Ældrerådet i Solbjerg Kommune",
      { number: null, date: "2025-03-12", start: "10:00", end: "12:00", place: "Rådhusets mødelokale 3" },
    ],
    [
      "with an ordinal at the beginning",
      "REFERAT\n\n4. ordinære møde i Handicaprådet\n\nTid: Mandag d. 7/4-2025 kl. 15.30 – 17.30\nSted: Byrådssalen",
      "Handicaprådet",
      { number: 4, date: "2025-04-07", start: "15:30", end: "17:30", place: "Byrådssalen" },
    ],
    [
      "with a room told in a sentence, and the committee in a common noun",
      "Noter – faglig klynge Vest, mandag d. 4/5-2026 kl. 8.30-10.30\n\nVi sad i Sundhedshuset i Solbjerg, lok. 2.14, og nogle var på Teams.",
      "Faglig klynge Vest",
      { number: null, date: "2026-05-04", start: "08:30", end: "10:30", place: "Sundhedshuset i Solbjerg, lok. 2.14" },
    ],
    [
      "below a letterhead in two columns",
      "Solbjerg Sygehus                    Dato: 12. maj 2026\nKvalitet og Samarbejde              Sagsnr.: 26/118\n\nREFERAT\n\nMøde i:     Lokalt Samordningsforum Solbjerg (SOS)\nMødedato:   Mandag den 4. maj 2026\nTidspunkt:  Kl. 9.00-10.30",
      "Lokalt Samordningsforum Solbjerg",
      { number: null, date: "2026-05-04", start: "09:00", end: "10:30", place: null },
    ],
    [
      "in English, with all in one line",
      "Westport Joint Housing and Care Committee\n\nRecord of the 12th meeting, held in the Long Room, Westport Hospital, on Monday 4 May 2026 from 10.00 am to 12.20 pm",
      "Westport Joint Housing and Care Committee",
      { number: 12, date: "2026-05-04", start: "10:00", end: "12:20", place: "Long Room, Westport Hospital" },
    ],
    [
      "under labels with the day and the hour as a system writes them",
      "UDVALG\n\nUdvalget for Trivsel\n\nMØDE\n\nReferat\n\nSTED\n\nHavnestræde 2, lokale 3\n\nSTARTTIDSPUNKT\n\n04-05-2026 09:00:00\n\nSLUTTIDSPUNKT\n\n04-05-2026 11:00:00",
      "Udvalget for Trivsel",
      { number: null, date: "2026-05-04", start: "09:00", end: "11:00", place: "Havnestræde 2, lokale 3" },
    ],
    [
      "of a list of minutes",
      "Dagsordner og referater Faglig strategisk gruppe Solbjerg-klyngen\ntil\nmødet i\nden 4. maj 2026 kl. 08:30\ni L128, Regionshospitalet Solbjerg",
      "Faglig strategisk gruppe Solbjerg-klyngen",
      { number: null, date: "2026-05-04", start: "08:30", end: null, place: "L128, Regionshospitalet Solbjerg" },
    ],
    [
      "of a committee that a label without a colon stands before",
      "Referat\n\nmandag den 4. maj 2026 kl. 12:30\n\nMødested Sundhedshuset Solbjerg\nUdvalg Social- og Trivselsudvalget\nMødedeltagere Hanne Brink, Ole Krat",
      "Social- og Trivselsudvalget",
      { number: null, date: "2026-05-04", start: "12:30", end: null, place: "Sundhedshuset Solbjerg" },
    ],
    [
      "with labels that have no colon",
      "Udvalget for Social og Sundhed\nDato 11-06-2024\nTidspunkt 15:00\nSted Mødelokale 2, Rådhuset",
      "Udvalget for Social og Sundhed",
      { number: null, date: "2024-06-11", start: "15:00", end: null, place: "Mødelokale 2, Rådhuset" },
    ],
    [
      "with its number over the year",
      "Mødereferat fra Styregruppemøde 3/2025\nDato: 24.02.2025, kl. 13:00-14:30\nForum: Styregruppen for Nære Tilbud",
      "Styregruppen for Nære Tilbud",
      { number: 3, date: "2025-02-24", start: "13:00", end: "14:30", place: null },
    ],
    [
      "after the day on which it was sent out",
      "Faglig Klynge Syd\nUdsendt den 10. marts 2025\nMøde den 3. marts 2025 kl. 14-16, Solbjerg Sygehus, Auditoriet",
      "Faglig Klynge Syd",
      { number: null, date: "2025-03-03", start: "14:00", end: "16:00", place: "Solbjerg Sygehus, Auditoriet" },
    ],
    [
      "in a letter",
      "Fra: Lis Ager\nSendt: 13. maj 2025 15:42\nTil: Brugerrådet\nEmne: Referat\n\nReferat fra møde i Brugerrådet\nMandag den 12. maj 2025 kl. 14-15.30 på Bakkeskolen, Solbjerg",
      "Brugerrådet",
      { number: null, date: "2025-05-12", start: "14:00", end: "15:30", place: "Bakkeskolen, Solbjerg" },
    ],
    [
      "told in a sentence",
      "Referat fra PIU-mødet tirsdag d. 18. februar 2025\n\nPatientudvalget i Region Vest holdt møde på Solbjerg Sygehus i lokale K14 fra\nklokken 16.30.",
      "Patientudvalget i Region Vest",
      { number: null, date: "2025-02-18", start: "16:30", end: null, place: "Solbjerg Sygehus i lokale K14" },
    ],
    [
      "with a remark about lunch",
      "Dagsorden for møde i Brugerrådet\nonsdag den 5. marts 2025 kl. 9.00-12.00\nSolbjerg Kro, store sal (frokost fra kl. 12)",
      "Brugerrådet",
      { number: null, date: "2025-03-05", start: "09:00", end: "12:00", place: "Solbjerg Kro, store sal" },
    ],
    [
      "with its hours behind a word without a colon",
      "Brugerrådet\nReferat\n\nMødedato 6. maj 2025\nTidspunkt 13:00 - 15:30\nSted Regionsgården",
      "Brugerrådet",
      { number: null, date: "2025-05-06", start: "13:00", end: "15:30", place: "Regionsgården" },
    ],
    [
      "that tells when it began and ended",
      "Brugerrådet\nReferat af møde den 6. maj 2025\nMødet startede kl. 16.00 og sluttede kl. 18.35",
      "Brugerrådet",
      { number: null, date: "2025-05-06", start: "16:00", end: "18:35", place: null },
    ],
    [
      "with its facts in two columns",
      "Brugerrådet\nReferat\n\nMødedato: 18. marts 2025        Tidspunkt: 09.00 - 11.30\nMødested: Byrådssalen           Referent: Lis Hvid",
      "Brugerrådet",
      { number: null, date: "2025-03-18", start: "09:00", end: "11:30", place: "Byrådssalen" },
    ],
    [
      "in English",
      "Minutes of the third meeting of the Health Partnership Board held on Monday 3 March 2025 at 2 pm in the Town Hall",
      "Health Partnership Board",
      { number: 3, date: "2025-03-03", start: "14:00", end: null, place: "Town Hall" },
    ],
  ];
  for (const [what, head, committee, expected] of heads) {
    it(what, () => {
      const { committee: named, meeting } = readText(head + ITEMS);
      assert.equal(named, committee);
      assert.deepEqual(meeting, { calledOff: false, ...expected });
    });
  }

  it("has the year in which its weekday falls on the day", () => {
    const { meeting } = readText(
      `Referat af møde i Brugerrådet tirsdag den 3. september${ITEMS}Planen gælder til 2026, budgettet er fra 2024.`,
    );
    assert.equal(meeting.date, "2024-09-03");
  });

  it("is told of where its year was found by its weekday", () => {
    const { warnings } = readText(
      `Referat af møde i Brugerrådet tirsdag den 3. september${ITEMS}Budgettet er fra 2024.`,
    );
    assert.ok(warnings.some((one) => /Årstallet/u.test(one.message)));
  });

  it("keeps who wrote its minutes beside its place", () => {
    const head = "Brugerrådet\nReferat den 6. maj 2025\n\nMødested: Byrådssalen           Referent: Lis Hvid";
    assert.deepEqual(
      readText(head + ITEMS).people.map(({ name, roles }) => [name, roles]),
      [["Lis Hvid", ["secretariat"]]],
    );
  });

  it("may tell at its end when it was held", () => {
    const text = `Referat af møde i Brugerrådet den 6. maj 2025${ITEMS}Mødet blev åbnet kl. 16.00 og hævet kl. 18.35`;
    const { start, end } = readText(text).meeting;
    assert.deepEqual([start, end], ["16:00", "18:35"]);
  });

  it("is doubted where the day of the week does not fit", () => {
    const { warnings } = readText(`Referat af møde i Brugerrådet mandag den 4. marts 2025${ITEMS}`);
    assert.ok(warnings.some((one) => /Ugedagen/u.test(one.message)));
  });
});

describe("a day that does not exist", () => {
  it("is no date of the meeting, of a task or of the next meeting, and is told", () => {
    const { meeting, items, nextMeeting, warnings } = readText(
      `Referat af møde i Brugerrådet\nDato: 31. april 2025 kl. 10-12\nDeltagere: Per Holm, Lis Ager\n\n1. Status\nBeslutning:\nPer Holm skriver et notat inden den 31. februar 2026.\n\n2. Eventuelt\nBeslutning:\nIntet.\n\nNæste møde: 31. september 2025 kl. 14\n`,
    );
    assert.deepEqual([meeting.date, items[0]?.actions[0]?.due, nextMeeting.date], [null, null, null]);
    const told = warnings.filter((one) => /findes ikke/u.test(one.message)).map((one) => one.message);
    assert.deepEqual(
      told.map((message) => /"(?<day>.+)"/u.exec(message)?.groups?.["day"]),
      ["31. april 2025", "den 31. februar 2026", "31. september 2025"],
    );
  });
});

describe("a standing item", () => {
  const standing = (text: string) =>
    readText(
      `Referat af møde i Brugerrådet den 5. maj 2025\n\n1. Status på indsatsen\n${text}\nBeslutning:\nTaget til efterretning.\n\n2. Eventuelt\nBeslutning:\nIntet.\n`,
    ).standingItems;
  for (const text of [
    "Fast punkt på alle møder i Brugerrådet.",
    "Punktet er fast på dagsordenen.",
    "Punktet behandles på hvert møde.",
    "Er et fast punkt på dagsordenen.",
    "Tilbagevendende punkt.",
  ]) {
    it(text, () => {
      assert.deepEqual(standing(text), ["Status på indsatsen"]);
    });
  }
  for (const text of [
    "Punktet er ikke et fast punkt.",
    "Økonomien drøftes på alle møder i ledelsen.",
    "Per Holm foreslog, at Ugens historie bliver et fast punkt.",
    "Mr Holm suggested that a patient story should be a standing item.",
  ]) {
    it(`is none: ${text}`, () => {
      assert.deepEqual(standing(text), []);
    });
  }

  it("is called so in its title", () => {
    const { standingItems } = readText(
      "Referat af møde i Brugerrådet den 5. maj 2025\n\n1. Nyt fra brugerne (fast punkt)\nBeslutning:\nIntet nyt.\n\n2. Eventuelt\nBeslutning:\nIntet.\n",
    );
    assert.deepEqual(standingItems, ["Nyt fra brugerne"]);
  });

  for (const text of [
    "Det blev aftalt, at ”Ugens historie” fremover er et fast punkt.",
    'It was agreed that "Ugens historie" would be a standing item from June.',
    "It was agreed that an Ugens historie would be a standing item from June.",
    "Ugens historie will open every meeting from June.",
    "Each meeting from June will begin with Ugens historie.",
    "It was agreed to make Ugens historie a standing item from the June meeting.",
    "Ugens historie gøres til fast punkt fra juni.",
    "Det besluttes at have Ugens historie som fast punkt.",
  ])
    it(`is named in the outcome: ${text}`, () => {
      assert.deepEqual(standing(text), ["Ugens historie"]);
    });

  it("is listed in a sentence", () => {
    const { standingItems } = readText(
      `Dagsorden for møde i Brugerrådet den 5. maj 2025${ITEMS}Brugerrådets møder har altid disse punkter: Status på indsatsen,\nEventuelt.`,
    );
    assert.deepEqual(standingItems, ["Status på indsatsen", "Eventuelt"]);
  });
});
