import assert from "node:assert/strict";
import fc from "fast-check";
import { understand } from "../../src/language/understand.ts";
import { Understanding, type Intent } from "../../src/language/understanding.ts";

const people = ["Karen Munk", "Peter Skov", "Peter Lindholm", "Søren Ågaard", "Birgit Møller", "Henrik Thorup"].map(
  (name) => ({ name }),
);
/** 9 o'clock on Friday 20 November 2026. */
const context = { now: "2026-11-20T08:00:00.000Z", people, sender: "Karen Munk", language: "da" } as const;
const read = (text: string): Understanding => understand(text, context);
const on = (date: string): { from: string; to: string } => ({ from: date, to: date });

function sure(title: string, table: Record<string, [Intent, object]>): void {
  describe(title, () => {
    for (const [text, [intent, slots]] of Object.entries(table)) {
      it(`"${text}" → ${intent}`, () => {
        const found = read(text);
        assert.deepEqual({ intent: found.intent, sure: found.sure, slots: found.slots }, { intent, sure: true, slots });
      });
    }
  });
}

sure("cancellations", {
  afbud: ["cancel", {}],
  "AFBUD!": ["cancel", {}],
  "jeg kan desværre ikke komme på torsdag": ["cancel", { meeting: on("2026-11-26") }],
  "afbud pga. ferie": ["cancel", { reason: "ferie" }],
  "afbud fra Birgit Møller, i stedet deltager Henrik": ["cancel", { person: "Birgit Møller", substitute: "Henrik" }],
  "i stedet for Birgit kommer Henrik": ["cancel", { person: "Birgit", substitute: "Henrik" }],
  "I can't make it on Thursday, Søren goes in my place": ["cancel", { meeting: on("2026-11-26"), substitute: "Søren" }],
  "jeg kommer alligevel": ["attend", {}],
  "I'll be there on Thursday": ["attend", { meeting: on("2026-11-26") }],
  "hvem kommer ikke den 3. december?": ["listCancellations", { meeting: on("2026-12-03") }],
});

sure("agenda and meetings", {
  "må jeg se dagsordenen": ["showAgenda", {}],
  "hvad handler punkt 4 om?": ["showAgenda", { item: 4 }],
  "vis punktet om medicinboksen": ["showAgenda", { item: "medicinboksen" }],
  "what does the item on transport say?": ["showAgenda", { item: "transport" }],
  "punkt til næste møde: Lægevagt i weekenden": ["proposeItem", { subject: "Lægevagt i weekenden", meeting: "next" }],
  "punkt til næste møde: Nye Lokaler": ["proposeItem", { subject: "Nye Lokaler", meeting: "next" }],
  "kan vi tage lægevagt op på mødet?": ["proposeItem", { subject: "lægevagt" }],
  "post the agenda": ["postAgenda", {}],
  "when is the next meeting?": ["showMeeting", { meeting: "next" }],
  "indkald til møde den 4. februar kl. 9-11": [
    "scheduleMeeting",
    { date: on("2027-02-04"), start: "09:00", end: "11:00" },
  ],
  "flyt mødet fra den 3. til den 10. december": [
    "scheduleMeeting",
    { meeting: on("2026-12-03"), date: on("2026-12-10") },
  ],
  "mødet den 3. december er aflyst": ["callOffMeeting", { meeting: on("2026-12-03") }],
});

sure("actions", {
  "Birgit og Henrik laver et overblik over projekter": [
    "logAction",
    { owners: ["Birgit", "Henrik"], task: "et overblik over projekter" },
  ],
  "Birgit and Henrik overview projects": ["logAction", { owners: ["Birgit", "Henrik"], task: "overview projects" }],
  "jeg sender tallene inden den 3. december": [
    "logAction",
    { owners: ["me"], task: "sender tallene", due: { from: "2026-11-20", to: "2026-12-03" } },
  ],
  "Rebild Kommune indkalder til opfølgning inden næste møde": [
    "logAction",
    { owners: ["Rebild Kommune"], task: "indkalder til opfølgning", due: "next" },
  ],
  "mine opgaver": ["listActions", { owner: "me" }],
  "sekretariatets opgaver": ["listActions", { owner: "sekretariatet" }],
  "Rebild Kommunes opgaver": ["listActions", { owner: "Rebild Kommune" }],
  "show the working group's actions": ["listActions", { owner: "working group" }],
  "hvad mangler Birgit?": ["listActions", { owner: "Birgit", state: "open" }],
  "anything overdue?": ["listActions", { state: "overdue" }],
  "12 er færdig": ["completeAction", { action: 12 }],
  "udsæt opgave 12 til den 3. december": ["postponeAction", { action: 12, due: on("2026-12-03") }],
});

