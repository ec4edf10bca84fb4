import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const ITEMS =
  "\n\n1. Status på indsatsen\nBeslutning:\nTaget til efterretning.\n\n2. Eventuelt\nBeslutning:\nIntet.\n\n";

describe("the next meeting", () => {
  const none = { date: null, start: null, place: null, form: null };
  const cases: [foot: string, expected: object][] = [
    [
      "Næste møde\nDen 4. juni 2025 kl. 13-15 i Solbjerg Sundhedshus",
      { date: "2025-06-04", start: "13:00", place: "Solbjerg Sundhedshus" },
    ],
    ["Næste møde: 4/6-2025 kl. 9.00 (virtuelt)", { date: "2025-06-04", start: "09:00", form: "virtuelt" }],
    ["Næste møde er fastsat til den 4. juni 2025. Mødet holdes på Teams.", { date: "2025-06-04", form: "Teams" }],
    [
      "Dato for næste møde: Onsdag den 4. juni 2025, kl. 10:00-12:00. Sted: Solbjerg Rådhus, lokale 5",
      { date: "2025-06-04", start: "10:00", place: "Solbjerg Rådhus, lokale 5" },
    ],
    [
      "Vi ses igen onsdag den 4. juni kl. 16 samme sted.",
      { date: "2025-06-04", start: "16:00", place: "Solbjerg Rådhus" },
    ],
    ["Kommende møder:\n4. juni 2025 kl. 14\n10. september 2025 kl. 14", { date: "2025-06-04", start: "14:00" }],
    ["Nyt møde aftalt til den 4. juni 2025 kl. 8.30", { date: "2025-06-04", start: "08:30" }],
    ["Næste møde i Brugerrådet er onsdag den 4. juni 2025 som videomøde.", { date: "2025-06-04", form: "videomøde" }],
    [
      "Næste møde: 4. juni 2025 kl. 10 (mødelokale 3, Solbjerg Rådhus)",
      { date: "2025-06-04", start: "10:00", place: "mødelokale 3, Solbjerg Rådhus" },
    ],
    [
      "Næste møde: 4. juni 2025 kl. 10 (Sundhedshuset), mødelokale 3",
      { date: "2025-06-04", start: "10:00", place: "Sundhedshuset, mødelokale 3" },
    ],
    [
      "Næste møde: onsdag d. 4. juni 2025 kl. 14-16, Rådhuset, lokale 4.\nReferatet er godkendt den 9. maj 2025.",
      { date: "2025-06-04", start: "14:00", place: "Rådhuset, lokale 4" },
    ],
    ["Næste møde: 4. juni 2025 kl. 10.15\nReferent: RN", { date: "2025-06-04", start: "10:15" }],
    ["Næste møde i arbejdsgruppen er den 4. juni 2025.", {}],
    [
      "Næste møde, som var planlagt til 2. juni, holdes i stedet 4. juni kl. 10.",
      { date: "2025-06-04", start: "10:00" },
    ],
    [
      "Næste møde, der skulle have været holdt den 2. juni 2025, er flyttet til den 4. juni 2025.",
      { date: "2025-06-04" },
    ],
    ["3. Næste møde\nBeslutning:\nDet næste møde i Byrådet er den 4. juni 2025.", {}],
    ["3. Næste møde\nBeslutning:\nDet næste møde i rådet er den 4. juni 2025.", { date: "2025-06-04" }],
    ["Næste møde: Onsdag den 4. juni 2025 kl. 12. Egelund Kommune er vært.", { date: "2025-06-04", start: "12:00" }],
  ];
  for (const [foot, expected] of cases) {
    it(foot.replace(/\n/gu, " / "), () => {
      const head = "Referat af møde i Brugerrådet den 5. maj 2025 kl. 10 på Solbjerg Rådhus";
      assert.deepEqual(readText(head + ITEMS + foot).nextMeeting, { ...none, ...expected });
    });
  }

  for (const [said, date] of [
    ["The next meeting, which was planned for 2 October 2025, will be held on 9 October 2025 instead.", "2025-10-09"],
    ["The next meeting of the City Council is on 9 October 2025.", null],
    ["The next meeting of the Board is on 9 October 2025.", "2025-10-09"],
  ] as const)
    it(said, () => {
      const head =
        "Minutes of the Harbourside Health Board\n28 August 2025, 14:00-16:00\n\n1. Welcome\nMinutes\nNothing.";
      assert.equal(readText(`${head}\n\n2. Next meeting\nMinutes\n${said}\n`).nextMeeting.date, date);
    });

  it("has no day where nothing tells the year", () => {
    const head = "Referat af møde i Brugerrådet torsdag den 3. september";
    assert.deepEqual(readText(`${head}${ITEMS}Næste møde: 8. oktober kl. 10`).nextMeeting, { ...none, start: "10:00" });
    assert.equal(readText(`${head}${ITEMS}Næste møde: 8. oktober 2026`).nextMeeting.date, "2026-10-08");
    assert.equal(
      readText(`${head}${ITEMS}Næste møde: 8. oktober`, { today: "2026-09-07" }).nextMeeting.date,
      "2026-10-08",
    );
  });
});
