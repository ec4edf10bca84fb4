import type { Request } from "../grammar.ts";
import { assignAction, completeAction, listActions, logAction, postponeAction, withdrawAction } from "./actions.ts";
import { postAgenda, proposeItem, showAgenda } from "./agenda.ts";
import { attend, cancel, listCancellations } from "./attendance.ts";
import type { Build } from "./build.ts";
import { discard, showDraft } from "./drafts.ts";
import { bare, snooze } from "./general.ts";
import { callOffMeeting, scheduleMeeting, showMeeting } from "./meetings.ts";
import { postMinutes, searchDecisions, showMinutes } from "./minutes.ts";
import { addPerson } from "./people.ts";
import { closeItem, erasePerson, showChanges, showUndelivered } from "./records.ts";
import { answerProposal, showProposals } from "./proposals.ts";

/** How each intent reads its slots. */
export const builders: Readonly<Record<Request, Build>> = {
  withdrawAction,
  assignAction,
  undo: bare,
  snooze,
  help: bare,
  introduce: bare,
  chooseCommittee: bare,
  discard,
  showDraft,
  showProposals,
  answerProposal,
  addPerson,
  listPeople: bare,
  showChanges,
  showUndelivered,
  erasePerson,
  closeItem,
  logAction,
  listCancellations,
  callOffMeeting,
  scheduleMeeting,
  postponeAction,
  listActions,
  completeAction,
  postMinutes,
  postAgenda,
  proposeItem,
  cancel,
  attend,
  searchDecisions,
  showMinutes,
  showAgenda,
  showMeeting,
};
