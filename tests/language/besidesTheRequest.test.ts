import assert from "node:assert/strict";
import { READING } from "../../src/language/intents/traits.ts";
import { asked, on, read, sure } from "./tables.ts";

// Messages with something besides what is asked for: a plan, a reason, a laugh, what was long ago.

const until = (date: string): { from: string; to: string } => ({ from: "2026-11-29", to: date });

sure("Somebody's own plan only tells why they ask", {
  "Jeg skal bestille forplejning. Kan du give mig en liste over dem der har meldt afbud": ["listCancellations", {}],
  "I'm writing to the Ministry. What did we decide about telemedicine?": ["searchDecisions", { query: "telemedicine" }],
  "Jeg printer det hele i aften. Send mig dagsordenen for den 3. december": [
    "showAgenda",
    { meeting: on("2026-12-03") },
  ],
});

asked("A plan with a day of its own may be theirs to do", {
  "Jeg skal sende notatet til Henrik på fredag. Hvornår er næste møde?": "showMeeting",
  "I need to send the draft by Friday. When is the next meeting?": "showMeeting",
});

sure("The day beside an hour that is moved is the meeting's own", {
  "vi starter først kl 15 på torsdag i stedet for kl 14, ret lige mødet": [
    "scheduleMeeting",
    { meeting: on("2026-12-03"), start: "15:00" },
  ],
  "vi rykker starten på torsdag til 14.30": ["scheduleMeeting", { meeting: on("2026-12-03"), start: "14:30" }],
  "Mødet den 3. december skal først begynde kl. 9.30, vil du rette det?": [
    "scheduleMeeting",
    { meeting: on("2026-12-03"), start: "09:30" },
  ],
  "We start at 3 pm on Thursday instead of 2 pm, please correct the meeting": [
    "scheduleMeeting",
    { meeting: on("2026-12-03"), start: "15:00" },
  ],
  "Thursday's meeting has to start at 13.30 instead of 14.00, please change it": [
    "scheduleMeeting",
    { meeting: on("2026-12-03"), start: "13:30" },
  ],
});

describe("What begins with laughter", () => {
  for (const text of [
    "haha så kan vi snart få kage som fast punkt",
    "haha ja lad os bare aflyse det hele og tage på stranden",
    "lol sæt frokost på dagsordenen tre gange",
    "hehe afbud herfra på torsdag",
    "hahaha put cake on the agenda three times",
    "haha yes and Birgit will write the minutes in verse",
    "lol just cancel the meeting and let's all go to the beach",
  ])
    it(`"${text}" is not done without asking`, () => {
      const { intent, sure: isSure } = read(text);
      assert.ok(!isSure || READING.has(intent), `${intent} would be done`);
    });
});

describe("What asks for nothing", () => {
  for (const text of [
    "Undskyld, det var den forkerte chat",
    "ups forkert tråd",
    "Hov, det skulle jeg have skrevet til min mand",
    "Wrong window, sorry",
    "oops wrong chat",
    "Apologies, I meant to send that to my wife",
    "Hvem skulle overtage opgaverne hvis Birgit gik på barsel?",
    "who would take over an action if its owner left the hospital?",
    "Der er ingen der har sagt at mødet på torsdag er aflyst",
    "nobody has said that the meeting is cancelled, so relax",
    "Birgit lavede en analyse af det samme for fem år siden",
    "Henrik fortalte at kommunen lavede et lignende overblik i 2021",
    "Sidste år måtte jeg melde afbud til tre møder i træk, det var ikke så godt",
    "Henrik did an analysis of the same thing five years ago",
    "Action 7 isn't done yet, please leave it open",
    "Jeg synes ikke vi skal tage telemedicin op igen, det er talt til døde",
    "I don't think we should bring telemedicine up again, we did that in the spring",
  ])
    it(`"${text}"`, () => {
      const { intent, sure: isSure } = read(text);
      assert.deepEqual([intent, isSure], ["none", true]);
    });
});

sure("The wrong thread, and what was written in it to be taken back", {
  "nej, forkert tråd, slet det": ["undo", {}],
  "Sorry, wrong thread, delete that please": ["undo", {}],
});

sure("A reason with no word for it", {
  "kan ik komme torsdag mit barn er sygt": ["cancel", { meeting: on("2026-12-03"), reason: "mit barn er sygt" }],
  "Kommer ikke den 3. december vi har tilsyn på plejecentret": [
    "cancel",
    { meeting: on("2026-12-03"), reason: "vi har tilsyn på plejecentret" },
  ],
  "can't make Thursday, my car has broken down": [
    "cancel",
    { meeting: on("2026-12-03"), reason: "my car has broken down" },
  ],
  "jeg kan ikke på torsdag, min kollega Birgit kommer i stedet": [
    "cancel",
    { meeting: on("2026-12-03"), substitute: "Birgit" },
  ],
});

sure("What somebody would like to have talked about", {
  "I patientrådet vil vi gerne have drøftet brugen af video i hjemmesygeplejen på mødet den 14. januar. Kan det komme med?":
    ["proposeItem", { subject: "brugen af video i hjemmesygeplejen", meeting: on("2027-01-14") }],
  "I Ældrerådet vil vi gerne have taget madordningen op på mødet den 3. december": [
    "proposeItem",
    { subject: "madordningen", meeting: on("2026-12-03") },
  ],
  "On the seniors' council we would like to have meal deliveries discussed on 3 December": [
    "proposeItem",
    { subject: "meal deliveries", meeting: on("2026-12-03") },
  ],
});

sure("What is put off, done and posted", {
  "nr 8 når jeg ikke, kan den flyttes til 10. januar?": ["postponeAction", { action: 8, due: on("2027-01-10") }],
  "opgave 12 bliver ikke færdig i tide, vil du skubbe den til den 20. december?": [
    "postponeAction",
    { action: 12, due: on("2026-12-20") },
  ],
  "Jeg når ikke nr. 4 inden fristen. Kan jeg få til den 15. januar?": [
    "postponeAction",
    { action: 4, due: on("2027-01-15") },
  ],
  "Birgit undersøger, om kommunerne kan dele en kørselsordning, senest den 15. december": [
    "logAction",
    { owners: ["Birgit"], task: "undersøger, om kommunerne kan dele en kørselsordning", due: until("2026-12-15") },
  ],
  "Referatet er rettet igennem og klar. Læg det ud til alle i kanalen": ["postMinutes", { paper: "minutes" }],
  "The minutes are proofread and ready. Put them out to everyone": ["postMinutes", { paper: "minutes" }],
});
