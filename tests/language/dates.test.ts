import assert from "node:assert/strict";
import { findDates, type DateOptions } from "../../src/language/dates.ts";

/** A Friday in week 47. */
const TODAY = "2026-11-20";

function read(text: string, options: Partial<DateOptions>): string[] {
  const found = findDates(text, { today: TODAY, language: "da", ...options });
  return found.map(({ from, to }) => (from === to ? from : `${from}..${to}`));
}

function cases(title: string, options: Partial<DateOptions>, table: Record<string, string>): void {
  describe(title, () => {
    for (const [text, expected] of Object.entries(table)) {
      const dates = expected === "" ? [] : expected.split(" ");
      it(`"${text}" → ${expected || "no date"}`, () => {
        assert.deepEqual(read(text, options), dates);
      });
    }
  });
}

cases(
  "Danish days",
  { language: "da" },
  {
    "i dag": "2026-11-20",
    idag: "2026-11-20",
    "vi ses i morgen": "2026-11-21",
    "i overmorgen": "2026-11-22",
    "den 3. december eller torsdagen efter": "2026-12-03 2026-12-10",
    "i går": "2026-11-19",
    "på torsdag": "2026-11-26",
    "paa torsdag": "2026-11-26",
    "mødet på fredag": "2026-11-27",
    "på lordag": "2026-11-21",
    "næste torsdag": "2026-11-26",
    "næste mandag": "2026-11-23",
    "førstkommende mandag": "2026-11-23",
    "torsdag i næste uge": "2026-11-26",
    "i næste uge på tirsdag": "2026-11-24",
    "torsdag om to uger": "2026-12-10",
    "torsdag i uge 50": "2026-12-10",
    "i torsdags": "2026-11-19",
    torsdagsmødet: "2026-11-26",
    "torsdagens møde": "2026-11-26",
    "den 3. december": "2026-12-03",
    "d. 3/12": "2026-12-03",
    "d.3/12": "2026-12-03",
    "3/12": "2026-12-03",
    "3/12-2026": "2026-12-03",
    "3/12 2026": "2026-12-03",
    "03/12-26": "2026-12-03",
    "3.12.2026": "2026-12-03",
    "03.12.26": "2026-12-03",
    "2026-12-03": "2026-12-03",
    "den 3.12.": "2026-12-03",
    "3. dec": "2026-12-03",
    "3. dec. kl. 14": "2026-12-03",
    "pr. 2/6": "2027-06-02",
    "den 3.": "2026-12-03",
    "den 25.": "2026-11-25",
    "jeg kan ikke den 3. jørgen tager med": "2026-12-03",
    "den 10. i næste måned": "2026-12-10",
    "torsdag d. 14. januar kl. 14": "2027-01-14",
    "tors. 14. jan.": "2027-01-14",
    "torsdag den 3.": "2026-12-03",
    "på mødet den 13. oktober 2022": "2022-10-13",
    "29. februar": "2028-02-29",
    "om to uger": "2026-12-04",
    "om 14 dage": "2026-12-04",
    "om en måned": "2026-12-20",
    "om et halvt år": "2027-05-20",
    "for tre uger siden": "2026-10-30",
    "mandag og tirsdag": "2026-11-23 2026-11-24",
    "flyt mødet fra den 3. til den 10. december": "2026-12-03 2026-12-10",
  },
);

cases(
  "Danish stretches",
  { language: "da" },
  {
    "uge 42": "2027-10-18..2027-10-24",
    "i uge 49": "2026-11-30..2026-12-06",
    "fra uge 49": "2026-11-30..2026-12-06",
    "uge 42 2026": "2026-10-12..2026-10-18",
    "uge 7-8": "2027-02-15..2027-02-28",
    "uge 49 og 3 andre": "2026-11-30..2026-12-06",
    "udgangen af uge 2": "2027-01-17",
    "i denne uge": "2026-11-16..2026-11-22",
    "i næste uge": "2026-11-23..2026-11-29",
    "sidste uge": "2026-11-09..2026-11-15",
    "i weekenden": "2026-11-21..2026-11-22",
    "næste måned": "2026-12-01..2026-12-31",
    "medio juni": "2027-06-10..2027-06-20",
    "primo december": "2026-12-01..2026-12-10",
    "ultimo november": "2026-11-21..2026-11-30",
    "ultimo 2023": "2023-12-01..2023-12-31",
    "i slutningen af februar 2027": "2027-02-21..2027-02-28",
    "2. halvår 2022": "2022-07-01..2022-12-31",
    "andet halvår 2027": "2027-07-01..2027-12-31",
    "1. kvartal 2027": "2027-01-01..2027-03-31",
    "i september": "2027-09-01..2027-09-30",
    "resumé af mødet i maj": "2027-05-01..2027-05-31",
    majmødet: "2027-05-01..2027-05-31",
    "december 2026": "2026-12-01..2026-12-31",
    "i løbet af 2027": "2027-01-01..2027-12-31",
    "inden udgangen af måneden": "2026-11-30",
    "inden månedens udgang": "2026-11-30",
    "udgangen af juni": "2027-06-30",
    "ugens udgang": "2026-11-22",
    "årets udgang": "2026-12-31",
    "inden jul": "2026-11-20..2026-12-24",
    "inden sommerferien": "2026-11-20..2027-06-25",
    "efter sommerferien": "2027-08-09..2027-09-08",
    "efter nytår": "2027-01-02..2027-02-01",
    "inden nytår": "2026-11-20..2026-12-31",
    "til foråret": "2027-03-01..2027-05-31",
    "påske 2027": "2027-03-25..2027-03-29",
    "3.-5. december": "2026-12-03..2026-12-05",
    "28. december - 3. januar": "2026-12-28..2027-01-03",
    "inden for 14 dage": "2026-11-20..2026-12-04",
  },
);

