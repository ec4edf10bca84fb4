import assert from "node:assert/strict";
import { courtesyIn, withoutNames } from "../../src/language/understand.ts";
import { asked, context, on, read, sure } from "./tables.ts";

asked("hearsay and guesses", {
  "mødet er vist aflyst": "callOffMeeting",
  "mødet bliver nok aflyst": "callOffMeeting",
  "mødet er efter sigende aflyst": "callOffMeeting",
  "det lyder som om mødet er aflyst": "callOffMeeting",
  "husk at mødet er aflyst": "callOffMeeting",
  "sidste møde blev aflyst": "callOffMeeting",
  "I heard the meeting is cancelled": "callOffMeeting",
  "apparently the meeting is cancelled": "callOffMeeting",
  "someone said the meeting is off": "callOffMeeting",
  "mødet er vist flyttet til den 14. december": "scheduleMeeting",
  "mødet flyttes nok til fredag": "scheduleMeeting",
  "jeg foreslår at vi flytter mødet til fredag": "scheduleMeeting",
  "supposedly the meeting has been moved to Friday": "scheduleMeeting",
  "jeg har vist meldt afbud": "cancel",
  "Birgit har vist meldt afbud": "cancel",
  "jeg melder nok afbud": "cancel",
  "I may be unable to attend": "cancel",
  "I doubt I can make it": "cancel",
  "Birgit said she can't come": "cancel",
  "jeg kommer nok": "attend",
  "I hope I can come": "attend",
  "12 er vist færdig": "completeAction",
  "hørte at 12 er færdig": "completeAction",
  "Birgit laver vist et notat": "logAction",
  "I'm told the meeting is off": "callOffMeeting",
  "afbud, tror jeg": "cancel",
  "det ser desværre ud til at jeg ikke kan komme": "cancel",
  "vi burde sende dagsordenen ud": "postAgenda",
});

sure("what only sounds like a guess", {
  "jeg kan godt nok ikke komme på torsdag": ["cancel", { meeting: on("2026-12-03") }],
  "jeg må desværre meddele at jeg ikke kan komme": ["cancel", {}],
  "jeg har fået influenza og kan ikke komme": ["cancel", { reason: "har fået influenza" }],
  "I'm afraid I can't come": ["cancel", {}],
  "vi aflyser mødet": ["callOffMeeting", {}],
  "desværre må vi aflyse mødet på torsdag": ["callOffMeeting", { meeting: on("2026-12-03") }],
  "vi har besluttet at mødet den 3. december er aflyst": ["callOffMeeting", { meeting: on("2026-12-03") }],
  "Birgit skal nok lave et notat": ["logAction", { owners: ["Birgit"], task: "et notat" }],
  "Birgit undersøger om der er nok læger": [
    "logAction",
    { owners: ["Birgit"], task: "undersøger om der er nok læger" },
  ],
  "Birgit writes a note": ["logAction", { owners: ["Birgit"], task: "writes a note" }],
});

asked("what is nearly done, or will be", {
  "12 er næsten færdig": "completeAction",
  "12 er kun delvist færdig": "completeAction",
  "12 bliver færdig i morgen": "completeAction",
  "12 burde være færdig": "completeAction",
  "12 er færdig på fredag": "completeAction",
  "luk 12 på fredag": "completeAction",
  "luk 12 når mødet er slut": "completeAction",
  "12 er færdig på nær bilaget": "completeAction",
  "12 is done except for the annex": "completeAction",
  "I'll finish 12 tomorrow": "logAction",
  "jeg er næsten færdig med 12": "completeAction",
  "jeg har næsten lavet overblikket": "completeAction",
  "overblikket over projekter er snart lavet": "completeAction",
  "12 is almost done": "completeAction",
  "12 will be done tomorrow": "completeAction",
  "the overview is half finished": "completeAction",
  "punkt 4 er færdigt": "completeAction",
  "punkt 12 er færdigt": "completeAction",
  "item 4 is done": "completeAction",
  "udsæt punkt 4 til næste møde": "postponeAction",
  "postpone agenda item 4": "postponeAction",
});

sure("what is done", {
  "12 er nu endelig færdig": ["completeAction", { action: 12 }],
  "12 blev færdig i går": ["completeAction", { action: 12 }],
  "opgave 12 om budget er færdig": ["completeAction", { action: 12 }],
  "12 is completely done": ["completeAction", { action: 12 }],
  "action item 4 is done": ["completeAction", { action: 4 }],
});

sure("what is not done yet asks for nothing", {
  "12 er ikke færdig endnu": ["none", {}],
  "12 isn't done": ["none", {}],
});

