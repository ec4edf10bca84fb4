import { listed } from "../../phrases.ts";
import type { setup as da } from "../../da/messages/setup.ts";

export const setup = {
  iAm: "I am Referent, your meeting secretary.",
  helloPersonal:
    "Here you can say that you cannot come, see the agenda, find your actions and read minutes. Just write as you would to a colleague.",
  helloSecretariat:
    "As secretary you send me agendas and minutes here, as Word, PDF or text. I show you what I find, and nothing is published until you say so. You can also schedule, move and call off meetings, and report cancellations for others.",
  settingsElsewhere:
    "The secretariat changes the settings in the committee's own conversation: write “set up” to me there.",
  settingsBy: (names) =>
    names.length === 0
      ? "The secretariat changes the settings."
      : `Only the secretariat can change the settings: ${listed(names, "and")}.`,
  helloAgain: (committee) => `I help ${committee}. Mention me with @ and I will answer.`,
  question: "Tell me a little about the committee, and we can begin.",
  change: (committee) => `This is how ${committee} is set up now. Change what should be different.`,
  fields: {
    name: "What is the committee called?",
    secretariat: "Who is the secretariat?",
    chair: "Who chairs the meetings?",
    observer: "Who are observers, without a vote?",
    language: (where) => `Language ${where}`,
    ownName: "English",
    standingItems: "Standing items, one a line",
    quorum: "How many with a vote must be present for a decision?",
    quorumHint: "More than half",
    reminders: "Reminders",
    remindersOn: "Remind of meetings and actions",
    remindersOff: "No reminders",
  },
  reminderRules: {
    title: "Which reminders, and when",
    which: "Remind of",
    kinds: {
      agendaOut: "The agenda is ready",
      proposing: "The last day to propose items",
      coming: "“Are you coming?” to those who have not answered",
      tomorrow: "Meeting tomorrow",
      dueSoon: "An action is due soon",
      dueToday: "An action is due today",
      overdue: "An action is overdue: once a week, at most four times",
      presenter: "To the secretariat: an item has no presenter",
      quorum: "To the secretariat: the meeting may have no quorum",
      minutes: "To the secretariat: the minutes are missing",
      undelivered: "To the secretariat: messages that did not arrive",
    },
    days: {
      proposing: "Last day for items: how many days before the meeting?",
      coming: "“Are you coming?”: how many days before the meeting?",
      dueSoon: "An action is due soon: how many days before?",
      presenter: "Presenter missing: how many days before the meeting?",
      quorum: "Perhaps no quorum: how many days before the meeting?",
      minutes: "Minutes missing: how many days after the meeting?",
    },
  },
  daysWrong: "Write the days of the reminders as a whole number from 1 to 28.",
  usualItems: ["Approval of the agenda", "Any other business"],
  changeLater: "Everything can be changed later. Write “set up”.",
  create: "Create committee",
  save: "Save",
  nameMissing: "Write what the committee is called.",
  nameTaken: (committee, other) =>
    `There is a committee called ${committee} already. Give this one another name, for example “${other}”, so that you can tell them apart.`,
  secretariatMissing: "Choose at least one for the secretariat.",
  secretariatGone:
    "I cannot see those you chose for the secretariat among the people here. Choose at least one who is in the conversation.",
  quorumWrong: "Write a whole number for how many must be present, or leave the field empty.",
  onlyInChannel: "A committee belongs to a channel or group chat. Add me there and I will ask the questions.",
  created: (committee, members) =>
    `${committee} has been created with ${members} people. The secretariat can now write, for example, “new meeting 14 January 14:00-16:00”, and send me agendas and minutes in our own chat.`,
  already: (committee, secretariat) =>
    `${committee} has been created here already. Its settings can be changed by ${secretariat}.`,
  voting: (people) => `With a vote from now on: ${people}.`,
  notVoting: (people) => `Without a vote from now on: ${people}.`,
  outdatedCard: "That card does not show what holds now, so I have changed nothing. Write “set up” to get a new one.",
  saved: (committee) => `The settings of ${committee} have been saved.`,
} satisfies typeof da;
