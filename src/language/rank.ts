import type { Request } from "./grammar.ts";

/**
 * Which form stands where several fit: what is said in more particular words comes before what is said in passing
 * ("hvem har meldt afbud" is first of all a question). Every request has its place.
 */
export const RANK: readonly Request[] = [
  "erasePerson",
  "showUndelivered",
  "closeItem",
  "showChanges",
  "withdrawAction",
  "assignAction",
  "undo",
  "snooze",
  "help",
  "introduce",
  "chooseCommittee",
  "discard",
  "showDraft",
  "showProposals",
  "answerProposal",
  "addPerson",
  "listPeople",
  "logAction",
  "listCancellations",
  "callOffMeeting",
  "scheduleMeeting",
  "postponeAction",
  "listActions",
  "completeAction",
  "postMinutes",
  "postAgenda",
  "proposeItem",
  "cancel",
  "attend",
  "searchDecisions",
  "showMinutes",
  "showAgenda",
  "showMeeting",
];
