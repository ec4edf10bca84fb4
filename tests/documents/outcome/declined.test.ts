import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";
import type { Language } from "../../../src/domain/language.ts";
import { promisedBy } from "../making/outcome.ts";

const sure = (outcome: string, language: Language = "da") =>
  promisedBy(outcome, language).actions.map((one) => [one.owners.join(", "), one.task, one.due]);

describe("nothing to do is made of", () => {
  for (const [outcome, language = "da"] of [
    ["Jonas Hede blev bedt om at undersøge prisen, men afslog."],
    ["Jonas Hede blev bedt om at undersøge prisen, men havde ikke tid."],
    ["Jonas Hede blev bedt om at undersøge prisen. Han takkede nej."],
    ["Tove Rask tilbød at kontakte pressen, men det var der ikke opbakning til."],
    ["Tove Rask tilbød at kontakte pressen, men tilbuddet blev afvist."],
    ["Underskrives digitalt af medlemmerne."],
    ["Referatet underskrives af alle deltagere."],
    ["Tove Rask sender listen. **Udført.**"],
    ["Et flertal bestående af Jonas Hede og Tove Rask godkendte indstillingen."],
    ["Flertallet, bestående af Jonas Hede og Tove Rask, godkendte planen."],
    ["The Board agreed to extend the pilot.", "en"],
    ["The committee has agreed to extend the pilot.", "en"],
    ["Peter Lowick was asked to draft a reply but declined.", "en"],
    ["Fiona Tarrant offered to write, but there was no support for it.", "en"],
    ["Peter Lowick to share the forecast. **Closed.**", "en"],
  ] as const)
    it(`"${outcome}"`, () => {
      assert.deepEqual(sure(outcome, language), []);
    });
});

describe("what is to be done all the same", () => {
  for (const [outcome, owner, language = "da"] of [
    ["Jonas Hede blev bedt om at undersøge prisen, men ikke vilkårene.", "Jonas Hede"],
    ["Jonas Hede undersøger prisen, men kan ikke love et svar i maj.", "Jonas Hede"],
    ["Aftalen underskrives af Birgit Aagaard.", "Birgit Aagaard"],
    ["Det er Tove Rasks opgave at bestille mad.", "Tove Rask"],
    ["Jonas Hede orienteres af Tove Rask.", "Tove Rask"],
    ["Tove Rask skulle have kontaktet skolerne; ikke nået, gøres inden næste møde.", "Tove Rask"],
    ["The secretariat agreed to arrange a visit.", "Secretariat", "en"],
    ["It is Peter Lowick's job to order the food.", "Peter Lowick", "en"],
  ] as const)
    it(`"${outcome}"`, () => {
      assert.deepEqual(
        sure(outcome, language).map(([who]) => who?.replace(/^s/u, "S")),
        [owner],
      );
    });

  it("is none of what was to have been done and of which no more is said", () => {
    assert.deepEqual(sure("Tove Rask skulle have kontaktet skolerne."), []);
  });

  it("comes back where a report is wished for the next meeting", () => {
    const { followUps } = promisedBy("Tiltrådt, idet udvalget ønsker en redegørelse for prisen på næstkommende møde.");
    assert.deepEqual(
      followUps.map((one) => one.when?.text),
      ["på næstkommende møde"],
    );
  });
});

describe("the day that a task is due", () => {
  for (const [outcome, due, language = "da"] of [
    ["Jonas Hede holder oplæg på mødet den 15. juni.", "2026-06-15"],
    ["Jonas Hede sender referatet fra mødet den 15. juni.", null],
    ["Jonas Hede laver et notat til mødet den 15. juni.", "2026-06-15"],
    ["Jonas Hede undersøger prisen i løbet af juni.", "2026-06-30"],
    ["Jonas Hede undersøger prisen – senest 23.06.", "2026-06-23"],
    ["Jonas Hede undersøger prisen senest 12.10.", null],
    ["Jonas Hede undersøger prisen. Frist: 3 uger", "2026-05-25"],
    ["Jonas Hede følger op efter nytår.", null],
    ["Peter Lowick will write to the council on Friday week.", "2026-05-15", "en"],
    ["Peter Lowick will write to the council on Friday.", "2026-05-08", "en"],
    ["Peter Lowick will send the figures by end Nov.", "2026-11-30", "en"],
    ["Peter Lowick will share the Q3 forecast.", null, "en"],
    ["Peter Lowick will share the June figures.", null, "en"],
    ["Peter Lowick will share the figures in June.", "2026-06-30", "en"],
    ["Peter Lowick will write to them after 1 June.", null, "en"],
  ] as const)
    it(`"${outcome}" is ${due ?? "none"}`, () => {
      assert.deepEqual(
        sure(outcome, language).map(([, , day]) => day),
        [due],
      );
    });

  it("is none where nothing tells the year", () => {
    const read = (due: string) =>
      readText(
        [
          "Referat af møde i Styregruppen for Nærhed",
          "Dato: 12. marts kl. 17.00-18.00",
          "Deltagere: Jonas Hede, Tove Rask",
          "",
          "1. Økonomi",
          `Tove Rask sender budgettet. Ansvarlig: Jonas Hede, ${due}`,
          `Tove Rask undersøger prisen senest den ${due}. Punktet drøftes på mødet den ${due}.`,
          "",
          "2. Eventuelt",
          "Intet.",
        ].join("\n"),
      ).items.flatMap((item) => [
        ...item.actions.map((one) => one.due),
        ...item.followUps.map((one) => one.when?.from ?? null),
      ]);
    assert.deepEqual(read("12. april"), [null, null, null]);
  });
});

describe("a row of a list of tasks", () => {
  it("belongs to the person in it, whatever its task is called", () => {
    const { items } = readText(
      [
        "Minutes of the Health Forum",
        "Date: 3 February 2026",
        "Present: Gail Stone (GS), Peter Lowick",
        "",
        "1. Measles",
        "Decision: Approved.",
        "",
        "| No | Action | Who | When |",
        "|---|---|---|---|",
        "| 3 | Contact Public Health | GS | ASAP |",
      ].join("\n"),
    );
    assert.deepEqual(
      items.flatMap(({ actions }) => actions.map((one) => [one.owners, one.task, one.due])),
      [[["Gail Stone"], "Contact Public Health", null]],
    );
  });
});
