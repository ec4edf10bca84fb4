import assert from "node:assert/strict";
import { findTimes } from "../../src/language/dates.ts";
import type { Language } from "../../src/domain/language.ts";

function cases(language: Language, table: Record<string, string>): void {
  for (const [text, expected] of Object.entries(table)) {
    it(`"${text}" → ${expected || "no time"}`, () => {
      const found = findTimes(text, language).map(({ start, end }) => (end === null ? start : `${start}-${end}`));
      assert.equal(found.join(" "), expected);
    });
  }
}

describe("Danish clock times", () => {
  cases("da", {
    "kl. 14": "14:00",
    "kl 9.30": "09:30",
    "kl.9": "09:00",
    "klokken 14:15": "14:15",
    "kl. to": "14:00",
    "kl. 2": "14:00",
    "kl. 02.00": "02:00",
    "kl. halv tre": "14:30",
    "halv ti": "09:30",
    "kvart over ni": "09:15",
    "kvart i tre": "14:45",
    "14:00": "14:00",
    "8.30-10": "08:30-10:00",
    "10-14.30": "10:00-14:30",
    "kl. 14-16": "14:00-16:00",
    "kl. 14.00 – 16.00": "14:00-16:00",
    "kl. 9 til kl. 11": "09:00-11:00",
    "fra 14 til 16": "14:00-16:00",
    "kl. 10-2": "10:00-14:00",
    "ved middagstid": "12:00",
    "torsdag d. 14. januar kl. 14 på Hjørring Rådhus": "14:00",
    "14.00 Velkomst, 14.05 Projektmodel": "14:00 14:05",
    "den 3.12.2026": "",
    "punkt 9.30": "",
    "3-5": "",
    "12,50 kr": "",
    "9.30 mio.": "",
    "fra 14 til 16 medlemmer": "",
    "kl. 25": "",
    "12 er færdig": "",
  });
});

describe("English clock times", () => {
  cases("en", {
    "at 14:00": "14:00",
    "at 2": "14:00",
    "at two": "14:00",
    "at 9": "09:00",
    "2 pm": "14:00",
    "2.30pm": "14:30",
    "12 am": "00:00",
    "12 p.m.": "12:00",
    "at noon": "12:00",
    "half past two": "14:30",
    "a quarter to three": "14:45",
    "nine o'clock": "09:00",
    "from 9 to 11": "09:00-11:00",
    "9am-11am": "09:00-11:00",
    "2-4pm": "14:00-16:00",
    "14.00-16.00": "14:00-16:00",
    "at 2 items": "",
    "number 4": "",
    "3-5": "",
  });
});
