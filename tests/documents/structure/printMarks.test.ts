import assert from "node:assert/strict";
import { readText } from "../../../src/documents/read.ts";

const BODY = `1. Status
Beslutning
Lis Holm sender tallene.
2. Evt.
Beslutning
Intet.`;

const read = (source: string) => {
  const { meeting, items, warnings } = readText(source);
  return {
    meeting: [meeting.date, meeting.start, meeting.place],
    last: items.at(-1)?.outcome,
    left: warnings.filter(({ message }) => message.startsWith("Gentaget")).length,
  };
};

describe("what a browser prints around a page", () => {
  for (const stamp of [
    "25.6.2025 14.40                                             Referat",
    "25/06/2025, 14:40\tReferat",
    "6/25/25, 2:40 PM",
    "2025-06-25 14:40:12",
  ])
    it(`is no meeting's date: "${stamp}"`, () => {
      for (const day of ["Møde den 13. maj 2025", "Møde den 13. maj 2025 kl. 9-11", "Dato: 13-05-2025"])
        assert.deepEqual(read(`${stamp}\nStyregruppe Vest\n${day}\n\n${BODY}\n`), {
          meeting: ["2025-05-13", day.includes("kl.") ? "09:00" : null, null],
          last: "Intet.",
          left: 1,
        });
    });

  for (const address of ["https://example.org/moeder/referat.html 1/1", "file:///C:/moeder/referat.html   1 / 1"])
    it(`is no outcome: "${address}"`, () => {
      assert.deepEqual(
        read(`25.6.2025 14.40\nStyregruppe Vest\nMøde i maj 2025\n\n${BODY}\n\n${address}\n`).last,
        "Intet.",
      );
    });

  it("may be the meeting's own date where there is no other", () => {
    assert.deepEqual(read(`13.5.2025 14.40\nReferat\nStyregruppe Vest\n\n${BODY}\n`).meeting.slice(0, 2), [
      "2025-05-13",
      "14:40",
    ]);
  });

  it("is none of the addresses that minutes give", () => {
    const source = `Referat\nStyregruppe Vest, 13. maj 2025\n\n${BODY}\nSe også:\nhttps://example.org/tal\n`;
    assert.ok(read(source).last?.includes("https://example.org/tal"));
  });
});
