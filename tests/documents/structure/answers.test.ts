import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

type Written = (number: number, title: string) => string;

const TITLES = ["Godkendelse af dagsorden", "Cykelstier ved skolerne", "Budget for 2027", "Eventuelt"] as const;
const SAID = [
  "Dagsordenen blev godkendt.",
  "Rådet drøftede forslaget.\nOle Krat skriver et notat inden den 1. juni 2026.",
  "Rådet godkendte budgettet.",
  "Hanne Brink nævnte to ting:\n1. Festen er i juni.\n2. Der er kommet en ny kasserer.",
] as const;
const TEXTS = [
  "",
  "Der er modtaget et forslag om to stier.\n\nIndstilling: Det indstilles, at rådet drøfter forslaget.\n\nBilag: Kort over stier.pdf",
  "Budgettet er på 1,2 mio. kr.\n\nDet indstilles,\n1. at rådet godkender budgettet\n2. at rådet drøfter kurserne",
  "",
] as const;
const HEAD = `Sundhedsrådet Øst
Dato: 4. maj 2026
Til stede: Hanne Brink, Ole Krat
`;

const agendaAs = (heading: Written) =>
  TITLES.map((title, at) => `${heading(at + 1, title)}\n\n${TEXTS[at] ?? ""}`).join("\n\n");
const minutesAs = (answer: Written) =>
  SAID.map((said, at) => `${answer(at + 1, TITLES[at] ?? "")}\n${said}`).join("\n\n");
const document = (heading: Written, answer: Written, divider: string) =>
  `${HEAD}\nDAGSORDEN\n\n${agendaAs(heading)}\n\n${divider}\n\n${minutesAs(answer)}\n`;

function assertAnswered(source: string): void {
  const { kind, items } = readText(source);
  assert.equal(kind, "minutes");
  assert.deepEqual(
    items.map(({ number, title }) => [number, title]),
    TITLES.map((title, at) => [at + 1, title]),
  );
  const outcomes = items.map((item) => item.outcome.replace(/\s+/gu, " "));
  SAID.forEach((said, at) => assert.equal(outcomes[at], said.replace(/\s+/gu, " ")));
  assert.deepEqual(
    items.map((item) => item.recommendations.map(({ decision }) => decision)),
    [[], ["discussed"], ["approved", null], []],
  );
  assert.deepEqual(items[1]?.attachments, ["Kort over stier.pdf"]);
  assert.deepEqual(items[1].actions[0]?.owners, ["Ole Krat"]);
  assert.match(items[2]?.background ?? "", /1,2 mio/u);
}

