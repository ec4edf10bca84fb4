import type { Language } from "../../../src/domain/language.ts";
import type { ClockTime, DateRange } from "../../../src/domain/time.ts";
import type { Intent, Slots } from "../../../src/language/understanding.ts";

/** Friday 20 November 2026. */
export const TODAY = "2026-11-20";

export const PEOPLE = [
  "Karen Munk",
  "Søren Ågaard",
  "Birgit Møller",
  "Henrik Thorup",
  "Peter Skov",
  "Peter Lindholm",
  "Ane Kjær Dalsgaard",
  "Jørgen Bæk",
].map((name) => ({ name }));

/** Names that fit one of the people, as they are written. */
export const NAMES = [
  "Søren",
  "Birgit Møller",
  "birgit",
  "Henrik",
  "henrik thorup",
  "Peter Skov",
  "Ane Dalsgaard",
  "Jørgen",
];

interface Said {
  words: string;
  range: DateRange;
}

const on = (date: string): DateRange => ({ from: date, to: date });

/** Days as they are said, with what they mean. */
export const DAYS: Record<Language, readonly Said[]> = {
  da: [
    { words: "på torsdag", range: on("2026-11-26") },
    { words: "den 3. december", range: on("2026-12-03") },
    { words: "d. 3/12", range: on("2026-12-03") },
    { words: "i morgen", range: on("2026-11-21") },
    { words: "tirsdag den 8. december", range: on("2026-12-08") },
    { words: "i uge 49", range: { from: "2026-11-30", to: "2026-12-06" } },
    { words: "den 14. januar", range: on("2027-01-14") },
  ],
  en: [
    { words: "on Thursday", range: on("2026-11-26") },
    { words: "on 3 December", range: on("2026-12-03") },
    { words: "on the 3rd of December", range: on("2026-12-03") },
    { words: "tomorrow", range: on("2026-11-21") },
    { words: "on Tuesday 8 December", range: on("2026-12-08") },
    { words: "in week 49", range: { from: "2026-11-30", to: "2026-12-06" } },
    { words: "on 14 January", range: on("2027-01-14") },
  ],
};

/** New days of a meeting: none of them is one of the days that a meeting is moved from. */
export const NEW_DAYS: Record<Language, readonly Said[]> = {
  da: [
    { words: "den 21. januar", range: on("2027-01-21") },
    { words: "d. 20/1", range: on("2027-01-20") },
    { words: "fredag den 18. december", range: on("2026-12-18") },
    { words: "den 5. februar 2027", range: on("2027-02-05") },
  ],
  en: [
    { words: "21 January", range: on("2027-01-21") },
    { words: "the 20th of January", range: on("2027-01-20") },
    { words: "Friday 18 December", range: on("2026-12-18") },
    { words: "5 February 2027", range: on("2027-02-05") },
  ],
};

interface SaidHour {
  words: string;
  start: ClockTime;
  end?: ClockTime;
}

export const HOURS: Record<Language, readonly SaidHour[]> = {
  da: [
    { words: "kl. 14", start: "14:00" },
    { words: "kl. 9.30", start: "09:30" },
    { words: "klokken halv tre", start: "14:30" },
    { words: "kl. 14-16", start: "14:00", end: "16:00" },
    { words: "kl. 8.30-10", start: "08:30", end: "10:00" },
    { words: "kl. 7 om aftenen", start: "19:00" },
    { words: "kl. 15.15", start: "15:15" },
  ],
  en: [
    { words: "at 14:00", start: "14:00" },
    { words: "at 9.30", start: "09:30" },
    { words: "at half past two", start: "14:30" },
    { words: "from 2pm to 4pm", start: "14:00", end: "16:00" },
    { words: "at 7 in the evening", start: "19:00" },
    { words: "at 3.15 pm", start: "15:15" },
    { words: "at noon", start: "12:00" },
  ],
};

export const REASONS: Record<Language, readonly string[]> = {
  da: ["", "", ", jeg er syg", ", jeg skal til møde i ministeriet", " pga. ferie", ", barnet er sygt"],
  en: ["", "", ", I am ill", ", I am at a conference", " because of holiday", ", the train is cancelled"],
};

export const POLITE: Record<Language, readonly (readonly [string, string])[]> = {
  da: [
    ["", ""],
    ["", ""],
    ["hej, ", ""],
    ["Kære sekretariat, ", ""],
    ["", " tak"],
    ["Hej Asta. ", ". Venlig hilsen Karen"],
    ["øh ", ""],
    ["", " 🙂"],
  ],
  en: [
    ["", ""],
    ["", ""],
    ["hi, ", ""],
    ["Dear all, ", ""],
    ["", " please"],
    ["Hello Asta. ", ". Kind regards Karen"],
    ["", " thanks"],
    ["", " 🙂"],
  ],
};

export const TASKS: Record<Language, readonly string[]> = {
  da: [
    "et overblik over projekter",
    "et udkast til kommissorium",
    "en plan for udskrivning",
    "et brev til lægerne",
    "tal for genindlæggelser",
    "et notat om transport",
  ],
  en: [
    "an overview of projects",
    "a draft of the terms of reference",
    "a plan for discharges",
    "a letter to the doctors",
    "figures on readmissions",
    "a memo on transport",
  ],
};

export const SUBJECTS: Record<Language, readonly string[]> = {
  da: [
    "Nærhospitaler",
    "medicinboksen",
    "lægedækning på øerne",
    "samarbejdet med kommunerne",
    "hjemmebehandling",
    "ventetider i psykiatrien",
  ],
  en: [
    "local hospitals",
    "the medicine box",
    "GP coverage",
    "cooperation with the municipalities",
    "home treatment",
    "waiting times in psychiatry",
  ],
};

/** A sentence and what it means; `free`: what need not be made out. */
export interface Meaning {
  language: Language;
  text: string;
  intent: Intent;
  slots: Slots;
}
