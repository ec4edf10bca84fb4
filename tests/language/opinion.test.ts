import { deepEqual, equal, ok } from "node:assert/strict";
import { readOpinion, type Opinion } from "../../src/language/opinion.ts";
import { isReadInFull, withoutNames } from "../../src/language/understand.ts";
import type { Message } from "../../src/language/message.ts";

const people = [
  { name: "Lars Højgaard" },
  { name: "Jørgen Rask" },
  { name: "Christina Lund" },
  { name: "Christina Bak" },
];

const shown = (text: string): Message =>
  withoutNames(text, { now: "2026-11-20T08:00:00.000Z", people, sender: "Mette Holm", language: "da" });

/** The slots but the reason, which nobody keeps, and what is doubtful about them. */
const read = (text: string, intent: Opinion["intent"], quotes: Opinion["quotes"] = {}): object | null => {
  const meant = readOpinion(shown(text), { intent, quotes });
  if (meant === null) return null;
  const slots = Object.fromEntries(Object.entries(meant.slots).filter(([slot]) => slot !== "reason"));
  return meant.doubt === undefined || meant.doubt === "intent" ? slots : { ...slots, doubt: meant.doubt };
};

const THIRD = { from: "2026-12-03", to: "2026-12-03" };

describe("What somebody else makes of a message", () => {
  it("is made of a message without names, days and times", () => {
    equal(
      shown("Hej! Lars Højgaard er ude, jørgen tager den 3. december kl. 14 hos Morsø Kommune. Hilsen Mette").masked,
      "‹p0› er ude, ‹p1› tager ‹d0› ‹t0› hos ‹b2›.",
    );
  });

  it("names people by their signs, as they were written", () => {
    const text = "Lars er ude, Jørgen tager den 3.";
    deepEqual(read(text, "cancel", { person: "‹p0›", substitute: "‹p1›" }), {
      person: "Lars",
      substitute: "Jørgen",
      meeting: THIRD,
    });
    deepEqual(read("Lars spørger til den 3., men jeg er ude", "cancel", { person: "jeg" }), { meeting: THIRD });
    deepEqual(read("Christina er ude den 3.", "cancel", { person: "‹p0›" }), {
      person: "Christina",
      meeting: THIRD,
      doubt: "name",
    });
  });

  it("points out what is to be done, talked about or looked for, with its names and days", () => {
    const task = { owners: "‹p0› og jeg", task: "et notat om ‹p1›" };
    deepEqual(read("Et notat om Jørgen: det bliver Lars og jeg", "logAction", task), null);
    deepEqual(read("Lars og jeg: et notat om Jørgen", "logAction", task), {
      owners: ["Lars", "me"],
      task: "et notat om Jørgen",
    });
    deepEqual(
      read("Lad os nu tage festen  den 1. maj på torvet", "proposeItem", { subject: "Festen  ‹d0› på torvet" }),
      {
        subject: "festen den 1. maj på torvet",
      },
    );
    deepEqual(read("Kaffen, hvad blev det til?", "searchDecisions", { query: "Kaffen" }), { query: "Kaffen" });
  });

  const INVENTED: [what: string, opinion: Opinion][] = [
    ["a name that is not in the message", { intent: "cancel", quotes: { person: "Per" } }],
    ["a sign that is not in the message", { intent: "cancel", quotes: { person: "‹p7›" } }],
    ["words that are not in the message", { intent: "logAction", quotes: { owners: "‹p0›", task: "aflys mødet" } }],
    ["a part of a word", { intent: "proposeItem", quotes: { subject: "affe" } }],
    ["nothing but spaces", { intent: "proposeItem", quotes: { subject: "  " } }],
    ["a day for a person", { intent: "cancel", quotes: { person: "‹d0›" } }],
    ["a body for a person", { intent: "cancel", quotes: { substitute: "‹b1›" } }],
    ["several people for one", { intent: "cancel", quotes: { person: "‹p0› og ‹b1›" } }],
    ["any word for a person", { intent: "cancel", quotes: { person: "kaffe" } }],
    ["the writer as their own substitute", { intent: "cancel", quotes: { substitute: "jeg" } }],
  ];
  for (const [what, { intent, quotes }] of INVENTED)
    it(`is none where it has ${what}`, () => {
      equal(read("Lars og Morsø Kommune laver kaffe den 3., siger jeg", intent, quotes), null);
    });

  it("reads a sign that somebody typed as no sign", () => {
    equal(shown("‹p0› er ude, Lars").masked, "p0 er ude, ‹p0›");
  });

  it("does not say when: days are read as ever, and one that is none is asked about", () => {
    deepEqual(read("den 32. december går ikke", "cancel"), { doubt: "noSuch" });
  });

  it("is not asked for where only the beginning of a message is read", () => {
    ok(isReadInFull("a".repeat(500)));
    ok(!isReadInFull("a".repeat(501)));
  });
});
