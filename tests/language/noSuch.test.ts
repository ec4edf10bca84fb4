import assert from "node:assert/strict";
import { readDates, readTimes } from "../../src/language/dates.ts";
import { understand } from "../../src/language/understand.ts";
import type { Language } from "../../src/domain/language.ts";
import type { Intent, NoSuch } from "../../src/language/understanding.ts";

const TODAY = "2026-11-20";
const people = ["Karen Munk", "Birgit Møller"].map((name) => ({ name }));
const context = { now: "2026-11-20T08:00:00.000Z", people, sender: "Karen Munk", language: "da" } as const;

function days(language: Language, table: Record<string, string[]>): void {
  for (const [text, expected] of Object.entries(table))
    it(`"${text}" → ${expected.join(", ") || "every day is one"}`, () => {
      const { noSuch } = readDates(text, { today: TODAY, language });
      assert.deepEqual(
        noSuch.map((one) => one.text),
        expected,
      );
      for (const one of noSuch) assert.equal(text.slice(one.index, one.index + one.length), one.text);
    });
}

describe("days that there are not", () => {
  days("da", {
    "den 32. december": ["den 32. december"],
    "torsdag den 31. juni 2027": ["torsdag den 31. juni 2027"],
    "31/2": ["31/2"],
    "d. 31/13": ["d. 31/13"],
    "2026-02-30": ["2026-02-30"],
    "31.02.2027": ["31.02.2027"],
    "den 32.": ["den 32."],
    "uge 54": ["uge 54"],
    "fra 30/2 til 2/3": ["30/2"],
    "den 31. december": [],
    "29. februar": [],
    "uge 53": [],
    "uge 32 december": [],
    "punkt 45/12": [],
    "60/40": [],
    "24/7": [],
    "den 50. gang": [],
    "den 85-årige": [],
  });
  days("en", {
    "32 December": ["32 December"],
    "February 30": ["February 30"],
    "the 32nd": ["the 32nd"],
    "31/2": ["31/2"],
    "week 60": ["week 60"],
    "the 50th anniversary": [],
    "31 December": [],
  });

  it("leaves nothing of it to be read as a month", () => {
    const { dates } = readDates("den 32. december", { today: TODAY, language: "da" });
    assert.deepEqual(dates, []);
  });
});

describe("clock times that there are not", () => {
  const table: [Language, string, string[]][] = [
    ["da", "kl. 25", ["25"]],
    ["da", "kl. 14.75", ["14.75"]],
    ["da", "klokken 26:00", ["26:00"]],
    ["da", "kl. 16-14", ["16-14"]],
    ["da", "kl. 14-25", ["14-25"]],
    ["da", "kl. 14-16", []],
    ["da", "fordelt 60:40", []],
    ["da", "afsnit 5.10-3.20", []],
    ["en", "at 25:00", ["25:00"]],
    ["en", "14 pm", ["14 pm"]],
    ["en", "at 2 pm", []],
  ];
  for (const [language, text, expected] of table)
    it(`"${text}" → ${expected.join(", ") || "every time is one"}`, () => {
      assert.deepEqual(
        readTimes(text, language).noSuch.map(({ figures }) => figures),
        expected,
      );
    });
});

describe("a request with a day or a time that there is not", () => {
  const table: Record<string, [Intent, NoSuch["kind"], NoSuch["slot"]]> = {
    "nyt møde den 14. januar kl. 25": ["scheduleMeeting", "time", "start"],
    "nyt møde den 14. januar kl. 16-14": ["scheduleMeeting", "hours", "start"],
    "nyt møde den 32. december kl. 14": ["scheduleMeeting", "day", "date"],
    "flyt mødet til den 31/2": ["scheduleMeeting", "day", "date"],
    "flyt mødet til kl. 14.75": ["scheduleMeeting", "time", "start"],
    "afbud den 32. december": ["cancel", "day", "meeting"],
    "jeg kommer den 31/2 alligevel": ["attend", "day", "meeting"],
    "aflys mødet den 31/2": ["callOffMeeting", "day", "meeting"],
    "udsæt 12 til den 31. juni": ["postponeAction", "day", "due"],
    "Birgit laver et overblik over projekter inden den 31. november": ["logAction", "day", "due"],
    "ingen påmindelser før den 32. december": ["snooze", "day", "until"],
    "hvem kommer den 32. december?": ["listCancellations", "day", "meeting"],
    "new meeting 14 January at 25:00": ["scheduleMeeting", "time", "start"],
    "move the meeting to 32 January": ["scheduleMeeting", "day", "date"],
    "I can't make it on February 30": ["cancel", "day", "meeting"],
    "postpone 12 until 31 June": ["postponeAction", "day", "due"],
    "Birgit writes an overview of projects by 31/2": ["logAction", "day", "due"],
  };
  for (const [text, [intent, kind, slot]] of Object.entries(table))
    it(`"${text}" is ${intent}, and asked about`, () => {
      const found = understand(text, context);
      assert.equal(found.intent, intent);
      assert.equal(found.sure, false);
      assert.equal(found.doubt, "noSuch");
      assert.deepEqual([found.noSuch?.kind, found.noSuch?.slot], [kind, slot]);
    });

  it("is sure where nobody needs the day", () => {
    assert.equal(understand("opgave 12 blev færdig den 31. november", context).sure, true);
  });
});
