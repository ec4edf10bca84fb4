import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const shape = (source: string) => readText(source).items.map(({ number, title }) => [number, title]);

describe("the items of a document", () => {
  it("are not the numbered lists inside them", () => {
    const source = `Referat
1. Skoleveje
Der er tre forslag:
1. bump
2. skilte
3. lys
Indstilling:
1. At rådet drøfter forslagene
2. At rådet vælger et
Beslutning:
1. Drøftet.
2. Lys er valgt.

2. Eventuelt
Beslutning:
Intet.
`;
    assert.deepEqual(shape(source), [
      [1, "Skoleveje"],
      [2, "Eventuelt"],
    ]);
  });

  for (const title of ["Dagsorden til mødet den 14. januar:", "Her er dagsordenen:", "Draft agenda for 14 January:"])
    it(`begin right below "${title}"`, () => {
      assert.deepEqual(shape(`${title}\n1. Velkomst\n2. Budget ved Charlotte Dam\n3. Eventuelt\n`), [
        [1, "Velkomst"],
        [2, "Budget"],
        [3, "Eventuelt"],
      ]);
    });

  it("are not the table of contents", () => {
    const source = `Referat
Indhold
1. Skoleveje ........ 2
2. Eventuelt ........ 3

1. Skoleveje
Beslutning:
Godkendt.

2. Eventuelt
Beslutning:
Intet.
`;
    assert.deepEqual(shape(source), [
      [1, "Skoleveje"],
      [2, "Eventuelt"],
    ]);
  });

  it("keep their place where a number was lost, with a warning", () => {
    const reading = readText(
      "Referat\n\n. Skoleveje ved Hanne Brink - 10 min\n\nBeslutning:\nGodkendt.\n\n2. Legeplads ved Ole Krat - 5 min\n\nBeslutning:\nGodkendt.\n",
    );
    assert.deepEqual(
      reading.items.map((item) => [item.number, item.title, item.minutes]),
      [
        [1, "Skoleveje", 10],
        [2, "Legeplads", 5],
      ],
    );
    assert.ok(reading.warnings.some((warning) => warning.line === 3));
  });

  it("are all there where their numbers jump, with a warning", () => {
    const agenda = readText(
      "Dagsorden\n\n1. Velkomst v/ Hanne Brink (5 min.)\n2. Skoleveje v/ Ole Krat (20 min.)\n4. Havnen v/ Ole Krat (20 min.)\n8. Eventuelt\n",
    );
    assert.deepEqual(
      agenda.items.map((item) => item.number),
      [1, 2, 4, 8],
    );
    assert.deepEqual(
      agenda.warnings.filter((one) => one.message.includes("springer")).map((one) => one.line),
      [5, 6],
    );
    const [, , third] = readText(
      "Referat\n\n1. Velkomst\nReferat: Hanne bød velkommen.\n2. Skoleveje\nReferat: Godkendt.\n6. Havnen\nReferat: Ole Krat laver et notat om havnen.\n",
    ).items;
    assert.deepEqual([third?.number, third?.actions.length], [6, 1]);
  });

  it("may have headings instead of numbers", () => {
    assert.deepEqual(
      shape(
        "# Referat\n\n## Skoleveje\n\nLangt sagt.\n\n### Beslutning\n\nGodkendt.\n\n## Eventuelt\n\n### Beslutning\n\nIntet.\n",
      ),
      [
        [1, "Skoleveje"],
        [2, "Eventuelt"],
      ],
    );
  });

  it("may have titles over two lines", () => {
    const source = `Referat

1. Den fremtidige organisering af skolevejene i hele kommunen og de nye cykelstier
langs havnen ved Hanne Brink - 10 min
Skolevejene er blevet farligere, og der er kommet flere biler til byen siden sidste år.
Beslutning:
Godkendt.

2. Eventuelt
Beslutning:
Intet.
`;
    const [item] = readText(source).items;
    assert.equal(
      item?.title,
      "Den fremtidige organisering af skolevejene i hele kommunen og de nye cykelstier langs havnen",
    );
    assert.deepEqual([item.presenters, item.minutes], [["Hanne Brink"], 10]);
  });

  const titles: [line: string, title: string, presenters: string[], minutes: number | null, kind: string | null][] = [
    ["1. Skoleveje v/ Hanne Brink (15 min.)", "Skoleveje", ["Hanne Brink"], 15, null],
    [
      "1. Skoleveje – orientering ved Hanne Brink og Ole Krat, Solbjerg Kommune",
      "Skoleveje",
      ["Hanne Brink", "Ole Krat"],
      null,
      null,
    ],
    ["1. Skoleveje (beslutning)", "Skoleveje", [], null, "decision"],
    ["1. Skoleveje - til drøftelse", "Skoleveje", [], null, "discussion"],
    ["1. Skoleveje (D) kl. 9.00-9.20", "Skoleveje", [], 20, "discussion"],
    ["1. Ændringer ved skolestart", "Ændringer ved skolestart", [], null, null],
    ["1. Indsats mod ensomhed (SELMA)", "Indsats mod ensomhed (SELMA)", [], null, null],
    ["Punkt 1: Skoleveje v/formanden", "Skoleveje", ["Formanden"], null, null],
  ];
  for (const [line, title, presenters, minutes, kind] of titles) {
    it(`"${line}" is "${title}"`, () => {
      const next = line.startsWith("Punkt") ? "Punkt 2: Eventuelt" : "2. Eventuelt";
      const [item] = readText(`Dagsorden\n\n${line}\n\n${next}\n`).items;
      assert.deepEqual([item?.title, item?.presenters, item?.minutes, item?.kind], [title, presenters, minutes, kind]);
    });
  }
});

