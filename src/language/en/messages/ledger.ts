import type { TopicKind, WhyLost } from "../../../domain/ledger.ts";
import { capitalised } from "../../capitalised.ts";
import type { ledger as da } from "../../da/messages/ledger.ts";
import { general } from "./general.ts";

/** With the words before it, where there is a day. */
const on = (day: string | null): string => (day === null ? "" : ` on ${day}`);

/** What a message was about, with the day of its meeting where it has one. */
const topics: Record<TopicKind, (day: string | null) => string> = {
  reminder: (day) => `reminder${day === null ? "" : ` of the meeting on ${day}`}`,
  attendance: (day) => `message about who comes${on(day)}`,
  substitute: (day) => `message about a substitute${on(day)}`,
  proposal: (day) => `message about a proposal${day === null ? "" : ` for ${day}`}`,
  newMeeting: (day) => `message about a new meeting${on(day)}`,
  moved: (day) => `message that the meeting is moved${day === null ? "" : ` to ${day}`}`,
  calledOff: (day) => `message that the meeting${on(day)} is off`,
  onAgain: (day) => `message that the meeting${on(day)} takes place after all`,
  agenda: (day) => `the agenda${day === null ? "" : ` for ${day}`}`,
  minutes: (day) => `the minutes${day === null ? "" : ` of ${day}`}`,
  action: () => "message about an action",
  secretariat: () => "message to the secretariat",
  answer: () => "an answer",
  welcome: () => "welcome",
};

const whys: Record<WhyLost, string> = {
  noAccount: "has not met me yet",
  blocked: "has blocked me",
  removed: "has removed me",
  notAllowed: "I may not write there",
  gone: "the conversation is gone",
  left: "is not in the team any more",
  refused: "Teams did not take the message",
  triedForHours: "Teams did not answer, though I tried for hours",
  broken: "something went wrong on my side",
  unknown: "Teams did not answer, so it may have arrived",
};

const ofChannel: Partial<Record<WhyLost, string>> = {
  removed: "I am no longer in it",
  blocked: "I may not write there",
};

export const ledger = {
  heading: "Did not arrive",
  headingOf: (about) => `Did not arrive about ${about}`,
  everybody: "Everyone has been told.",
  everybodyElse: "Everyone else has been told.",
  allArrived: (about) => `Everything that I sent about ${about} has arrived.`,
  gotAll: (person, about) => `${person} has got everything that I sent${about === null ? "" : ` about ${about}`}.`,
  nothingSent: (person, about, days) =>
    `I have sent ${person === null ? "nothing" : `${person} nothing`}${about === null ? "" : ` about ${about}`} in the last ${days} days.`,
  scope: (days) => `That is of the last ${days} days. Whether it has been read I cannot see.`,
  papers: {
    agenda: (day) => (day === null ? "the agenda" : `the agenda for ${day}`),
    minutes: (day) => (day === null ? "the minutes" : `the minutes of ${day}`),
  },
  meetingOn: (day) => `the meeting on ${day}`,
  ofAction: (number) => `action ${number}`,
  place: { channel: "The channel", group: "The group chat", personal: "The chat" },
  topics,
  agendaReminder: (day) => `reminder of the agenda${day === null ? "" : ` for ${day}`}`,
  aboutAction: (kind, number) =>
    kind === "reminder" ? `reminder of action ${number}` : `message about action ${number}`,
  others: (count) => `${count} more`,
  more: (count) => (count === 1 ? "And one more." : `And ${count} more.`),
  waiting: (count) =>
    count === 1
      ? "1 message has not arrived yet. I will try again."
      : `${count} messages have not arrived yet. I will try again.`,
  why: (why, day, isChannel) => `${capitalised((isChannel ? ofChannel[why] : undefined) ?? whys[why])} (${day}).`,
  notMet: (names) => `${names.length === 1 ? "Has" : "Have"} not met me yet: ${general.and(names)}`,
  steps: {
    writeToMe: (first) =>
      `Ask ${first} to find me in Teams and write “hello”, unless that has happened since. Then I will write again.`,
    reachedAgain: (first) => `${first} can be reached again now.`,
    channel: (isUnknown): string =>
      isUnknown ? "See whether it is there." : "Add me again if I am missing, and then send it anew.",
    sayHello: (first, where) =>
      `Ask ${first ?? "them"} to mention me ${where} and write “hello”. Then I can write to ${first ?? "them"}.`,
    addAndSayHello: (first, where) =>
      `Add ${first ?? "them"} to the ${where === general.where.group ? "group chat" : "team"}, and ask ${first ?? "them"} to mention me ${where} and write “hello”. Until then I do not write to ${first ?? "them"}.`,
  },
  onlyAlone: "Ask me in your own chat, so that others do not read along.",
  news: (count, people) =>
    `${count === 1 ? "1 message" : `${count} messages`} did not arrive${people > 1 ? `, to ${people} people` : ""}.`,
} satisfies typeof da;
