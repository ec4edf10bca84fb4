import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

type Ways = Readonly<Record<string, string>>;
type Numbered = (number: number) => string;

const TITLES = ["Godkendelse af dagsorden", "Projektmodel", "Transport", "Eventuelt"];
const SAID = ["Dagsordenen blev godkendt.", "Modellen blev drøftet.", "Udsat til mødet den 14. januar.", "Intet."];
const CASES = [
  ["godkender modellen", "Godkendt.", "Klyngestyregruppen godkendte modellen.", "approved"],
  ["tager budgettet til efterretning", "Taget til efterretning.", "Budgettet blev taget til efterretning.", "noted"],
  ["afsætter 100.000 kr. til forløbet", "Afvist.", "Klyngestyregruppen afviste at afsætte beløbet.", "rejected"],
  ["drøfter tidsplanen", "Drøftet.", "Tidsplanen blev drøftet.", "discussed"],
] as const;

type Minutes = {
  /** Of the item whose recommendations and decisions are numbered, from 0. */
  readonly at: number;
  readonly asked: number;
  readonly opening: string;
  readonly mark: Numbered;
  readonly recommend: (clause: string) => string;
  readonly label: string;
  readonly isProse: boolean;
  readonly between: string;
  readonly above: string;
  readonly heading: Numbered;
};

const dotted: Numbered = (number) => `${number.toString()}.`;
const AS_FOUND: Minutes = {
  at: 1,
  asked: 2,
  opening: "Det indstilles, at klyngestyregruppen",
  mark: dotted,
  recommend: (clause) => clause,
  label: "Beslutning",
  isProse: false,
  between: "\n",
  above: "",
  heading: dotted,
};

function minutesOf(way: Minutes): string {
  const { at, asked, opening, mark, recommend, label, isProse, between, above, heading } = way;
  const counted = (words: readonly string[]) => words.map((one, i) => `${mark(i + 1)} ${one}\n`).join("");
  const cases = CASES.slice(0, asked);
  const listed = `${opening}\n${counted(cases.map(([clause]) => recommend(clause)))}${label}\n${counted(
    cases.map(([, verdict, prose]) => (isProse ? prose : verdict)),
  )}Mette Holm laver et overblik inden den 13. januar 2027.\n`;
  const items = TITLES.map(
    (title, i) => `${heading(i + 1)} ${title}\n${i === at ? listed : `${SAID[i] ?? ""}\n`}${between}`,
  );
  return `Klyngestyregruppe Vest
Referat af 9. møde, torsdag den 3. december 2026 kl. 14.00-16.00

Til stede: Mette Holm (formand), Jørgen Rask

${above}${items.join("")}`;
}

function assertRead(more: Partial<Minutes>): void {
  const way = { ...AS_FOUND, ...more };
  const { items } = readText(minutesOf(way));
  assert.deepEqual(
    items.map(({ number, title, recommendations }) => [number, title, recommendations.map(({ decision }) => decision)]),
    TITLES.map((title, i) => [i + 1, title, i === way.at ? CASES.slice(0, way.asked).map((one) => one[3]) : []]),
  );
  items.forEach(({ outcome }, i) => {
    if (i !== way.at) assert.equal(outcome, SAID[i]);
  });
}

