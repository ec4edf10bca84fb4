import assert from "node:assert/strict";
import { withPeopleRows } from "../../src/documents/people/cellPerLine.ts";
import { linesOfText } from "../../src/documents/formats/text/index.ts";
import { inOneSpelling } from "../../src/documents/people/scanned.ts";
import { personIn } from "../../src/documents/people/personLine.ts";
import { rollOf } from "./making/roll.ts";

const BOTH = ["Hanne Brink, absent, for: Ole Krat", "Ole Krat"];

describe("who came for whom", () => {
  for (const line of [
    "Afbud: Hanne Brink (Ole Krat, områdeleder, deltog i hendes sted)",
    "Afbud: Hanne Brink (områdeleder Ole Krat mødte i stedet)",
    "Afbud: Hanne Brink (v/ Ole Krat)",
    "Afbud: Hanne Brink (stedfortræder: Ole Krat)",
    "Afbud: Hanne Brink. I stedet deltog 1. viceborgmester Ole Krat.",
    "Afbud: Hanne Brink. I hendes sted deltog kontorchef i sekretariatet Ole Krat.",
    "Afbud: Hanne Brink.\nSom stedfortræder for Hanne Brink mødte Ole Krat.",
    "Afbud: Hanne Brink. Ole Krat, områdeleder, mødte for Hanne Brink.",
    "Afbud: Hanne Brink - stedfortræder Ole Krat deltog",
    "Afbud: Hanne Brink.\nFor Hanne Brink (Unge Læger) deltog suppleant Ole Krat.",
    "Afbud: Hanne Brink. Suppleanten Ole Krat trådte ind.",
  ])
    it(line, () => {
      assert.deepEqual(rollOf(line), BOTH);
    });
});

describe("several people on a line", () => {
  for (const line of [
    "Til stede: Hanne Brink (HB), leder – Ole Krat (OK), læge – Lis Ager",
    "Til stede: Hanne Brink, leder - Ole Krat, læge - Lis Ager",
    "Til stede: Hanne Brink • Ole Krat • Lis Ager",
    "Til stede: Hanne Brink / Ole Krat / Lis Ager",
    "Til stede: Hanne Brink, leder; Ole Krat, læge; Lis Ager",
    "Var der: Hanne Brink, Ole Krat, fra sygehuset oversygeplejerske Lis Ager",
    "Med var: Hanne Brink, Ole Krat og Lis Ager",
    "| Fra hospitalet | Fra kommunerne |\n| --- | --- |\n| Hanne Brink, leder | Ole Krat, læge |\n| Lis Ager | |",
    "| Region Vest | Solbjerg Kommune | Almen praksis |\n| --- | --- | --- |\n| Hanne Brink | Ole Krat | Lis Ager, læge |",
    "Navn\nStilling\nDeltog\nHanne Brink\nleder\nx\nOle Krat\nlæge\nx\nLis Ager\nx",
  ])
    it(line.replaceAll("\n", " / "), () => {
      assert.deepEqual(rollOf(line), ["Hanne Brink", "Lis Ager", "Ole Krat"]);
    });

  it("with the post of the first behind the heading's words", () => {
    assert.deepEqual(
      rollOf(
        "Fra administrationen deltog direktør Hanne Brink, kontorchef Lis Ager og fuldmægtig Ole Krat (referent).",
      ),
      ["Hanne Brink, administration", "Lis Ager, administration", "Ole Krat, administration, secretariat"],
    );
  });

  it("with commas inside what semicolons part, and the item that somebody came for", () => {
    assert.deepEqual(
      rollOf("Apologies: Dr Anna Bell (Ravi Shah attending in her place), Tom Reed; Zoe Hart, Northmoor Council"),
      ["Anna Bell, absent, for: Ravi Shah", "Ravi Shah", "Tom Reed, absent", "Zoe Hart, absent"],
    );
    assert.deepEqual(rollOf("In attendance: Ella Ford (minutes), Ian Webb for item 4"), [
      "Ella Ford, guest, secretariat",
      "Ian Webb, guest",
    ]);
    assert.deepEqual(rollOf("Gæster: Hanne Brink under punkt 3, Ole Krat til punkt 4 og 5"), [
      "Hanne Brink, guest",
      "Ole Krat, guest",
    ]);
  });

  it("with what is said of each behind a stroke", () => {
    assert.deepEqual(
      rollOf(
        "Deltagere: Hanne Brink, Lis Ager, Ole Krat – uden afbud, Nis Bro – fraværende uden afbud, Mia Ro - formand\nAfbud: Tage Hvid – uden afbud, Erna Toft – syg",
      ),
      [
        "Erna Toft, absent",
        "Hanne Brink",
        "Lis Ager",
        "Mia Ro, chair",
        "Nis Bro, absent",
        "Ole Krat",
        "Tage Hvid, absent",
      ],
    );
  });

  it("under columns of those who came and those who did not", () => {
    assert.deepEqual(
      rollOf("| Til stede | Afbud | Gæster |\n| --- | --- | --- |\n| Hanne Brink | Ole Krat | Lis Ager |"),
      ["Hanne Brink", "Lis Ager, guest", "Ole Krat, absent"],
    );
  });
});