describe("an agenda with its texts, and below it what came of each item", () => {
  const n = (number: number) => number.toString();
  const answers: Readonly<Record<string, Written>> = {
    "Ad 1)": (number) => `Ad ${n(number)})`,
    "Ad. 1": (number) => `Ad. ${n(number)}`,
    "Ad 1: title": (number, title) => `Ad ${n(number)}: ${title}`,
    "ad pkt. 1": (number) => `ad pkt. ${n(number)}`,
    "Ad dagsordenspunkt 1": (number) => `Ad dagsordenspunkt ${n(number)}`,
    "Ad dagsordenens punkt 1.": (number) => `Ad dagsordenens punkt ${n(number)}.`,
    "Til punkt 1": (number) => `Til punkt ${n(number)}`,
    "Til nr. 1:": (number) => `Til nr. ${n(number)}:`,
    "Til 1)": (number) => `Til ${n(number)})`,
    "Vedr. punkt 1": (number) => `Vedr. punkt ${n(number)}`,
    "Pkt. 1": (number) => `Pkt. ${n(number)}`,
    "Punkt nr. 1 - title": (number, title) => `Punkt nr. ${n(number)} - ${title}`,
    "1)": (number) => `${n(number)})`,
    "1. title": (number, title) => `${n(number)}. ${title}`,
    "Re item 1": (number) => `Re item ${n(number)}`,
  };
  for (const [name, answer] of Object.entries(answers))
    it(`has it as the outcome below "${name}"`, () => {
      assertAnswered(document((number, title) => `${n(number)}) ${title}`, answer, "REFERAT"));
    });

  const headings: Readonly<Record<string, Written>> = {
    "1. Title": (number, title) => `${n(number)}. ${title}`,
    "Punkt 1: Title": (number, title) => `Punkt ${n(number)}: ${title}`,
    "Pkt. 1 Title": (number, title) => `Pkt. ${n(number)} ${title}`,
    "1 Title": (number, title) => `${n(number)} ${title}`,
    "1) Title (10 min.)": (number, title) => `${n(number)}) ${title} (10 min.)`,
  };
  for (const [name, heading] of Object.entries(headings))
    it(`has it where the agenda is numbered "${name}"`, () => {
      assertAnswered(document(heading, (number) => `Ad ${n(number)}`, "Referat af mødet den 4. maj 2026"));
    });

  it("needs no line between the two", () => {
    assertAnswered(
      document(
        (number, title) => `${n(number)}. ${title}`,
        (number) => `Ad ${n(number)}`,
        "",
      ),
    );
    assertAnswered(
      document(
        (number, title) => `${n(number)}. ${title}`,
        (number, title) => `${n(number)}. ${title}`,
        "",
      ),
    );
  });

  it("may have the answer on the line of its number", () => {
    const minutes =
      "Ad 1) Godkendt.\n\nAd 2) Rådet drøftede forslaget.\n\nAd 3) Godkendt.\n\nAd 4) Intet til eventuelt.";
    const { items } = readText(
      `${HEAD}\n${agendaAs((number, title) => `${n(number)}. ${title}`)}\n\nREFERAT\n\n${minutes}\n`,
    );
    assert.deepEqual(
      items.map(({ title, outcome }) => [title, outcome]),
      [
        [TITLES[0], "Godkendt."],
        [TITLES[1], "Rådet drøftede forslaget."],
        [TITLES[2], "Godkendt."],
        [TITLES[3], "Intet til eventuelt."],
      ],
    );
  });

  it("may leave an item without an answer, and tell between the two who came", () => {
    const source = `Sundhedsrådet Øst
Dato: 4. maj 2026

${agendaAs((number, title) => `${n(number)}. ${title}`)}

REFERAT

Til stede: Hanne Brink, Ole Krat
Afbud: Grethe Lund

Ad 1
Godkendt.

Ad 2
Rådet drøftede forslaget.

Ad 4
Intet.
`;
    const { items, people } = readText(source);
    assert.deepEqual(
      items.map(({ outcome }) => outcome),
      ["Godkendt.", "Rådet drøftede forslaget.", "", "Intet."],
    );
    assert.deepEqual(
      people.map(({ name, absent }) => [name, absent]),
      [
        ["Hanne Brink", false],
        ["Ole Krat", false],
        ["Grethe Lund", true],
      ],
    );
  });
});

describe("an item whose outcome answers its own recommendations", () => {
  const asked =
    "Det indstilles:\n1) at budgettet godkendes\n2) at puljen udvides\nBeslutning:\nAd 1) Godkendt.\nAd 2) Udsat.";
  const read = (...after: string[]) =>
    readText(
      [
        HEAD,
        "Punkt 1: Dagsorden\nGodkendt.",
        "Punkt 2: Siden sidst\nIntet nyt.",
        `Punkt 3: Budget\n${asked}`,
        ...after,
      ].join("\n\n"),
    ).items.map((item) => [item.title, item.outcome, item.recommendations.map(({ decision }) => decision).join()]);
  const first = [
    ["Dagsorden", "Godkendt.", ""],
    ["Siden sidst", "Intet nyt.", ""],
    ["Budget", "Ad 1) Godkendt.\nAd 2) Udsat.", "approved,postponed"],
  ];

  it("says nothing of other items, be it the last one or not", () => {
    assert.deepEqual(read(), first);
    assert.deepEqual(read("Punkt 4: Eventuelt\nIntet."), [...first, ["Eventuelt", "Intet.", ""]]);
  });
});

