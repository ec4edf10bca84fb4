import assert from "node:assert/strict";
import fc from "fast-check";
import type { Language } from "../../src/domain/language.ts";
import type { DateRange, PlainDate } from "../../src/domain/time.ts";
import { findDates, findTimes, wording } from "../../src/language/dates.ts";
import { messages } from "../../src/language/messages.ts";

const TODAY = "2026-11-20";
const languages = fc.constantFrom<Language>("da", "en");
const dates = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2034-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

function readBack(said: string, language: Language, today: PlainDate, of: DateRange): DateRange[] {
  const prefer = of.to < today ? "past" : "future";
  return findDates(said, { today, language, prefer }).map(({ from, to }) => ({ from, to }));
}

describe("dates and times as people say them", () => {
  it("in Danish", () => {
    const { sayDay, sayShortDay, sayClock, saySpan, sayRange } = wording.da;
    assert.equal(sayDay("2026-12-03", TODAY), "torsdag 3. december");
    assert.equal(sayDay("2027-01-14", TODAY), "torsdag 14. januar");
    assert.equal(sayDay("2027-12-03", TODAY), "fredag 3. december 2027");
    assert.equal(sayDay("2025-12-03", TODAY), "onsdag 3. december 2025");
    assert.equal(sayShortDay("2026-12-03", TODAY), "3. dec.");
    assert.equal(sayShortDay("2027-05-07", TODAY), "7. maj");
    assert.equal(sayClock("14:00"), "kl. 14");
    assert.equal(sayClock("09:30"), "kl. 9.30");
    assert.equal(saySpan("14:00", "16:00"), "kl. 14.00-16.00");
    assert.equal(saySpan("14:00", null), "kl. 14");
    assert.equal(sayRange({ from: "2026-12-07", to: "2026-12-13" }, TODAY), "uge 50");
    assert.equal(sayRange({ from: "2027-06-10", to: "2027-06-20" }, TODAY), "medio juni 2027");
    assert.equal(sayRange({ from: "2026-12-03", to: "2026-12-05" }, TODAY), "3.-5. december");
    assert.equal(sayRange({ from: "2026-12-28", to: "2027-01-03" }, TODAY), "uge 53");
  });

  it("with the word that says when", () => {
    const [january, december] = [
      { from: "2027-01-01", to: "2027-01-31" },
      { from: "2026-12-03", to: "2026-12-05" },
    ];
    const year = { from: "2026-01-01", to: "2026-12-31" };
    const quarter = { from: "2027-01-01", to: "2027-03-31" };
    const ranges = [january, december, year, quarter];
    assert.deepEqual(
      ranges.map((range) => messages.da.dates.within(range, TODAY)),
      ["i januar", "i perioden 3.-5. december", "i 2026", "i 1. kvartal 2027"],
    );
    assert.deepEqual(
      ranges.map((range) => messages.en.dates.within(range, TODAY)),
      ["in January", "in the period 3-5 December", "in 2026", "in the first quarter of 2027"],
    );
  });

  it("in English", () => {
    const { sayDay, sayShortDay, sayClock, saySpan, sayRange } = wording.en;
    assert.equal(sayDay("2026-12-03", TODAY), "Thursday 3 December");
    assert.equal(sayDay("2027-12-03", TODAY), "Friday 3 December 2027");
    assert.equal(sayShortDay("2026-12-03", TODAY), "3 Dec");
    assert.equal(sayClock("14:00"), "at 14:00");
    assert.equal(saySpan("14:00", "16:00"), "14:00-16:00");
    assert.equal(saySpan("14:00", null), "at 14:00");
    assert.equal(sayRange({ from: "2026-12-07", to: "2026-12-13" }, TODAY), "week 50");
    assert.equal(sayRange({ from: "2027-07-01", to: "2027-12-31" }, TODAY), "second half of 2027");
  });
});

describe("what is said can be read back", () => {
  it("days, long and short", () => {
    fc.assert(
      fc.property(dates, dates, languages, (date, today, language) => {
        const { sayDay, sayShortDay } = wording[language];
        const range = { from: date, to: date };
        assert.deepEqual(readBack(sayDay(date, today), language, today, range), [range]);
        assert.deepEqual(readBack(sayShortDay(date, today), language, today, range), [range]);
      }),
    );
  });

  it("stretches of days", () => {
    const stretches = fc.tuple(dates, fc.constantFrom("week", "month", "days", "start", "half"), fc.nat(40));
    fc.assert(
      fc.property(stretches, dates, languages, ([date, kind, length], today, language) => {
        const range = stretch(date, kind, length);
        const said = wording[language].sayRange(range, today);
        // "maj" and "may" alone may be something else: a month is said with a word before it.
        const written = kind === "month" ? `${language === "da" ? "i" : "in"} ${said}` : said;
        assert.deepEqual(readBack(written, language, today, range), [range], said);
      }),
    );
  });

  it("clock times and spans", () => {
    fc.assert(
      fc.property(times, times, languages, (one, other, language) => {
        const { sayClock, saySpan } = wording[language];
        const [start, end] = [one, other].sort();
        fc.pre(start !== end && start !== undefined && end !== undefined);
        assert.equal(findTimes(sayClock(start), language)[0]?.start, start);
        const [found] = findTimes(saySpan(start, end), language);
        assert.deepEqual([found?.start, found?.end], [start, end]);
      }),
    );
  });

  it("odd text is read without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), languages, (text, language) => {
        for (const { from, to } of findDates(text, { today: TODAY, language })) assert.ok(from <= to);
        for (const { start, end } of findTimes(text, language)) assert.ok(end === null || start < end);
      }),
    );
  });

  it("figures and date words in any order are read without failing", () => {
    const pieces = fc.constantFrom(
      ..."3 / 12 . - den d. torsdag uge 2026 om to uger inden jul kl. 9 30 til maj the of".split(" "),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), fc.constantFrom("", " "), languages, (parts, glue, language) => {
        const text = parts.join(glue);
        for (const { from, to, index, length, text: said } of findDates(text, { today: TODAY, language })) {
          assert.ok(from <= to);
          assert.equal(text.slice(index, index + length), said);
        }
        findTimes(text, language);
      }),
      { numRuns: 500 },
    );
  });
});

function stretch(date: PlainDate, kind: string, length: number): DateRange {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const iso = (at: Date): PlainDate => at.toISOString().slice(0, 10);
  const at = new Date(`${date}T00:00Z`);
  const plus = (days: number): PlainDate => iso(new Date(at.getTime() + days * 86_400_000));
  const first = `${date.slice(0, 8)}01`;
  if (kind === "week") return { from: plus(-((at.getUTCDay() + 6) % 7)), to: plus(6 - ((at.getUTCDay() + 6) % 7)) };
  if (kind === "month") return { from: first, to: iso(new Date(Date.UTC(year, month, 0))) };
  if (kind === "start") return { from: first, to: `${date.slice(0, 8)}10` };
  if (kind === "half") return { from: `${year}-01-01`, to: `${year}-06-30` };
  return { from: date, to: plus(length) };
}