describe("when something is due", () => {
  const due: Record<string, string> = {
    "udsæt 11 til efter jul": "2026-12-28",
    "postpone 11 until after Christmas": "2026-12-28",
    "udsæt 11 til efter den 1. januar": "2027-01-04",
    "udsæt 11 til efter uge 50": "2026-12-14",
    "Birgit laver et notat efter den 3. december": "2026-12-04",
  };
  for (const [text, day] of Object.entries(due))
    it(`"${text}" is the first working day after`, () => {
      assert.deepEqual([read(text).sure, read(text).slots.due], [true, on(day)]);
    });

  it("a day that has just passed is doubted, unless its year was said", () => {
    for (const text of ["Birgit laver et budget inden den 1. november", "postpone 11 to 1 November"])
      assert.equal(read(text).doubt, "date", text);
    assert.equal(read("Birgit laver et budget inden den 1. november 2027").sure, true);
  });
});

describe("several actions, and several meetings", () => {
  const twoActions = [
    "Birgit laver et notat, og Henrik ringer til kommunen",
    "Birgit laver et notat og Henrik ringer til kommunen",
    "Birgit laver et notat. Henrik ringer til kommunen.",
    "Birgit will write a note and Henrik will call the municipality",
    "Birgit writes a note, and Henrik calls Søren",
  ];
  for (const text of twoActions)
    it(`"${text}" is two actions`, () => {
      const { sure, slots, also } = read(text);
      assert.deepEqual(
        [sure, slots.owners, also?.map(({ slots: { owners } }) => owners)],
        [true, ["Birgit"], [["Henrik"]]],
      );
    });

  it("what two do together, or one does with two things, is one", () => {
    for (const text of ["Birgit og Henrik laver et notat", "Birgit skriver et notat og sender det til Henrik"])
      assert.deepEqual([read(text).sure, read(text).also], [true, undefined], text);
  });

  it("more of them than anybody writes take no time", () => {
    const before = process.cpuUsage();
    read("I make a note and ".repeat(30));
    assert.ok(process.cpuUsage(before).user < 500_000);
  });

  it("an unknown verb of somebody else is asked about", () => {
    assert.equal(read("Birgit laver et notat, og Henrik kommenterer det").sure, false);
  });

  for (const text of [
    "afbud til næste to møder",
    "afbud til alle møder i december",
    "jeg kan ikke komme de næste tre gange",
    "aflys de næste to møder",
    "I can't come to the next two meetings",
    "jeg kommer til begge møder",
    "afbud hver torsdag",
    "jeg kan ikke komme i hele december",
  ])
    it(`"${text}": the feature asks which`, () => {
      assert.equal(read(text).doubt, "meeting");
    });
});

asked("remarks about others", {
  "Birgit skriver afbud": "cancel",
  "Birgit writes that she is ill": "cancel",
  "Birgit ringer lige til mig": "logAction",
  "Birgit calls me": "logAction",
  "Birgit tager den": "logAction",
});

sure("questions", {
  "hvem er sekretær": ["none", {}],
  "kan Birgit komme?": ["listCancellations", {}],
  "forfaldne opgaver": ["listActions", { state: "overdue" }],
  "hvornår er 12 færdig": ["listActions", { action: 12 }],
  "when is 12 due?": ["listActions", { action: 12 }],
  "er 12 færdig?": ["listActions", { action: 12 }],
  "what did we decide last time?": ["showMinutes", { meeting: "previous" }],
  "what's item 4": ["showAgenda", { item: 4 }],
  "tidspunkt?": ["showMeeting", {}],
  "er mødet aflyst?": ["showMeeting", {}],
  "is the meeting still on?": ["showMeeting", {}],
  "Birgit sender mig et udkast inden fredag": [
    "logAction",
    { owners: ["Birgit"], task: "sender mig et udkast", due: { from: "2026-11-29", to: "2026-12-04" } },
  ],
});

describe("what resembles nothing", () => {
  for (const text of ["asdf qwer", "https://example.org/abc/klynge", "kage"])
    it(`"${text}" has no offers`, () => {
      assert.deepEqual(read(text).candidates, []);
    });

  it("somebody asked to do something may be meant as an action", () => {
    assert.deepEqual(
      [read("kan Birgit lave et notat?").sure, read("kan Birgit lave et notat?").candidates[0]],
      [false, "logAction"],
    );
  });
});

describe("words of both languages", () => {
  for (const text of ["agenda", "status", "ok"])
    it(`"${text}" is in the conversation's`, () => {
      assert.deepEqual([read(text, "da").language, read(text, "en").language], ["da", "en"]);
    });
});

describe("what was marked as done and is not", () => {
  for (const text of [
    "12 er ikke færdig alligevel",
    "genåbn 12",
    "åbn opgave 12 igen",
    "reopen 12",
    "12 is not done after all",
  ])
    it(`"${text}"`, () => {
      assert.equal(courtesyIn(text, withoutNames(text, context)), "reopen");
    });
});
