import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const shape = (source: string) => readText(source).items.map(({ number, title }) => `${number.toString()} ${title}`);
const HEAD = `Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat
`;
/** Minutes with three items whose headings are made by the form that is tried. */
const withHeadings = (heading: (number: number, title: string) => string) => `${HEAD}
${heading(1, "Velkomst og dagsorden")}

Dagsordenen blev godkendt.

${heading(2, "Cykelstier ved skolerne")}

Rådet drøftede tre forslag:
1. bump
2. skilte
3. lys

Der var enighed om lys.

${heading(3, "Eventuelt")}

Intet.
`;
const EXPECTED = ["1 Velkomst og dagsorden", "2 Cykelstier ved skolerne", "3 Eventuelt"];
const ROMAN = ["", "I", "II", "III"];

describe("headings of items", () => {
  const forms: Readonly<Record<string, (number: number, title: string) => string>> = {
    "1. Titel": (n, t) => `${n.toString()}. ${t}`,
    "1) Titel": (n, t) => `${n.toString()}) ${t}`,
    "1 Titel": (n, t) => `${n.toString()} ${t}`,
    "1: Titel": (n, t) => `${n.toString()}: ${t}`,
    "1 – Titel": (n, t) => `${n.toString()} – ${t}`,
    "Punkt 1: Titel": (n, t) => `Punkt ${n.toString()}: ${t}`,
    "Punkt 1. Titel": (n, t) => `Punkt ${n.toString()}. ${t}`,
    "Pkt 1 Titel": (n, t) => `Pkt ${n.toString()} ${t}`,
    "Pkt. 1 - Titel": (n, t) => `Pkt. ${n.toString()} - ${t}`,
    "Pkt. nr. 1: Titel": (n, t) => `Pkt. nr. ${n.toString()}: ${t}`,
    "Dagsordenspunkt 1: Titel": (n, t) => `Dagsordenspunkt ${n.toString()}: ${t}`,
    "Dagsordenens punkt 1 – Titel": (n, t) => `Dagsordenens punkt ${n.toString()} – ${t}`,
    "Ad 1) Titel": (n, t) => `Ad 1) ${t}`.replace("1", n.toString()),
    "Ad 1. Titel": (n, t) => `Ad ${n.toString()}. ${t}`,
    "Ad pkt. 1: Titel": (n, t) => `Ad pkt. ${n.toString()}: ${t}`,
    "Ad punkt 1 Titel": (n, t) => `Ad punkt ${n.toString()} ${t}`,
    "§ 1. Titel": (n, t) => `§ ${n.toString()}. ${t}`,
    "Sag nr. 1: Titel": (n, t) => `Sag nr. ${n.toString()}: ${t}`,
    "Tema 1: Titel": (n, t) => `Tema ${n.toString()}: ${t}`,
    "I. Titel": (n, t) => `${ROMAN[n] ?? ""}. ${t}`,
    "II) Titel": (n, t) => `${ROMAN[n] ?? ""}) ${t}`,
    "Punkt II: Titel": (n, t) => `Punkt ${ROMAN[n] ?? ""}: ${t}`,
    "A. Titel": (n, t) => `${String.fromCharCode(64 + n)}. ${t}`,
    "PUNKT 1 – TITEL": (n, t) => `PUNKT ${n.toString()} – ${t}`,
    "Punkt 1 on a line and the title below": (n, t) => `Punkt ${n.toString()}\n${t}`,
    "1. on a line and the title below": (n, t) => `${n.toString()}.\n${t}`,
    "the title alone": (_, t) => t,
  };
  for (const [name, heading] of Object.entries(forms))
    it(`are known as "${name}"`, () => {
      assert.deepEqual(shape(withHeadings(heading)), EXPECTED);
    });

  it("have the numbers that go on from meeting to meeting", () => {
    const source = withHeadings((n, t) => `${(118 + n).toString()}. ${t}`);
    assert.deepEqual(shape(source), ["119 Velkomst og dagsorden", "120 Cykelstier ved skolerne", "121 Eventuelt"]);
  });

  it("may be read by a scanner as a bar or a letter", () => {
    assert.deepEqual(shape(withHeadings((n, t) => `Punkt ${n === 1 ? "|" : n.toString()}. ${t}`)), EXPECTED);
    assert.deepEqual(shape(withHeadings((n, t) => `Punkt ${n === 1 ? "l" : n.toString()}: ${t}`)), EXPECTED);
  });

  it("keep the number of an item that was taken out of turn", () => {
    const source = `${HEAD}
Punkt 1: Velkomst
Hanne bød velkommen.

Punkt 3: Budget
Budgettet blev godkendt.

Punkt 2: Cykelstier
Drøftet.

Punkt 4: Eventuelt
Intet.
`;
    assert.deepEqual(shape(source), ["1 Velkomst", "3 Budget", "2 Cykelstier", "4 Eventuelt"]);
  });

  it("take in one that lost its number, and the last that never had one", () => {
    const source = `${HEAD}
1. Velkomst

Hanne bød velkommen.

Budget for næste år

Budgettet blev godkendt.

3. Cykelstier

Drøftet.

Eventuelt

Intet.
`;
    assert.deepEqual(shape(source), ["1 Velkomst", "2 Budget for næste år", "3 Cykelstier", "4 Eventuelt"]);
  });
});

