import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";
import type { Language } from "../../../src/domain/language.ts";
import { promisedBy } from "../making/outcome.ts";

const columns: Record<Language, string> = { da: "Hvad | Hvem | Frist", en: "What | Who | When" };

const rows = (due: string, language: Language, last: string, task = "Sende notatet rundt") =>
  readText(
    (language === "da"
      ? [
          "Referat af møde i Styregruppen for Nærhed",
          "Dato: 4. maj 2026",
          "Deltagere: Signe Holk, Bo Rønne",
          "",
          "1. Økonomi",
          "Beslutning: Godkendt.",
        ]
      : [
          "Minutes of the Transport Panel",
          "Date: 4 May 2026",
          "Present: Fiona Tarrant, Signe Holk",
          "",
          "1. Bus routes",
          "Decision: Approved.",
        ]
    )
      .concat("", `| ${columns[language]} |`, "|---|---|---|", `| ${task} | Signe Holk | ${due} |`, "", last)
      .join("\n"),
  ).items.flatMap(({ actions }) => actions);

describe("a deadline in its column", () => {
  for (const [due, date, language = "da"] of [
    ["1/6", "2026-06-01"],
    ["d. 1/6", "2026-06-01"],
    ["1/6-2026", "2026-06-01"],
    ["1/6/2026", "2026-06-01"],
    ["1/6-26", "2026-06-01"],
    ["15/12/2026", "2026-12-15"],
    ["inden d. 1/6", "2026-06-01"],
    ["senest den 1. juni", "2026-06-01"],
    ["1. juni", "2026-06-01"],
    ["1/6/2026", "2026-06-01", "en"],
  ] as const)
    it(`"${due}" is ${date}`, () => {
      assert.deepEqual(
        rows(due, language, "").map((one) => [one.owners, one.task, one.due, one.confidence]),
        [[["Signe Holk"], "Sende notatet rundt", date, 0.9]],
      );
    });

  it("is the next meeting's day, where the document gives it", () => {
    for (const said of ["næste møde", "Til næste møde", "inden næste møde"])
      assert.equal(rows(said, "da", "Næste møde: 9. juni 2026")[0]?.due, "2026-06-09", said);
    assert.equal(rows("next meeting", "en", "Next meeting: 9 June 2026")[0]?.due, "2026-06-09");
    assert.equal(rows("næste møde", "da", "")[0]?.due, null);
  });

  it("is never another day that the task speaks of", () => {
    const task = "Plakat til temadagen den 3. marts 2027";
    assert.equal(rows("1/6", "da", "", task)[0]?.due, "2026-06-01");
    assert.equal(rows("løbende", "da", "", task)[0]?.due, null);
    const [lost] = rows("31/6", "da", "", task);
    assert.equal(lost?.due, null);
    assert.ok(lost.confidence < 0.5);
    assert.equal(rows("", "da", "", "Plakat, senest den 3. marts 2027")[0]?.due, "2027-03-03");
  });
});

describe("a deadline after the owner", () => {
  for (const [outcome, due, language = "da"] of [
    ["Der laves en folder. Ansvarlig: Jonas Hede, d. 1/6", "2026-06-01"],
    ["Der laves en folder. Ansvarlig: Jonas Hede d. 1/6.", "2026-06-01"],
    ["Der laves en folder. Ansvarlig: Jonas Hede 1/6-2026", "2026-06-01"],
    ["Der laves en folder. Ansvarlig: Jonas Hede, 1.6.2026", "2026-06-01"],
    ["Der laves en folder (Jonas Hede 1/6-26)", "2026-06-01"],
    ["Jonas Hede, 1/6: laver en folder", "2026-06-01"],
    ["Jonas Hede laver en folder. Frist 1/6/2026", "2026-06-01"],
    ["Der laves en folder om dagen den 3. marts 2027. Ansvarlig: Jonas Hede, 1/6", "2026-06-01"],
    ["A leaflet is to be drawn up. Responsible: Peter Lowick, 1/6/2026", "2026-06-01", "en"],
  ] as const)
    it(`in "${outcome}" is ${due}`, () => {
      const { actions } = promisedBy(outcome, language);
      assert.deepEqual(
        actions.map((one) => [one.owners, one.due]),
        [[[language === "da" ? "Jonas Hede" : "Peter Lowick"], due]],
      );
    });
});

describe("a day in a clause that hangs on the task", () => {
  for (const [outcome, due, language = "da"] of [
    ["Tove Rask undersøger, om fristen kan rykkes til den 20. juni.", null],
    ["Tove Rask undersøger om fristen kan rykkes til den 20. juni.", null],
    ["Tove Rask følger op på aftalen, der udløber den 1. august.", null],
    ["Tove Rask sender brevet, som kommunen bad om senest den 1. juni.", null],
    ["Tove Rask skriver til alle, at lokalet er lukket den 4. juni.", null],
    ["Peter Lowick will check whether Fiona can come on 4 June.", null, "en"],
    ["Peter Lowick to follow up on the contract, which expires on 1 August.", null, "en"],
    ["Tove Rask undersøger senest den 1. juni, om fristen kan rykkes.", "2026-06-01"],
    ["Tove Rask undersøger, om fristen kan rykkes, inden den 1. juni.", "2026-06-01"],
    ["Tove Rask undersøger, om fristen kan rykkes. Frist: 1. juni.", "2026-06-01"],
    ["Tove Rask skriver til dem, der har meldt sig, senest den 1. juni.", "2026-06-01"],
    ["Tove Rask sørger for, at listen er ude den 1. juni.", "2026-06-01"],
    ["Tove Rask sender den 15. maj et udkast, som behandles den 1. juni.", "2026-05-15"],
    ["Peter Lowick will ensure that the list is out by 1 June.", "2026-06-01", "en"],
  ] as const)
    it(`is ${due === null ? "no" : "its"} deadline: "${outcome}"`, () => {
      assert.deepEqual(
        promisedBy(outcome, language).actions.map((one) => one.due),
        [due],
      );
    });
});

describe("a holiday in what somebody does", () => {
  for (const [said, due] of [
    ["Signe Holk skriver om bemandingen i weekender, helligdage og sommerferien.", null],
    ["Signe Holk skriver om bemandingen inden sommerferien.", "2026-06-26"],
  ] as const)
    it(`"${said}" is due ${due ?? "on no day"}`, () => {
      assert.deepEqual(
        promisedBy(said).actions.map((one) => one.due),
        [due],
      );
    });
});
