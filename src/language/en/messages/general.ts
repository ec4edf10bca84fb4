import { capitalised } from "../../capitalised.ts";
import type { general as da } from "../../da/messages/general.ts";
import { ended, listed } from "../../phrases.ts";
import type { Intent, Slots } from "../../understanding.ts";

const intents: Record<Intent, string> = {
  cancel: "I cannot come",
  attend: "I will come",
  listCancellations: "Who is coming?",
  showAgenda: "Show the agenda",
  proposeItem: "Propose an item",
  showMeeting: "Next meeting",
  logAction: "Log an action",
  listActions: "Show actions",
  completeAction: "The action is done",
  postponeAction: "Postpone the action",
  showMinutes: "Show the minutes",
  searchDecisions: "Search decisions",
  postAgenda: "Post the agenda",
  postMinutes: "Post the minutes",
  scheduleMeeting: "Schedule the meeting",
  callOffMeeting: "Call the meeting off",
  snooze: "Fewer reminders",
  undo: "Undo",
  help: "Help",
  introduce: "Settings",
  chooseCommittee: "Switch committee",
  showDraft: "Show the draft",
  showProposals: "Show the proposals",
  answerProposal: "Answer the proposal",
  addPerson: "Add a person",
  listPeople: "Who is a member?",
  discard: "Discard the draft",
  withdrawAction: "Delete the action",
  assignAction: "Hand the action over",
  showChanges: "Show changes",
  showUndelivered: "Who did not get the message?",
  closeItem: "Close an item",
  erasePerson: "Erase a person",
  none: "Nothing",
};

function meant(intent: Intent, { action, item, person, substitute }: Slots): string {
  if (intent === "completeAction" && action !== undefined) return `Action ${action} is done`;
  if (intent === "postponeAction" && action !== undefined) return `Postpone action ${action}`;
  if (intent === "withdrawAction" && action !== undefined) return `Delete action ${action}`;
  if (intent === "assignAction" && action !== undefined) return `Hand action ${action} over`;
  if (intent === "showAgenda" && typeof item === "number") return `Show item ${item}`;
  if (intent === "attend" && person !== undefined) return `${person} is coming`;
  if (intent !== "cancel") return intents[intent];
  const absent = person === undefined ? intents.cancel : `${person} cannot come`;
  return substitute === undefined ? absent : `${absent}, ${substitute} instead`;
}