describe("a table of people copied a cell a line", () => {
  const head = "Navn\nStilling\nEnhed\nDeltog";
  const cells = (text: string) => withPeopleRows(linesOfText(text)).map((line) => line.cells);

  it("has presence, absence, substitutes and guests in its last column", () => {
    assert.deepEqual(
      rollOf(
        `${head}\nHanne Brink\ndirektør\nPsykiatrien\nafbud\nOle Krat\nchef\nPsykiatrien\nx (for Hanne Brink)\nLis Ager\nkonsulent\nStaben (gæst, punkt 4)\nx`,
      ),
      ["Hanne Brink, absent, for: Ole Krat", "Lis Ager, guest", "Ole Krat"],
    );
  });
  it("may lack cells", () => {
    assert.deepEqual(
      cells(`${head}\nHanne Brink\nleder\nx\nOle Krat\nlæge\nKlinikken\nx\n\nTeksten går videre.`).slice(1, 3),
      [
        ["Hanne Brink", "leder", "", "x"],
        ["Ole Krat", "læge", "Klinikken", "x"],
      ],
    );
  });
  it("ends where the rows do", () => {
    const rows = cells(`${head}\nHanne Brink\na\nb\nx\nOle Krat\nc\nd\nx\n\nNr.\nEmne`);
    assert.deepEqual(rows.slice(3), [null, null]);
  });
  it("is none without rows of people", () => {
    assert.deepEqual(cells(`${head}\n\nMødet handlede om budgettet.`), [null, null, null, null, null]);
  });
});

describe("what a list of members says behind each name", () => {
  it("is whether they came", () => {
    assert.deepEqual(
      rollOf(
        "Medlemmer:\nHanne Brink – mødt\nOle Krat – mødt kl. 14.30\nLis Ager – orlov\nBo Holm (på barsel)\nIvan Orlov, læge\nTage Hvid – udeblevet",
      ),
      ["Bo Holm, absent", "Hanne Brink", "Ivan Orlov", "Lis Ager, absent", "Ole Krat", "Tage Hvid, absent"],
    );
  });
});

describe("that nobody sent apologies", () => {
  for (const [lines, ...people] of [
    ["Deltagere: Hanne Brink, Ole Krat (uden afbud)", "Hanne Brink", "Ole Krat"],
    ["Deltagere:\nHanne Brink, formand\nOle Krat, uden afbud", "Hanne Brink, chair", "Ole Krat"],
    ["Mødt uden afbud: Hanne Brink og Ole Krat", "Hanne Brink", "Ole Krat"],
    ["Alle medlemmer var mødt uden afbud: Hanne Brink, Ole Krat", "Hanne Brink", "Ole Krat"],
    ["Present: Hanne Brink, Ole Krat (without apologies)", "Hanne Brink", "Ole Krat"],
    ["Deltagere: Hanne Brink, Ole Krat\nUden afbud", "Hanne Brink", "Ole Krat"],
    ["Til stede: Hanne Brink\nFraværende uden afbud: Ole Krat", "Hanne Brink", "Ole Krat, absent"],
    ["Til stede: Hanne Brink\nFraværende: Ole Krat (uden afbud)", "Hanne Brink", "Ole Krat, absent"],
    ["Medlemmer: Hanne Brink, Ole Krat (udeblevet uden afbud)", "Hanne Brink", "Ole Krat, absent"],
  ] as const)
    it(lines, () => {
      assert.deepEqual(rollOf(lines), people);
    });
});

