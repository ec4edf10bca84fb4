import assert from "node:assert/strict";
import { promisedBy } from "../making/outcome.ts";

type Later = [subject: RegExp, from: string | null, committee?: string];

const later: [outcome: string, ...expected: Later[]][] = [
  ["Sagen forelægges på ny på udvalgets møde den 10. september 2026.", [/fælles indsats/iu, "2026-09-10"]],
  ["Udvalget ønsker en ny orientering i 4. kvartal 2026.", [/ny orientering/u, "2026-10-01"]],
  ["Ingen meldte sig, så punktet må op igen på næste møde.", [/./u, null]],
  ["Tove har skrevet, at møderne skal flyttes. Det tager vi op næste gang.", [/møderne skal flyttes/u, null]],
  ["Punkt til næste møde: Brug af private telefoner (FN).", [/private telefoner/u, null]],
  ["Aftalen genbesøges om et halvt år.", [/aftalen/iu, "2026-11-04"]],
  ["Punktet udsættes til mødet i august.", [/fælles indsats/iu, "2026-08-01"]],
  ["Emnet sættes på dagsordenen til næste møde.", [/fælles indsats/iu, null]],
  ["Drøftes i Sundhedssamarbejdsudvalget den 12. juni 2026.", [/./u, "2026-06-12", "Sundhedssamarbejdsudvalget"]],
  [
    "Udkastet behandles i Praksisplanudvalget den 8. november 2026.",
    [/udkastet/iu, "2026-11-08", "Praksisplanudvalget"],
  ],
  ["Sagen tages op på Driftsforums møde i juni.", [/fælles indsats/iu, "2026-06-01", "Driftsforum"]],
  ["(b) Udsat til mødet den 16. juni 2026.", [/^fælles indsats$/iu, "2026-06-16"]],
  ["Godkendt med den ændring, at Sag nr. 7 udsættes til mødet den 16. juni 2026.", [/^sag nr\. 7/iu, "2026-06-16"]],
  ["Emnet genoptages, når analysen foreligger.", [/fælles indsats/iu, null]],
  ["Vi vender tilbage til økonomien efter sommerferien.", [/økonomien/u, "2026-08-10"]],
  ["Der gøres status på mødet den 3. september 2026.", [/fælles indsats/iu, "2026-09-03"]],
  ["Handleplanen tages op igen på mødet i december.", [/handleplanen/iu, "2026-12-01"]],
  ["Styregruppen følger op på sagen i januar 2027.", [/sagen|fælles/iu, "2027-01-01"]],
  ["Der ønskes en status på næste møde.", [/fælles indsats/iu, null]],
  ["Tages op igen til efteråret.", [/fælles indsats/iu, "2026-09-01"]],
  ["Evalueringen præsenteres for styregruppen ultimo 2026.", [/evalueringen/iu, "2026-12-01"]],
  [
    "Styregruppen sender forslaget videre til Driftsforum Vest, som mødes den 11. juni 2026.",
    [/forslaget/u, "2026-06-11", "Driftsforum Vest"],
  ],
  [
    "Styregruppen beder Følgegruppen for fælles data om at drøfte emnet på sit møde den 8. juni 2026.",
    [/fælles indsats/iu, "2026-06-08", "Følgegruppen for fælles data"],
  ],
  ["Teksten skal forbi Redaktionsgruppen, før vi ser på den igen.", [/teksten/iu, null, "Redaktionsgruppen"]],
  ["På mødet i september følger vi op på de nye vagter.", [/vagter/u, "2026-09-01"]],
  [
    "Sagen forelægges Politisk Sundhedsklynge den 10. juni 2026.",
    [/fælles indsats/iu, "2026-06-10", "Politisk Sundhedsklynge"],
  ],
  ["Evaluering om et halvt år.", [/evaluering|fælles indsats/iu, "2026-11-04"]],
  ["Tages med til næste møde i Driftsforum.", [/fælles indsats/iu, null, "Driftsforum"]],
  ["Kørsel på dagsordenen igen til oktober.", [/kørsel/iu, "2026-10-01"]],
  ["Tove Rask vil gerne have lægevagten på dagsordenen næste gang.", [/^lægevagten/iu, null]],
];

const laterInEnglish: [outcome: string, ...expected: Later[]][] = [
  ["The report will come back to the June meeting.", [/report/u, "2026-06-01"]],
  ["To be revisited in September 2026.", [/bus routes/iu, "2026-09-01"]],
  ["The item was deferred to the next meeting.", [/bus routes/iu, null]],
  ["An update will be brought to the meeting on 8 July 2026.", [/update/u, "2026-07-08"]],
  [
    "A report to be submitted to the Finance Committee on 3 June 2026.",
    [/report/iu, "2026-06-03", "Finance Committee"],
  ],
  ["In her absence it was agreed to carry this over to the September meeting.", [/bus routes/iu, "2026-09-01"]],
  [
    "The letter was referred to the Finance Sub-Committee for consideration at its meeting on 7 July 2026.",
    [/letter/u, "2026-07-07", "Finance Sub-Committee"],
  ],
];