describe("letters before titles", () => {
  const lettered = (sign: (letter: string) => string, ...texts: [string, string, string]) =>
    shape(
      `${HEAD}\n${["Velkomst", "Cykelstier", "Eventuelt"].map((title, at) => `${sign("abc".charAt(at))} ${title}\n${texts[at] ?? ""}`).join("\n\n")}\n`,
    );
  const expected = ["1 Velkomst", "2 Cykelstier", "3 Eventuelt"];

  it("count the items of a document without figures", () => {
    assert.deepEqual(
      lettered((letter) => `${letter})`, "Beslutning: Godkendt.", "Beslutning: Udsat.", "Beslutning: Intet."),
      expected,
    );
    assert.deepEqual(
      lettered((letter) => `${letter}.`, "Ole bød velkommen.", "Rådet så på planen.", "Intet."),
      expected,
    );
  });

  it("count the points of an item where figures count the items", () => {
    assert.deepEqual(
      shape(
        `${HEAD}\n1. Velkomst\nIntet.\n\n2. Cykelstier\n\na) Lys\nRådet så på lys.\n\nb) Skilte\nRådet så på skilte.\n\nc) Bump\nRådet så på bump.\n\n3. Eventuelt\nIntet.\n`,
      ),
      expected,
    );
    assert.deepEqual(
      shape(
        `${HEAD}\n1. Velkomst\nIndstilling:\nDet indstilles, at\na) Planen godkendes\nb) Rammen udvides\nBeslutning:\na) Godkendt\nb) Udsat\n\n2. Cykelstier\nBeslutning: Drøftet.\n\n3. Eventuelt\nBeslutning: Intet.\n`,
      ),
      expected,
    );
  });
});

describe("unnumbered titles", () => {
  it("stand alone in minutes sent as a letter, and neither greeting nor signature is one", () => {
    const source = `Kære alle

Tak for i går. Her er referatet.

Hilsen Oda

Referat fra møde i Netværket for Gode Vaner den 4. maj 2026
Til stede: Oda Lund, Per Holm
Afbud: Lis Krog

Siden sidst
Oda fortalte om sommerfesten.

Nye cykler
Vi aftalte at købe fire cykler. Per henter tilbud.

Evt.
Intet.

Venlig hilsen

Oda Lund
Konsulent
`;
    assert.deepEqual(shape(source), ["1 Siden sidst", "2 Nye cykler", "3 Evt."]);
    assert.equal(readText(source).items[2]?.outcome, "Intet.");
  });

  it("leave the parts of a numbered item alone", () => {
    const source = `${HEAD}
1. Skoleveje

Forslag fra forældrene

De ønsker lys.

Forslag fra politiet

De ønsker bump.

2. Budget

Godkendt.
`;
    assert.deepEqual(shape(source), ["1 Skoleveje", "2 Budget"]);
  });
});

describe("a heading without a number between two whose numbers go on", () => {
  const minutes = (between: string) => `# Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026
Deltagere: Hanne Brink, Ole Krat

## 1. Dagsorden
Beslutning: Godkendt.

## 2. Økonomi
Regnskabet blev gennemgået.

Beslutning: Taget til efterretning.

${between}

## 3. Cykelstier
Planen blev gennemgået.

Beslutning: Godkendt.

## 4. Eventuelt
Intet.
`;
  const items = (source: string) => readText(source).items.map(({ number, title }) => [number, title]);
  const FOUR = [
    [1, "Dagsorden"],
    [2, "Økonomi"],
    [3, "Cykelstier"],
    [4, "Eventuelt"],
  ];
  const FIVE = [...FOUR.slice(0, 2), [5, "Nyt fra kommunerne"], ...FOUR.slice(2)];

  it("is an item where it is of their level, and the number that it was given is to be looked at", () => {
    const source = minutes(
      "## Nyt fra kommunerne\nHanne Brink fortalte om ventetiderne.\n\nOle Krat sender tallene rundt.",
    );
    assert.deepEqual(items(source), FIVE);
    const { items: read, warnings } = readText(source);
    assert.deepEqual(
      read[2]?.actions.map(({ owners }) => owners),
      [["Ole Krat"]],
    );
    assert.ok(warnings.some(({ message }) => message.includes("talt som punkt 5")));
  });

  it("is an item where it stands between outcomes with one of its own", () => {
    const source = minutes("Nyt fra kommunerne\nBeslutning: Taget til efterretning.").replace(/^## /gmu, "");
    assert.deepEqual(items(source), FIVE);
  });

  it("is a part of its item where it is of another level, comes twice or is one of many", () => {
    assert.deepEqual(items(minutes("### Nyt fra kommunerne\nHanne Brink fortalte om ventetiderne.")), FOUR);
    assert.deepEqual(items(minutes("## Nyt\nHanne Brink fortalte.\n\n## Nyt\nOle Krat fortalte.")), FOUR);
    assert.deepEqual(items(minutes("## Øst\nIntet.\n\n## Vest\nIntet.\n\n## Syd\nIntet.")), FOUR);
  });
});

describe("a title that speaks of a body", () => {
  it("heads an item, and owns nothing of the one above", () => {
    const { items } = readText(
      "Brugerrådet\nReferat af mødet den 27. februar 2025\n\nMad og måltider\nAnnika taler med køkkenet.\n\nValg til rådet\nSvend Bang blev genvalgt som formand.\n\nEventuelt\nIntet.\n",
    );
    assert.deepEqual(
      items.map(({ title, actions }) => [title, actions.map((one) => one.owners.join())]),
      [
        ["Mad og måltider", ["Annika"]],
        ["Valg til rådet", []],
        ["Eventuelt", []],
      ],
    );
  });
});
