import type { reminders as da } from "../../da/messages/reminders.ts";

export const reminders = {
  comingQuestion: (when) => `Are you coming on ${when}?`,
  greeting: {
    goodMorning: (name) => `Good morning, ${name}.`,
    hello: (name) => `Hello ${name}.`,
    today: (committee) => `Today from ${committee}:`,
  },
  agendaOut: (when) => `The agenda of the meeting on ${when} is ready.`,
  proposalsClose: (when) => `Today is the last day to propose items for the meeting on ${when}.`,
  proposeButton: "Propose item",
  meetingToday: (when) => `Meeting today, ${when}.`,
  meetingTomorrow: (when) => `Meeting tomorrow, ${when}.`,
  meetingOn: (when) => `Meeting on ${when}.`,
  areYouComing: "Are you coming?",
  provisionalAgenda: (items) => `Provisional agenda: ${items}`,
  agenda: (items) => `Agenda: ${items}`,
  moreItems: (count) => (count === 1 ? "1 more item" : `${count} more items`),
  ownItems: (items) => `You present: ${items}`,
  ownActions: (actions) => `Your open actions: ${actions}`,
  moreActions: (count) => (count === 1 ? "1 more action" : `${count} more actions`),
  actionOf: (number, committee) => `Action ${number} · ${committee}`,
  due: {
    soon: (task, when) => `${task} is due ${when}.`,
    today: (task) => `${task} is due today.`,
    overdue: (task, when) => `${task} was due ${when}. Is it done?`,
  },
  lastTime: "I will not remind you of it again.",
  postponeWeek: (number) => (number === null ? "Postpone a week" : `Postpone ${number} a week`),
  otherDue: "Another day",
  passOn: (owners) => `I cannot write to ${owners}. Will you pass the reminder on?`,
  presenterMissing: (count, when) =>
    count === 1
      ? `An item of the meeting on ${when} has no presenter:`
      : `${count} items of the meeting on ${when} have no presenter:`,
  oneFromQuorum: (when) => `If one more cancels, the meeting on ${when} has no quorum.`,
  notQuorate: (when) => `As things stand, the meeting on ${when} has no quorum.`,
  quorumCount: (votes, quorum, open) =>
    `${votes} with a vote are expected, and at least ${quorum} are needed.${open > 0 ? ` ${open} of them ${open === 1 ? "has" : "have"} not answered yet.` : ""}`,
  minutesMissing: (when) => `The minutes of the meeting on ${when} are still missing.`,
  sendMinutes: "Send them to me here when they are ready, and we will go through them together.",
  agendaButton: "Agenda",
  moreAnswers: "More answers",
  fewer: "Fewer reminders",
  fewerButtons: { onlyDayBefore: "Only the day before", pauseAWeek: "Pause for a week", stop: "No reminders" },
  howFewer:
    "Would you like reminders only the day before, a pause, or none at all? You can also write “no reminders before Monday”.",
  onAgain: "You are getting no reminders at the moment. Shall they start again?",
  allOrNone: "I can only stop all reminders together, those of meetings and those of actions. Shall they all stop?",
  whetherAll: (when: string) => `Shall all reminders wait until ${when}?`,
  pauseButton: "Yes, hold them back",
  noneOfOwn:
    "I remind people of meetings and of when actions are due, but not at a time of their own choice. Write it as an action with a date, for example “I will call the region by Thursday”.",
  stopAllButton: "Stop them all",
  stopped: "You will get no more reminders until you start them again.",
  paused: (when) => `You will get no reminders before ${when}.`,
  dayBeforeOnly: "I will write only the day before a meeting or a due date. What is overdue I will still tell you.",
  allAgainButton: "Get all reminders again",
  resumed: "You will get reminders again.",
  resumeButton: "Start reminders again",
  dayHasPassed: "That day has passed. Write a day that is still to come, or simply “no reminders”.",
} satisfies typeof da;
