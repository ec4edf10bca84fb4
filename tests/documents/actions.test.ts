import assert from "node:assert/strict";
import { englishItemWith, itemWith } from "./making/minutes.ts";

/** null: no action that the reader is sure of. */
type Case = [outcome: string, owners: string[] | null, due?: string | null];

const danish: Case[] = [
  ["Jonas Hede laver et notat om natarbejde.", ["Jonas Hede"], null],
  ["Jonas laver et notat inden den 1. juni.", ["Jonas"], "2026-06-01"],
  ["Det aftales, at Birgit Aagaard og Solbjerg Kommune undersøger behovet.", ["Birgit Aagaard", "Solbjerg Kommune"]],
  [
    "Det blev besluttet, at sekretariatet indkalder til et møde senest den 15. maj 2026.",
    ["Sekretariatet"],
    "2026-05-15",
  ],
  ["Herefter sender sekretariatet materialet ud.", ["Sekretariatet"]],
  ["Notatet udarbejdes af arbejdsgruppen.", ["Arbejdsgruppen"]],
  ["Sekretariatet fik til opgave at finde et nyt lokale.", ["Sekretariatet"]],
  ["Styregruppen bad Jonas Hede om at kontakte politiet.", ["Jonas Hede"]],
  ["Opgave: Birgit Aagaard booker lokale (frist: 20. maj 2026)", ["Birgit Aagaard"], "2026-05-20"],
  ["Der laves en ny folder. Ansvarlig: Jonas Hede. Frist: 1. juni 2026", ["Jonas Hede"]],
  ["Charlotte skriver til naboerne.", ["Charlotte"]],
  ["Jonas Hede sender tallene hver den 1. i måneden.", ["Jonas Hede"], null],
  ["Jonas Hede sender tallene den 1. juni.", ["Jonas Hede"], "2026-06-01"],
  ["→ Styregruppen tog oplægget til efterretning.", null],
  ["→ Jonas Hede retter oplægget til.", ["Jonas Hede"]],
  ["Jonas Hede orienterede om natarbejdet.", null],
  ["Jonas Hede bemærker, at der mangler tal.", null],
  ["Jonas Hede ønsker flere tal, og Birgit Aagaard er enig.", null],
  ["Solbjerg Kommune har ansat to nye.", null],
  ["Styregruppen fortsætter arbejdet.", null],
  ["Projektet følges tæt.", null],
  ["Jonas Hede laver ikke et notat.", null],
  ["Birgit Aagaard spurgte, om Jonas Hede laver et notat.", null],
  ["På seneste møde lovede Jonas Hede at lave et notat.", null],
  ["Der skal laves et notat.", null],
];

const english: Case[] = [
  ["Peter Lowick will draft a reply by 20 May 2026.", ["Peter Lowick"], "2026-05-20"],
  ["ACTION: Peter Lowick and Fiona Tarrant to visit the depot.", ["Peter Lowick", "Fiona Tarrant"]],
  ["Fiona agreed to write to the council.", ["Fiona"]],
  ["Fiona Tarrant will send the figures on the 1st of every month.", ["Fiona Tarrant"], null],
  ["Action (Ms Tarrant): order the lamps by 3 June 2026.", ["Fiona Tarrant"], "2026-06-03"],
  ["ACTION – Mr Lowick: ask the hospital.", ["Peter Lowick"]],
  ["Action: Mr Lowick / Ms Tarrant to draft a reply.", ["Peter Lowick", "Fiona Tarrant"]],
  ["Not approved. Peter Lowick presents a new budget at the next meeting.", ["Peter Lowick"], null],
  ["Fiona Tarrant writes to the council by 20 May 2026.", ["Fiona Tarrant"], "2026-05-20"],
  ["Peter Lowick presents the figures.", null],
  ["Peter Lowick says that Fiona Tarrant presents it at the next meeting.", null],
  ["Peter Lowick writes that the work ends by June.", null],
  ["Peter Lowick does not present it at the next meeting.", null],
  ["Peter Lowick reported that the buses are late.", null],
  ["The panel will meet again.", null],
];

describe("who does what", () => {
  for (const [cases, build] of [
    [danish, itemWith],
    [english, englishItemWith],
  ] as const) {
    for (const [outcome, owners, due] of cases) {
      it(`"${outcome}" is ${owners === null ? "nobody's action" : `for ${owners.join(" and ")}`}`, () => {
        const sure = build({ outcome }).actions.filter((action) => action.confidence >= 0.5);
        assert.deepEqual(
          sure.map((action) => action.owners),
          owners === null ? [] : [owners],
        );
        if (due !== undefined) assert.equal(sure[0]?.due, due);
      });
    }
  }

  it("is also what comes back where it is presented at the next meeting", () => {
    const { followUps } = englishItemWith({
      outcome: "Not approved. Peter Lowick presents a new budget at the next meeting.",
    });
    assert.deepEqual(
      followUps.map(({ subject }) => subject),
      ["A new budget"],
    );
  });

  it("is marked in bold in a text without any other markup", () => {
    const { actions } = englishItemWith({
      outcome:
        "**Action:** Ms Tarrant to send the map.\n**Action: Mr Lowick** to count the cars.\n**Action (Ms Ashdown):** order the lamps.",
    });
    assert.deepEqual(
      actions.map(({ owners, task, quote }) => [
        owners.join("+"),
        task,
        quote.replace(/^Action \(Ms Ashdown\): /u, ""),
      ]),
      [
        ["Fiona Tarrant", "send the map", "Ms Tarrant to send the map."],
        ["Peter Lowick", "count the cars", "Mr Lowick to count the cars."],
        ["Margaret Ashdown", "order the lamps", "order the lamps."],
      ],
    );
  });

  it("opens a line for each of several people", () => {
    const { actions } = englishItemWith({
      outcome: "Discussed.\nAction PL: count the cars\nAction FT: send the map\nAction QX: ask the school",
    });
    assert.deepEqual(
      actions.map(({ owners, task }) => `${owners.join("+")}: ${task}`),
      ["Peter Lowick: count the cars", "Fiona Tarrant: send the map", "QX: ask the school"],
    );
  });

  it("warns where a name fits two of the people", async () => {
    const { readText } = await import("../../src/documents/read.ts");
    const { warnings } = readText(
      "Referat\nDeltagere: Charlotte Lind, Charlotte Toft\n\n1. Skole\nBeslutning:\nCharlotte skriver til naboerne.\n",
    );
    assert.ok(warnings.some((warning) => warning.message.includes("Charlotte")));
  });
});
