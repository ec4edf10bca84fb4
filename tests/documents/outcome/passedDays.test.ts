import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const read = (outcome: string) =>
  readText(
    `Referat af møde i Styregruppen for Nærhed\nDato: 3. marts 2026\nDeltagere: Lene Dahl, Bo Rask\n\n1. Tal\nBeslutning\n${outcome}\n`,
  );
const due = (outcome: string) => read(outcome).items.flatMap(({ actions }) => actions.map((action) => action.due));
const row = (cells: string) => `Se listen.\n\n| Opgave | Ansvarlig | Frist |\n|---|---|---|\n| ${cells} |`;

describe("a deadline without a year", () => {
  it("that was over shortly before the meeting is that day, with a warning", () => {
    const reading = read("Bo Rask sender tal senest den 1. marts.");
    assert.equal(reading.items[0]?.actions[0]?.due, "2026-03-01");
    assert.ok(reading.warnings.some(({ message }) => message.includes("overskredet")));
    assert.deepEqual(due("Bo Rask sender tal senest 15. januar."), ["2026-01-15"]);
    assert.deepEqual(due(row("Tal for området | Bo Rask | 15. januar")), ["2026-01-15"]);
  });

  it("that may be of either year is none, with a warning", () => {
    const reading = read("Bo Rask sender tal senest 15. december.");
    assert.equal(reading.items[0]?.actions[0]?.due, null);
    assert.ok(reading.warnings.some(({ message }) => message.includes("hvilket år")));
  });

  it("that is ahead is ahead", () => {
    assert.deepEqual(due("Bo Rask sender tal senest den 1. juni."), ["2026-06-01"]);
    assert.deepEqual(due("Bo Rask sender tal senest 1. september."), ["2026-09-01"]);
  });
});

describe("a subject with two days", () => {
  it("comes back on the one that it is treated on", () => {
    const [followUp] = read("Udkastet sendes i høring i uge 12 og behandles igen i uge 20.").items[0]?.followUps ?? [];
    assert.equal(followUp?.when?.text, "uge 20");
  });
});

describe("a row of a table with tasks", () => {
  it("gives nobody anything where it tells only what was decided", () => {
    assert.deepEqual(due(row("Drøftet. | Bo Rask | ")), []);
    assert.deepEqual(due(row("Budget | Godkendt | Bo Rask")), []);
    assert.deepEqual(due(row("Taget til efterretning | Bo Rask | ")), []);
  });

  it("keeps its task beside a sentence about last year", () => {
    const [action] =
      read(row("Planlægning går i gang. Sidste år kom 350 gæster. | Bo Rask og Lene Dahl | 1. maj")).items[0]
        ?.actions ?? [];
    assert.deepEqual(action?.owners, ["Bo Rask", "Lene Dahl"]);
    assert.equal(action.due, "2026-05-01");
  });

  it("leaves open which of two is to do it", () => {
    const [action] = read(row("Lene booker lokalet | Bo Rask eller Lene Dahl | ")).items[0]?.actions ?? [];
    assert.deepEqual(action?.owners, []);
  });
});
