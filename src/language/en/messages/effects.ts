import type { effects as danish } from "../../da/messages/effects.ts";
import { general } from "./general.ts";

export const effects: typeof danish = {
  title: "When you publish",
  summary: (where) => `The summary is posted ${where}, where everybody in the committee can see it.`,
  summaryCorrected: (where) => `The summary that stands ${where} is corrected.`,
  agenda: (when, where) => `The agenda for ${when} is posted ${where}.`,
  agendaCorrected: (when, where) => `The agenda for ${when} that stands ${where} is corrected.`,
  noActions: "No actions are created.",
  actions: (count) => (count === 1 ? "1 action is created." : `${count} actions are created.`),
  actionsCorrected: (numbers) =>
    numbers.length === 1
      ? `Action ${general.and(numbers.map(String))} is corrected.`
      : `Actions ${general.and(numbers.map(String))} are corrected.`,
  known: (numbers) =>
    numbers.length === 1
      ? `Action ${general.and(numbers.map(String))} exists already and stays.`
      : `Actions ${general.and(numbers.map(String))} exist already and stay.`,
  dropped: (numbers) =>
    numbers.length === 1
      ? `Action ${general.and(numbers.map(String))} is no longer in the minutes but stays on the list.`
      : `Actions ${general.and(numbers.map(String))} are no longer in the minutes but stay on the list.`,
  doubted: (numbers) =>
    numbers.length === 1
      ? `Action ${general.and(numbers.map(String))} is in doubt: it stays out of the minutes unless you say yes to it, but stays on the list.`
      : `Actions ${general.and(numbers.map(String))} are in doubt: they stay out of the minutes unless you say yes to them, but stay on the list.`,
  newcomers: (names) =>
    `${general.and(names)} ${names.length === 1 ? "is" : "are"} not in the committee and will be added as ${names.length === 1 ? "a guest" : "guests"}.`,
  told: (names) => `${general.and(names)} will be told in their own chat.`,
  untold: (names) => `I cannot write to ${general.or(names)}, so the message has to come from you.`,
  comingUp: (subjects) => `Coming up on the agenda again: ${subjects.join("; ")}.`,
  settled: (subjects) => `Taken up at the meeting, and not on the agenda again: ${general.ended(subjects.join("; "))}`,
  carried: (subjects) =>
    `Not mentioned in the minutes, and so on the next agenda: ${general.ended(subjects.join("; "))}`,
  comesLater: (subject, out, later) =>
    `“${subject}” comes on the agenda for ${later}, since the one for ${out} is out.`,
  comesNever: (subject, out) =>
    `“${subject}” does not come on the agenda for ${out} by itself, since that is out. You can put it on once you have published.`,
  otherNext: (said, planned) =>
    `The next meeting is ${said} in the minutes, but ${planned} in the calendar. Afterwards I ask whether it has moved.`,
  standing: (titles) => `Becomes a standing item on every agenda: ${general.ended(titles.join("; "))}`,
  closed: (things) =>
    `Closed, so that only members can read it, in their own chat: ${general.ended(things.join("; "))}`,
  unconfirmed: (things, more) =>
    `Left out unless you say yes first: ${general.ended([...things, ...(more > 0 ? [`${more} more`] : [])].join("; "))}`,
  proposalTaken: (person, subject) => `${person} is told that “${subject}” has been taken in.`,
  proposalLeftOut: (person, subject) => `${person} is told that “${subject}” is no longer on the agenda.`,
  missing: (titles) =>
    `Expected, but not in the document: ${general.ended(titles.join("; "))} If you publish now, ${titles.length === 1 ? "it" : "they"} will not be on the agenda.`,
  noLonger: (titles) =>
    `On the agenda until now, but not in the document, so ${titles.length === 1 ? "it goes" : "they go"}: ${general.ended(titles.join("; "))}`,
};