sure("minutes, looking back, and the rest", {
  referat: ["showMinutes", {}],
  "referatet fra mødet i september": ["showMinutes", { meeting: { from: "2026-09-01", to: "2026-09-30" } }],
  "publicér referatet": ["postMinutes", { paper: "minutes" }],
  "hvad besluttede vi om Klyngemidler?": ["searchDecisions", { query: "Klyngemidler" }],
  "ingen påmindelser før på mandag": ["snooze", { until: on("2026-11-23") }],
  "ingen påmindelser i næste uge": ["snooze", { until: { from: "2026-11-23", to: "2026-11-29" }, through: true }],
  "ingen påmindelser før næste uge": ["snooze", { until: { from: "2026-11-23", to: "2026-11-29" } }],
  "ingen påmindelser på mandag": ["snooze", { until: on("2026-11-23"), through: true }],
  "ingen påmindelser til og med mandag": ["snooze", { until: on("2026-11-23"), through: true }],
  "pause med påmindelser til mandag": ["snooze", { until: on("2026-11-23") }],
  "mind mig om det på mandag i stedet": ["snooze", { until: on("2026-11-23"), fewer: true }],
  "no reminders next week": ["snooze", { until: { from: "2026-11-23", to: "2026-11-29" }, through: true }],
  "no reminders until next week": ["snooze", { until: { from: "2026-11-23", to: "2026-11-29" } }],
  "postpone the reminders to Monday": ["snooze", { until: on("2026-11-23") }],
  "ingen påmindelser i denne uge": ["snooze", { until: { from: "2026-11-16", to: "2026-11-22" }, through: true }],
  "snooze until Monday": ["snooze", { until: on("2026-11-23") }],
  "remind me on Monday": ["snooze", { until: on("2026-11-23"), fewer: true }],
  "ask me again on Monday": ["snooze", { until: on("2026-11-23"), fewer: true }],
  fortryd: ["undo", {}],
  "what can you do?": ["help", {}],
  "tak for hjælpen": ["none", {}],
});

describe("several at once", () => {
  const also = (text: string): unknown[] => {
    const { intent, slots, sure, also: others = [] } = read(text);
    return [sure, { intent, slots }, ...others];
  };

  it("who is not coming is noted for each of a list", () => {
    assert.deepEqual(also("afbud fra Birgit Møller, Søren og Henrik den 3. december"), [
      true,
      ...["Birgit Møller", "Søren", "Henrik"].map((person) => ({
        intent: "cancel",
        slots: { person, meeting: on("2026-12-03") },
      })),
    ]);
    assert.equal(also("Birgit and Henrik can't come").length, 3);
  });

  it("a list with a substitute, or with a name that fits two, is asked about", () => {
    for (const text of ["afbud fra Birgit og Henrik, i stedet kommer Søren", "afbud fra Birgit og Peter"]) {
      assert.equal(also(text)[0], false, text);
    }
  });

  it("two requests with a number each are both done", () => {
    assert.deepEqual(also("Afbud på torsdag. 12 er færdig."), [
      true,
      { intent: "cancel", slots: { meeting: on("2026-11-26") } },
      { intent: "completeAction", slots: { action: 12 } },
    ]);
    assert.equal(also("12 er færdig. 11 er færdig.").length, 3);
  });

  it("a given name that is also a word is a name at the start of a sentence", () => {
    const committee = { ...context, people: ["Line Mørk", "Pia Skov", "Mark Holm"].map((name) => ({ name })) };
    const owners = (text: string): unknown => understand(text, committee).slots.owners;
    assert.deepEqual(owners("Line Mørk laver et notat"), ["Line Mørk"]);
    assert.deepEqual(owners("Pia og Line laver et notat"), ["Pia", "Line"]);
    assert.deepEqual(owners("Mark Holm writes a note"), ["Mark Holm"]);
    assert.deepEqual(understand("Mark 12 as done", committee).slots, { action: 12 });
  });

  it("people who do a task together have one task", () => {
    assert.equal(also("Birgit og Henrik laver et notat").length, 2);
  });
});

