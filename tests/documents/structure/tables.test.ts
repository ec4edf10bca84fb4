import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const HEAD = `Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat, Lis Krog

`;
const items = (source: string) =>
  readText(source).items.map((item) => [
    `${item.number.toString()} ${item.title}`,
    // A row that goes on below another may have been joined to it: what comes first is what was said.
    item.outcome.split("\n")[0],
    item.actions.map(({ owners, task, due }) => `${owners.join("+")}: ${task} (${due ?? "-"})`).join(" | "),
  ]);

describe("minutes set as a table", () => {
  const expected = [
    ["1 Velkomst", "Hanne bød velkommen.", ""],
    ["2 Cykelstier", "Rådet drøftede tre forslag.", "Ole Krat: Tilbud på lys indhentes (2026-06-01)"],
    ["3 Eventuelt", "Intet.", ""],
  ];
  it("have a row for each item and a row for each task", () => {
    const bars = `${HEAD}| Emne | Referat | Ansvarlig | Frist |
| 1. Velkomst | Hanne bød velkommen. |  |  |
| 2. Cykelstier | Rådet drøftede tre forslag. |  |  |
|  | Tilbud på lys indhentes. | Ole Krat | 1. juni 2026 |
| 3. Eventuelt | Intet. |  |  |
`;
    assert.deepEqual(items(bars), expected);
  });

  it("have the number, the subject and the task in columns of their own", () => {
    const bars = `${HEAD}| Nr. | Punkt | Beslutning | Opgave | Hvem | Hvornår |
|---|---|---|---|---|---|
| 1 | Velkomst | Hanne bød velkommen. |  |  |  |
| 2 | Cykelstier | Rådet drøftede tre forslag. | Tilbud på lys indhentes | Ole Krat | 1. juni 2026 |
| 3 | Eventuelt | Intet. |  |  |  |
`;
    assert.deepEqual(items(bars), expected);
  });

  it("have a task beside a refusal, which is none itself", () => {
    const bars = `${HEAD}| Punkt | Beslutning | Ansvarlig | Frist |
|---|---|---|---|
| 1. Tilskud | Afslået. Ansøgeren får besked | Ole Krat | 1. juni 2026 |
| 2. Budget | Ikke godkendt. Der laves en ny beskrivelse | Lis Krog | 1. juni 2026 |
| 3. Pulje | Ikke imødekommet. | Lis Krog | 1. juni 2026 |
| 4. Fund | Turned down. The applicant is told | Ole Krat | 1. juni 2026 |
| 5. Svar | Kontakte afviste ansøgere | Ole Krat | 1. juni 2026 |
`;
    assert.deepEqual(
      items(bars).map(([, , actions]) => actions),
      [
        "Ole Krat: Ansøgeren får besked (2026-06-01)",
        "Lis Krog: Der laves en ny beskrivelse (2026-06-01)",
        "",
        "Ole Krat: The applicant is told (2026-06-01)",
        "Ole Krat: Kontakte afviste ansøgere (2026-06-01)",
      ],
    );
  });

  it("have rows that only say what was refused, with nothing to do for whoever stands beside", () => {
    const rows = (...tasks: string[]) =>
      items(
        `${HEAD}1. Opgaver\n\n| Opgave | Ansvarlig | Frist |\n|---|---|---|\n${tasks.map((task) => `| ${task} | Ole Krat | |`).join("\n")}\n\n2. Eventuelt\nIntet.\n`,
      )[0]?.[2];
    assert.equal(
      rows("Afvist: nyt logo", "Styregruppen kan ikke godkende planen", "The board did not approve the logo", "Udgår"),
      "",
    );
    assert.equal(
      rows("Skrive til afviste ansøgere", "Godkende regningen", "Finde ud af, om rådet ikke vil støtte puljen"),
      "Ole Krat: Skrive til afviste ansøgere (-) | Ole Krat: Godkende regningen (-) | Ole Krat: Finde ud af, om rådet ikke vil støtte puljen (-)",
    );
  });

  it("say in the task who of several does it, and leave the other sentences and the signature out", () => {
    const bars = `${HEAD}| Nr | Emne | Referat | Aftalt | Hvem | Hvornår |
|---|---|---|---|---|---|
| 1 | Cykelstier | Rådet talte om lys. | Model A blev valgt. Lis Krog skriver til vejvæsenet. | Ole Krat, Lis Krog | 1. juni 2026 |
| 2 | Eventuelt | Intet. |  |  |  |

Hanne Brink, den 11. maj 2026
`;
    assert.deepEqual(
      items(bars).map(([title, , tasks]) => [title, tasks]),
      [
        ["1 Cykelstier", "Lis Krog: skriver til vejvæsenet (2026-06-01)"],
        ["2 Eventuelt", ""],
      ],
    );
  });

  it("have a sign for the column of numbers", () => {
    const bars = `${HEAD}| # | Emne | Referat | Ansvar | Frist |
|---|---|---|---|---|
| 1 | Velkomst | Hanne bød velkommen. | | |
| 2 | Cykelstier | Godkendt. Tilbud på lys indhentes | Ole Krat | 1. juni |
| 3 | Fest | Ole Krat står for mad. | Ole Krat | snarest |
| 4 | Eventuelt | Intet. | | 2. juni |
`;
    assert.deepEqual(items(bars), [
      ["1 Velkomst", "Hanne bød velkommen.", ""],
      ["2 Cykelstier", "Godkendt. Tilbud på lys indhentes", "Ole Krat: Tilbud på lys indhentes (2026-06-01)"],
      ["3 Fest", "Ole Krat står for mad.", "Ole Krat: mad (-)"],
      ["4 Eventuelt", "Intet.", ""],
    ]);
  });

  it("are parted by tabs", () => {
    const tabs = `${HEAD}Pkt.\tEmne\tReferat\tAnsvarlig\tFrist
1\tVelkomst\tHanne bød velkommen.\t\t
2\tCykelstier\tRådet drøftede tre forslag.\t\t
\t\tTilbud på lys indhentes.\tOle Krat\t1. juni 2026
3\tEventuelt\tIntet.\t\t
`;
    assert.deepEqual(items(tabs), expected);
  });

  it("have no numbers", () => {
    const bars = `${HEAD}| Dagsordenspunkt | Drøftelse og konklusion |
| Velkomst | Hanne bød velkommen. |
| Cykelstier | Rådet drøftede tre forslag. |
| Eventuelt | Intet. |
`;
    assert.deepEqual(
      items(bars).map(([title, outcome]) => [title, outcome]),
      expected.map(([title, outcome]) => [title, outcome]),
    );
  });

  it("were copied a cell a line", () => {
    const lines = `${HEAD}Emne
Referat
Ansvarlig
Frist

1. Velkomst

Hanne bød velkommen.

2. Cykelstier

Rådet drøftede tre forslag.

Tilbud på lys indhentes.

Ole Krat

1. juni 2026

3. Eventuelt

Intet.
`;
    assert.deepEqual(items(lines), expected);
  });

  it("in English", () => {
    const bars = `Minutes of the Health Board, 4 May 2026
Present: Hanne Brink, Ole Krat

| Item | Discussion | Action | Owner | Due |
|---|---|---|---|---|
| 1. Welcome | Hanne welcomed everybody. |  |  |  |
| 2. Cycle paths | Three proposals were discussed. | Obtain quotes for lights | Ole Krat | 1 June 2026 |
`;
    assert.deepEqual(items(bars), [
      ["1 Welcome", "Hanne welcomed everybody.", ""],
      ["2 Cycle paths", "Three proposals were discussed.", "Ole Krat: Obtain quotes for lights (2026-06-01)"],
    ]);
  });

  it("have labels inside a cell", () => {
    const bars = `${HEAD}| Punkt | Referat |
| 1. Velkomst | Hanne bød velkommen. |
| 2. Cykelstier | Indstilling: At rådet godkender planen. Beslutning: Godkendt. Bilag: Kort over stier |
`;
    const item = readText(bars).items[1];
    assert.deepEqual(item?.recommendations, [{ number: 1, text: "At rådet godkender planen.", decision: "approved" }]);
    assert.equal(item.outcome, "Godkendt.");
    assert.deepEqual(item.attachments, ["Kort over stier"]);
  });
});

