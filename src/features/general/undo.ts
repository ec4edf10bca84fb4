import { z } from "zod";
import type { Change, Reversal } from "../../domain/change.ts";
import { refuse, type Decision } from "../../domain/decision.ts";
import { changeKey } from "../../ports/records.ts";
import type { Kept } from "../../ports/collection.ts";
import { committeeFeature, refusal, type Context } from "../feature.ts";
import { undoAction } from "../actions/undo.ts";
import { undoAttendance } from "../attendance/undo.ts";
import { undoMeeting } from "../meetings/undo.ts";
import { undoProposal } from "../agenda/undo.ts";

export const UndoParameters = z.object({ change: z.string().optional() });

export const undo = committeeFeature({
  name: "undo",
  audience: "everybody",
  parameters: UndoParameters,
  async run(context, parameters) {
    const { say } = context;
    const kept = await changeMeant(context, parameters.change);
    if (!kept) return refusal(context, { kind: "nothingToUndo" });
    if (kept.value.by !== context.me.id) return refusal(context, { kind: "othersChange", person: kept.value.by });
    if (kept.value.undone) return refusal(context, { kind: "alreadyUndone" });
    const reverted = await revert(context, kept.value.reversal);
    if (!reverted.ok) return refusal(context, reverted.refusal);
    await context.logUndone(kept.value.id);
    return { text: say.general.undone(reverted.value), replaces: true };
  },
});

/** The one that a button names, or one's own latest that still stands. */
async function changeMeant({ records, committee, me }: Context, id?: string): Promise<Kept<Change> | null> {
  if (id !== undefined) return records.changes.read(committee.id, changeKey(id));
  const own = await records.changes.list({ partition: committee.id, state: me.id, order: "descending", limit: 20 });
  return own.find(({ value }) => !value.undone) ?? null;
}

/** Puts back what was there before; answers with what stands now, in words. */
function revert(context: Context, reversal: Reversal): Promise<Decision<string>> {
  switch (reversal.kind) {
    case "attendance":
      return undoAttendance(context, reversal);
    case "action":
      return undoAction(context, reversal);
    case "proposal":
      return undoProposal(context, reversal);
    case "meeting":
      return undoMeeting(context, reversal);
    case "none":
      return Promise.resolve(refuse({ kind: "cannotBeUndone" }));
  }
}
