import assert from "node:assert/strict";
import { READING } from "../../src/language/intents/index.ts";
import { read, sure } from "./tables.ts";

const NOT_SAID_OF_THE_MEETING = [
  "aflys frokosten til mødet",
  "cancel the meeting room",
  "call off the meeting room booking",
  "flyt punktet til kl. 15",
  "jeg er indkaldt til et møde den 21. januar kl. 10",
  "Mette har bedt om et ekstra møde den 21. januar kl. 10",
  "KL har indkaldt til møde den 21. januar kl. 10",
  "mødet med Mette er flyttet til den 21. januar kl. 10",
  "dagsordenen er lagt i kanalen",
  "er dagsordenen lagt i kanalen",
  "the agenda has been posted in the channel",
  "referatet er sendt ud",
  "kan vi aflyse mødet?",
  "kan man aflyse mødet?",
  "må jeg aflyse mødet?",
  "can we cancel the meeting?",
  "kan vi flytte mødet til den 10. december kl. 14?",
  "can we move the meeting to 10 December?",
  "der er en risiko for at vi må aflyse mødet den 3. december",
  "det kan blive nødvendigt at aflyse mødet",
  "we may have to call off the meeting on 3 December",
  "jeg melder ikke afbud",
  "jeg har ikke afbud",
  "ingen afbud fra mig",
  "jeg vil ikke melde afbud",
  "no cancellation from me",

  "Punkt 5 kommer ikke med",
  "Ensomhed blandt ældre kommer ikke med",
  "lægerne kommer ikke",
  "bilagene mangler, jeg kan ikke komme ind på Teams",
  "jeg kan ikke komme på nettet",
  "I can't make it work",
  "jeg skal huske at melde afbud",
  "jeg skal have meldt afbud til et andet møde",
  "der er en risiko for at jeg må melde afbud til den 3. december",
  "vi skal ikke aflyse mødet",
  "the meeting won't be at the town hall",
  "we should not call off the meeting",
  "we are thinking about cancelling the whole meeting on 10 December",
  "det kan være vi bliver nødt til at flytte mødet til den 21. januar",

  "alligevel",
  "ok skriv alligevel",
  "vi har alligevel ikke tid til det",
  "det kan jeg godt",
  "jeg sender en af mine folk",
  "Birgit sender sin souschef Karen Holst",
  "Birgit afleverer opgave 6 til Henrik",
  "I'm sending one of my people",

  "Birgit vil aflyse mødet",
  "formanden vil aflyse mødet",
  "Birgit ønsker at aflyse mødet",
  "bestillingen af mødet er aflyst",
  "invitationen til mødet er aflyst",
  "the order for the meeting has been cancelled",
  "Henrik vil gerne flytte mødet til 10. december",
  "Henrik vil flytte mødet til 10. december",
  "læg dagsordenen i kanalen når Birgit har svaret",
  "post the agenda when Birgit has answered",
  "post the agenda once Birgit approves",
  "post the agenda after lunch",
  "jeg har et møde den 10. december kl. 9",
  "Henrik er ikke min stedfortræder",
  "Henrik is not my substitute",
  "I can't make the slides",
  "I cannot make the deadline",
  "I can't make up my mind",
  "I can't make it clearer",
  "I cannot make heads or tails of this",
  "jeg er forhindret i at læse bilagene",
  "jeg kan ikke sige om jeg kommer",
  "jeg kan ikke være med til at godkende det",
  "I will not take part in the working group",
  "Birgit will not make an overview",
  "Henrik cannot make a plan for that",
  "Henrik can't make the figures add up",
  "Birgit er forhindret i at sende bilag",
  "Henrik er syg af at vente",
  "vi kan ikke nå det hele på mødet",
  "vi er færdige med at diskutere medicinboksen",
  "punktet om parkering er unødvendigt",
  "jeg foreslår at Birgit laver et overblik",
  "I suggest Birgit makes an overview",
  "Henrik får brug for hjælp",
  "Henrik får at vide, at han skal komme",
  "Henrik undersøger sagen, siger rygtet",
  "Birgit laver et overblik, tror jeg",
  "jeg er med på den",
  "jeg kommer med en bemærkning",
  "I'm coming around to the idea",
  "I'll be there for you",
];

describe("what nobody asked for", () => {
  for (const text of NOT_SAID_OF_THE_MEETING)
    it(`"${text}" writes nothing`, () => {
      const { intent, sure } = read(text);
      assert.ok(!sure || READING.has(intent), `${intent} is done`);
    });
});

describe("what happens if", () => {
  for (const text of [
    "hvad nu hvis Birgit melder afbud?",
    "what if we call off the meeting?",
    "hvis hun er syg, hvad gør vi så?",
  ])
    it(`"${text}" asks for nothing`, () => assert.deepEqual([read(text).intent, read(text).sure], ["none", true]));
});

sure("two lines", {
  "kan ikke komme på torsdag\njeg er syg": [
    "cancel",
    { meeting: { from: "2026-12-03", to: "2026-12-03" }, reason: "syg" },
  ],
});

describe("a disguise", () => {
  for (const text of ["Bir\u200bgit laver et notat", "<at>Birgit</at> laver et notat", "B\u0456rgit laver et notat"])
    it(`${JSON.stringify(text)} hits nobody`, () => assert.equal(read(text).sure, false));
});
