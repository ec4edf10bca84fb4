import type { Action } from "../../domain/action.ts";
import { undoAction as decide } from "../../domain/actionUndo.ts";
import type { Reversal } from "../../domain/change.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import { actionKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { announceAction } from "./announce.ts";
import { saidDue } from "./due.ts";
import { saidOwners } from "./owners.ts";

/** Puts the action back as it was before; one that was not there before is taken back. */
export async function undoAction(
  context: Context,
  { before, after }: Extract<Reversal, { kind: "action" }>,
  change: string,
): Promise<Decision<string>> {
  const { committee, me, now, records, say } = context;
  const changed = await records.actions.change(committee.id, actionKey(after.number), (current) =>
    decide(current, { before, after, actor: me, now }),
  );
  if (!changed) return refuse({ kind: "changedSince" });
  if (!changed.ok) return changed;
  const undone = changed.value.after;
  await announceAction(context, after, undone, { once: change });
  const { withdrawn, open } = say.actions.undone;
  return accept(
    undone.status === "withdrawn"
      ? withdrawn(undone.number)
      : open(undone.number, undone.task, saidDue(undone.due, context), ownersBack(after, undone, context)),
  );
}

/** Whose it is again; null: it was theirs all along. */
function ownersBack(from: Action, to: Action, { say }: Context): string | null {
  const owners = saidOwners(to, say);
  return owners === saidOwners(from, say) ? null : owners;
}
