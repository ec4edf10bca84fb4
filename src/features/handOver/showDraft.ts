import { z } from "zod";
import { asSecretariat } from "../../domain/committee.ts";
import { committeeFeature, found, refusal, unfound, type Context, type Found } from "../feature.ts";
import type { Draft } from "../../domain/draft.ts";
import { closed, findDraft, latestDrafts } from "../drafts/findDraft.ts";
import { preview } from "../drafts/preview.ts";

export const ShowDraftParameters = z.object({ draft: z.string().optional() });

/** The draft again, as it is now: one that a card names, else the latest that is open. */
export const showDraft = committeeFeature({
  name: "showDraft",
  audience: "secretariat",
  parameters: ShowDraftParameters,
  async run(context, { draft: id }) {
    if (context.turn.address.kind !== "personal") return { text: context.say.handOver.onlyInPersonalChat };
    const draft = id === undefined ? await latestOpen(context) : await findDraft(context, id);
    if (!draft.ok) return draft.answer;
    return closed(context, draft.value) ?? preview(context, draft.value);
  },
});

async function latestOpen(context: Context): Promise<Found<Draft>> {
  const may = asSecretariat(context.me);
  if (!may.ok) return unfound(refusal(context, may.refusal));
  const draft = (await latestDrafts(context)).find(({ state }) => state === "open" || state === "publishing");
  return draft ? found(draft) : unfound({ text: context.say.handOver.noDraft });
}
