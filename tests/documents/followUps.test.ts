import assert from "node:assert/strict";
import { englishItemWith, itemWith } from "./making/minutes.ts";

type When = { text: string; from: string | null } | null;

describe("what comes back at a later meeting", () => {
  const found: [outcome: string, subject: RegExp, when: When, committee?: string][] = [
    ["Emnet tages op igen.", /^Fælles indsats$/u, null],
    [
      "Der ønskes en ny status på mødet den 13. oktober 2026.",
      /ny status/iu,
      { text: "på mødet den 13. oktober 2026", from: "2026-10-13" },
    ],
    ["Nattevagter drøftes på næste møde.", /^Nattevagter drøftes$/u, { text: "på næste møde", from: null }],
    [
      "Et udkast til aftale præsenteres på mødet i september.",
      /udkast til aftale/u,
      { text: "på mødet i september", from: "2026-09-01" },
    ],
    [
      "Sendes til fornyet behandling i Driftsforum Øst, som mødes den 3. juni 2026.",
      /.*/u,
      { text: "den 3. juni 2026", from: "2026-06-03" },
      "Driftsforum Øst",
    ],
    [
      "Sagen oversendes til Styregruppen for skove og enge, som mødes den 3. juni 2026.",
      /.*/u,
      { text: "den 3. juni 2026", from: "2026-06-03" },
      "Styregruppen for skove og enge",
    ],
    [
      "Sagen drøftes på næste møde i Driftsforum Øst.",
      /^Fælles indsats$/u,
      { text: "på næste møde", from: null },
      "Driftsforum Øst",
    ],
    ["Vi vender tilbage til punktet på et senere møde.", /tilbage|Fælles/u, { text: "på et senere møde", from: null }],
  ];
  for (const [outcome, subject, when, committee] of found) {
    it(`"${outcome}"`, () => {
      const [followUp, ...others] = itemWith({ outcome }).followUps;
      assert.deepEqual(others, []);
      assert.match(followUp?.subject ?? "", subject);
      assert.deepEqual(followUp?.when ? { text: followUp.when.text, from: followUp.when.from } : null, when);
      assert.equal(followUp?.committee ?? null, committee ?? null);
    });
  }

  const nothing = [
    "Planen blev drøftet på mødet i marts.",
    "Næste møde er den 4. juni 2026.",
    "På seneste møde blev det aftalt at tage emnet op igen.",
    "Godkendt.",
    "Mødet i går gik godt.",
    "Punktet tages ikke op igen.",
    "Sagen genoptages ikke.",
    "Formanden ønskede ikke punktet på dagsordenen i juni.",
    "Det blev aftalt ikke at tage sagen op igen.",
    "Det er ikke nødvendigt at drøfte sagen på næste møde.",
    "Sagen er udskudt tidligere og er nu afsluttet.",
    "Planen skulle have været drøftet på mødet i juni.",
    "I november blev det aftalt at drøfte den igen.",
  ];
  for (const outcome of nothing) {
    it(`"${outcome}" brings nothing back`, () => {
      assert.deepEqual(itemWith({ outcome }).followUps, []);
    });
  }

  for (const outcome of [
    "The item will not be brought back.",
    "It was agreed not to revisit this at the next meeting.",
    "In October the Panel agreed to defer the new post.",
  ])
    it(`"${outcome}" brings nothing back`, () => {
      assert.deepEqual(englishItemWith({ outcome }).followUps, []);
    });

  for (const outcome of [
    "Punktet tages op igen på næste møde.",
    "Punktet blev ikke nået og tages op på næste møde.",
    "Sagen, der ikke er afsluttet, tages op på næste møde.",
    "Planen skulle have været drøftet i dag, men udsættes til næste møde.",
  ])
    it(`"${outcome}" is sure`, () => {
      assert.ok(itemWith({ outcome }).followUps.every(({ confidence }) => confidence > 0.5));
      assert.equal(itemWith({ outcome }).followUps.length, 1);
    });

  for (const outcome of [
    "Punktet tages måske op igen.",
    "Sagen kan evt. tages op på næste møde.",
    "Det overvejes at tage sagen op igen til efteråret.",
    "Sagen behandles ikke på næste møde, men i juni.",
  ])
    it(`"${outcome}" is doubted`, () => {
      assert.equal(itemWith({ outcome }).followUps.length, 1);
      assert.ok(itemWith({ outcome }).followUps.every(({ confidence }) => confidence < 0.5));
    });

  it("is found in English", () => {
    const [followUp] = englishItemWith({
      outcome: "Members asked that fares be discussed at the next meeting.",
    }).followUps;
    assert.match(followUp?.subject ?? "", /fares/iu);
  });
});