export const general = {
  intents,
  meant,
  where: { channel: "in the channel", group: "in the group chat", personal: "in the chat" },
  undo: "Undo",
  and: (parts) => listed(parts, "and"),
  or: (parts) => listed(parts, "or"),
  ended,
  helpTitle: (committee) => (committee === null ? "What I can help with" : `What I can do for ${committee}`),
  helpIntroduction: "Write as you would to a colleague. For example:",
  helpForSecretariat: "For the secretariat only",
  helpForFiles: "Send me the agenda or the minutes as a Word or PDF file, or paste the text here.",
  nothingSaid: "Write for example “agenda”, “my actions” or “I can't come”, or write “help”.",
  notUnderstood:
    "I did not understand that. Write for example “agenda”, “my actions” or “I can't come”, or write “help”.",
  courtesy: {
    greeting: "Hello! What can I do for you?",
    thanks: "You're welcome.",
    wish: "Thanks, you too.",
    farewell: "See you.",
    agreement: "All right.",
    answer: "I don't know what you are answering. Write all of it, for example “I'm coming” or “task 12 is done”.",
    late: "I only note who is coming and who is not. Tell whoever chairs the meeting when somebody comes later or leaves early.",
    reopen:
      "I reopen an action only by “undo”, right after you marked it as done. Otherwise, please write it as a new action.",
    smile: "🙂",
  },
  othersQuestion: (person) => `I asked ${person} that. Write to me if there is something you want yourself.`,
  alreadyAnswered: "That has been answered already. Write it again if it should be different.",
  questionDropped: "Then I'll leave it.",
  nothingDone: "I think that asks nothing of me. Write “help” to see what I can do.",
  noSuch: {
    day: (said) => `There is no such day as “${said}”.`,
    time: (figures) => `There is no such time as ${figures}.`,
    hours: (figures) => `From ${figures} cannot be right.`,
    ask: {
      date: "Please write it again with the right day.",
      start: "Please write it again with the right time.",
      due: "Please write it again with the right deadline.",
      until: "Please write it again with the right day.",
    },
  },
  didYouMean: "I am not sure what you mean. Is it one of these?",
  changesItem:
    "I cannot change, move or remove a single item of an agenda. When the secretariat sends me a new agenda, it replaces the old one.",
  past: "I do not note down who was at a meeting that is over: that stands in its minutes.",
  orNext: "Or is it about the next meeting?",
  noDocument: "That is not a document I can read: it has to be a Word, PDF or text file.",
  tooLong: "That message is too long for me. Send it as a file, or write the point in a line or two.",
  outdatedButton: "That button no longer fits what stands now. Write what you want and I will help from there.",
  fault: (id) =>
    `Something went wrong on my side, and nothing was saved. Try again in a moment. If it goes on, give your IT this code: ${id}.`,
  partlyDone: (id) =>
    `Some of it is saved, but then something went wrong on my side, and others may not have been told. Try again: nothing will come twice. If it goes on, give your IT this code: ${id}.`,
  uncertain: (id) =>
    `I cannot be sure that it was saved in time. Try again in a moment, with the same words or the same button: nothing will come twice. If it goes on, give your IT this code: ${id}.`,
  finishedNow:
    "That is noted. I was interrupted last time, but now everything is in place, and those who need to know are told.",
  noCommittee:
    "I cannot see that you are in a committee with me. Ask the secretariat to add you, or add me to your channel.",
  notBound: "This conversation has no committee yet. Write “set up” and I will ask the few things I need.",
  stranger: (committee, secretariat) =>
    `I cannot see who you are in ${committee}. I have asked ${secretariat}, who can add you.`,
  whichCommittee: "Which committee is it about?",
  both: "Both",
  takeBackIn: (committee) => `Should I take it back in ${committee}?`,
  onlyCommittee: (committee) => `There is only one committee here: ${committee}.`,
  onlyFor: (names, other) => `Here I can only help with ${listed(names, "and")}, not with ${other}.`,
  committeeChosen: (committee) =>
    `Then we are talking about ${committee}. Write “switch committee” when it is about another.`,
  whichPerson: (name) => `Which ${capitalised(name)}?`,
  whoIsMeant: "Whom do you mean? Write it with the name.",
  unknownPerson: (name) => `I know nobody called ${name} in the committee. Write the full name.`,
  whichMeeting: "Which meeting?",
  oneMeetingAtATime: "I take one meeting at a time.",
  otherCommittee: (committee, when) => `${committee} has no meeting ${when}. Is it about another committee?`,
  noMeetingOn: (when) => `There is no meeting ${when}.`,
  noMeetingNumbered: (number) => `I cannot find meeting ${number}.`,
  noNextMeeting: "No next meeting has been scheduled yet.",
  nextCalledOff: (day) => `The meeting on ${day} has been called off, and no new one has been scheduled yet.`,
  meetingMoved: (from, to) => `The meeting on ${from} has been moved to ${to}. Does it hold for that day too?`,
  doItStill: "Do it all the same",
  meetingMovedButton: (day) => `Yes, ${day}`,
  noPreviousMeeting: "I know of no earlier meeting.",
  undoQuestion: (what) => `Should I undo the latest thing: ${what}?`,
  toUndo: {
    cancelled: (person, day) =>
      person === null ? `that you can't come on ${day}` : `that ${person} can't come on ${day}`,
    coming: (person, day) => (person === null ? `that you are coming on ${day}` : `that ${person} is coming on ${day}`),
    substitute: (person, absent, comes, day) =>
      `that ${person ?? "you"} ${comes ? "will" : "cannot"} come instead of ${absent} on ${day}`,
    action: (number, task) => `action ${number}, “${task}”`,
    proposal: (subject) => `the proposal “${subject}”`,
    meeting: (day) => `the change of the meeting on ${day}`,
    newMeeting: (day) => `the new meeting on ${day}`,
    link: (account, wasIn) => (wasIn ? `that ${account} has become a member` : `that ${account} is in the committee`),
    reminders: "the change of your reminders",
    chosen: "the choice of committee",
  },
  undone: (now) => (now === "" ? "Undone." : `Undone. ${now}`),
} satisfies typeof da;
