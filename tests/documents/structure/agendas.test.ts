import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const shape = (source: string) => readText(source).items.map(({ number, title }) => `${number.toString()} ${title}`);
const HEAD = `Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat
`;

describe("a programme", () => {
  const clock = (line: (time: string, title: string) => string) => `Dagsorden for Sundhedsrådets møde
4. maj 2026 kl. 9.00-11.00

${line("9.00", "Velkomst")}
v/ Hanne Brink

${line("9.15", "Cykelstier ved skolerne")}
v/ Ole Krat
Til drøftelse.

${line("10.30", "Eventuelt")}
`;
  const forms: Readonly<Record<string, (time: string, title: string) => string>> = {
    "kl. 9.00 Titel": (time, title) => `kl. ${time} ${title}`,
    "9.00 Titel": (time, title) => `${time} ${title}`,
    "09:00 – Titel": (time, title) => `${time.replace(".", ":").padStart(5, "0")} – ${title}`,
    "Kl. 9.00: Titel": (time, title) => `Kl. ${time}: ${title}`,
    "kl. 9.00 and a tab": (time, title) => `kl. ${time}\t${title}`,
  };
  for (const [name, line] of Object.entries(forms))
    it(`has an item at each time: "${name}"`, () => {
      const { items } = readText(clock(line));
      assert.deepEqual(
        items.map(({ number, title, start, minutes, presenters }) => [number, title, start, minutes, presenters[0]]),
        [
          [1, "Velkomst", "09:00", 15, "Hanne Brink"],
          [2, "Cykelstier ved skolerne", "09:15", 75, "Ole Krat"],
          [3, "Eventuelt", "10:30", 30, undefined],
        ],
      );
      assert.equal(items[1]?.kind, "discussion");
    });
});

describe("times beside numbers", () => {
  it("leave the numbers to the items, and a break is none", () => {
    const source = `Dagsorden for Sundhedsrådets møde
4. maj 2026 kl. 9.00-10.00

09:00-09:05   1. Velkomst ved formanden
09:05-09:40   2. Cykelstier
              Oplæg ved Hanne Brink
09:40-09:50   Pause
09:50-10:00   3. Eventuelt
`;
    assert.deepEqual(
      readText(source).items.map((item) => [
        item.number,
        item.title,
        item.presenters,
        item.start,
        item.end,
        item.minutes,
      ]),
      [
        [1, "Velkomst", ["Formanden"], "09:00", "09:05", 5],
        [2, "Cykelstier", ["Hanne Brink"], "09:05", "09:40", 35],
        [3, "Eventuelt", [], "09:50", "10:00", 10],
      ],
    );
  });
});

describe("paragraphs that count within an item", () => {
  it("are no items, and 1.0 is", () => {
    const source = `Minutes of the Health Board, 4 May 2026
Present: Hanne Brink, Ole Krat

1.0 WELCOME
1.1 The Chair welcomed everyone.
1.2 There were no apologies.

2.0 CYCLE PATHS
2.1 Ole Krat presented the report.
2.2 The Board was recommended to:
a) note the report;
b) approve the plan.
2.3 The Board RESOLVED:
a) the report was noted;
b) the plan was approved.

3.0 ANY OTHER BUSINESS
3.1 None.
`;
    const { items } = readText(source);
    assert.deepEqual(shape(source), ["1 WELCOME", "2 CYCLE PATHS", "3 ANY OTHER BUSINESS"]);
    assert.deepEqual(
      items[1]?.recommendations.map((one) => one.decision),
      ["noted", "approved"],
    );
  });
});

describe("a table of contents", () => {
  it("ends its lines in pages, with dots or blanks before them", () => {
    for (const [dots, word] of [
      [" ........ ", "Indhold"],
      ["                  ", "Indholdsfortegnelse"],
      ["\t", "Indholdsfortegnelse"],
    ]) {
      const source = `${HEAD}
${word ?? ""}
1. (Åben) Velkomst${dots ?? ""}2
2. (Åben) Cykelstier${dots ?? ""}3
3. (Lukket) Køb af grund${dots ?? ""}5

1. (Åben) Velkomst
Beslutning
Godkendt.

2. (Åben) Cykelstier
Beslutning
Godkendt.

3. (Lukket) Køb af grund
`;
      assert.deepEqual(shape(source), ["1 Velkomst", "2 Cykelstier", "3 (Lukket) Køb af grund"]);
      const { items, warnings } = readText(source);
      assert.equal(items[0]?.outcome, "Godkendt.");
      assert.ok(warnings.some(({ message }) => message.startsWith("Punkt 3 er lukket")));
      assert.ok(!warnings.some(({ message }) => message.includes("ikke brugt")));
    }
  });
});

