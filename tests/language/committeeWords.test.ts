import { deepEqual, equal } from "node:assert/strict";
import { saidOfCommittees, withoutBoth } from "../../src/language/committeeWords.ts";

const committees = ["Klyngestyregruppe Vest", "Driftsforum Vest"].map((name) => ({ name, byShortName: true }));

describe("What is said of committees, and nothing else", () => {
  const said: Record<string, [string, number[]] | null> = {
    "også i driftsforum": ["likewise", [1]],
    "det samme i driftsforum": ["likewise", [1]],
    "Og driftsforum også": ["likewise", [1]],
    "også begge steder": ["likewise", [0, 1]],
    "nej, det var driftsforum": ["instead", [1]],
    "jeg mente klyngestyregruppen": ["instead", [0]],
    "nej, kun klyngestyregruppen": ["only", [0]],
    "kun til driftsforum tak": ["only", [1]],
    "ikke driftsforummet": ["not", [1]],
    "driftsforum og klyngestyregruppen": ["names", [1, 0]],
    "the same in the operational forum": ["likewise", [1]],
    "also both meetings": ["likewise", [0, 1]],
    "no, it was the steering group": ["instead", [0]],
    "no, only driftsforum": ["only", [1]],
    "not the operational forum": ["not", [1]],
    "the operational forum and the steering group": ["names", [1, 0]],
    "nej, det var den 10.": null,
    "driftsforum laver et udkast": null,
    "også afbud fra Lars": null,
  };
  for (const [text, expected] of Object.entries(said))
    it(`“${text}”`, () => {
      const found = saidOfCommittees(text, committees);
      deepEqual(found && [found.kind, [...found.committees].sort()], expected && [expected[0], expected[1].sort()]);
    });
});

describe("What is said to two committees at once", () => {
  const said: Record<string, string | null> = {
    "afbud begge steder": "afbud",
    "kommer alligevel til begge": "kommer alligevel",
    "hvornår mødes begge?": "hvornår mødes vi?",
    "afbud til begge møder": "afbud til mødet",
    "apologies for both meetings": "apologies for the meeting",
    "I'm coming to both after all": "I'm coming after all",
    "when do both meet?": "when do we meet?",
    // Days and people are none.
    "afbud fra begge": null,
    "jeg kan ikke på begge dage": null,
    "both of us are coming": null,
  };
  for (const [text, expected] of Object.entries(said))
    it(`“${text}”`, () => {
      equal(withoutBoth(text), expected);
    });
});
