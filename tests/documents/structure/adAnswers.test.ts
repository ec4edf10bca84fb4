import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const read = (source: string) => {
  const { kind, items, people } = readText(source);
  return {
    kind,
    people: people.map(({ name, absent }) => (absent ? `${name} (absent)` : name)),
    items: items.map(({ number, title, outcome, actions }) => [
      number,
      title,
      outcome,
      actions.map(({ owners, task }) => `${owners.join()}: ${task}`),
    ]),
  };
};

describe("minutes that list the agenda and answer it by number", () => {
  it("have the agenda's titles, and what was said as its outcome", () => {
    assert.deepEqual(
      read(`Strandby Haveforening
Bestyrelsesmøde torsdag d. 5/9 2024 kl. 18

Dagsorden:
1. Valg af dirigent
2. Godkendelse af referat
3. Hegn mod vejen
4. Eventuelt

Mødt: Birte Holm og Sten Due
Afbud: Ole Krag

Ad 1. Birte blev dirigent.

Ad 2. Referatet blev godkendt.

Ad 3. Der er hentet to tilbud. Det billigste blev valgt. Sten Due ringer til tømreren.

Ad 4. Der mangler maling.
`),
      {
        kind: "minutes",
        people: ["Birte Holm", "Sten Due", "Ole Krag (absent)"],
        items: [
          [1, "Valg af dirigent", "Birte blev dirigent.", []],
          [2, "Godkendelse af referat", "Referatet blev godkendt.", []],
          [
            3,
            "Hegn mod vejen",
            "Der er hentet to tilbud. Det billigste blev valgt. Sten Due ringer til tømreren.",
            ["Sten Due: ringer til tømreren"],
          ],
          [4, "Eventuelt", "Der mangler maling.", []],
        ],
      },
    );
  });

  it("are of this meeting though an earlier day is spoken of behind the number", () => {
    const { items } = read(`Strandby Haveforening
Bestyrelsesmøde torsdag d. 5/9 2024 kl. 18

Dagsorden:
1. Valg af dirigent
2. Nyt fra formanden

Ad 1. Birte blev dirigent.

Ad 2. Sten Due havde møde med kommunen d. 19/8 om stien, og der var enighed om, at
han sender en tegning. Birte Holm skriver til naboen.
`);
    assert.deepEqual(
      items.map(([, , outcome, actions]) => [String(outcome).length > 0, actions]),
      [
        [true, []],
        [true, ["Birte Holm: skriver til naboen"]],
      ],
    );
  });

  it("have them in English", () => {
    const { kind, items } = read(`Shoreside Allotments
Board meeting on Thursday 5 September 2024 at 6 pm

Agenda:
1. Minutes of the last meeting
2. Fence along the road
3. Any other business

Present: Bertha Holm and Stan Dew

Re 1. The minutes were agreed.

Re 2. The cheapest offer was chosen.

Re 3. Nothing was raised.
`);
    assert.deepEqual(
      [kind, items],
      [
        "minutes",
        [
          [1, "Minutes of the last meeting", "The minutes were agreed.", []],
          [2, "Fence along the road", "The cheapest offer was chosen.", []],
          [3, "Any other business", "Nothing was raised.", []],
        ],
      ],
    );
  });

  it("are an agenda where the numbers tell what the items are about", () => {
    const source = `Dagsorden til bestyrelsesmøde torsdag d. 5/9 2024 kl. 18
Strandby Haveforening

1. Valg af dirigent
2. Godkendelse af referat
3. Hegn mod vejen

Ad 1. Birte foreslås.

Ad 2. Referatet blev sendt ud i juni.

Ad 3. På sidste møde blev det aftalt at hente tilbud.
`;
    assert.deepEqual([read(source).kind, read(source).items.map(([, , outcome]) => outcome)], ["agenda", ["", "", ""]]);
  });
});
