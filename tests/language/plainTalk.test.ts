import assert from "node:assert/strict";
import { READING } from "../../src/language/intents/traits.ts";
import { read, sure } from "./tables.ts";

/** What colleagues tell one another about meetings and tasks: nothing of it is done without asking. */
const TALK = [
  "haha det afbud fra Birgit kunne jo udgives som roman",
  "hendes afbud var da lidt langt",
  "jeg hører at mødet er aflyst",
  "jeg hørte mødet var aflyst",
  "jeg synes vi skal aflyse mødet",
  "jeg hører at Birgit ikke kommer",
  "mødet er aflyst, siger Birgit",
  "Birgit skriver at han er syg",
  "Birgit sender dig en mail",
  "det er ikke mig, der har meldt afbud",
  "Birgit meldte afbud sidst, og det var også lige op over",
  "Birgit melder altid afbud i december",
  "Min kollega i den anden klynge kommer ikke på torsdag",
  "jeg ville ønske jeg kunne melde afbud",
  "jeg kunne ikke komme sidst",
  "jeg så at Birgit har meldt afbud",
  "Henrik har tilbudt at komme i stedet for mig",
  "I've asked Henrik to come instead but he hasn't answered",
  "hopefully I can come on Thursday",
  "I'm glad Birgit is coming on Thursday",
  "jeg er glad for at Birgit kommer på torsdag",
  "jeg kommer forbi i morgen og henter computeren",
  "vi plejer at aflyse mødet i december",
  "vi snakkede om at aflyse mødet på torsdag",
  "I'm against calling off Thursday's meeting",
  "mødet har været aflyst to gange i år",
  "they moved their meeting to 10 December",
  "I'd rather we moved the meeting to Friday at 2",
  "Jeg foreslog at flytte mødet til den 10. december",
  "vi havde genoptræning på dagsordenen i foråret",
  "I had hoped for an item on dementia",
  "once the minutes are approved you can post them",
  "når referatet er godkendt kan du lægge det op",
  "number 4 was finished by mistake",
  "jeg godkender referatet",
  "Sekretariatets liste skal opdateres",
  "Birgits oplæg skal sendes rundt",
  "sæt Hjørring Kommune på til næste gang",
  "I want to cancel for Birgit and move the meeting to 4 December",
];

describe("what is told among colleagues", () => {
  for (const text of TALK)
    it(`"${text}" does nothing by itself`, () => {
      const { intent, sure } = read(text);
      assert.ok(!sure || READING.has(intent), intent);
    });
});

sure("what is asked for with a reason, kindly, or after something else", {
  "vi dropper mødet på torsdag, der er ikke nok punkter": [
    "callOffMeeting",
    { meeting: { from: "2026-12-03", to: "2026-12-03" } },
  ],
  "Thursday's meeting won't be taking place": ["callOffMeeting", { meeting: { from: "2026-12-03", to: "2026-12-03" } }],
  "Oh dear, I pressed the wrong thing. Can you take that back?": ["undo", {}],
  "Might we discuss the ambulance contract at the next meeting?": [
    "proposeItem",
    { subject: "the ambulance contract", meeting: "next" },
  ],
  "sæt Sygehuset i Thisted på dagsordenen": ["proposeItem", { subject: "Sygehuset i Thisted" }],
  "kan I ikke sætte akuttelefonen på": ["proposeItem", { subject: "akuttelefonen" }],
  "Vi trænger til at drøfte rekruttering, så skriv det på dagsordenen": ["proposeItem", { subject: "rekruttering" }],
});

sure("what somebody else does elsewhere asks for nothing", {
  "I heard the conference in Viborg was called off": ["none", {}],
  "er der nogen der har en oplader til en iPhone?": ["none", {}],
});