const nothingLater = [
  "Næste møde er den 4. juni 2026.",
  "Planen blev drøftet på mødet i marts.",
  "Emnet var på dagsordenen i marts.",
  "Sagen blev sendt videre til Driftsforum den 3. marts.",
  "Forslaget blev sendt videre til Driftsforum i marts.",
  "I dag ser vi på tallene for hele året.",
  "Høringsfristen er den 1. september 2026.",
  "Projektet begynder i september 2026.",
  "Jonas Hede orienterede om mødet i Region Østkyst den 12. juni 2026.",
  "Punkter til dagsordenen sendes til sekretariatet senest 14 dage før mødet.",
  "Temadagen holdes den 8. september 2026.",
  "Mødet den 4. juni flyttes til den 11. juni.",
  "Sekretariatet sender materialet ud før næste møde.",
  "Tove Rask deltager i mødet med regionen den 12. juni 2026.",
  "Birgit spurgte, hvornår punktet tages op igen.",
  "Punktet blev sat på dagsordenen af Jonas Hede.",
  "Hvis tallene stiger, tages emnet op igen.",
  "Det blev drøftet, om emnet skal tages op igen.",
  "Referatet godkendes på næste møde.",
  "Jonas fortalte, at kommunen drøfter planen i juni.",
  "Ministeriet evaluerer loven i 2027.",
  "Godkendt.",
];

describe("what comes back", () => {
  for (const [cases, language] of [
    [later, "da"],
    [laterInEnglish, "en"],
  ] as const) {
    for (const [outcome, ...expected] of cases) {
      it(`"${outcome}"`, () => {
        const found = promisedBy(outcome, language).followUps.filter((one) => one.confidence >= 0.5);
        assert.equal(found.length, expected.length);
        expected.forEach(([subject, from, committee], at) => {
          assert.match(found[at]?.subject ?? "", subject);
          assert.equal(found[at]?.when?.from ?? null, from);
          assert.equal(found[at]?.committee ?? null, committee ?? null);
        });
      });
    }
  }
  for (const outcome of nothingLater) {
    it(`is nothing: "${outcome}"`, () => {
      assert.deepEqual(
        promisedBy(outcome).followUps.filter((one) => one.confidence >= 0.5),
        [],
      );
    });
  }

  for (const outcome of [
    "Et mindretal (Jonas Hede) ønskede sagen udsat.",
    "Sagen udsættes ikke, men behandles i dag.",
    "Punktet blev ikke udsat.",
    "Tove Rask sender tallene (udskudt fra sidste møde).",
  ])
    it(`is not even doubtful: "${outcome}"`, () => {
      assert.deepEqual(promisedBy(outcome).followUps, []);
    });

  it("lists what stands under items for the next meeting", () => {
    const { followUps, actions } = promisedBy("Nye lokaler. Besøg på plejecentret.", "da", "Punkter til næste møde");
    assert.deepEqual(
      followUps.map((one) => one.subject),
      ["Nye lokaler", "Besøg på plejecentret"],
    );
    assert.deepEqual(actions, []);
  });

  it("takes the meeting that a listed subject names itself", () => {
    const { followUps } = promisedBy(
      "Kørsel tages op på mødet den 8. juni 2026. Nye lokaler.",
      "da",
      "Punkter til kommende møder",
    );
    assert.deepEqual(
      followUps.map((one) => [one.subject, one.when?.from]),
      [
        ["Kørsel tages op", "2026-06-08"],
        ["Nye lokaler", null],
      ],
    );
  });

  for (const [outcome, language, isSure] of [
    ["Udsættes til et senere møde.", "da", false],
    ["Punktet tages op på et kommende møde.", "da", false],
    ["Deferred to a future meeting.", "en", false],
    ["Parking will be taken up at a later meeting.", "en", false],
    ["The panel will come back to parking later.", "en", false],
    ["Punktet tages op senere.", "da", false],
    ["Vi vender tilbage til tallene senere på året.", "da", false],
    ["Tages op igen, når tallene foreligger.", "da", true],
    ["Punktet tages op på det kommende møde.", "da", true],
    ["Punktet drøftes på et senere møde i marts.", "da", true],
  ] as const)
    it(`is ${isSure ? "certain" : "in doubt, since any meeting may be meant,"} in "${outcome}"`, () => {
      const [followUp] = promisedBy(outcome, language).followUps;
      assert.equal((followUp?.confidence ?? 1) >= 0.5, isSure);
    });

  for (const [outcome, language, subject] of [
    ["Udskydes til næste møde: kørsel om natten.", "da", "Kørsel om natten"],
    ["Deferred to next meeting: transport at night.", "en", "Transport at night"],
    ["Peter Lowick will present a revised plan at the June meeting.", "en", "A revised plan"],
    ["Jonas Hede fremlægger en revideret plan på mødet den 8. juni 2026.", "da", "En revideret plan"],
    ["Styregruppen tiltrådte indstillingen med den tilføjelse, at planen evalueres i april.", "da", "Planen evalueres"],
  ] as const)
    it(`calls it "${subject}" in "${outcome}"`, () => {
      assert.deepEqual(
        promisedBy(outcome, language).followUps.map((one) => one.subject),
        [subject],
      );
    });
});
