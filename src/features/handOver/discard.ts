import { z } from "zod";
import { discardDraft } from "../../domain/draft.ts";
import { changeDraft } from "../changing.ts";
import { committeeFeature } from "../feature.ts";

export const DiscardParameters = z.object({ draft: z.string() });

/** The document is not to be used. It can be handed over again. */
export const discard = committeeFeature({
  name: "discard",
  audience: "secretariat",
  parameters: DiscardParameters,
  async run(context, { draft }) {
    const { me, say } = context;
    const changed = await changeDraft(context, draft, (current) => discardDraft(current, me));
    if (!changed.ok) return changed.answer;
    await context.logChange("discard", { kind: "none", what: "discarded" });
    return { text: say.handOver.discarded, replaces: true };
  },
});