describe("recommendations that an outcome answers by number", () => {
  it("are no agenda", () => {
    const item = (number: number, title: string) => `${number.toString()}. ${title}

Det indstilles,
1. at rådet godkender planen
2. at rådet drøfter budgettet

Beslutning
Ad 1) Godkendt.
Ad 2) Drøftet.
`;
    const { items } = readText(
      `Referat\n${HEAD}\n${item(1, "Plan for stier")}\n${item(2, "Plan for broer")}\n${item(3, "Plan for veje")}`,
    );
    assert.deepEqual(
      items.map(({ title, recommendations }) => [title, recommendations.map(({ decision }) => decision)]),
      ["Plan for stier", "Plan for broer", "Plan for veje"].map((title) => [title, ["approved", "discussed"]]),
    );
  });
});

describe("minutes numbered without care", () => {
  const shape = (source: string) => readText(source).items.map(({ number, title }) => `${number.toString()} ${title}`);
  const wanted = ["1 Dagsorden", "2 Cykelstier", "3 Mørke stier", "4 Budgettet", "5 Udflugten", "6 evt."];
  const notes = (lines: readonly string[]) =>
    `Referat fra mødet i Sundhedsrådet Øst 4. maj 2026
Til stede: Hanne, Ole

${lines[0] ?? ""}
godkendt

${lines[1] ?? ""}
- der mangler stadig to stier
- vi skriver til kommunen

${lines[2] ?? ""}
Ole fortalte om
a) maden
b) de 12 nye elever
Der var mange spørgsmål til b).

${lines[3] ?? ""}
Vi var enige om at spare.

${lines[4] ?? ""}
a) Bussen er bestilt
b) vi mangler en kasserer

${lines[5] ?? ""}
Hanne takkede for blomsterne.
`;
  const ways: Readonly<Record<string, readonly string[]>> = {
    "1. and 2": ["1. Dagsorden", "2 Cykelstier", "3. Mørke stier", "4 Budgettet", "5. Udflugten", "6. evt."],
    "1) and 2.": ["1) Dagsorden", "2. Cykelstier", "3) Mørke stier", "4. Budgettet", "5) Udflugten", "6) evt."],
    "pkt. 1 and 2.": [
      "Pkt. 1 Dagsorden",
      "2. Cykelstier",
      "3. Mørke stier",
      "Pkt 4: Budgettet",
      "5. Udflugten",
      "6. evt.",
    ],
    "one without": ["1. Dagsorden", "2. Cykelstier", "Mørke stier", "4) Budgettet", "5. Udflugten", "6. evt."],
    "two signs and one without": [
      "1. Dagsorden",
      "2 Cykelstier",
      "3. Mørke stier",
      "Budgettet",
      "5. Udflugten",
      "6) evt.",
    ],
    "the last without": ["1. Dagsorden", "2 Cykelstier", "3) Mørke stier", "4. Budgettet", "5 Udflugten", "evt."],
  };
  for (const [name, lines] of Object.entries(ways))
    it(`have all their items: ${name}`, () => {
      assert.deepEqual(shape(notes(lines)), wanted);
    });

  it("have no item in what begins with a figure", () => {
    assert.deepEqual(
      shape(`Referat fra mødet i Sundhedsrådet Øst 4. maj 2026
Til stede: Hanne, Ole

1. Dagsorden
Godkendt.

2. Cykelstier
3 Medlemmer var imod, og resten var for.
Vi skriver til kommunen.

3. Evt.
Intet.
`),
      ["1 Dagsorden", "2 Cykelstier", "3 Evt."],
    );
  });
});
