import type { agenda as da } from "../../da/messages/agenda.ts";
import { general } from "./general.ts";

export const agenda = {
  proposalChangedSince: (now) => `The proposal is now called “${now}”. Should I do it all the same?`,
  clock: (time) => time,
  kinds: { information: null, discussion: "discussion", decision: "decision" },
  presenterAway: (names) => (names === null ? "cannot come" : `${general.and(names)} cannot come`),
  presenterMissing: "no presenter yet",
  notOut: "The agenda has not been posted yet. So far:",
  noItems: "There is nothing on the agenda yet.",
  comingUp: "Coming up again",
  details: "Recommendations and attachments",
  furtherItems: (from, to) => (from === to ? `Item ${from}` : `Items ${from}-${to}`),
  furtherDetails: (item) => `The rest is too long for the card. Write for example “item ${item}”.`,
  recommendation: "Recommendation",
  attachments: (names) => `Attached: ${names}`,
  itemTitle: (number, title) => `Item ${number}: ${title}`,
  presentedBy: (names) => `Presented by ${names}`,
  nothingMore: "There is nothing more about this item.",
  noSuchNumber: (number, first, last) => `There is no item ${number}. The agenda has items ${first}-${last}.`,
  noSuchTitle: (title) => `I cannot find “${title}” on the agenda.`,
  whichItem: "Which item?",
  itemOption: (number, title) => `${number} ${title}`,
  proposeButton: "Propose an item",
  proposeField: "What should be on the agenda?",
  proposeHint: "A short title, for example Local hospitals",
  proposeSend: "Propose",
  proposeFor: (day) => `What should be on the agenda for ${day}?`,
  subjectTooLong:
    "That is too long for a title. Write the item in one line; the secretariat will take the rest up with you.",
  proposed: (subject, day, details) => `Proposed for ${day}: “${subject}”${details}.`,
  secretariatDecides: "The secretariat will tell you whether it is taken.",
  addedByYou: (number, subject, day, details) =>
    `“${subject}”${details} is on the agenda for ${day} as item ${number}.`,
  question: (person, day, subject, details) => `${person} proposes an item for ${day}: “${subject}”${details}.`,
  itemDetails: (minutes, presenters) => {
    const by = presenters.length > 0 ? [`by ${general.and(presenters)}`] : [];
    const facts = [...(minutes === null ? [] : [`${minutes} min`]), ...by];
    return facts.length > 0 ? ` (${facts.join(", ")})` : "";
  },
  comesLast: "I cannot set the order: a new item comes last, before any other business.",
  notInDraft:
    "The agenda that is being looked through does not have this item. Unless you add it, it is gone when that one is posted.",
  addToDraftButton: "Add it to the draft",
  takeButton: "Take it",
  leaveButton: "Leave it out",
  taken: (subject, number, proposer, presents) =>
    `“${subject}” is on the agenda as item ${number}. ${proposer} ${presents ? "is down to present it and " : ""}will be told.`,
  left: (subject, proposer) => `“${subject}” is left out. ${proposer} will be told.`,
  proposals: "Proposals for the agenda",
  noProposalOfYours: "You have proposed nothing for the meetings ahead.",
  noProposals:
    "Nothing has been proposed for the agenda. Write for example “item for the next meeting: Local hospitals”.",
  moreProposals: (count) => (count === 1 ? "Show one more proposal" : `Show ${count} more proposals`),
  proposalState: (subject, person, day, state, item) => {
    const what = `“${subject}” for ${day}${person === null ? "" : ` (${person})`}`;
    if (state === "proposed") return `${what} is waiting for the secretariat's answer.`;
    if (state === "declined") return `${what} was not taken in.`;
    return item === null
      ? `${what} was taken in, but is no longer on the agenda.`
      : `${what} has been taken in as item ${item}.`;
  },
  waitsForMeeting: (subject, person) =>
    `“${subject}”${person === null ? "" : ` (${person})`} waits until a new meeting has been planned.`,
  whichProposal: "Which proposal?",
  notTakenBack: "I cannot take that proposal back. Tell the secretariat to leave it out.",
  noneOfYours: "You have no proposal that is waiting for an answer.",
  noneWaiting: "No proposal is waiting for an answer.",
  otherWaiting: "I am not sure which proposal you mean. This is waiting for an answer:",
  isItThat: (shown) => (shown === 1 ? "Is that the proposal you mean?" : "Is it one of them?"),
  isItem: (number: number, title: string) => `Item ${number} of the agenda is “${title}”.`,
  isProposed: (subject: string, day: string) => `“${subject}” has been proposed for ${day} already.`,
  alsoPropose: {
    asked: (subject: string) => `Shall “${subject}” be proposed besides?`,
    title: "Yes, propose it",
  },
  /** By the secretariat, whose items need nobody's yes. */
  alsoPut: {
    asked: (subject: string) => `Shall “${subject}” be an item of its own?`,
    title: "Yes, add it",
  },
  takeProposalButton: "Yes, take it in",
  besidesButton: "No, add a new item",
  toProposer: {
    accepted: (subject, number, day, presents) =>
      `Your proposal “${subject}” is item ${number} on the agenda for ${day}.${presents ? " You are down to present it." : ""}`,
    declined: (subject, day) =>
      `Your proposal “${subject}” is not on the agenda for ${day}. Write to the secretariat to hear more.`,
    leftOut: (subject, day) =>
      `Your proposal “${subject}” was taken in, but is no longer on the agenda for ${day}. Write to the secretariat to hear more.`,
    proposed: (subject) => `The secretariat is looking at your proposal “${subject}” again.`,
  },
  withdrawnBy: (person, subject, day) => `${person} has withdrawn the proposal for ${day}: “${subject}”.`,
  withdrawn: (subject) => `“${subject}” is no longer proposed.`,
  takenOff: (subject) => `“${subject}” is off the agenda.`,
  waitsAgain: (subject) => `“${subject}” is waiting for an answer again.`,
  postButton: (where) => `Post ${where}`,
  posted: (day, where) => `The agenda for ${day} is being posted ${where}.`,
  noMeetingToPost: (when) => `There is no meeting ${when}. Nor can I post an agenda later; I do it at once.`,
  postedAgain: (day, where) => `The agenda for ${day} is ${where} already. I am updating the card.`,
  withoutPresenter: (items, many) => `${many ? "Items" : "Item"} ${items} ${many ? "have" : "has"} no presenter yet.`,
  waiting: (count) =>
    count === 1 ? "One proposal is waiting for an answer." : `${count} proposals are waiting for an answer.`,
  staysPosted: "If something is wrong, send me a corrected version and I will correct the card.",
} satisfies typeof da;
