import type { Reversal } from "../../domain/change.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import type { Proposal } from "../../domain/agenda.ts";
import type { MeetingId } from "../../domain/meeting.ts";
import { proposalOf, undoProposal as decide } from "../../domain/proposal.ts";
import { withoutWaiting } from "../../domain/waitingProposals.ts";
import { changeBack, changeMeeting } from "../changing.ts";
import type { Context } from "../feature.ts";
import { upcomingMeetings } from "../meetingLists.ts";
import { otherSecretariat } from "../personReference.ts";
import { refreshAgenda } from "../posts.ts";

/** Takes back a proposal, or the secretariat's yes or no to one. */
export async function undoProposal(
  context: Context,
  { meeting, before, after }: Extract<Reversal, { kind: "proposal" }>,
): Promise<Decision<string>> {
  const { say, me, now } = context;
  const elsewhere = before ? accept(undefined) : await withdrawElsewhere(context, meeting, after);
  if (!elsewhere.ok) return elsewhere;
  const changed = await changeBack(context, meeting, (current) => decide(current, { before, after, now }));
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

/** Handed on when its meeting was called off, a proposal waits at another one as well; refused once it was answered there. */
async function withdrawElsewhere(context: Context, own: MeetingId, proposal: Proposal): Promise<Decision<undefined>> {
  for (const meeting of await upcomingMeetings(context)) {
    const there = meeting.id === own ? undefined : proposalOf(meeting, proposal.id);
    if (!there) continue;
    if (there.state !== "proposed") return refuse({ kind: "proposalDecided", accepted: there.state === "accepted" });
    await changeMeeting(context, meeting.id, (current) => accept(withoutWaiting(current, [proposal])));
  }
  return accept(undefined);
}
