import type { Grammar } from "../grammar.ts";
import { completeAction, listActions, logAction, maybeAction, postponeAction } from "./grammar/actions.ts";
import { wasThere } from "./grammar/past.ts";
import { postAgenda, proposeItem, showAgenda } from "./grammar/agenda.ts";
import { attend, cancel, listCancellations } from "./grammar/attendance.ts";
import { discard, showDraft } from "./grammar/drafts.ts";
import { chooseCommittee, deletion, halfUndo, help, introduce, moods, snooze, undo } from "./grammar/general.ts";
import { changesItem } from "./grammar/item.ts";
import { callOffMeeting, scheduleMeeting, showMeeting } from "./grammar/meetings.ts";
import { postMinutes, searchDecisions, showMinutes } from "./grammar/minutes.ts";
import { closeItem } from "./grammar/closing.ts";
import { erasePerson, showChanges } from "./grammar/changes.ts";
import { addPerson, listPeople } from "./grammar/people.ts";
import { answerProposal, showProposals } from "./grammar/proposals.ts";
import { assignAction } from "./grammar/assigning.ts";
import { showUndelivered } from "./grammar/undelivered.ts";
import { withdrawAction } from "./grammar/withdrawing.ts";

export const grammar: Grammar = {
  forms: {
    cancel,
    attend,
    listCancellations,
    showAgenda,
    proposeItem,
    showMeeting,
    logAction,
    listActions,
    completeAction,
    postponeAction,
    showMinutes,
    searchDecisions,
    postAgenda,
    postMinutes,
    scheduleMeeting,
    callOffMeeting,
    snooze,
    undo,
    help,
    introduce,
    chooseCommittee,
    showDraft,
    showProposals,
    answerProposal,
    addPerson,
    listPeople,
    discard,
    withdrawAction,
    assignAction,
    showChanges,
    showUndelivered,
    erasePerson,
    closeItem,
  },
  maybeAction,
  moods,
  halfUndo,
  deletion,
  changesItem,
  wasThere,
};