describe("names as scanners spell them", () => {
  const spelled = (...names: string[]) => {
    const listed = names.flatMap((name) => personIn(name) ?? []);
    assert.equal(listed.length, names.length);
    return new Set(inOneSpelling(listed).map((one) => one.name)).size;
  };
  for (const [one, other] of [
    ["Soren Bæksted", "Soren Beksted"],
    ["Ase Lykkegård", "Ase Lykkegard"],
    ["Tove Gronhoj", "Tove Grønhøj"],
    ["Jens Kjzrbo", "Jens Kjærbo"],
  ] as const)
    it(`${one} is ${other}`, () => {
      assert.equal(spelled(one, other), 1);
    });
  for (const [one, other] of [
    ["Hans Holm", "Hanne Holm"],
    ["Lars Jensen", "Lars Jessen"],
    ["Jan Lund", "Jon Lund"],
  ] as const)
    it(`${one} is not ${other}`, () => {
      assert.equal(spelled(one, other), 2);
    });
});

describe("all but those who are named", () => {
  for (const line of [
    "Til stede: alle undtagen Hanne Brink og Ole Krat",
    "Deltagere: Alle medlemmer på nær Hanne Brink og Ole Krat.",
    "Alle var til stede, undtagen Hanne Brink og Ole Krat",
    "Alle undtagen Hanne Brink og Ole Krat deltog.",
    "Present: all except Hanne Brink and Ole Krat",
    "All present except Hanne Brink and Ole Krat.",
    "Everyone but Hanne Brink and Ole Krat attended",
  ])
    it(line, () => {
      assert.deepEqual(rollOf(line), ["Hanne Brink, absent", "Ole Krat, absent"]);
    });

  it("with another sentence on the line", () => {
    assert.deepEqual(rollOf("Til stede: Alle undtagen Anne. Lars Højgaard gik kl. 10."), ["Anne, absent"]);
  });

  it("are those who came, under absences", () => {
    assert.deepEqual(rollOf("Afbud: alle undtagen Hanne Brink"), ["Hanne Brink"]);
  });
});

describe("who did not come", () => {
  for (const [lines, ...people] of [
    ["Til stede: Hanne Brink, Ole Krat\nIkke til stede under punkt 2: Ole Krat", "Hanne Brink", "Ole Krat"],
    ["Deltagere: Hanne Brink\nFraværende ved punkt 3 og 4: Ole Krat", "Hanne Brink", "Ole Krat"],
    ["Afbud: Hanne Brink\n\nReferent Lis Ager", "Hanne Brink, absent", "Lis Ager, secretariat"],
    ["Afbud: Hanne Brink\n\nMødeleder Lis Ager", "Hanne Brink, absent", "Lis Ager, chair"],
    ["Afbud: Hanne Brink – i hendes sted Ole Krat", "Hanne Brink, absent, for: Ole Krat", "Ole Krat"],
    ["Afbud: Hanne Brink, i stedet kontorchef Ole Krat", "Hanne Brink, absent, for: Ole Krat", "Ole Krat"],
    ["Apologies: Hanne Brink (in her place Ole Krat)", "Hanne Brink, absent, for: Ole Krat", "Ole Krat"],
    ["Afbud: Hanne Brink; Ole Krat samt Lis Ager", "Hanne Brink, absent", "Lis Ager, absent", "Ole Krat, absent"],
    [
      "Afbud: Hanne Brink / Ole Krat; Ida Falk + Lis Ager",
      ...["Hanne Brink", "Ida Falk", "Lis Ager", "Ole Krat"].map((name) => `${name}, absent`),
    ],
    ["Til stede: Hanne Brink, læge og leder; Ole Krat", "Hanne Brink", "Ole Krat"],
    [
      "Present: Hanne Brink (Chair), Ravi Shah (until 15:00), Lis Ager (for Ole Krat)\nApologies for absence were received from Ole Krat and Ida Falk.\nAbsent without apologies: Tom Ebbe",
      ...["Hanne Brink, chair", "Ida Falk, absent", "Lis Ager", "Ole Krat, absent, for: Lis Ager"],
      ...["Ravi Shah", "Tom Ebbe, absent"],
    ],
  ] as const)
    it(lines.replaceAll("\n", " / "), () => {
      assert.deepEqual(rollOf(lines), people);
    });
});
