import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

describe("items that are named by a label", () => {
  it("have the parts that are labelled below each", () => {
    const { kind, items, people, standingItems, nextMeeting } =
      readText(`Samarbejdsforum Børn - noter fra mødet 6. maj 2025

Deltagere
Søby Kommune: Lone Vig, Per Toft
Region Midt: Overlæge Ida Krog
Afbud
Søby Kommune: Bo Rask

Emne: Skolestart
Formål: drøftelse
Indledes af: Lone Vig
Varighed: 25 minutter
Baggrund: På mødet den 4. marts blev det besluttet, at Per skulle samle tallene.
Drøftelse: Der mangler tal for maj.
Beslutninger:
  - Forsøget fortsætter
Opgaver:
  - Per Toft: udkast til pjece, senest 20. juni

Emne: Tandpleje
Formål: orientering
Baggrund: Klinikken er flyttet.
Beslutninger: Ingen
Opgaver: Ingen

Faste punkter på alle møder: Nyt fra parterne; Klager, ros og ris; Eventuelt
Næste møde: 2. september 2025 kl. 13-15
`);
    assert.deepEqual(
      [kind, standingItems, nextMeeting.date],
      ["minutes", ["Nyt fra parterne", "Klager, ros og ris", "Eventuelt"], "2025-09-02"],
    );
    assert.deepEqual(
      items.map((item) => [
        item.number,
        item.title,
        item.kind,
        item.minutes,
        item.presenters,
        item.background,
        item.outcome,
        item.actions.map(({ owners, task, due }) => [owners, task, due]),
      ]),
      [
        [
          1,
          "Skolestart",
          "discussion",
          25,
          ["Lone Vig"],
          "På mødet den 4. marts blev det besluttet, at Per skulle samle tallene.",
          "Der mangler tal for maj.\n- Forsøget fortsætter",
          [[["Per Toft"], "udkast til pjece, senest 20. juni", "2025-06-20"]],
        ],
        [2, "Tandpleje", "information", null, [], "Klinikken er flyttet.", "Ingen", []],
      ],
    );
    assert.deepEqual(
      people.map(({ name, title, absent }) => [name, title, absent]),
      [
        ["Lone Vig", null, false],
        ["Per Toft", null, false],
        ["Ida Krog", "Overlæge", false],
        ["Bo Rask", null, true],
      ],
    );
  });

  it("have them in English", () => {
    const { items } = readText(`Northern Forum - minutes of 6 May 2025

Topic: School start
Purpose: discussion
Background: There are 37 schools.
Decisions: The trial was approved.

Topic: Dental care
Purpose: for information
Background: The clinic has moved.
Decisions: None

Standing items on every agenda: News; Complaints
`);
    assert.deepEqual(
      items.map(({ number, title, kind, outcome }) => [number, title, kind, outcome]),
      [
        [1, "School start", "discussion", "The trial was approved."],
        [2, "Dental care", "information", "None"],
      ],
    );
  });

  it("are not the subject of a letter, nor the words below a number", () => {
    const { items } = readText(`Fra: Lone Vig
Emne: Referat af mødet den 6. maj 2025

Punkt 1
Emne: Skolestart
Beslutning: Godkendt.

Punkt 2
Emne: Tandpleje
Beslutning: Udsat.
`);
    assert.deepEqual(
      items.map(({ number, outcome }) => [number, outcome]),
      [
        [1, "Godkendt."],
        [2, "Udsat."],
      ],
    );
  });
});