describe("the meeting itself", () => {
  it("gets its year from the weekday where none is written", () => {
    const { meeting, warnings } = readText(
      "Dagsorden til møde i Brugerrådet\nTorsdag den 3. december kl. 14\n\n1. Velkomst\n2. Evt.\n",
      { today: "2026-11-20" },
    );
    assert.equal(meeting.date, "2026-12-03");
    assert.ok(!warnings.some((warning) => warning.message.includes("Årstallet")));
  });

  it("has no date rather than a wrong one", () => {
    const { meeting, warnings } = readText(
      "Dagsorden til møde i Brugerrådet\nTorsdag den 3. december kl. 14\n\n1. Velkomst\n2. Evt.\n",
    );
    assert.equal(meeting.date, null);
    assert.ok(warnings.length > 0);
  });

  it("may be called off", () => {
    assert.equal(
      readText("Dagsorden\nMøde i Brugerrådet den 3. december 2026 er AFLYST\n\n1. Velkomst\n2. Evt.\n").meeting
        .calledOff,
      true,
    );
  });

  it("names the next one", () => {
    const { nextMeeting } = readText(
      "Referat\n\n1. Evt.\nBeslutning:\nIntet.\n\nNæste møde: tirsdag den 12. januar 2027 kl. 9.30 på Teams\n",
    );
    assert.deepEqual(nextMeeting, { date: "2027-01-12", start: "09:30", place: null, form: "Teams" });
  });

  it("of a programme end with what has a time and no number, and a break is no file", () => {
    const source = `DAGSORDEN
Trafikudvalget

14.00  1. Velkomst (Mette)
14.05  2. Skoleveje - Ole Krat, 40 min
       Bilag 1: Kort
14.45  Pause
15.00  3. Havnen v/ Hanne Brink
15.45  Evt.
`;
    const { items } = readText(source);
    assert.deepEqual(
      items.map(({ number, title, start, attachments }) => [number, title, start, attachments]),
      [
        [1, "Velkomst", "14:00", []],
        [2, "Skoleveje", "14:05", ["Bilag 1: Kort"]],
        [3, "Havnen", "15:00", []],
        [4, "Evt.", "15:45", []],
      ],
    );
  });
});
