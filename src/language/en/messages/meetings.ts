import type { meetings as da } from "../../da/messages/meetings.ts";
import { general } from "./general.ts";

export const meetings = {
  title: (committee, number) => (number === null ? committee : `${committee} · meeting ${number}`),
  when: (day, span) => `${day} ${span}`,
  calledOff: "CALLED OFF",
  next: (when) => `Next meeting: ${when}.`,
  on: (when) => `Meeting on ${when}.`,
  plan: "Planned meetings",
  planLeft: (count) => `… and ${count} more. Write for example “which meetings are there in March?”`,
  noPlace: "The place has not been settled yet.",
  youCome: "You have said that you will come.",
  youCancelled: "You have said that you cannot come.",
  agendaButton: "Agenda",
  dayMissing: "Write which day the meeting should be, for example “new meeting 14 January 14:00-16:00”.",
  toWhichDay: (day: string) => `To which day should the meeting on ${day} move?`,
  notOneDay: (range) => `That is several days (${range}). Write the one day that the meeting should be.`,
  isItMoved: (from, to) => `There is a meeting on ${from}. Is that the one that moves to ${to}?`,
  itIsMovedButton: "Yes, move it",
  newMeetingButton: "Plan a meeting",
  newOneButton: "No, it is a new one",
  earlier: (from, to) => `The meeting is on ${from}. Shall it be sooner, on ${to}?`,
  earlierButton: "Yes, bring it forward",
  farAhead: (day) => `Do you mean ${day}?`,
  farAheadButton: "Yes, that day",
  dayOff: (day) => `Most people are off on ${day}. Shall the meeting be that day?`,
  dayOffButton: "Yes, that day",
  startMissing: (day) => `What time should the meeting be? Write for example “new meeting ${day} 14:00-16:00”.`,
  overlaps: (other, span) => `There is already a meeting on ${other}. Should there be one ${span} as well?`,
  overlapsButton: "Yes, another one too",
  moveThatButton: "Move the one there is",
  moveOverlapsButton: "Yes, move it all the same",
  thatOneButton: "Show the one there is",
  scheduled: (when) => `New meeting planned: ${when}.`,
  usualHours: (span) => `You did not say when, so it is ${span}, as usual.`,
  usualEnd: (clock) => `You did not say when it ends, so it ends ${clock}, as usual.`,
  usualPlace: "The place is as the last few times.",
  beginsWith: (items) => `On its agenda from the start: ${general.and(items)}.`,
  moved: (from, to) => `The meeting has been moved from ${from} to ${to}.`,
  changed: (day, to) => `The meeting on ${day} has changed: ${to}.`,
  answersForgotten: "The answers given so far were for the old day, so whoever cannot come must say so again.",
  calledOffNow: (when) => `The meeting on ${when} has been called off.`,
  waitingSubject: (subject, person) => `“${subject}” (${person})`,
  stillWaiting: (subjects, day) =>
    `Waiting for an answer: ${general.and(subjects)}, ${day === null ? "for the next meeting that is planned" : `for the meeting on ${day}`}.`,
  yourProposalsWait: (subjects, day) => {
    const one = subjects.length === 1;
    const yours = `Your ${one ? "proposal" : "proposals"} ${general.and(subjects.map((subject) => `“${subject}”`))}`;
    return day === null
      ? `${yours} ${one ? "waits" : "wait"} until a new meeting has been planned.`
      : `${yours} ${one ? "waits" : "wait"} for an answer for the meeting on ${day}.`;
  },
  alsoCallOff: (calledOff, next) =>
    `The meeting on ${calledOff} has been called off already. Shall the one on ${next} be called off too?`,
  alsoCallOffButton: (day) => `Call off ${day}`,
  channelTold: "Everybody in the committee will be told.",
  gone: (day) => `The meeting on ${day} is off the calendar again.`,
  standsAgain: (when) => `The meeting is on ${when}.`,
  inChannel: {
    scheduled: (when) => `New meeting: ${when}`,
    gone: (day) => `The meeting on ${day} that I wrote about is off the calendar again.`,
    answerAgain: "Earlier answers no longer count. If you cannot come, please say so again.",
    calledOff: (when) => `Called off: the meeting on ${when}`,
    onAgain: (when) => `The meeting on ${when} will be held after all.`,
    answersCount: "The answers given for that day count again.",
    answersStand: "Those who had said that they cannot come are still down as not coming.",
  },
  substitutesLapsed: "If you were asked to come as a substitute, that no longer holds unless you are asked again.",
} satisfies typeof da;
