import { deepEqual, equal } from "node:assert/strict";
import { saidOfDraft, type SaidOfDraft } from "../../src/language/draftSentences.ts";

const SAID: readonly [sentence: string, said: SaidOfDraft][] = [
  ["behold opgaven om kørsel", { kind: "keep", about: "kørsel" }],
  ["Drop opgaven om kørsel.", { kind: "leaveOut", about: "kørsel" }],
  ["opgaven om kørsel er ikke en opgave", { kind: "leaveOut", about: "kørsel" }],
  ["opgaven om kørsel er Maries", { kind: "owner", about: "kørsel", who: "Maries" }],
  ["nej, Marie har opgaven om kørsel", { kind: "owner", about: "kørsel", who: "Marie" }],
  ["fristen for opgaven om kørsel er den 4. december", { kind: "due", about: "kørsel", day: "den 4. december" }],
  ["punkt 2 blev godkendt", { kind: "decision", item: 2, part: null, decision: "approved" }],
  ["punkt 3 blev drøftet, ikke udsat", { kind: "decision", item: 3, part: null, decision: "discussed" }],
  ["punkt 3 blev ikke godkendt", { kind: "decision", item: 3, part: null, decision: "rejected" }],
  ["indstilling 2.1 er udsat", { kind: "decision", item: 2, part: 1, decision: "postponed" }],
  ["indstilling 2.1 blev taget til efterretning", { kind: "decision", item: 2, part: 1, decision: "noted" }],
  ["2.1 blev udsat", { kind: "decision", item: 2, part: 1, decision: "postponed" }],
  ["indstilling 1.1 er ingen beslutning", { kind: "decision", item: 1, part: 1, decision: null }],
  ["der blev ikke truffet beslutning om punkt 2", { kind: "decision", item: 2, part: null, decision: null }],
  ["fristen for notatet er 1. februar", { kind: "due", about: "notatet", day: "1. februar" }],
  ["notatet er Christina Baks", { kind: "owner", about: "notatet", who: "Christina Baks" }],
  ["fjern opgaven til Jørgen", { kind: "leaveOutOf", who: "Jørgen" }],
  ["Marie var der ikke", { kind: "absent", who: "Marie" }],
  ["Maria havde afbud, Line Mørk kom i stedet", { kind: "absent", who: "Maria", instead: "Line Mørk" }],
  ["Maria var ikke til stede, i stedet deltog Line Mørk", { kind: "absent", who: "Maria", instead: "Line Mørk" }],
  ["Line Mørk kom i stedet for Maria", { kind: "absent", who: "Maria", instead: "Line Mørk" }],
  ["opfølgningen på punkt 1 skal være den 14. januar", { kind: "backOn", item: 1, about: "", day: "den 14. januar" }],
  [
    "opfølgningen om tandpleje er den 14. januar",
    { kind: "backOn", item: null, about: "tandpleje", day: "den 14. januar" },
  ],
  ["fristen på punkt 3 er den 15. januar", { kind: "due", item: 3, about: "", day: "den 15. januar" }],
  ["opfølgningen er den 14.", { kind: "backOn", item: null, about: "", day: "den 14" }],
  ["nej, den 28. januar", { kind: "instead", day: "den 28. januar" }],
  ["the deadline for item 3 is 15 January", { kind: "due", item: 3, about: "", day: "15 January" }],
  ["the follow-up is on 14 January", { kind: "backOn", item: null, about: "", day: "14 January" }],
  ["no, it was 28 January", { kind: "instead", day: "28 January" }],
  ["Maria sent apologies, Lena Moss came instead", { kind: "absent", who: "Maria", instead: "Lena Moss" }],
  ["the follow-up on item 1 should be on 14 January", { kind: "backOn", item: 1, about: "", day: "14 January" }],
  ["2.1 was postponed", { kind: "decision", item: 2, part: 1, decision: "postponed" }],
  ["recommendation 1.1 is no decision", { kind: "decision", item: 1, part: 1, decision: null }],
  ["no decision was taken on item 2", { kind: "decision", item: 2, part: null, decision: null }],
  ["the deadline for the paper is 1 February", { kind: "due", about: "paper", day: "1 February" }],
  ["the paper is Christina Bak's", { kind: "owner", about: "paper", who: "Christina Bak's" }],
  ["remove the action for Jørgen", { kind: "leaveOutOf", who: "Jørgen" }],
  ["Dan Wulff var til stede", { kind: "present", who: "Dan Wulff" }],
  ["Dan Wulff havde ikke afbud", { kind: "present", who: "Dan Wulff" }],
  ["Dan Wulff havde afbud", { kind: "absent", who: "Dan Wulff" }],
  ["Dan Wulff var ikke til stede", { kind: "absent", who: "Dan Wulff" }],
  ["Dan Wulf hedder Dan Wulff", { kind: "name", wrong: "Dan Wulf", right: "Dan Wulff" }],
  ["næste møde er den 14. januar", { kind: "next", when: "den 14. januar", place: null }],
  [
    "næste møde holdes den 14. januar kl. 13 i Thisted",
    { kind: "next", when: "den 14. januar kl. 13 i Thisted", place: "Thisted" },
  ],
  ["punktet om tandpleje tages ikke op igen", { kind: "notAgain", about: "tandpleje" }],
  ["punktet om tandpleje skal op igen", { kind: "again", about: "tandpleje" }],
  ["keep the action about transport", { kind: "keep", about: "transport" }],
  ["leave the action about transport out", { kind: "leaveOut", about: "transport" }],
  ["the action about transport is Maria's", { kind: "owner", about: "transport", who: "Maria's" }],
  ["the deadline for the action about transport is 4 December", { kind: "due", about: "transport", day: "4 December" }],
  ["item 2 was approved", { kind: "decision", item: 2, part: null, decision: "approved" }],
  ["recommendation 2.1 was not approved", { kind: "decision", item: 2, part: 1, decision: "rejected" }],
  ["Dan Wulff was present", { kind: "present", who: "Dan Wulff" }],
  ["Dan Wulff didn't send apologies", { kind: "present", who: "Dan Wulff" }],
  ["Dan Wulff was not there", { kind: "absent", who: "Dan Wulff" }],
  ["Dan Wulf is spelled Dan Wulff", { kind: "name", wrong: "Dan Wulf", right: "Dan Wulff" }],
  ["the next meeting is in Aalborg", { kind: "next", when: "in Aalborg", place: "Aalborg" }],
  ["the item on dental care does not come back", { kind: "notAgain", about: "dental care" }],
];

describe("a sentence about minutes that are looked through", () => {
  for (const [sentence, said] of SAID)
    it(`is read: "${sentence}"`, () => {
      deepEqual(saidOfDraft(sentence), said);
    });

  for (const sentence of [
    "jeg var der ikke",
    "hvem var til stede?",
    "blev punkt 2 godkendt?",
    "afbud fra Dan Wulff",
    "Dan Wulff kommer ikke",
    "punkt 2 er langt",
    "drop mødet",
    "everybody was present",
    "log an action about transport",
  ])
    it(`is none: "${sentence}"`, () => {
      equal(saidOfDraft(sentence), null);
    });
});