cases(
  "Danish that is no date",
  { language: "da" },
  {
    "side 13/10": "",
    "3-5": "",
    "1-2 personer": "",
    "80/20": "",
    "vi er åbne 24/7": "",
    "punkt 3/4": "",
    "1/2 time": "",
    "2/3 af medlemmerne": "",
    "den 1. gang": "",
    "31/2": "",
    "kl. 9.30": "",
    "kl. 10.12": "",
    "man skal søn": "",
    "jeg må lige se, Maj og August kommer": "",
    "god jul og godt nytår": "",
    "hver torsdag": "",
    "næste møde": "",
    "12 er færdig": "",
    "tlf. 12/10": "",
  },
);

cases(
  "English days",
  { language: "en" },
  {
    "on Thursday": "2026-11-26",
    "3 December or the Thursday after": "2026-12-03 2026-12-10",
    "thursday's meeting": "2026-11-26",
    "Thursdays meeting": "2026-11-26",
    "next Thursday": "2026-11-26",
    "Thursday next week": "2026-11-26",
    "two weeks from Thursday": "2026-12-10",
    "last Thursday": "2026-11-19",
    tomorrow: "2026-11-21",
    "the day after tomorrow": "2026-11-22",
    "the 3rd of December": "2026-12-03",
    "3 December": "2026-12-03",
    "December 3rd, 2026": "2026-12-03",
    "Dec 3": "2026-12-03",
    "Thursday 14 January": "2027-01-14",
    "the 3rd": "2026-12-03",
    "3/12": "2026-12-03",
    "by 15 January": "2027-01-15",
    "in two weeks": "2026-12-04",
    "in a fortnight": "2026-12-04",
    "three weeks ago": "2026-10-30",
  },
);

cases(
  "English stretches",
  { language: "en" },
  {
    "by week 50": "2026-12-07..2026-12-13",
    "next week": "2026-11-23..2026-11-29",
    "this month": "2026-11-01..2026-11-30",
    "in May": "2027-05-01..2027-05-31",
    "mid-June": "2027-06-10..2027-06-20",
    "early December": "2026-12-01..2026-12-10",
    "the end of the month": "2026-11-21..2026-11-30",
    "before Christmas": "2026-11-20..2026-12-24",
    "after the summer holidays": "2027-08-09..2027-09-08",
    "before the summer holiday": "2026-11-20..2027-06-25",
    "second half of 2022": "2022-07-01..2022-12-31",
    "Q1 2027": "2027-01-01..2027-03-31",
    "3-5 December": "2026-12-03..2026-12-05",
    "within two weeks": "2026-11-20..2026-12-04",
  },
);

cases(
  "English that is no date",
  { language: "en" },
  {
    "page 3/12": "",
    "may I march in": "",
    "we are open 24/7": "",
    "every Thursday": "",
    "the 3rd item": "",
    "Merry Christmas": "",
    "a 2/3 majority": "",
  },
);

cases(
  "looking back",
  { language: "da", prefer: "past" },
  {
    "mødet den 3. november": "2026-11-03",
    "den 3.": "2026-11-03",
    "mødet i maj": "2026-05-01..2026-05-31",
    torsdag: "2026-11-19",
    "uge 42": "2026-10-12..2026-10-18",
  },
);

cases(
  "the nearest",
  { language: "da", prefer: "nearest" },
  {
    "den 3. november": "2026-11-03",
    "den 3. januar": "2027-01-03",
    "fredag den 1. maj": "2026-05-01",
    "lørdag den 1. maj": "2027-05-01",
  },
);
