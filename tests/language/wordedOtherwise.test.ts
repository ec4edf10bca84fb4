import assert from "node:assert/strict";
import { READING } from "../../src/language/intents/traits.ts";
import { on, read, sure } from "./tables.ts";

const THE_3RD = on("2026-12-03");
const THE_10TH = on("2026-12-10");

sure("who stays away, in the words of formal letters and of hurry", {
  "afmeld mig 03.12": ["cancel", { meeting: THE_3RD }],
  "jeg har forfald den 3. december": ["cancel", { meeting: THE_3RD }],
  "I må holde mødet den 3. december uden min deltagelse": ["cancel", { meeting: THE_3RD }],
  "jeg er bortrejst fra d. 8. til d. 12. december og kan ikke være med den 10.": [
    "cancel",
    { meeting: THE_10TH, reason: "bortrejst" },
  ],
  "ferie i uge 50, så I må undvære mig den 10. december": ["cancel", { meeting: THE_10TH }],
  "jeg melder fra den 10. december": ["cancel", { meeting: THE_10TH }],
});

sure("who comes after all", {
  "Se bort fra afbuddet, jeg når det godt": ["attend", {}],
  "nu kan jeg godt den 10. december": ["attend", { meeting: THE_10TH }],
});

sure("what is to be talked about, and what is to be done", {
  "Som patientrepræsentant ønsker jeg maden på afdelingerne drøftet på næste møde": [
    "proposeItem",
    { subject: "maden på afdelingerne", meeting: "next" },
  ],
  "ka vi ikk lige vende parkering næste gang?": ["proposeItem", { subject: "parkering", meeting: "next" }],
  "any chance of fitting parking onto the next agenda?": ["proposeItem", { subject: "parking", meeting: "next" }],
  "opgave til mig selv: booke lokale": ["logAction", { owners: ["me"], task: "booke lokale" }],
  "jeg når ikke 8 før den 10. december, flyt fristen til da": [
    "postponeAction",
    { action: 8, due: { from: "2026-11-29", to: "2026-12-10" } },
  ],
});

sure("meetings, decisions and reminders", {
  "new meeting 10 December, 9-11": ["scheduleMeeting", { date: THE_10TH, start: "09:00", end: "11:00" }],
  "There won't be a meeting on 10 December, let everyone know": ["callOffMeeting", { meeting: THE_10TH }],
  "Har udvalget nogensinde taget stilling til rygning?": ["searchDecisions", { query: "rygning" }],
  "find everything about night nurses": ["searchDecisions", { query: "night nurses" }],
  "lad være med at minde mig om ting": ["snooze", {}],
  "?": ["help", {}],
  "hold off on posting the agenda": ["none", {}],
});

describe("whose coming is not said", () => {
  for (const text of [
    "can you send apologies for others?",
    "vores direktør har meldt fra den 3. december",
    "flere har meldt fra den 3. december",
    "jeg vil nødig melde fra den 3. december",
    "Birgit har bedt om, at jeg melder fra den 3. december",
  ])
    it(`"${text}" cancels for nobody without asking`, () => {
      const { intent, sure: isSure } = read(text);
      assert.ok(!isSure || READING.has(intent), intent);
    });
});
