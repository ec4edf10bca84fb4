import type { Learnt } from "../intents/traits.ts";
import { introduce } from "./sentences/introduce.ts";
import { chooseCommittee } from "./sentences/chooseCommittee.ts";
import { showDraft } from "./sentences/showDraft.ts";
import { attend } from "./sentences/attend.ts";
import { callOffMeeting } from "./sentences/callOffMeeting.ts";
import { cancel } from "./sentences/cancel.ts";
import { completeAction } from "./sentences/completeAction.ts";
import { help } from "./sentences/help.ts";
import { listActions } from "./sentences/listActions.ts";
import { listCancellations } from "./sentences/listCancellations.ts";
import { logAction } from "./sentences/logAction.ts";
import { none } from "./sentences/none.ts";
import { postAgenda } from "./sentences/postAgenda.ts";
import { postMinutes } from "./sentences/postMinutes.ts";
import { postponeAction } from "./sentences/postponeAction.ts";
import { proposeItem } from "./sentences/proposeItem.ts";
import { scheduleMeeting } from "./sentences/scheduleMeeting.ts";
import { searchDecisions } from "./sentences/searchDecisions.ts";
import { showAgenda } from "./sentences/showAgenda.ts";
import { showMeeting } from "./sentences/showMeeting.ts";
import { showMinutes } from "./sentences/showMinutes.ts";
import { snooze } from "./sentences/snooze.ts";
import { undo } from "./sentences/undo.ts";

/** What people write for each intent, with {p} for a name, {d} for a date and {t} for a clock time. */
export const sentences: Readonly<Record<Learnt, readonly string[]>> = {
  attend,
  callOffMeeting,
  cancel,
  completeAction,
  help,
  introduce,
  chooseCommittee,
  showDraft,
  listActions,
  listCancellations,
  logAction,
  none,
  postAgenda,
  postMinutes,
  postponeAction,
  proposeItem,
  scheduleMeeting,
  searchDecisions,
  showAgenda,
  showMeeting,
  showMinutes,
  snooze,
  undo,
};