describe("recommendations and decisions with the same numbers as the items", () => {
  const ways: Readonly<Record<string, Partial<Minutes>>> = {
    "as they were found": {},
    "in the first item": { at: 0 },
    "in the last item": { at: 3 },
    "three of them": { asked: 3 },
    "as many as the items": { asked: 4 },
    "as many as the items, in the last": { asked: 4, at: 3 },
    "no space between the items": { between: "" },
    "much space between the items": { between: "\n\n" },
    "below an agenda": { above: `${TITLES.map((title, i) => `${dotted(i + 1)} ${title}\n`).join("")}\n` },
    "in parentheses": { mark: (number) => `(${number.toString()})` },
    "with a bracket": { mark: (number) => `${number.toString()})` },
    "as letters": { mark: (number) => `${String.fromCharCode(96 + number)})` },
    "below headings with a bracket": { heading: (number) => `${number.toString()})` },
    "below headings with a word": { heading: (number) => `Punkt ${number.toString()}:` },
    "opened by a label": { opening: "Indstilling:\nDet indstilles, at klyngestyregruppen" },
    "opened by a label alone": { opening: "Indstilling" },
    "opened on the line of the label": { opening: "Indstilling: Det indstilles, at klyngestyregruppen" },
    "with a colon": { opening: "Det indstilles, at klyngestyregruppen:", label: "Beslutning:" },
    "answered below a blank line": { label: "Referat:\n" },
    "answered below a sentence": { label: "Beslutning:\nKlyngestyregruppen besluttede følgende:" },
    "answered in prose": { isProse: true },
    "answered in prose, in the first item": { isProse: true, at: 0 },
    "as whole sentences": { recommend: (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`, asked: 3 },
    "with space between them": { recommend: (clause) => `${clause}\n`, asked: 3 },
    "over two lines": {
      recommend: (clause) => `${clause}, som det er beskrevet i det bilag, der er sendt\nud til alle`,
    },
  };
  for (const [name, way] of Object.entries(ways))
    it(`are no items: ${name}`, () => {
      assertRead(way);
      assertRead({ ...way, between: way.between ?? "" });
    });
});

describe("decisions that are numbered", () => {
  const itemsOf = (below: string) =>
    readText(`Referat af møde i Sundhedsrådet Øst\nDato: 4. maj 2026\nTil stede: Hanne Brink, Ole Krat\n\n${below}`);
  const titles = (below: string) => itemsOf(below).items.map(({ number, title }) => `${number.toString()} ${title}`);
  const decided: Ways = {
    "though nothing was recommended": "Beslutning:\n1. Rådet godkendte planen.\n2. Sagen blev drøftet.",
    "on the line of the label": "Beslutning: 1. Rådet godkendte planen.\n2. Sagen blev drøftet.",
    "below the words of the case": "Der er en plan.\nBeslutning\n1. Godkendt.\n2. Drøftet.",
  };
  for (const [name, words] of Object.entries(decided))
    it(`are no items: ${name}`, () => {
      assert.deepEqual(
        titles(`1. Dagsorden\nGodkendt.\n\n2. Planen\n${words}\n\n3. Transport\nUdsat.\n\n4. Evt.\nIntet.`),
        ["1 Dagsorden", "2 Planen", "3 Transport", "4 Evt."],
      );
    });

  it("may be fewer than the recommendations", () => {
    const { items } = itemsOf(
      "1. Planen\nDet indstilles, at rådet\n1. godkender planen\n2. drøfter sagen\nBeslutning\n1. Godkendt.\n\n2. Transport\nUdsat.\n\n3. Evt.\nIntet.\n",
    );
    assert.deepEqual(
      items.map(({ title, recommendations }) => [title, recommendations.map(({ decision }) => decision)]),
      [
        ["Planen", ["approved", null]],
        ["Transport", []],
        ["Evt.", []],
      ],
    );
  });

  it("end where space parts the next item from a list in the item's words", () => {
    const listed = "Rådet var enigt om to ting:\n1. Planen er god\n2. Den er dyr";
    assert.deepEqual(titles(`1. Dagsorden\nGodkendt.\n\n2. Planen\n${listed}\n\n3. Transport\nUdsat.\n`), [
      "1 Dagsorden",
      "2 Planen",
      "3 Transport",
    ]);
  });

  it("end where the next item begins", () => {
    const { items } = itemsOf(
      "1. Dagsorden\nGodkendt.\n\n2. Planen\nDet indstilles, at rådet\n1. godkender planen\n2. drøfter sagen\n\n3. Transport\nUdsat til mødet den 14. juni.\n",
    );
    assert.deepEqual(
      items.map(({ title, outcome }) => [title, outcome]),
      [
        ["Dagsorden", "Godkendt."],
        ["Planen", ""],
        ["Transport", "Udsat til mødet den 14. juni."],
      ],
    );
  });
});
