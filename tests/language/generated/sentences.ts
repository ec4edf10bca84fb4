import fc from "fast-check";
import type { Language } from "../../../src/domain/language.ts";
import type { Intent, Slots } from "../../../src/language/understanding.ts";
import { DAYS, NAMES, POLITE, REASONS, SUBJECTS, TASKS, type Meaning } from "./words.ts";

/**
 * What stands between the words that are put in: {p} a person, {s} a substitute, {d} a day, {t} a task, {x} a subject,
 * {n} an action's number, {by} a deadline, {why} a reason.
 */
type Frames = Record<Language, readonly string[]>;

const FRAMES: Partial<Record<Intent, Frames>> = {
  cancel: {
    da: [
      "jeg kan desværre ikke komme {d}{why}",
      "afbud {d}{why}",
      "må melde afbud til mødet {d}{why}",
      "jeg er forhindret {d}{why}",
      "{p} kan ikke deltage {d}",
      "afbud fra {p} {d}",
      "jeg kan ikke {d}, {s} deltager i stedet for mig",
      "{p} er syg og kommer ikke {d}",
      "jeg når ikke mødet {d}{why}",
      "afbud fra {p}, {s} kommer i stedet",
    ],
    en: [
      "I can't make it {d}{why}",
      "apologies for the meeting {d}{why}",
      "I am unable to attend {d}{why}",
      "I have to skip the meeting {d}{why}",
      "{p} is not coming {d}",
      "apologies from {p} {d}",
      "I can't come {d}, {s} goes in my place",
      "{p} is ill and won't attend {d}",
      "I won't be there {d}{why}",
      "apologies from {p}, {s} comes instead",
    ],
  },
  attend: {
    da: [
      "jeg kommer alligevel {d}",
      "jeg deltager {d}",
      "{p} kommer alligevel {d}",
      "jeg kan godt komme {d}",
      "regn med mig {d}",
    ],
    en: [
      "I can come after all {d}",
      "I will attend {d}",
      "{p} is coming after all {d}",
      "I'll be there {d}",
      "count me in {d}",
    ],
  },
  proposeItem: {
    da: [
      "punkt til dagsordenen: {x}",
      "kan vi tage {x} op på næste møde",
      "sæt {x} på dagsordenen",
      "jeg vil gerne foreslå {x} som punkt",
      "nyt punkt: {x}",
      "kan du sætte {x} på til næste gang",
    ],
    en: [
      "item for the agenda: {x}",
      "can we discuss {x} at the next meeting",
      "put {x} on the agenda",
      "I would like to propose {x} as an item",
      "new item: {x}",
      "could you add {x} to the agenda",
    ],
  },
  logAction: {
    da: [
      "{p} laver {t} {by}",
      "{p} og {s} laver {t}",
      "opgave: {p} skriver {t} {by}",
      "{p} skal lave {t} {by}",
      "jeg laver {t} {by}",
      "noter at {p} udarbejder {t}",
      "vi aftalte at {p} laver {t} {by}",
      "{p} sender {t} rundt {by}",
    ],
    en: [
      "{p} prepares {t} {by}",
      "{p} and {s} write {t}",
      "action: {p} drafts {t} {by}",
      "{p} will write {t} {by}",
      "I'll write {t} {by}",
      "please note that {p} prepares {t}",
      "we agreed that {p} writes {t} {by}",
      "{p} to send out {t} {by}",
    ],
  },
  completeAction: {
    da: [
      "opgave {n} er færdig",
      "{n} er klaret",
      "luk opgave {n}",
      "jeg er færdig med {n}",
      "så er opgave {n} lavet",
      "nr. {n} er sendt",
    ],
    en: [
      "action {n} is done",
      "{n} is finished",
      "close action {n}",
      "I have finished {n}",
      "task {n} is completed",
      "number {n} is sorted",
    ],
  },
  postponeAction: {
    da: [
      "udskyd opgave {n} til {due}",
      "kan du flytte fristen for {n} til {due}",
      "opgave {n} bliver først færdig {due}",
      "skub {n} til {due}",
    ],
    en: [
      "postpone action {n} to {due}",
      "can you move the deadline for {n} to {due}",
      "push {n} to {due}",
      "extend action {n} until {due}",
    ],
  },
  scheduleMeeting: {
    da: [
      "nyt møde den 14. januar kl. 14-16",
      "indkald til møde den 14. januar kl. 14",
      "flyt mødet til den 14. januar kl. 14",
    ],
    en: [
      "new meeting on 14 January at 14:00",
      "schedule a meeting on 14 January 14:00-16:00",
      "move the meeting to 14 January at 14:00",
    ],
  },
  callOffMeeting: {
    da: ["aflys mødet {d}", "mødet {d} er aflyst", "mødet {d} bliver ikke til noget"],
    en: ["cancel the meeting {d}", "call off the meeting {d}", "the meeting {d} is called off"],
  },
  postAgenda: {
    da: ["læg dagsordenen i kanalen", "send dagsordenen ud", "publicer dagsordenen", "del dagsordenen med alle"],
    en: [
      "post the agenda in the channel",
      "send out the agenda",
      "publish the agenda",
      "share the agenda with everyone",
    ],
  },
  postMinutes: {
    da: ["læg referatet i kanalen", "send referatet ud", "publicer referatet", "del referatet med alle"],
    en: [
      "post the minutes in the channel",
      "send out the minutes",
      "publish the minutes",
      "share the minutes with everyone",
    ],
  },
  snooze: {
    da: ["ingen påmindelser", "stop med at minde mig", "sluk for påmindelser", "færre påmindelser"],
    en: ["no reminders", "stop reminding me", "turn off reminders", "fewer reminders"],
  },
  undo: {
    da: ["fortryd", "fortryd det sidste", "det var en fejl", "slet det igen"],
    en: ["undo", "undo that", "that was a mistake", "take that back"],
  },
};

