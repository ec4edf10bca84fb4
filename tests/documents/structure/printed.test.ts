import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

describe("what stands between the items of a page printed from the web", () => {
  it("is no attachment of the item above", () => {
    const source = `Referat af møde i Sundhedsrådet Øst
Dato: 4. maj 2026

1. Cykelstier
Beslutning
Godkendt.
Bilag
Oversigt over stier
Tilbage til toppen

Sagsnr.: 24-0117-22
2. Skoleveje
Beslutning
Godkendt.
Bilag
Notat om skoleveje

- 2 -

Tilbage til toppen

Sagsnr.: 24-0118-22
3. Eventuelt
Beslutning
Intet.
`;
    assert.deepEqual(
      readText(source).items.map(({ title, attachments }) => [title, attachments]),
      [
        ["Cykelstier", ["Oversigt over stier"]],
        ["Skoleveje", ["Notat om skoleveje"]],
        ["Eventuelt", []],
      ],
    );
  });
});

describe("minutes whose paragraphs are counted by their item", () => {
  const source = `Minutes of the Transport Panel
Date: 4 May 2026

204. Bus routes
204.1 The timetable was old.
204.2 The Panel was asked to:
(a) note the report; and
(b) approve the timetable.
204.3 Members thought it late.
RESOLVED: (a) Noted. (b) Approved.

205. Shelters
To have been introduced by Paul Reed
205.1 The Panel was asked to approve the plan.
205.2 Mr Reed was ill.
RESOLVED: Deferred.

206. Date of next meeting
9 June 2026 at 10 am, Town Hall. Tea will be served.

Joan Hart, 8 May 2026
`;
  const reading = readText(source);

  it("have recommendations that end where the next paragraph begins", () => {
    assert.deepEqual(
      reading.items.map(({ number, recommendations }) => [number, ...recommendations.map(({ decision }) => decision)]),
      [[204, "noted", "approved"], [205, "postponed"], [206]],
    );
  });

  it("may end in an item on the next meeting and a signature", () => {
    assert.deepEqual(reading.items[1]?.presenters, ["Paul Reed"]);
    assert.deepEqual(reading.nextMeeting, { date: "2026-06-09", start: "10:00", place: "Town Hall", form: null });
    assert.doesNotMatch(reading.items[2]?.outcome ?? "", /Joan Hart/u);
  });
});

describe("what systems make of minutes", () => {
  const source = (item: string) =>
    `Trivselsudvalget - 04-05-2026\n\nReferat\nLokation:\n1. Cykelstier\n\n${item}\n\n2. Skoleveje\n\n${item}\n`;
  const layouts: Readonly<Record<string, string>> = {
    "the decision above the case":
      "Indstilling\nat rådet godkender planen\nBeslutning i Trivselsudvalget den 04-05-2026\nGodkendt.\nSagsfremstilling\nBørnene cykler på vejen.",
    "links that fold":
      "fold dette punkt ind Sagsfremstilling\nBørnene cykler på vejen.\nfold dette punkt ind Indstilling\nat rådet godkender planen\nfold dette punkt ind Beslutning i Trivselsudvalget den 04-05-2026\nGodkendt.",
    "how it was handled":
      "Sagsfremstilling\nBørnene cykler på vejen.\nIndstilling\nat rådet godkender planen\nBehandling i Det Midlertidige Udvalg for Trivsel og Velfærd mandag den 4. maj 2026, pkt. 1\nGodkendt.",
  };
  for (const [name, item] of Object.entries(layouts))
    it(name, () => {
      assert.deepEqual(
        readText(source(item)).items.map(({ number, title, background, recommendations, outcome }) => [
          `${number.toString()} ${title}`,
          background,
          recommendations[0]?.decision,
          outcome,
        ]),
        [
          ["1 Cykelstier", "Børnene cykler på vejen.", "approved", "Godkendt."],
          ["2 Skoleveje", "Børnene cykler på vejen.", "approved", "Godkendt."],
        ],
      );
    });
});