describe("what is not certain is not done", () => {
  const notDone = [
    "Peter kan ikke komme",
    "Peter laver en oversigt",
    "skal jeg melde afbud?",
    "aflys ikke mødet",
    "mødet er ikke aflyst",
    "hvad sker der hvis mødet bliver aflyst?",
    "Birgit mener at mødet skal aflyses",
    "Henrik laver ikke notatet",
    "laver Henrik et notat?",
    "sæt ikke økonomi på dagsordenen",
    "jeg kommer måske ikke",
    "kirsten tager med i stedet, jeg kan ikke komme",
    "opgave 7 er ikke færdig",
    "flyt mødet til onsdag den 14. januar",
    "jeg skriver lige",
    "don't call off the meeting",
    "should I send apologies?",
    "if it rains, call off the meeting",
    "Apologies for the late reply",
    "M\u0435tte and Birg\u0456t call the doctors",
    `afbud${" og noget mere tekst".repeat(60)}`,
  ];
  for (const text of notDone) {
    it(`"${text.slice(0, 60)}"`, () => {
      const { intent, sure } = read(text);
      assert.ok(!sure || ["none", "help", "listCancellations", "listActions", "showAgenda"].includes(intent), intent);
    });
  }

  it("a name that fits two people is said to be the doubt, and what was understood is kept", () => {
    const { intent, sure, doubt, slots } = read("Peter laver en oversigt");
    assert.deepEqual(
      { intent, sure, doubt, slots },
      {
        intent: "logAction",
        sure: false,
        doubt: "name",
        slots: { owners: ["Peter"], task: "en oversigt" },
      },
    );
  });

  it("what no form fits is asked about with up to three likely requests", () => {
    const { sure, candidates } = read("kunne man få skubbet nummer 4 lidt");
    assert.equal(sure, false);
    assert.ok(candidates.length > 0 && candidates.length <= 3);
    assert.ok(candidates.includes("postponeAction"));
  });
});

describe("two requests in one message", () => {
  it("are both understood", () => {
    const { intent, slots, also } = read("afbud på torsdag, og sæt økonomi på til næste gang");
    assert.deepEqual([intent, slots], ["cancel", { meeting: on("2026-11-26") }]);
    assert.deepEqual(also, [{ intent: "proposeItem", slots: { subject: "økonomi", meeting: "next" } }]);
  });

  it("who cannot come to a meeting that is moved for it only tells why", () => {
    for (const text of [
      "Formanden er forhindret, så mødet på torsdag rykkes til mandag den 30. november",
      "Birgit can't make it, so the meeting on Thursday moves to Monday 30 November",
      "mødet på torsdag flyttes til den 10. december, fordi Birgit er syg",
      "move Thursday's meeting to 11 December, Henrik can't come",
    ]) {
      const { intent, also } = read(text);
      assert.deepEqual([intent, also], ["scheduleMeeting", undefined], text);
    }
  });

  it("a town behind the sender's own cancellation is nobody who does not come", () => {
    const { intent, slots } = read("Jeg må melde pas på torsdag, det halve Skagen har fået influenza");
    assert.deepEqual([intent, slots.person], ["cancel", undefined]);
    assert.equal(read("jeg melder afbud for Kirsten Holm").slots.person, "Kirsten Holm");
  });

  it("a reason in a second sentence is no second request", () => {
    const { intent, also } = read("Jeg kommer ikke på torsdag. Jeg er syg.");
    assert.deepEqual([intent, also], ["cancel", undefined]);
  });
});

describe("the language", () => {
  it("is told by the message", () => {
    assert.equal(read("who is coming").language, "en");
    assert.equal(understand("hvem kommer", { ...context, language: "en" }).language, "da");
  });

  it("is the committee's where the message does not tell", () => {
    assert.equal(read("12").language, "da");
    assert.equal(understand("12", { ...context, language: "en" }).language, "en");
  });
});

describe("any text", () => {
  it("gets an understanding of the right shape", () => {
    const words =
      "jeg Birgit og I can't ikke afbud på torsdag opgave 12 er færdig møde den 3/12 kl. 9 ? , the agenda til".split(
        " ",
      );
    const jumble = fc.array(fc.constantFrom(...words), { maxLength: 15 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.oneof(jumble, fc.string({ unit: "grapheme", maxLength: 100 })), (text) => {
        const found = Understanding.parse(read(text));
        assert.equal(found.text, text);
      }),
      { numRuns: 300 },
    );
  });

  it("of 100 KB takes no time", () => {
    read("afbud");
    for (const piece of ["a", "1 ", "jeg ", "afbud fra ", "Birgit ", "kan ikke ", "‹p0› ", "og ", "3/12 ", "\u200b"]) {
      const text = piece.repeat(100_000 / piece.length);
      const before = process.cpuUsage();
      read(text);
      const { user } = process.cpuUsage(before);
      assert.ok(user < 250_000, `"${piece}" took ${user} µs`);
    }
  });
});
