import type { Change } from "../../domain/change.ts";
import { refuse, type Decision } from "../../domain/decision.ts";
import { undoAction } from "../actions/undo.ts";
import { undoProposal } from "../agenda/undo.ts";
import { undoAttendance } from "../attendance/undo.ts";
import { undoSubstitute } from "../attendance/undoSubstitute.ts";
import { undoTogether } from "../attendance/undoTogether.ts";
import { undoClosed } from "../closing/undo.ts";
import type { Context } from "../feature.ts";
import { undoMeeting } from "../meetings/undo.ts";
import { undoLink } from "../people/undo.ts";

/** Puts back what was there before; answers with what stands now, in words. */
export function revert(context: Context, { id, reversal }: Change): Promise<Decision<string>> {
  switch (reversal.kind) {
    case "attendance":
      return undoAttendance(context, reversal);
    case "attendances":
      return undoTogether(context, reversal);
    case "substitute":
      return undoSubstitute(context, reversal);
    case "action":
      return undoAction(context, reversal, id);
    case "proposal":
      return undoProposal(context, reversal);
    case "meeting":
      return undoMeeting(context, reversal);
    case "link":
      return undoLink(context, reversal);
    case "closed":
      return undoClosed(context, reversal);
    case "none":
      return Promise.resolve(refuse({ kind: "cannotBeUndone", what: reversal.what }));
  }
}
