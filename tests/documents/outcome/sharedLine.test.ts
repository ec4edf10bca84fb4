import assert from "node:assert/strict";
import { promisedBy } from "../making/outcome.ts";

/** Who has what to do, by when. */
const found = (outcome: string, language: "da" | "en" = "da") =>
  promisedBy(outcome, language).actions.map(
    ({ owners, task, due }) => `${owners.join(" + ")}: ${task}${due === null ? "" : ` · ${due}`}`,
  );

describe("several people's tasks on one line", () => {
  for (const [outcome, ...expected] of [
    [
      "Jonas Hede skriver til KL, Birgit Aagaard laver en plan.",
      "Jonas Hede: skriver til KL",
      "Birgit Aagaard: laver en plan",
    ],
    ["Jonas finder en ny model – Birgit laver en plan.", "Jonas: finder en ny model", "Birgit: laver en plan"],
    [
      "Jonas laver et udkast; Faisal sender det rundt senest 1/6.",
      "Jonas: laver et udkast",
      "Faisal: sender det rundt senest 1/6 · 2026-06-01",
    ],
    [
      "Jonas Hede skriver til lægerne inden 1. juni og Birgit Aagaard laver en plan.",
      "Jonas Hede: skriver til lægerne inden 1. juni · 2026-06-01",
      "Birgit Aagaard: laver en plan",
    ],
    [
      "Opgave: Jonas Hede skriver til lægerne (deadline 15. juni)\nAnsvarlig: Birgit Aagaard – laver plakat\nTovholder: Tove Rask. Frist 4. juli.",
      "Jonas Hede: skriver til lægerne · 2026-06-15",
      "Birgit Aagaard: laver plakat",
    ],
    ["Jonas Hede sender brevet til Birgit Aagaard.", "Jonas Hede: sender brevet til Birgit Aagaard"],
  ] as const)
    it(`are each their own: "${outcome.replaceAll("\n", " / ")}"`, () => {
      assert.deepEqual(found(outcome), expected);
    });

  it("are each their own in English", () => {
    assert.deepEqual(found("Peter Lowick to agree a date - Fiona Tarrant to book a room.", "en"), [
      "Peter Lowick: agree a date",
      "Fiona Tarrant: book a room",
    ]);
  });
});

describe("a task whose deadline has been read", () => {
  for (const [outcome, expected] of [
    ["Jonas Hede skriver til lægerne (frist: 15/6).", "Jonas Hede: skriver til lægerne · 2026-06-15"],
    ["Opgave: Jonas Hede ringer til kommunen. Frist: 1. juni.", "Jonas Hede: ringer til kommunen · 2026-06-01"],
    ["Opgave: Jonas Hede ringer til kommunen. Frist: 1.6.2026.", "Jonas Hede: ringer til kommunen · 2026-06-01"],
    ["Jonas Hede laver folderen - deadline 1/6", "Jonas Hede: laver folderen · 2026-06-01"],
    ["Jonas Hede: laver en folder (1/6)", "Jonas Hede: laver en folder · 2026-06-01"],
    ["Jonas Hede skriver til lægerne (ikke sygehuset)", "Jonas Hede: skriver til lægerne (ikke sygehuset)"],
  ] as const)
    it(`no longer says so: "${outcome}"`, () => {
      assert.deepEqual(found(outcome), [expected]);
    });
});
