import type { Reversal } from "../../domain/change.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import { undoProposal as decide } from "../../domain/proposal.ts";
import { meetingKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { otherSecretariat } from "../personReference.ts";
import { refreshAgenda } from "../posts.ts";

/** Takes back a proposal, or the secretariat's yes or no to one. */
export async function undoProposal(
  context: Context,
  { meeting, before, after }: Extract<Reversal, { kind: "proposal" }>,
): Promise<Decision<string>> {
  const { records, committee, say, me, now } = context;
  const changed = await records.meetings.change(committee.id, meetingKey(meeting), (current) =>
    decide(current, { before, after, now }),
  );
  if (!changed) return refuse({ kind: "changedSince" });
  if (!changed.ok) return changed;
  if (after.state === "accepted") await refreshAgenda(context, changed.value.after);
  if (!before) {
    if (after.state === "accepted") return accept(say.agenda.takenOff(after.subject));
    for (const { id: person } of otherSecretariat(context))
      await context.notify(
        { kind: "person", person },
        { kind: "proposalWithdrawn", meeting, subject: after.subject, by: me.id },
      );
    return accept(say.agenda.withdrawn(after.subject));
  }
  await context.notify(
    { kind: "person", person: before.by },
    { kind: "proposalDecided", meeting, proposal: before.id },
  );
  // The card with the yes and the no has become its answer: whoever took that back needs a new one.
  await context.notify({ kind: "person", person: me.id }, { kind: "proposed", meeting, proposal: before.id });
  return accept(say.agenda.waitsAgain(after.subject));
}
