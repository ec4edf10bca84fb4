import { z } from "zod";
import { confirmCommittee as decide } from "../../domain/draft.ts";
import { changeDraft } from "../changing.ts";
import { preview } from "../drafts/preview.ts";
import { committeeFeature } from "../feature.ts";

export const ConfirmCommitteeParameters = z.object({ draft: z.string() });

/** A document that names another committee is this one's all the same, by the secretariat's word. */
export const confirmCommittee = committeeFeature({
  name: "confirmCommittee",
  audience: "secretariat",
  parameters: ConfirmCommitteeParameters,
  async run(context, { draft }) {
    const changed = await changeDraft(context, draft, (current) =>
      decide(current, { actor: context.me, at: context.now }),
    );
    if (!changed.ok) return changed.answer;
    await context.logChange("confirmCommittee", { kind: "none", what: "draft", draft: { id: draft } });
    return preview(context, changed.value.after);
  },
});
