import assert from "node:assert/strict";
import type { DecisionKind } from "../../../src/domain/reading.ts";
import { decidedBy } from "../making/outcome.ts";

type Decision = DecisionKind | null;

const plan = ["styregruppen godkender planen"];
const noted = ["styregruppen tager orienteringen til efterretning"];
const discussed = ["styregruppen drøfter udviklingen"];
const both = ["styregruppen godkender planen", "styregruppen godkender økonomien"];
const approve = ["approve the plan"];
const discuss = ["discuss the progress"];
const bothInEnglish = ["approve the plan", "approve the budget"];
const note = ["note the report"];

const cases: Record<string, [asked: string[], outcome: string, ...decisions: Decision[]][]> = {
  "that nothing was decided of something else": [
    [plan, "Godkendt. Der blev ikke truffet beslutning om afrapportering.", "approved"],
    [plan, "1. Styregruppen godkendte planen. Der blev ikke truffet beslutning om økonomien.", "approved"],
    [plan, "Planen blev godkendt. Der blev ikke taget stilling til økonomien.", "approved"],
    [
      discussed,
      "1. Styregruppen drøftede udviklingen. Der blev ikke truffet beslutning om nye indsatser.",
      "discussed",
    ],
    [discussed, "Styregruppen drøftede udviklingen. Der blev ikke truffet beslutning om nye indsatser.", "discussed"],
    [approve, "Approved. No decision was made on reporting.", "approved"],
    [discuss, "1. The panel discussed the progress. No decision was made on new posts.", "discussed"],
    [plan, "Godkendt. Der blev ikke truffet beslutning.", null],
    [plan, "Planen blev drøftet. Der blev ikke truffet beslutning om planen.", null],
    [plan, "Der blev ikke truffet beslutning om økonomien.", null],
    [both, "Godkendt. Der blev ikke truffet beslutning om økonomien.", "approved", null],
    [both, "Der blev ikke truffet beslutning om økonomien.", null, null],
  ],
  "what is noted of others": [
    [noted, "Styregruppen tager til efterretning, at Byrådet udsatte sagen i marts.", "noted"],
    [noted, "Styregruppen tog til efterretning, at projektet er udsat.", "noted"],
    [noted, "Styregruppen tager orienteringen om, at Byrådet afviste planen, til efterretning.", "noted"],
    [noted, "Taget til efterretning, at Byrådet afviste planen.", "noted"],
    [note, "The panel noted that the Council had deferred the matter.", "noted"],
    [note, "The panel noted that the launch was postponed.", "noted"],
    [noted, "Styregruppen udsatte sagen.", "postponed"],
    [noted, "Styregruppen besluttede at udsætte sagen til efterretning.", "postponed"],
  ],
  "one part and the other": [
    [both, "Planen blev godkendt, men ikke økonomien.", "approved", "rejected"],
    [both, "Det første blev godkendt, det andet afvist.", "approved", "rejected"],
    [both, "Økonomien blev udsat, planen blev godkendt.", "approved", "postponed"],
    [both, "Planen blev godkendt, økonomien blev udsat.", "approved", "postponed"],
    [bothInEnglish, "The plan was approved, but not the budget.", "approved", "rejected"],
    [bothInEnglish, "The first was approved, the second rejected.", "approved", "rejected"],
    [bothInEnglish, "The budget was deferred, the plan was approved.", "approved", "postponed"],
    [both, "Planen blev godkendt, men ikke enstemmigt.", "approved", null],
    [plan, "Planen blev godkendt, men ikke med glæde.", "approved"],
  ],
};

for (const [what, all] of Object.entries(cases))
  describe(what, () => {
    for (const [asked, outcome, ...decisions] of all)
      it(`"${outcome}" is ${decisions.map(String).join(", ")}`, () => {
        assert.deepEqual(decidedBy(asked, outcome), decisions);
      });
  });
