import { z } from "zod";
import { discardDraft } from "../../domain/draft.ts";
import { draftKey } from "../../ports/records.ts";
import { committeeFeature, refusal } from "../feature.ts";

/** The document is not to be used. It can be handed over again. */
export const discard = committeeFeature({
  name: "discard",
  audience: "secretariat",
  parameters: z.object({ draft: z.string() }),
  async run(context, { draft }) {
    const { committee, me, records, say } = context;
    const changed = await records.drafts.change(committee.id, draftKey(draft), (current) => discardDraft(current, me));
    if (!changed) return { text: say.general.outdatedButton };
    if (!changed.ok) return refusal(context, changed.refusal);
    return { text: say.handOver.discarded, replaces: true };
  },
});
