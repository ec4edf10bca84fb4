import {
  amendAction,
  assignAction,
  completeAction,
  listActions,
  logAction,
  postponeAction,
  withdrawAction,
} from "./actions/index.ts";
import {
  amendProposal,
  answerProposal,
  decideProposal,
  proposeItem,
  showAgenda,
  showProposals,
} from "./agenda/index.ts";
import {
  answerSubstitute,
  attend,
  cancel,
  cancelTogether,
  listCancellations,
  relayAnswer,
  standIn,
  suggestSubstitute,
} from "./attendance/index.ts";
import { amend, replaceChange } from "./amending/index.ts";
import { showUndelivered } from "./ledger/index.ts";
import { closeItem } from "./closing/index.ts";
import { showChanges } from "./changes/index.ts";
import type { Feature } from "./feature.ts";
import { alsoIn, chooseCommittee, clarify, helpOf, takeBackIn, undo } from "./general/index.ts";
import {
  chooseMeeting,
  confirmCommittee,
  correct,
  correctInWords,
  discard,
  handOver,
  settleSchedule,
  showDraft,
  takeIn,
} from "./handOver/index.ts";
import { callOffMeeting, scheduleMeeting, showMeeting } from "./meetings/index.ts";
import { searchDecisions, showMinutes } from "./minutes/index.ts";
import { addPerson, linkPerson, listPeople } from "./people/index.ts";
import { erasePerson } from "./privacy/index.ts";
import { postAgenda, postAgendaDraft, postMinutes, writeDown } from "./publication/index.ts";
import { snooze } from "./reminders/index.ts";
import { createCommittee, introduce } from "./setup/index.ts";

const capabilities: readonly Feature[] = [
  cancel,
  cancelTogether,
  attend,
  listCancellations,
  answerSubstitute,
  relayAnswer,
  standIn,
  suggestSubstitute,
  showMeeting,
  showAgenda,
  proposeItem,
  showProposals,
  answerProposal,
  decideProposal,
  amendProposal,
  logAction,
  amendAction,
  assignAction,
  listActions,
  completeAction,
  postponeAction,
  withdrawAction,
  showMinutes,
  searchDecisions,
  snooze,
  undo,
  amend,
  replaceChange,
  scheduleMeeting,
  callOffMeeting,
  postAgenda,
  postMinutes,
  handOver,
  showDraft,
  confirmCommittee,
  correct,
  correctInWords,
  chooseMeeting,
  settleSchedule,
  takeIn,
  discard,
  postAgendaDraft,
  writeDown,
  introduce,
  createCommittee,
  listPeople,
  addPerson,
  linkPerson,
  showUndelivered,
  showChanges,
  closeItem,
  erasePerson,
  chooseCommittee,
  alsoIn,
  takeBackIn,
  clarify,
];

/** Everything that one can do with Referent, in the order of the help. */
export const features: readonly Feature[] = [...capabilities, helpOf(capabilities)];
