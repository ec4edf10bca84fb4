import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const shape = (source: string) => readText(source).items.map(({ number, title }) => `${number.toString()} ${title}`);
const HEAD = `Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat
`;

describe("items in groups", () => {
  it("are those with two numbers, counted through", () => {
    const source = `${HEAD}
1.   FORMALIA

1.1  Godkendelse af dagsorden (B)

     Konklusion:
     Godkendt.

2.   SAGER TIL BEHANDLING

2.1  Cykelstier ved skolerne (D)
     Oplæg ved Hanne Brink, 25 min.

     Konklusion:
     Drøftet.

2.2  Vinterbadning (O)

     Konklusion:
     Taget til efterretning.

3.   AFSLUTNING

3.1  Eventuelt

     Konklusion:
     Intet.
`;
    assert.deepEqual(shape(source), [
      "1 Godkendelse af dagsorden",
      "2 Cykelstier ved skolerne",
      "3 Vinterbadning",
      "4 Eventuelt",
    ]);
    const { items } = readText(source);
    assert.deepEqual(
      items.map((item) => [item.outcome, item.kind]),
      [
        ["Godkendt.", "decision"],
        ["Drøftet.", "discussion"],
        ["Taget til efterretning.", "information"],
        ["Intet.", null],
      ],
    );
    assert.deepEqual([items[1]?.presenters, items[1]?.minutes], [["Hanne Brink"], 25]);
  });
});

describe("items in groups that a table of contents lists", () => {
  const part = (number: string, title: string, asked: string, outcome: string) =>
    `${number} ${title}\nEMN-2026-00411 abcd\n\nIndstilling\nDet indstilles, at rådet\n• ${asked}\n\nBeslutning\n${outcome}\n\n`;
  const source = `${HEAD}
Indholdsfortegnelse

1. Velkomst ............. 2
  1.1. Referat fra sidst ............. 2
2. Sager ............. 3
  2.1. Cykelstier ............. 3
  2.2. Vinterbadning ............. 4


1. Velkomst

${part("1.1.", "Referat fra sidst", "godkender referatet", "Godkendt.")}2. Sager

${part("2.1.", "Cykelstier", "drøfter planen\n• anbefaler kommunerne at afsætte 1 mio. kr.", "Drøftet og anbefalet.")}${part("2.2.", "Vinterbadning", "udpeger et medlem", "Ole Krat blev udpeget.")}`;

  it("are those with two numbers", () => {
    assert.deepEqual(shape(source), ["1 Referat fra sidst", "2 Cykelstier", "3 Vinterbadning"]);
  });

  it("have each clause of the list, also the one that begins with a recommendation, and the decision that somebody was chosen", () => {
    const decided = readText(source).items.map((item) => item.recommendations.map(({ decision }) => decision));
    assert.deepEqual(decided, [["approved"], ["discussed", "approved"], ["approved"]]);
  });

  it("may have who came below them all", () => {
    const below = `${source.replace(/Deltagere: .*\n/u, "")}Deltagere\nFormand Hanne Brink, Solbjerg Kommune\nOle Krat, Mosby Kommune (afbud)\n`;
    assert.deepEqual(
      readText(below).people.map(({ name, absent }) => [name, absent]),
      [
        ["Hanne Brink", false],
        ["Ole Krat", true],
      ],
    );
  });
});

describe("notes in lists", () => {
  it("have an item at each outer bullet", () => {
    const source = `møde i sundhedsrådet øst 4/5 2026
afbud: Lis

- Siden sidst
  -- Hanne fortalte om cyklerne

- Parkering
  -- mange klager
  -- vi var enige om at skrive til kommunen

- evt
  -- tak for kaffen
`;
    assert.deepEqual(shape(source), ["1 Siden sidst", "2 Parkering", "3 evt"]);
    assert.equal(readText(source).kind, "minutes");
  });

  it("have no items in the lists of a numbered one", () => {
    const source = `${HEAD}
1. Cykelstier

- Ved skolerne
  - lys
  - bump

- Ved havnen
  - skilte

2. Eventuelt

Intet.
`;
    assert.deepEqual(shape(source), ["1 Cykelstier", "2 Eventuelt"]);
  });
});

describe("a case's number", () => {
  it("is not the title below a bare number, nor what was said", () => {
    for (const number of [
      "Sag nr. 23/18",
      "Sagsnr. 24/07714",
      "24/11450",
      "Sags ID: EMN-2024-00077",
      "J.nr. 01-2026",
    ]) {
      const source = `${HEAD}
Dagsordenens punkt 1
${number}

Velkomst

Godkendt.

Dagsordenens punkt 2
${number}

Eventuelt

Intet.
`;
      assert.deepEqual(shape(source), ["1 Velkomst", "2 Eventuelt"], number);
      assert.equal(readText(source).items[1]?.outcome, "Intet.");
    }
  });
});
