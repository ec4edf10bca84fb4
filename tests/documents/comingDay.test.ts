import assert from "node:assert/strict";
import { readText } from "../../src/documents/read.ts";

const read = (told: string) =>
  readText(`Referat af møde i Styregruppen for Nærhed\nDato: 3. marts 2026\n\n1. Tal\nBeslutning\nDrøftet.\n${told}\n`);
const readEnglish = (told: string) =>
  readText(`Minutes of the Joint Care Board\nDate: 3 March 2026\n\n1. Figures\nDecision\nNoted.\n${told}\n`);

describe("the day of the next meeting", () => {
  const cases: [told: string, date: string | null][] = [
    ["Næste møde flyttes fra 2. oktober til 30. oktober 2026 kl. 9.", "2026-10-30"],
    ["Næste møde er flyttet fra den 2. oktober til den 30. oktober.", "2026-10-30"],
    ["Næste møde den 2. oktober er aflyst.", null],
    ["Næste møde den 2. oktober aflyses. I stedet mødes vi den 9. oktober kl. 10.", "2026-10-09"],
    ["Næste møde er den anden torsdag i oktober.", "2026-10-08"],
    ["Næste møde 2. torsdag i oktober.", "2026-10-08"],
    ["Næste møde er den sidste fredag i maj kl. 10.", "2026-05-29"],
    ["Næste møde er ikke den 2. oktober, men den 9. oktober.", "2026-10-09"],
    ["Næste møde er den 2. oktober.", "2026-10-02"],
  ];
  for (const [told, date] of cases)
    it(`is ${date ?? "none"}: "${told}"`, () => {
      assert.equal(read(told).nextMeeting.date, date);
    });

  const english: [told: string, date: string | null][] = [
    ["The next meeting is moved from 2 October to 30 October 2026 at 9 am.", "2026-10-30"],
    ["The next meeting on 2 October is cancelled.", null],
    ["The next meeting is on the second Thursday in October.", "2026-10-08"],
  ];
  for (const [told, date] of english)
    it(`is ${date ?? "none"}: "${told}"`, () => {
      assert.equal(readEnglish(told).nextMeeting.date, date);
    });

  it("gets a warning where it is on another day of the week", () => {
    const warned = (told: string) => read(told).warnings.some(({ message }) => message.includes("næste møde"));
    assert.ok(warned("Næste møde er torsdag den 30. oktober 2026 kl. 9."));
    assert.ok(!warned("Næste møde er fredag den 30. oktober 2026 kl. 9."));
  });
});

describe("a meeting's day without its year", () => {
  const warned = (head: string) =>
    readText(`${head}\nMøde torsdag den 6. februar kl. 9-11\n\n1. Trivsel\nReferat\nDrøftet.\n`, {
      today: "2026-11-20",
    }).warnings.some(({ message }) => message.startsWith("Årstallet"));

  it("gets a warning though its weekday tells which it is", () => {
    assert.ok(warned("Referat\nStyregruppe Syd"));
  });

  it("gets none where another line of the head has the whole of it", () => {
    assert.ok(!warned("Referat 06.02.2025\nStyregruppe Syd"));
  });
});
