import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const DANISH = [
  "Referat",
  "Faglig Klynge Fjordland, 3. marts 2026 kl. 14-16",
  "Til stede: Lene Dahl, Bo Rask, Aase Juhl",
];
const ENGLISH = ["Minutes", "Joint Care Board, 3 March 2026, 2-4 pm", "Present: Lena Dale, Bob Rusk, Mary Holm"];

function tasksIn(outcome: string, head: readonly string[]) {
  const label = head === DANISH ? "Referat" : "Minutes";
  const text = [...head, "", "1. Plan", label, "Intet.", "", "2. Plan", label, outcome, ""].join("\n");
  return readText(text, { today: "2026-11-20" }).items.flatMap((item) => item.actions);
}
const sure = (outcome: string, head = DANISH) =>
  tasksIn(outcome, head)
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ owners, task }) => `${owners.join(", ")}: ${task}`);

describe("a clause that hangs on another", () => {
  for (const outcome of [
    "Medmindre Bo Rask sender tallene, stopper vi.",
    "Før Bo Rask sender tallene, sker der intet.",
    "Når Bo Rask sender tallene, kan vi gå videre.",
    "Mens Bo Rask skriver notatet, venter vi.",
    "Vi venter, indtil Bo Rask sender tallene.",
    "Uden at Bo Rask sender tallene, kan vi ikke komme videre.",
    "I stedet for at Bo Rask sender tallene, hentes de i systemet.",
    "Det er ikke længere sådan, at Bo Rask sender tallene.",
    "Det er ikke aftalt, at Bo Rask sender tallene.",
    "Det forudsætter, at Bo Rask sender tallene.",
    "Det undersøges, om Bo Rask sender tallene.",
    "Det undersøges om Bo Rask sender tallene.",
    "Hverken Bo Rask eller Lene Dahl sender tallene.",
    "Lene Dahl betvivlede, at Bo Rask sender tallene.",
    "Aftalen om, at Bo Rask sender tallene, ophører.",
    "- Bo Rask sender tallene – gjort",
  ])
    it(`gives nobody a task: "${outcome}"`, () => {
      assert.deepEqual(sure(outcome), []);
    });

  for (const outcome of [
    "Unless Bob Rusk sends the figures by 10 May, we stop.",
    "Before Bob Rusk sends the figures by 10 May, nothing happens.",
    "If Bob Rusk will send the figures, we can go on.",
    "It is no longer the case that Bob Rusk will send the figures.",
    "Neither Bob Rusk nor Mary Holm will send the figures.",
    "Mary Holm doubted that Bob Rusk will send the figures.",
    "The agreement that Bob Rusk sends the figures ends.",
  ])
    it(`gives nobody a task: "${outcome}"`, () => {
      assert.deepEqual(sure(outcome, ENGLISH), []);
    });

  it("is none where two things are to be done at the same time", () => {
    assert.deepEqual(sure("Lene Dahl booker lokale, mens Aase Juhl og Bo Rask ringer til Teknik."), [
      "Lene Dahl: booker lokale",
      "Aase Juhl, Bo Rask: ringer til Teknik",
    ]);
    assert.deepEqual(sure("Lene Dahl booker lokale, mens Bo Rask er på ferie."), ["Lene Dahl: booker lokale"]);
    assert.deepEqual(sure("Lena Dale will book a room, while Bob Rusk will call the depot.", ENGLISH), [
      "Lena Dale: book a room",
      "Bob Rusk: call the depot",
    ]);
  });

  it("leaves what hangs on nothing", () => {
    assert.deepEqual(sure("Når tallene er klar, sender Bo Rask dem ud."), ["Bo Rask: sender dem ud"]);
    assert.deepEqual(sure("Det blev aftalt, at Bo Rask sender tallene."), ["Bo Rask: sender tallene"]);
    assert.deepEqual(sure("Da vi ikke nåede det, blev det aftalt, at Bo Rask sender tallene."), [
      "Bo Rask: sender tallene",
    ]);
    assert.deepEqual(sure("Bo Rask undersøger, om Lene Dahl sender tallene."), [
      "Bo Rask: undersøger, om Lene Dahl sender tallene",
    ]);
  });
});

describe("a task that is done", () => {
  for (const outcome of [
    "Aase skriver til kommunen - udført",
    "Aase skriver til kommunen (udført).",
    "Aase skriver til kommunen: OK",
    "Aase skriver til kommunen. Status: udført.",
    "[x] Aase skriver til kommunen",
  ])
    it(`is nobody's any more: "${outcome}"`, () => {
      assert.deepEqual(tasksIn(outcome, DANISH), []);
    });

  it("is nobody's any more in English either", () => {
    assert.deepEqual(tasksIn("Bob Rusk will send the figures - done", ENGLISH), []);
  });
});

describe("a post that somebody has", () => {
  it("is no task that surely came of the meeting", () => {
    assert.deepEqual(sure("Bo Rask har ansvaret for området."), []);
    assert.deepEqual(sure("Bo Rask er ansvarlig for udarbejdelse af notatet."), ["Bo Rask: udarbejdelse af notatet"]);
  });
});

describe("a task that nobody was given", () => {
  const open = (outcome: string, head = DANISH) =>
    tasksIn(outcome, head).map(({ owners, confidence }) => ({ owners, confidence }));

  for (const outcome of [
    "Nogen skal finde et lokale.",
    "Vi skal huske at bestille mad.",
    "Lene Dahl eller Bo Rask undersøger prisen.",
    "Enten Lene eller Bo undersøger prisen.",
  ])
    it(`is shown as one: "${outcome}"`, () => {
      assert.deepEqual(open(outcome), [{ owners: [], confidence: 0.3 }]);
    });

  for (const outcome of ["Somebody must find a room.", "Lena Dale or Bob Rusk will check the price."])
    it(`is shown as one: "${outcome}"`, () => {
      assert.deepEqual(open(outcome, ENGLISH), [{ owners: [], confidence: 0.3 }]);
    });
});

describe("tasks with a sign before each", () => {
  it("are as many as there are lines", () => {
    assert.deepEqual(sure("-> Bo: rydde op i listen\n-> Lene: aftale møde med leverandør"), [
      "Bo: rydde op i listen",
      "Lene: aftale møde med leverandør",
    ]);
    assert.deepEqual(sure("Opgave: Lene booker lokale\n@Bo: ring til Teknik"), [
      "Lene: booker lokale",
      "Bo: ring til Teknik",
    ]);
    assert.deepEqual(sure("@Bob: call the hospital\n@Lena: book a room", ENGLISH), [
      "Bob: call the hospital",
      "Lena: book a room",
    ]);
  });
});