describe("a list of tasks of the whole meeting", () => {
  const source = (table: string) => `${HEAD}1. Velkomst

Godkendt.

2. Cykelstier

Drøftet.

3. Eventuelt

Intet.

${table}`;

  it("gives each to the item that its number names", () => {
    const rows = `Opfølgning

Pkt.\tHvem\tHvad\tHvornår
2\tOle Krat\tIndhenter tilbud på lys\t1. juni 2026
1\tLis Krog\tSender dagsordenen rundt\t
`;
    assert.deepEqual(
      items(source(rows)).map(([, , actions]) => actions),
      ["Lis Krog: Sender dagsordenen rundt (-)", "Ole Krat: Indhenter tilbud på lys (2026-06-01)", ""],
    );
  });

  it("is not made of items", () => {
    const rows = `| Nr. | Opgave | Ansvarlig | Frist |
| 1 | Indhenter tilbud på lys | Ole Krat | 1. juni 2026 |
| 2 | Sender dagsordenen rundt | Lis Krog |  |
`;
    assert.deepEqual(
      items(source(rows)).map(([title]) => title),
      ["1 Velkomst", "2 Cykelstier", "3 Eventuelt"],
    );
    assert.equal(readText(source(rows)).items[2]?.actions.length, 2);
  });
});

describe("files named below the subject in its cell", () => {
  it("are the item's attachments", () => {
    const source = `# Referat\n\n**Styregruppen for Cykelstier**\n\nDato: 4. maj 2026\n
| Nr. | Emne | Referat |
| --- | --- | --- |
| 1 | Status v/ Ole Krat<br>Bilag 1: Rapport<br>Bilag 2: Kort | Taget til efterretning. |
| 2 | Budget<br>Bilag: Regnskab 2025 | Godkendt. |
`;
    assert.deepEqual(
      readText(source).items.map(({ title, presenters, attachments }) => [title, presenters, attachments]),
      [
        ["Status", ["Ole Krat"], ["Bilag 1: Rapport", "Bilag 2: Kort"]],
        ["Budget", [], ["Regnskab 2025"]],
      ],
    );
  });
});
