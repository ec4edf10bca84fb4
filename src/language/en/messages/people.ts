import type { people as da } from "../../da/messages/people.ts";
import { general } from "./general.ts";

export const people = {
  tellThem: (person) => `I cannot write to ${person}. Will you pass this on?`,
  notPosted: (where) => `I could not write ${where}, so this is not there. Check whether I am still a part of it:`,
  perhapsNotPosted: (where) =>
    `I was interrupted and do not know whether this was posted ${where}. Have a look, and send it again if it is missing:`,
  perhapsNotSent: (person) => `I was interrupted and do not know whether ${person} got this message. Will you ask?`,
  perhapsNotSentToYou: "I was interrupted and do not know whether you got this message:",
  reference: (code) => `Ref. ${code}`,
  perhapsAgain: (code) => `You may have had this before. Ref. ${code}`,
  noLongerIn: (committees) =>
    `You are no longer in ${general.and(committees)}: you have been taken out of the team or the group chat. If that is a mistake, tell the secretariat.`,
  strangerWrote: (name, committee) => `${name} has written to me in ${committee}. Who is it?`,
  strangerHint: "I will not answer them until you have said yes.",
  itIs: (person) => `It is ${person}`,
  newGuest: "Guest",
  somebodyElse: "Somebody else",
  nobody: "Leave out",
  whomToAdd: "Write whom to add, for example “add Bodil Krogh as a member”.",
  fullNameFirst: (name) => `Write the full name of ${name}, so that I make no mistake.`,
  nameTooLong: "That is too long for a name. Write only the person's full name.",
  alreadyIn: (person, committee) => `${person} is in ${committee} already.`,
  asWhat: (person) => `What is ${person} to the committee?`,
  memberButton: "Member with a vote",
  entered: (person, committee, role) => `${person} is now a ${role} of ${committee}.`,
  whenTheyWrite: (person) =>
    `I cannot write to ${person} before I get a message from them in the committee's own conversation.`,
  guestAgain: (person) => `${person} is a guest again.`,
  peopleOf: (committee) => `In ${committee}`,
  roles: {
    chair: "Chair",
    member: "Members",
    observer: "Observers",
    secretariat: "Secretariat",
    administration: "Administration",
    guest: "Guests",
  },
  noAccount: (names) => `I cannot write to ${general.or(names)}.`,
  notLinked: (account, committee) => `${account} is not taken into ${committee}.`,
  unlinked: (account, committee) => `${account} is no longer in ${committee}.`,
  welcome: (committee) => `You are now in ${committee} with me. Please write again what you wanted.`,
  linked: (account, person, committee) =>
    account === person ? `${person} is now in ${committee}.` : `${account} is now ${person} in ${committee}.`,
  alreadyLinked: (person) => `That account already belongs to ${person}.`,
} satisfies typeof da;
