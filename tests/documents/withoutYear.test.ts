import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

describe("a day without its year", () => {
  const today = "2026-11-30";
  const cases: [what: string, line: string, meetings: string[], date: string][] = [
    ["of an agenda is the next such day", "Dagsorden for mødet den 14. januar", [], "2027-01-14"],
    ["of minutes is the last such day", "Referat af mødet den 14. januar", [], "2026-01-14"],
    ["has the year of its weekday", "Dagsorden torsdag den 14. januar", [], "2027-01-14"],
    ["is a meeting of the committee", "Dagsorden onsdag den 14. januar", ["2027-01-14"], "2027-01-14"],
    ["of an agenda that comes late is a few days ago", "Dagsorden for mødet den 25. november", [], "2026-11-25"],
    ["of minutes begun early is a few days ahead", "Referat af mødet den 3. december", ["2026-12-03"], "2026-12-03"],
    ["of minutes may have the year of their text", "Referat af mødet den 4. marts\nUdsendt i 2024", [], "2024-03-04"],
    ["keeps its day where no year has the weekday", "Dagsorden søndag den 14. januar", [], "2027-01-14"],
  ];
  for (const [what, line, meetings, date] of cases)
    it(what, () => {
      const { meeting } = readText(`Brugerrådet\n${line}\n\n1. Status\n2. Eventuelt\n`, { today, meetings });
      assert.equal(meeting.date, date);
    });
});
