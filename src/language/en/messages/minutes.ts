import type { minutes as da } from "../../da/messages/minutes.ts";
import { general } from "./general.ts";

export const minutes = {
  decisions: {
    approved: "approved",
    noted: "noted",
    discussed: "discussed",
    amended: "approved with changes",
    postponed: "postponed",
    rejected: "rejected",
    referred: "referred",
  },
  decidedOn: (numbers, decision) => `${general.and(numbers.map(String))}: ${decision}`,
  title: (committee, when) => `Minutes · ${committee} · ${when}`,
  decided: "Decided",
  actions: "Actions",
  comingUp: "Coming up again",
  noDue: "no deadline",
  nextTime: "next meeting",
  allItems: "All items",
  moreDecisions: (count) => `and ${count} more under All items`,
  moreActions: (count) => (count === 1 ? "1 more action" : `${count} more actions`),
  itemsLeft: (count) => (count === 1 ? "and 1 more item" : `and ${count} more items`),
  actionsLeft: (count) => `and ${count} more. Write “actions” to see them all.`,
  moreSubjects: (count) => (count === 1 ? "1 more subject" : `${count} more subjects`),
  absent: "Not present",
  absentWithSubstitute: (name, substitute) => `${name} (${substitute} instead)`,
  nextMeeting: "Next meeting",
  itemsOnly: (count) => (count === 1 ? "1 item" : `${count} items`),
  none: "No minutes have been published yet.",
  noneBefore: "No minutes have been published before the latest.",
  noneFor: (when) => `No minutes have been published for ${when}.`,
  noneForMeeting: "No minutes have been published for that meeting.",
  search: {
    titleOf: (when) => `Decided: ${when}`,
    otherTimes: (when) =>
      `There is nothing from the time you ask about (${when}), but here is what other meetings have:`,
    furtherOn: (count) => (count === 1 ? "One more place" : `${count} more places`),
    title: (query) => `What the minutes say about “${query}”`,
    hit: (when, item, title) => `${when} · item ${item} · ${title}`,
    more: (count) => `There are ${count} more places. Write more words to find the right one.`,
    none: (query) =>
      `I find nothing about “${query}” in the minutes. Try another or a shorter word, for example one from the item's heading.`,
    noMinutes: "No minutes have been published yet, so there is nothing to search.",
    missingQuery: "Write what you want to know about, for example “what did we decide about funding?”.",
  },
  publish: {
    noDraft: "There are no minutes waiting. Send them to me as a Word or PDF file, or paste the text here.",
    onlyNow: "I only publish at once. Write it again when the minutes are to go out.",
    noDraftFor: (when) => `There are no minutes waiting for ${when}. Send them to me as a file.`,
    already: (when) =>
      `The minutes of ${when} have been published already. Send me a corrected edition if something has to change.`,
    done: (when, where) => `The minutes of ${when} are being posted ${where}.`,
    corrected: (when, where) => `The minutes of ${when} have been corrected, and so will be the card ${where}.`,
    byAnother: (name, when, corrects) =>
      corrects
        ? `${name} has already published the corrected minutes of ${when}.`
        : `${name} has already published the minutes of ${when}.`,
    actions: (numbers) =>
      numbers.length === 1
        ? `Action ${general.and(numbers.map(String))} is now on the list.`
        : `${numbers.length} actions are now on the list: ${general.and(numbers.map(String))}.`,
    actionsCorrected: (numbers) =>
      numbers.length === 1
        ? `Action ${general.and(numbers.map(String))} has been corrected.`
        : `Actions ${general.and(numbers.map(String))} have been corrected.`,
    told: (names) => `${general.and(names)} will be told.`,
    planButton: "Schedule the meeting",
    nextMeeting: (when) => `The next meeting, ${when}, is not scheduled yet.`,
    dropped: (numbers) =>
      numbers.length === 1
        ? `Action ${general.and(numbers.map(String))} is no longer in the minutes, but still on the list.`
        : `Actions ${general.and(numbers.map(String))} are no longer in the minutes, but still on the list.`,
    agendas: (days) => `What comes up again is now on the agenda of ${general.and(days)}.`,
    agendaOut: (days) => `The agenda for ${general.and(days)} is out, and this is not on it:`,
    leftOut: "Left out because nobody said yes:",
    writeDownButton: "Write it down",
    putOnAgendaButton: "Put on the agenda",
  },
} satisfies typeof da;
