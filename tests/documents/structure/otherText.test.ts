import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const read = (...lines: string[]) =>
  readText(
    [
      "Referat af møde i Styregruppen for Nærhed",
      "Dato: 4. marts 2026 kl. 17.00-18.00",
      "Deltagere: Jonas Hede, Tove Rask, Birgit Aagaard",
      "",
      ...lines,
    ].join("\n"),
  );
const minutes = (...lines: string[]) => read(...lines).items;

const closing = ["", "2. Eventuelt", "Beslutning:", "Intet."];

describe("what another meeting decided", () => {
  for (const [lead, earlier, own] of [
    [
      "Tidligere beslutninger",
      "Beslutning i Social- og Ældreudvalget den 4. februar 2026:",
      "Beslutning i Styregruppen den 4. marts 2026:",
    ],
    ["", "Beslutning fra mødet den 4. februar 2026:", "Beslutning fra mødet den 4. marts 2026:"],
    ["Historik", "Beslutning Ældreudvalget den 4. februar 2026:", "Beslutning Styregruppen den 4. marts 2026:"],
    ["", "Beslutning i Ældreudvalget den 4. februar 2026:", "Beslutning:"],
  ] as const)
    it(`is told and not decided: "${lead}", "${earlier}"`, () => {
      const [item] = minutes(
        "1. Standarder",
        "Indstilling",
        "Sekretariatet indstiller, at standarderne godkendes.",
        ...(lead === "" ? [] : [lead]),
        earlier,
        "Udsat. Tove Rask kontakter Seniorrådet.",
        own,
        "Godkendt.",
        ...closing,
      );
      assert.deepEqual(
        item?.recommendations.map((one) => [one.text, one.decision]),
        [["at standarderne godkendes.", "approved"]],
      );
      assert.deepEqual([item.outcome, item.actions, item.followUps], ["Godkendt.", [], []]);
    });

  it("is none of this one's where it stands alone", () => {
    const [item] = minutes(
      "1. Standarder",
      "Indstilling",
      "Sekretariatet indstiller, at standarderne godkendes.",
      "Beslutning i Ældreudvalget den 4. februar 2026:",
      "Godkendt.",
      ...closing,
    );
    assert.deepEqual([item?.recommendations[0]?.decision, item?.outcome], [null, ""]);
  });
});

describe("an appendix printed with the minutes", () => {
  for (const head of [["Bilag 2", "Projektbeskrivelse"], ["Bilag 1: Kommissorium"]])
    it(`has no items and no actions: "${head.join(" / ")}"`, () => {
      const items = minutes(
        "1. Økonomi",
        "Beslutning: Godkendt.",
        ...closing,
        "",
        ...head,
        "1. Formål",
        "Projektet skal styrke nærheden.",
        "2. Organisering",
        "Projektet ledes af en styregruppe.",
        "3. Tidsplan",
        "Jonas Hede udarbejder en evaluering senest den 1. juni 2027.",
      );
      assert.deepEqual(
        items.map((one) => [one.title, one.outcome, one.attachments, one.actions]),
        [
          ["Økonomi", "Godkendt.", [], []],
          ["Eventuelt", "Intet.", [], []],
        ],
      );
    });

  const APPENDIX = [
    "Formål",
    "Projektet skal styrke nærheden.",
    "Organisering",
    "Projektet ledes af en styregruppe.",
    "Opfølgning",
    "Jonas Hede udarbejder en evaluering senest den 1. juni 2027.",
  ];

  it("has none where its sections have titles without numbers, and what was left out is told", () => {
    const { items, warnings } = read(
      "1. Økonomi",
      "Beslutning: Godkendt.",
      ...closing,
      "",
      "Bilag 1: Kommissorium",
      ...APPENDIX,
    );
    assert.deepEqual(
      items.map((one) => [one.title, one.outcome, one.background, one.attachments, one.actions]),
      [
        ["Økonomi", "Godkendt.", "", [], []],
        ["Eventuelt", "Intet.", "", [], []],
      ],
    );
    assert.deepEqual(
      warnings.map((one) => one.message),
      ['Der følger et bilag efter punkterne. Det er ikke læst: "Bilag 1: Kommissorium"'],
    );
  });

  for (const after of ["Næste møde: 8. april 2026", "3. Opsamling", "Beslutning: Godkendt.", "Venlig hilsen"])
    it(`is none where the minutes go on below it: "${after}"`, () => {
      const { warnings } = read("1. Økonomi", "Drøftet.", ...closing, "", "Bilag 1: Regnskab", ...APPENDIX, after);
      assert.ok(!warnings.some((one) => one.message.includes("bilag efter punkterne")));
    });

  it("is none where items come after it", () => {
    const items = minutes("1. Økonomi", "Beslutning: Godkendt.", "", "Bilag 1: Regnskab", ...closing);
    assert.deepEqual(
      items.map((one) => [one.title, one.attachments]),
      [
        ["Økonomi", ["Bilag 1: Regnskab"]],
        ["Eventuelt", []],
      ],
    );
  });
});

describe("the hours of an item on a line of their own", () => {
  const hours = (items: ReturnType<typeof minutes>) => items.map((one) => [one.start, one.end, one.outcome]);

  it("are those of the item below, where the first has them above its title", () => {
    const items = minutes(
      "Kl. 17.00-17.10",
      "1. Velkomst",
      "Kl. 17.10-17.40",
      "2. Tilfredshed",
      "Jonas Hede gennemgik tallene.",
      "Kl. 17.40-18.00",
      "3. Eventuelt",
      "Intet.",
    );
    assert.deepEqual(hours(items), [
      ["17:00", "17:10", ""],
      ["17:10", "17:40", "Jonas Hede gennemgik tallene."],
      ["17:40", "18:00", "Intet."],
    ]);
  });

  it("are those of the item above, where the last has them below its title", () => {
    const items = minutes(
      "1. Velkomst",
      "Kl. 17.00-17.10",
      "2. Tilfredshed",
      "Kl. 17.10-17.40",
      "Jonas Hede gennemgik tallene.",
      "3. Eventuelt",
      "Kl. 17.40-18.00",
      "Intet.",
    );
    assert.deepEqual(hours(items), [
      ["17:00", "17:10", ""],
      ["17:10", "17:40", "Jonas Hede gennemgik tallene."],
      ["17:40", "18:00", "Intet."],
    ]);
  });
});
