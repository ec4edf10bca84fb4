import { z } from "zod";
import { amendProposal as decide } from "../../domain/proposal.ts";
import { changeMeeting } from "../changing.ts";
import { committeeFeature } from "../feature.ts";
import { LONGEST_SUBJECT, proposed, subjectOf } from "./proposed.ts";

export const AmendProposalParameters = z.object({
  meeting: z.string(),
  proposal: z.string(),
  subject: z.string(),
  /** The change by which it was proposed: what is said now stands in its place. */
  change: z.string(),
});

/** One's own proposal, said otherwise. */
export const amendProposal = committeeFeature({
  name: "amendProposal",
  audience: "everybody",
  parameters: AmendProposalParameters,
  async run(context, { meeting, proposal: id, subject: said, change }) {
    const { me, now, say } = context;
    const subject = subjectOf(said);
    if (subject.length > LONGEST_SUBJECT) return { text: say.agenda.subjectTooLong };
    const changed = await changeMeeting(context, meeting, (current) =>
      decide(current, { actor: me, id, subject, now }),
    );
    if (!changed.ok) return changed.answer;
    return proposed(context, changed.value.after, { id, instead: change });
  },
});
