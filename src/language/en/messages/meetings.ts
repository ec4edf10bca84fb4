import type { meetings as da } from "../../da/messages/meetings.ts";
import { general } from "./general.ts";

export const meetings = {
  title: (committee, number) => (number === null ? committee : `${committee} · meeting ${number}`),
  when: (day, span) => `${day} ${span}`,
  calledOff: "CALLED OFF",
  next: (when) => `Next meeting: ${when}.`,
  on: (when) => `Meeting on ${when}.`,
  noPlace: "The place has not been settled yet.",
  youCome: "You have said that you will come.",
  youCancelled: "You have said that you cannot come.",
  agendaButton: "Agenda",
  dayMissing: "Write which day the meeting should be, for example “new meeting Thursday 14 January at 14:00”.",
  newDayMissing:
    "Write which day the meeting should move to, for example “move the meeting to Thursday 14 January at 14:00”.",
  notOneDay: (range) => `That is several days (${range}). Write the one day that the meeting should be.`,
  startMissing: (day) => `What time should the meeting be? Write for example “new meeting ${day} 14:00-16:00”.`,
  scheduled: (when) => `New meeting planned: ${when}.`,
  usualHours: "The time is as last time.",
  usualPlace: "The place is as the last few times.",
  usualHoursAndPlace: "Time and place are as last time.",
  beginsWith: (items) => `On its agenda from the start: ${general.and(items)}.`,
  moved: (from, to) => `The meeting has been moved from ${from} to ${to}.`,
  changed: (day, to) => `The meeting on ${day} has changed: ${to}.`,
  answersForgotten: "The answers given so far were for the old day, so everybody must answer again.",
  calledOffNow: (when) => `The meeting on ${when} has been called off.`,
  alsoCallOff: (calledOff, next) =>
    `The meeting on ${calledOff} has been called off already. Shall the one on ${next} be called off too?`,
  alsoCallOffButton: (day) => `Call off ${day}`,
  channelTold: "The channel will be told.",
  gone: (day) => `The meeting on ${day} is off the calendar again.`,
  standsAgain: (when) => `The meeting is on ${when}.`,
  inChannel: {
    scheduled: (when) => `New meeting: ${when}`,
    gone: (day) => `The meeting on ${day} that I wrote about is off the calendar again.`,
    answerAgain: "Earlier answers no longer count. If you cannot come, please say so again.",
    calledOff: (when) => `Called off: the meeting on ${when}`,
    onAgain: (when) => `The meeting on ${when} will be held after all.`,
    answersStand: "Those who had said that they cannot come are still down as not coming.",
  },
  substitutesLapsed: "If you were asked to come as a substitute, that no longer holds unless you are asked again.",
} satisfies typeof da;
