import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const TABLE = `| Punkt | Tid | Emne | Ansvarlig | Formål |
|---|---|---|---|---|
| 1 | 09:30 | Velkomst | Formanden | – |
| 2 | 09:40 | Vinterberedskab | Amy Holt | Orientering |
| 3 | 10:10 | Budget | Simon Ravn | Beslutning |
| 4 | 11:00 | Skoleveje | Joy Dam | Drøftelse |
| 5 | 11:50 | Eventuelt | Alle | – |
`;
const ENGLISH = `| Item | Time | Subject | Lead | Purpose |
|---|---|---|---|---|
| 1 | 09:30 | Welcome | Chair | – |
| 2 | 09:40 | Winter pressures | Amy Holt | For information |
| 3 | 10:10 | Better Care Fund | Simon Reyes | For decision |
| 4 | 11:50 | Any other business | All | – |
`;

const read = (source: string) => {
  const { items } = readText(source);
  return items.map(({ number, title, background, recommendations }) => [
    number,
    title,
    background,
    recommendations.map(({ text }) => text),
  ]);
};

describe("an agenda's cases below it", () => {
  it("are those of the items that they name, below a table", () => {
    const source = `# Styregruppen Test\n## Dagsorden til møde den 3. februar 2026\n\n${TABLE}\n## Punkt 3: Budget\n\nDet indstilles, at styregruppen\n\n1. godkender planen\n2. noterer risikoen\n\n## Punkt 4: Skoleveje\n\nVejene er farlige.\n`;
    assert.deepEqual(read(source), [
      [1, "Velkomst", "", []],
      [2, "Vinterberedskab", "", []],
      [3, "Budget", "", ["godkender planen", "noterer risikoen"]],
      [4, "Skoleveje", "Vejene er farlige.", []],
      [5, "Eventuelt", "", []],
    ]);
  });

  it("are those of the items that they name, in English", () => {
    const source = `Westbay Partnership Board\nAgenda for 3 February 2026\n\n${ENGLISH}\n## Item 3: Better Care Fund\n\nThe Board is recommended to:\n\n1. approve the plan;\n2. note the risk.\n`;
    assert.deepEqual(read(source), [
      [1, "Welcome", "", []],
      [2, "Winter pressures", "", []],
      [3, "Better Care Fund", "", ["approve the plan;", "note the risk."]],
      [4, "Any other business", "", []],
    ]);
  });

  it("are those of the items that they name, below a list, with their attachments", () => {
    const source = `Skolebestyrelsen
Dagsorden til møde den 20. november 2025 kl. 17-19

1. Godkendelse af dagsorden
2. Princip for samarbejde
3. Eventuelt

Ad 2. Princippet har været i høring. Der er kommet syv svar.
Bilag 1: Revideret princip
`;
    assert.deepEqual(read(source), [
      [1, "Godkendelse af dagsorden", "", []],
      [2, "Princip for samarbejde", "Princippet har været i høring. Der er kommet syv svar.", []],
      [3, "Eventuelt", "", []],
    ]);
    assert.deepEqual(readText(source).items[1]?.attachments, ["Bilag 1: Revideret princip"]);
  });

  it("are none where the numbers answer the last item's own recommendations", () => {
    const source = `Skolebestyrelsen
Referat af møde den 20. november 2025

1. Godkendelse af dagsorden
2. Siden sidst
3. Princip for samarbejde
Det indstilles, at bestyrelsen
a) godkender princippet
b) drøfter høringssvarene

Ad a) Godkendt.
Ad 2) Drøftet.
`;
    assert.deepEqual(
      readText(source).items.map(({ number, title }) => `${number.toString()} ${title}`),
      ["1 Godkendelse af dagsorden", "2 Siden sidst", "3 Princip for samarbejde"],
    );
    assert.equal(readText(source).items[2]?.recommendations.length, 2);
  });
});

describe("numbers with a bar behind them", () => {
  it("head items, line upon line or apart", () => {
    const lines = [
      "**1 | Velkomst** (5 min) – Ellen Bak",
      "**2 | Ventetider** (40 min) – indlæg af Ditte Ro\nHospitalet har lang ventetid.",
      "**3 | Egne data** (30 min) – Abdul Karimi",
      "**4 | Eventuelt** (5 min)",
    ];
    for (const between of ["\n", "\n\n"]) {
      const { items } = readText(
        `# Patientforum Sydkysten\n## Dagsorden til møde d. 11. december 2025\n\n${lines.join(between)}\n`,
      );
      assert.deepEqual(
        items.map(({ number, title, minutes, presenters, background }) => [
          number,
          title,
          minutes,
          presenters,
          background,
        ]),
        [
          [1, "Velkomst", 5, ["Ellen Bak"], ""],
          [2, "Ventetider", 40, ["Ditte Ro"], "Hospitalet har lang ventetid."],
          [3, "Egne data", 30, ["Abdul Karimi"], ""],
          [4, "Eventuelt", 5, [], ""],
        ],
      );
    }
  });
});

describe("the papers below an agenda's table", () => {
  for (const heading of ["## Papers", "## Sager", "Bilag:"])
    it(`belong to the items that their numbers name, below "${heading}"`, () => {
      const source = `# Styregruppen Test
Møde den 3. februar 2026

| Tid | Punkt | Ansvarlig | Formål |
|---|---|---|---|
| 9.00 | 1. Velkomst | Formanden | |
| 9.10 | 2. Vinterberedskab | Amy Holt | Orientering |
| 9.40 | 3. Budget | Simon Ravn | Beslutning |
| 10.10 | 4. Eventuelt | Alle | |

${heading}

### 2. Vinterberedskab

Lagrene er fyldt.

### 3. Budget

Det indstilles, at styregruppen

1. godkender planen
2. beder om et notat

Bilag: Plan.pdf; Oversigt.docx
`;
      assert.deepEqual(read(source), [
        [1, "Velkomst", "", []],
        [2, "Vinterberedskab", "Lagrene er fyldt.", []],
        [3, "Budget", "", ["godkender planen", "beder om et notat"]],
        [4, "Eventuelt", "", []],
      ]);
      assert.deepEqual(
        readText(source).items.map(({ attachments }) => attachments),
        [[], [], ["Plan.pdf", "Oversigt.docx"], []],
      );
    });
});
