import type { Language } from "../../../src/domain/language.ts";
import type { Intent } from "../../../src/language/understanding.ts";

/**
 * What stands between the words that are put in: {p} a person, {s} a substitute, {d} a day, {t} a task, {x} a subject,
 * {n} an action's number, {by} a deadline, {why} a reason; {m} the day of a meeting that is moved, {new} its new day and
 * {at} the hour.
 */
type Frames = Record<Language, readonly string[]>;

export const FRAMES: Partial<Record<Intent, Frames>> = {
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
      "nyt møde {new} {at}",
      "indkald til møde {new} {at}",
      "book et møde {new} {at}",
      "flyt mødet til {new} {at}",
      "flyt mødet {m} til {new} {at}",
      "mødet {m} flyttes til {new} {at}",
      "mødet {m} er flyttet til {new} {at}",
    ],
    en: [
      "new meeting on {new} {at}",
      "schedule a meeting on {new} {at}",
      "set up a meeting on {new} {at}",
      "move the meeting to {new} {at}",
      "move the meeting {m} to {new} {at}",
      "the meeting {m} is moved to {new} {at}",
      "please reschedule the meeting {m} to {new} {at}",
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
