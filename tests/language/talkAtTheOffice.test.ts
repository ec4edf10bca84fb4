import assert from "node:assert/strict";
import { READING } from "../../src/language/intents/traits.ts";
import { on, read, sure } from "./tables.ts";

/** Hearsay, jokes, what others do and what is long past: nothing of it is done without asking. */
const TALK = [
  "I økonomiudvalget er mødet på torsdag aflyst",
  "Sygehuset aflyser alle planlagte operationer på torsdag",
  "Kommunen har skubbet fristen for høringssvar til den 15. januar",
  "Birgit har allerede sendt notatet om lægedækning, så det er klaret fra hans side",
  "Haha så kan vi lige så godt aflyse hele mødet",
  "Tag det som en joke: mødet er aflyst",
  "Henrik lovede sidste år at lave en oversigt",
  "Henrik lovede mig guld og grønne skove",
  "Formanden for patientforeningen kan ikke den 3., så de finder en anden",
  "Opgave 8 blev jo lukket på sidste møde",
  "Jeg hader at melde afbud",
  "Ingen kommer på torsdag ud over mig",
  "De fra Thisted kommer ikke på torsdag",
  "Flere af lægerne kan ikke den 3.",
  "Lægerne fra Vejle kommer den 3. og ser på lokalerne",
  "Ham den nye kommer ikke på torsdag",
  "Du har glemt at skrive at Birgit kommer",
  "jeg kan ikke torsdagen efter",
  "Jeg kan ikke på torsdag, så mødet må flyttes",
  "der var to afbud til mødet i november",
  "The finance committee's meeting on Thursday has been called off",
  "The council has pushed the consultation deadline to 15 January",
  "lol at this rate we might as well cancel the whole thing",
  "Just kidding: meeting cancelled",
  "Henrik promised last year to put together a list",
  "Birgit claims I agreed to write the draft",
  "The chair of the patients' association can't do the 3rd so they'll find someone else",
  "Number 8 was closed at the last meeting",
  "I hate sending apologies",
  "No one is coming on Thursday but me",
  "Hope to see you on the 3rd",
  "People from Thisted are not coming on Thursday",
  "Some of the doctors can't come on the 3rd",
  "The new guy isn't coming on Thursday",
  "I'm not coming round to that proposal",
  "Birgit should have sent apologies but forgot",
  "Henrik doesn't have to come on Thursday",
  "Birgit's husband is ill so she has her hands full",
  "Henrik takes good care of the new people",
  "I can't make Thursday so the meeting has to be moved",
  "There were two apologies for the November meeting",
];

describe("Talk at the office", () => {
  for (const text of TALK)
    it(`"${text}" is not acted on`, () => {
      const { intent, sure: isSure } = read(text);
      assert.ok(!isSure || READING.has(intent), `${intent} would be done`);
    });
});

describe("What becomes of a paper", () => {
  const told = [
    "Dagsordenen bliver sendt ud på mandag",
    "referatet kommer i løbet af ugen",
    "the agenda will be published on Monday",
    "the minutes are out",
  ];
  for (const text of told)
    it(`"${text}" is told`, () => {
      const { intent, sure: isSure } = read(text);
      assert.deepEqual([intent, isSure], ["none", true]);
    });
  it("“the minutes of 8 October can go out” is asked for", () => {
    assert.equal(read("the minutes of 8 October can go out to everyone now").intent, "postMinutes");
  });
});

sure("What follows from who is away", {
  "Birgit er syg, så giv opgave 10 til Henrik": ["assignAction", { action: 10, owners: ["Henrik"] }],
  "Birgit is ill, so give number 10 to Henrik": ["assignAction", { action: 10, owners: ["Henrik"] }],
  "Afbud fra Birgit og Henrik, så vi aflyser": ["callOffMeeting", {}],
  "Apologies from Birgit and Henrik, so we're calling it off": ["callOffMeeting", {}],
});

sure("A weekday after another day", {
  "Flyt mødet den 3. december til torsdagen efter": [
    "scheduleMeeting",
    { meeting: on("2026-12-03"), date: on("2026-12-10") },
  ],
  "Mødet flyttes til torsdagen efter": ["scheduleMeeting", { meeting: "next", later: { weekday: 4 } }],
  "Move the meeting on 3 December to the Thursday after": [
    "scheduleMeeting",
    { meeting: on("2026-12-03"), date: on("2026-12-10") },
  ],
  "count me in til d. 17": ["attend", { meeting: on("2026-12-17") }],
});

describe("One who comes for one of two", () => {
  for (const text of [
    "Birgit og Henrik er forhindret, Søren kommer i stedet",
    "Birgit and Henrik can't come, Søren comes instead",
  ])
    it(`"${text}": both are away, and for whom is asked`, () => {
      const { intent, sure: isSure, slots, also } = read(text);
      const others = also?.map((one) => [one.intent, one.slots.person]);
      assert.deepEqual(
        [intent, isSure, slots.person, slots.standIn, others],
        ["cancel", true, "Birgit", "Søren", [["cancel", "Henrik"]]],
      );
    });
});
