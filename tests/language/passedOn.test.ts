import assert from "node:assert/strict";
import { READING } from "../../src/language/intents/traits.ts";
import { asked, on, read, sure } from "./tables.ts";

const THURSDAY = on("2026-12-03");
const TENTH = on("2026-12-10");

sure("what somebody says of their own coming is passed on", {
  "Noter venligst, at Henrik Thorup ikke deltager den 10. december.": [
    "cancel",
    { person: "Henrik Thorup", meeting: TENTH },
  ],
  "På vegne af Henrik Thorup: han kan ikke deltage på torsdag": [
    "cancel",
    { person: "Henrik Thorup", meeting: THURSDAY },
  ],
  "Fra Birgit Møller har jeg modtaget meddelelse om, at hun er forhindret den 10. december": [
    "cancel",
    { person: "Birgit Møller", meeting: TENTH, reason: "forhindret" },
  ],
  "Birgit Møller har skrevet, at hun alligevel kan deltage den 10. december": [
    "attend",
    { person: "Birgit Møller", meeting: TENTH },
  ],
  "Afbud modtaget fra Henrik Thorup til den 10. december": ["cancel", { person: "Henrik Thorup", meeting: TENTH }],
  "On behalf of Henrik Thorup: he is unable to attend on 10 December": [
    "cancel",
    { person: "Henrik Thorup", meeting: TENTH },
  ],
  "Please record that I shall not be attending the meeting on 10 December.": ["cancel", { meeting: TENTH }],
  "Apologies received from Henrik Thorup for 10 December": ["cancel", { person: "Henrik Thorup", meeting: TENTH }],
});

asked("what else somebody has written is only heard of", {
  "Henrik har skrevet, at han laver et notat": "logAction",
});

describe("whether somebody comes is a question", () => {
  for (const text of [
    "Kan du sige mig, om Henrik kommer den 10. december?",
    "Ved du, om Birgit deltager på torsdag?",
    "Could you tell me whether Henrik will be there on 10 December?",
    "Do you know if Birgit is coming on Thursday?",
    "Kan du lige give mig en liste over afbud",
  ])
    it(`"${text}" is answered`, () => {
      const { intent, sure: isSure } = read(text);
      assert.deepEqual([isSure, intent], [true, "listCancellations"]);
    });
});

describe("what is over, is somebody's own affair or was a joke", () => {
  for (const text of [
    "Vi måtte aflyse mødet i marts på grund af sne.",
    "We had to call off the meeting in March because of the snow",
    "Henrik måtte melde afbud til mødet i juni",
    "Henrik had to send apologies in June",
    "sæt gratis øl på dagsordenen 😂 nej spøg til side",
    "aflys mødet på torsdag. Det var bare gas",
    "put free beer on the agenda jk",
    "cancel the meeting on Thursday. That was a joke.",
    "Min hofteoperation er blevet udsat til januar, så humøret er derefter",
    "My hip operation has been moved to February",
    "Jeg måtte melde afbud til min datters skolefest",
    "I had to cancel my daughter's school party",
    "Formandskabets formøde er rykket til onsdag, men vores eget møde ligger fast",
    "Dagsordenen til byrådet er på mit skrivebord",
    "my own to-do list is a mile long",
    "Vi har ikke aflyst noget",
    "Det er ikke korrekt, at mødet den 10. december er aflyst.",
    "vil du bede min sekretær finde en tid til fru jensen",
    "the patient told me doctor i will not be coming back",
  ])
    it(`"${text}" asks for nothing`, () => {
      const { intent, sure: isSure } = read(text);
      assert.deepEqual([isSure, intent], [true, "none"]);
    });
  for (const text of [
    "Jeg kan ikke nå økonomiudvalget på torsdag",
    "I can't make the hospital board on Thursday",
    "I won't be at the council meeting on Thursday",
    "Vi måtte aflyse mødet på torsdag",
    "Bemærk at Henrik ikke har meldt afbud",
  ])
    it(`"${text}" is not done`, () => {
      const { intent, sure: isSure } = read(text);
      assert.ok(!isSure || READING.has(intent), intent);
    });
});

sure("what is asked for all the same", {
  "Min operation er aflyst, så jeg kan godt komme på torsdag": ["attend", { meeting: THURSDAY }],
  "My other appointment got moved so I'm coming": ["attend", {}],
  "Mødet den 10. december bliver desværre ikke til noget, det er aflyst": ["callOffMeeting", { meeting: TENTH }],
  "Jeg troede jeg kunne den 10. december men det kan jeg alligevel ikke": ["cancel", { meeting: TENTH }],
  "a ka it kom på torsdag, a ska te tandlæge": ["cancel", { meeting: THURSDAY, reason: "ska te tandlæge" }],
  "no. 15 can be ticked off, I sent it yesterday": ["completeAction", { action: 15 }],
  "nu har jeg fået ringet til Falck, så den kan du krydse af": ["completeAction", { task: "ringet til Falck" }],
  "number 11 won't be ready in time, can we say 1 February instead": [
    "postponeAction",
    { action: 11, due: on("2027-02-01") },
  ],
  "Kan Henrik få frist til den 8. januar på opgave 17?": ["postponeAction", { action: 17, due: on("2027-01-08") }],
  "Henrik vil gerne have sengekapacitet på som punkt til mødet den 10. december": [
    "proposeItem",
    { subject: "sengekapacitet", meeting: TENTH },
  ],
  "Jeg når det ikke i dag, så mind mig lige om det igen i morgen": ["snooze", { until: on("2026-11-30"), fewer: true }],
  "Henrik skal lave udkast til høringssvar. deadline 10/12": [
    "logAction",
    { owners: ["Henrik"], task: "udkast til høringssvar", due: TENTH },
  ],
  "afbud torsdag, vagt": ["cancel", { meeting: THURSDAY, reason: "vagt" }],
  "syg. kommer ikke på torsdag": ["cancel", { meeting: THURSDAY, reason: "syg" }],
});
