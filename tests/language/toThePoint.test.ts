import assert from "node:assert/strict";
import { READING } from "../../src/language/intents/traits.ts";
import { on, read, sure } from "./tables.ts";

const THE_3RD = on("2026-12-03");

sure("a message that comes to the point after a story, or before one", {
  "Kedlen er gået i stykker, og jeg venter på smeden, så jeg kommer ikke på torsdag": ["cancel", { meeting: THE_3RD }],
  "mit fly er aflyst så jeg når ikke frem til mødet den 3. december": [
    "cancel",
    { meeting: THE_3RD, reason: "mit fly er aflyst" },
  ],
  "Lægen siger god for det, så nu kommer jeg altså på torsdag.": ["attend", { meeting: THE_3RD }],
  "Vi har talt længe om det, så Thisted Kommune indkalder til en workshop": [
    "logAction",
    { owners: ["Thisted Kommune"], task: "indkalder til en workshop" },
  ],
  "Cancel me for Thursday, I'd rather watch paint dry": ["cancel", { meeting: THE_3RD }],
  "My neighbour has offered to drive me, so I shall be joining you on 3 December.": ["attend", { meeting: THE_3RD }],
  "It took three evenings and a printer, but the leaflet on dementia is finally finished": [
    "completeAction",
    { task: "the leaflet on dementia" },
  ],
});

describe("a story that may change the point", () => {
  for (const text of [
    "Hvis det sner, så jeg ikke kan køre, kommer jeg ikke",
    "kirsten tager med i stedet, jeg kan ikke komme",
    "Birgit laver et notat, og Henrik kommenterer det",
    "jeg kan ikke komme før kl. 15, så start bare uden mig",
    "Vi rykker mødet på torsdag, da to er til landsmøde. Ny dato er tirsdag den 1. december kl. 10",
    "Birgit siger, jeg kommer ikke",
    "We talked about it yesterday, the meeting is called off",
  ])
    it(`"${text}" is asked about, or nothing`, () => {
      const { sure: isSure, intent } = read(text);
      assert.ok(!isSure || READING.has(intent), intent);
    });
});

sure("what is answered to a proposal, and asked of it", {
  "tag Birgits punkt med": ["answerProposal", { accepts: true, person: "Birgit" }],
  "take Birgit's item in": ["answerProposal", { accepts: true, person: "Birgit" }],
  "Birgits forslag er ikke godkendt": ["answerProposal", { accepts: false, person: "Birgit" }],
  "reject stop smoking": ["answerProposal", { accepts: false, subject: "stop smoking", inPassing: true }],
  "kom mit punkt med?": ["showProposals", { own: true }],
  "was my item accepted?": ["showProposals", { own: true }],
});

sure("who stands in, who is expected, and what belongs to a subject", {
  "Bent Sloth afløser Henrik på mødet torsdag": [
    "cancel",
    { person: "Henrik", substitute: "Bent Sloth", meeting: THE_3RD },
  ],
  "Bent Sloth replaces Henrik at Thursday's meeting": [
    "cancel",
    { person: "Henrik", substitute: "Bent Sloth", meeting: THE_3RD },
  ],
  "yes er på den 3.12": ["attend", { meeting: THE_3RD }],
  "har de andre tænkt sig at dukke op på torsdag?": ["listCancellations", { meeting: THE_3RD }],
  "Is it correct that Henrik sent apologies?": ["listCancellations", {}],
  "Vi mangler et punkt om budget 3. kvartal på mødet den 3. december": [
    "proposeItem",
    { subject: "budget 3. kvartal", meeting: THE_3RD },
  ],
  "Kardiologisk afdeling skriver retningslinjer": [
    "logAction",
    { owners: ["Kardiologisk afdeling"], task: "skriver retningslinjer" },
  ],
  "Give me everything that is past its deadline": ["listActions", { state: "overdue" }],
  "Can't do Thursday I'm afraid, the council has called an extra session": [
    "cancel",
    { meeting: THE_3RD, reason: "the council has called an extra session" },
  ],
});

describe("who was not away", () => {
  for (const text of ["Dan Wulff havde ikke afbud", "jeg havde ikke afbud", "Ingen havde afbud", "I'm not ill"])
    it(`"${text}" cancels for nobody`, () => {
      const { sure: isSure, intent } = read(text);
      assert.ok(!isSure || intent === "none", intent);
    });
});
