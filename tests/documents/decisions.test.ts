import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";
import type { DecisionKind } from "../../src/domain/reading.ts";
import { englishItemWith, itemWith } from "./making/minutes.ts";

type Case = [recommendation: string, outcome: string, ...decisions: (DecisionKind | null)[]];

const danish: Case[] = [
  ["at styregruppen godkender planen", "Godkendt.", "approved"],
  ["at styregruppen godkender planen", "Indstillingen blev tiltrådt.", "approved"],
  ["at styregruppen godkender planen", "Styregruppen vedtog planen.", "approved"],
  ["at styregruppen godkender planen", "Planen blev godkendt med de ændringer, som Jonas Hede foreslog.", "amended"],
  ["at styregruppen godkender planen", "Planen blev ikke godkendt.", "rejected"],
  ["at styregruppen godkender planen", "Forslaget blev forkastet.", "rejected"],
  ["at styregruppen godkender planen", "Sagen udsættes til næste møde.", "postponed"],
  ["at styregruppen godkender planen", "Sagen blev oversendt til Økonomiudvalget.", "referred"],
  ["at styregruppen godkender planen", "Der blev ikke truffet beslutning.", null],
  ["at styregruppen godkender planen", "Planen blev drøftet. Der er behov for flere tal.", null],
  ["at styregruppen godkender planen", "På seneste møde blev en lignende plan godkendt.", null],
  ["at styregruppen godkender planen", "Hvis planen godkendes, skal der findes penge.", null],
  ["at styregruppen godkender planen", "Planen forventes godkendt i byrådet til august.", null],
  ["at styregruppen godkender planen", "Referatet fra sidste møde blev godkendt.", null],
  ["at styregruppen tager status til efterretning", "Taget til efterretning.", "noted"],
  ["at styregruppen tager status til efterretning", "Jonas Hede gennemgik tallene.", null],
  ["at styregruppen drøfter forslaget", "Styregruppen drøftede forslaget og bakkede op.", "discussed"],
  [
    "at styregruppen godkender planen",
    "Jonas Hedes ændringsforslag blev vedtaget, og planen godkendt med denne ændring.",
    "amended",
  ],
  ["at styregruppen godkender planen", "Indstillingen kan dermed ikke anbefales.", "rejected"],
  ["at styregruppen godkender planen", "Sendes til fornyet behandling i Teknisk Udvalg.", "referred"],
  ["at planen godkendes, og at rammen udvides", "Planen blev godkendt. Rammen blev afvist.", "approved", "rejected"],
  ["at styregruppen noterer, at planen er klar, og at den trykkes", "Godkendt.", "approved"],
  [
    "1. at status tages til efterretning\n2. at planen godkendes",
    "1. Taget til efterretning.\n2. Godkendt.",
    "noted",
    "approved",
  ],
  [
    "1. at status tages til efterretning\n2. at planen godkendes",
    "Orienteringen blev taget til efterretning.",
    "noted",
    null,
  ],
  [
    "1. at status tages til efterretning\n2. at planen godkendes",
    "Ad 1) Taget til efterretning.\nAd 2) Ikke behandlet.",
    "noted",
    null,
  ],
];

const english: Case[] = [
  ["That the plan be approved", "Approved.", "approved"],
  ["That the plan be approved", "Agreed.", "approved"],
  ["That the plan be approved", "The plan was not approved.", "rejected"],
  ["That the lease be extended by a year", "It agreed two years instead of the one year proposed.", "amended"],
  ["That the plan be approved", "Deferred to the next meeting.", "postponed"],
  ["That the plan be approved", "Members welcomed the plan but no decision was taken.", null],
  ["That the report be noted", "The report was noted.", "noted"],
];

describe("the decision on a recommendation", () => {
  for (const [cases, build] of [
    [danish, itemWith],
    [english, englishItemWith],
  ] as const) {
    for (const [recommendation, outcome, ...decisions] of cases) {
      const shown = decisions.map((decision) => decision ?? "none").join(", ");
      it(`"${recommendation.replaceAll("\n", " / ")}": "${outcome.replaceAll("\n", " / ")}" is ${shown}`, () => {
        const found = build({ recommendation, outcome }).recommendations.map((one) => one.decision);
        assert.deepEqual(found, decisions);
      });
    }
  }
});

describe("recommendations in a numbered paragraph", () => {
  it("are those of its list, with the decision that has their letter", () => {
    const source = `Minutes of the Harbour Committee
Date: 4 May 2026

1. Lease of the quay

1.1 The present lease runs to December.

1.2 The Committee was asked to:

(a) approve the new lease;

(b) allocate 20,000 from the reserve.

1.3 Members found the sum high.

RESOLVED: (a) Approved. (b) Deferred to the June meeting.

2. Any other business

RESOLVED: None.
`;
    const recommendations = readText(source).items[0]?.recommendations ?? [];
    assert.deepEqual(
      recommendations.map((one) => one.decision),
      ["approved", "postponed"],
    );
  });
});

describe("recommendations without marks", () => {
  it("are parted by semicolons", () => {
    const asked = "That grant A be approved; and that grant B be refused.";
    const { recommendations } = englishItemWith({ recommendation: asked, outcome: "Approved." });
    assert.deepEqual(
      recommendations.map(({ number, text }) => [number, text]),
      [
        [1, "That grant A be approved"],
        [2, "that grant B be refused."],
      ],
    );
  });

  const after =
    "Rådet drøftede begge dele, og der var enighed om, at en prøveperiode giver det bedste grundlag at beslutte på.";
  for (const [recommendation, count] of [
    ["Det indstilles,\nat rådet drøfter bestyrelsens forslag\nat rådet godkender, at døren holdes åben til maj.", 2],
    [
      "Det indstilles,\nat rådet godkender budgettet for det kommende år og dermed også de penge, der er sat af til\nkurser for frivillige\nat rådet tager status for projektet til\nefterretning",
      2,
    ],
    ["at | rådet godkender planen |\nat | rådet drøfter tidsplanen |", 2],
    ["Til orientering.", 0],
    ["For information", 0],
    [
      "Det indstilles,\nat rådet godkender en forsøgsordning med længere åbningstid om aftenen, og at bede kommunen om\nat betale for det.",
      1,
    ],
  ] as const)
    it(`are ${String(count)} in "${recommendation.replaceAll("\n", " / ")}"`, () => {
      assert.equal(itemWith({ recommendation, outcome: after }).recommendations.length, count);
    });
});
