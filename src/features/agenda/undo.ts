import type { Reversal } from "../../domain/change.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import { undoProposal as decide } from "../../domain/proposal.ts";
import { meetingKey } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
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
  if (!before)
    return accept(
      after.state === "accepted" ? say.agenda.takenOff(after.subject) : say.agenda.withdrawn(after.subject),
    );
  await context.notify(
    { kind: "person", person: before.by },
    { kind: "proposalDecided", meeting, proposal: before.id },
  );
  // The card with the yes and the no has become its answer: whoever took that back needs a new one.
  await context.notify({ kind: "person", person: me.id }, { kind: "proposed", meeting, proposal: before.id });
  return accept(say.agenda.waitsAgain(after.subject));
}