export const WRITING = Intents(FRAMES);

function Intents(frames: typeof FRAMES): readonly Intent[] {
  const known: readonly Intent[] = [
    ...(["cancel", "attend", "proposeItem", "logAction", "completeAction", "postponeAction"] as const),
    ...(["scheduleMeeting", "callOffMeeting", "postAgenda", "postMinutes", "snooze", "undo"] as const),
  ];
  return known.filter((intent) => frames[intent] !== undefined);
}

const BY: Record<Language, string> = { da: "inden ", en: "by " };

/** Sentences of one intent, of both languages, some of them mistyped, with what they mean. */
export function sentencesOf(intent: Intent): fc.Arbitrary<Meaning> {
  return fc
    .record({
      language: fc.constantFrom<Language>("da", "en"),
      frame: fc.nat(),
      day: fc.nat(),
      people: fc.tuple(fc.nat(), fc.nat()),
      words: fc.nat(),
      why: fc.nat(),
      polite: fc.nat(),
      number: fc.integer({ min: 1, max: 60 }),
      slip: fc.option(fc.record({ word: fc.nat(), at: fc.nat(), swap: fc.boolean() }), { freq: 3 }),
      bare: fc.boolean(),
    })
    .map(({ language, frame, day, people: [one, other], words, why, polite, number, slip, bare }) => {
      const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] ?? fail();
      const form = pick(FRAMES[intent]?.[language] ?? [""], frame);
      const said = pick(DAYS[language], day);
      const isUsed = (sign: string): boolean => form.includes(sign);
      const person = pick(NAMES, one);
      const substitute = pick(
        NAMES.filter((name) => !sameFirst(name, person)),
        other,
      );
      const isDay = !bare && isUsed("{d}");
      const isBy = !bare && isUsed("{by}");
      const due = {
        words: language === "da" ? "den 14. januar" : "14 January",
        range: { from: "2027-01-14", to: "2027-01-14" },
      };
      const filled = form
        .replace("{p}", person)
        .replace("{s}", substitute)
        .replace(" {d}", isDay ? ` ${said.words}` : "")
        .replace(" {by}", isBy ? ` ${BY[language]}${due.words}` : "")
        .replace("{due}", due.words)
        .replace("{t}", pick(TASKS[language], words))
        .replace("{x}", pick(SUBJECTS[language], words))
        .replace("{n}", String(number))
        .replace("{why}", pick(REASONS[language], why));
      const [before, after] = pick(POLITE[language], polite);
      const isMine = intent === "logAction" && !isUsed("{p}");
      const slots: Slots = {
        ...(isUsed("{p}") && intent !== "logAction" && { person }),
        ...(isUsed("{s}") && intent === "cancel" && { substitute }),
        ...(isDay && { meeting: said.range }),
        ...(intent === "logAction" && { owners: isMine ? ["me"] : [person, ...(isUsed("{s}") ? [substitute] : [])] }),
        ...((isUsed("{due}") || isBy) && { due: due.range }),
        ...(isUsed("{n}") && { action: number }),
      };
      const typed = slip ? mistyped(filled, slip) : filled;
      return { language, text: `${before}${typed}${after}`, intent, slots };
    });
}

function fail(): never {
  throw new Error("nothing to pick from");
}

const sameFirst = (one: string, other: string): boolean =>
  one.split(" ")[0]?.toLowerCase() === other.split(" ")[0]?.toLowerCase();

/** One word of at least six letters with two letters swapped or one left out; names and figures stay. */
function mistyped(text: string, { word, at, swap }: { word: number; at: number; swap: boolean }): string {
  const words = text.split(" ");
  const long = words.flatMap((one, index) => (/^\p{Ll}{6,}$/u.test(one) && !isName(one) ? [index] : []));
  const chosen = long[word % Math.max(1, long.length)];
  if (chosen === undefined) return text;
  const letters = words[chosen] ?? "";
  const place = 1 + (at % (letters.length - 2));
  const changed = swap
    ? letters.slice(0, place) + letters.charAt(place + 1) + letters.charAt(place) + letters.slice(place + 2)
    : letters.slice(0, place) + letters.slice(place + 1);
  return words.map((one, index) => (index === chosen ? changed : one)).join(" ");
}

const isName = (word: string): boolean => NAMES.some((name) => name.toLowerCase().split(" ").includes(word));