describe("an agenda listed first", () => {
  const AGENDA = `${HEAD}
Dagsorden:
1. Godkendelse af dagsorden
2. Cykelstier ved skolerne
3. Eventuelt
`;
  const expected = ["1 Godkendelse af dagsorden", "2 Cykelstier ved skolerne", "3 Eventuelt"];

  it("gives the titles of outcomes that have only a number", () => {
    const source = `${AGENDA}
Ad 1) Godkendt.

Ad 2) Rådet drøftede forslagene. Ole Krat indhenter tilbud på lys.

Ad 3) Intet.
`;
    const { items } = readText(source);
    assert.deepEqual(shape(source), expected);
    assert.deepEqual(
      items.map((item) => item.outcome),
      ["Godkendt.", "Rådet drøftede forslagene. Ole Krat indhenter tilbud på lys.", "Intet."],
    );
    assert.deepEqual(items[1]?.actions[0]?.owners, ["Ole Krat"]);
  });

  it("gives them where the number stands alone, and where it is a word", () => {
    const alone = `${AGENDA}
Ad 1.
Godkendt.

Ad 2.
Rådet drøftede forslagene.

Ad 3.
Intet.
`;
    assert.deepEqual(shape(alone), expected);
    assert.equal(readText(alone).items[1]?.outcome, "Rådet drøftede forslagene.");
    const word = alone.replaceAll("Ad ", "Punkt ").replaceAll(".\n", "\n");
    assert.deepEqual(shape(word), expected);
  });

  it("gives them where outcomes are numbered as the agenda is", () => {
    const source = `${AGENDA}
Referat:

1. Dagsordenen blev godkendt.

2. Rådet drøftede forslagene.

3. Intet.
`;
    assert.deepEqual(shape(source), expected);
    assert.equal(readText(source).items[0]?.outcome, "Dagsordenen blev godkendt.");
  });

  it("is not the items where they follow with their titles", () => {
    const source = `${AGENDA}
1. Godkendelse af dagsorden og referat
Godkendt.

2. Cykelstier
Rådet drøftede forslagene.

3. Eventuelt
Intet.
`;
    assert.deepEqual(shape(source), ["1 Godkendelse af dagsorden og referat", "2 Cykelstier", "3 Eventuelt"]);
  });

  it("is the items where nothing follows", () => {
    assert.deepEqual(shape(AGENDA), expected);
  });
});

describe("an agenda set as a table without numbers of its own", () => {
  const tables: Readonly<Record<string, [head: string, rows: readonly string[], expected: readonly unknown[][]]>> = {
    "Punkt | Ansvarlig | Tid | Type": [
      "Dagsorden for Idrætsrådet\nDato: 12. maj 2026 kl. 16.00-17.00",
      ["Velkomst | Hanne Brink | 5 min. | Orientering", "Leje af hallen | Ole Krat og Lis Holm | 40 min. | Beslutning"],
      [
        [1, "Velkomst", ["Hanne Brink"], 5, null, "information"],
        [2, "Leje af hallen", ["Ole Krat", "Lis Holm"], 40, null, "decision"],
      ],
    ],
    "Item | Lead | Time | Type": [
      "Agenda of the Sports Council\nDate: 12 May 2026, 16:00-17:00",
      ["Welcome | Fiona Tarrant | 16:00 | Information", "Any other business | All | 16:50 |"],
      [
        [1, "Welcome", ["Fiona Tarrant"], 50, "16:00", "information"],
        [2, "Any other business", [], 10, "16:50", null],
      ],
    ],
  };
  for (const [columns, [head, rows, expected]] of Object.entries(tables))
    it(`has an item in each row: "${columns}"`, () => {
      const lines = [columns, columns.replace(/[^|]+/gu, "---"), ...rows].map((row) => `| ${row} |`);
      const { items, people } = readText(`${head}\n\n${lines.join("\n")}\n`);
      assert.deepEqual(
        items.map((item) => [item.number, item.title, item.presenters, item.minutes, item.start, item.kind]),
        expected,
      );
      assert.deepEqual(people, []);
    });
});

describe("a column of minutes", () => {
  for (const columns of [
    "Punkt | Oplægsholder | Minutter",
    "Punkt | Ansvarlig | Tid",
    "Emne | Ved | Varighed",
    "Dagsordenspunkt | Ansvarlig | Min.",
    "Item | Presenter | Minutes",
  ])
    it(`counts them below "${columns}", and is no account of the meeting`, () => {
      const rows = [columns, "--- | --- | ---", "1. Velkomst | Hanne Brink | 5", "2. Leje af hallen | Ole Krat | 40"];
      const { kind, items } = readText(
        `Dagsorden for Idrætsrådet\nDato: 12. maj 2026 kl. 16.00-17.00\n\n${rows.map((row) => `| ${row} |`).join("\n")}\n`,
      );
      assert.equal(kind, "agenda");
      assert.deepEqual(
        items.map(({ title, presenters, minutes, outcome }) => [title, presenters, minutes, outcome]),
        [
          ["Velkomst", ["Hanne Brink"], 5, ""],
          ["Leje af hallen", ["Ole Krat"], 40, ""],
        ],
      );
    });

  it("are hours where they are such", () => {
    const rows = ["Tid | Punkt | Ansvarlig", "--- | --- | ---", "9 | Velkomst | Hanne Brink", "10 | Leje | Ole Krat"];
    const { items } = readText(`Dagsorden\n\n${rows.map((row) => `| ${row} |`).join("\n")}\n`);
    assert.ok(items.every(({ minutes }) => minutes !== 9 && minutes !== 10));
  });
});
