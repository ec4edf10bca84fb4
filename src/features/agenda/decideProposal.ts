import { z } from "zod";
import { bold, cardMessage, line } from "../../cards/card.ts";
import { nameOf } from "../../domain/committee.ts";
import { decideProposal as decide, isPresentedBy, itemOf, proposalOf } from "../../domain/proposal.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature } from "../feature.ts";
import { button, press, undoButton } from "../button.ts";
import { notInDraft } from "../notInDraft.ts";
import { refreshAgenda } from "../posts.ts";
import { isWaiting, proposalsOf } from "./proposals.ts";

export const DecideProposalParameters = z.object({ meeting: z.string(), proposal: z.string(), accepts: z.boolean() });

/** The buttons under a proposed item in the secretariat's chat. */
export const decideProposal = committeeFeature({
  name: "decideProposal",
  audience: "secretariat",
  parameters: DecideProposalParameters,
  async run(context, { meeting, proposal: id, accepts }) {
    const { committee, me, now, say } = context;
    const changed = await changeMeeting(context, meeting, (current) =>
      decide(current, { actor: me, id, accepts, now, people: committee.people }),
    );
    if (!changed.ok) return changed.answer;
    const { before, after } = changed.value;
    const proposal = proposalOf(after, id);
    if (!proposal) return { text: say.general.outdatedButton };
    const change = await context.logChange("decideProposal", {
      kind: "proposal",
      meeting,
      before: proposalOf(before, id) ?? null,
      after: proposal,
    });
    await context.notify({ kind: "person", person: proposal.by }, { kind: "proposalDecided", meeting, proposal: id });
    if (accepts) await refreshAgenda(context, after);
    const proposer = nameOf(committee, proposal.by);
    const item = accepts ? itemOf(after, proposal) : undefined;
    const text = item
      ? say.agenda.taken(item.title, item.number, proposer, isPresentedBy(item, proposal.by))
      : say.agenda.left(proposal.subject, proposer);
    const more = proposalsOf(after).some(isWaiting)
      ? [button(context, say.general.intents.showProposals, press("showProposals", { meeting: { id: meeting } }))]
      : [];
    const draft = item ? await notInDraft(context, after, item.title) : null;
    const card = cardMessage(
      [text, ...(draft?.said ?? [])].join(" "),
      [line(bold(text)), ...(draft?.blocks ?? [])],
      [...(draft?.offers ?? []), undoButton(context, change), ...more],
    );
    return { ...card, replaces: true };
  },
});
