import { z } from "zod";
import { buttons, cardMessage, line } from "../../cards/card.ts";
import { asSecretariat, secretariatOf } from "../../domain/committee.ts";
import { button, press } from "../button.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { lookBeside } from "../drafts/beside.ts";
import { closed, findDraft } from "../drafts/findDraft.ts";
import { openEditions, whichDraft } from "../drafts/editions.ts";
import { preview } from "../drafts/preview.ts";
import { someOf } from "../question.ts";

export const ShowDraftParameters = z.object({
  draft: z.string().optional(),
  /** Where the list of everything that was found begins, if it is long. */
  from: z.number().int().min(0).optional(),
  paper: z.enum(["agenda", "minutes"]).optional(),
  /** Something in it, or in what is published, was said to be wrong. */
  amends: z.literal(true).optional(),
});
type ShowDraftParameters = z.infer<typeof ShowDraftParameters>;

/** The draft again, as it is now: one that a card names, else the one that is open. */
export const showDraft = committeeFeature({
  name: "showDraft",
  audience: "secretariat",
  parameters: ShowDraftParameters,
  async run(context, parameters) {
    const { me, say, turn } = context;
    const may = asSecretariat(me);
    if (!may.ok && parameters.amends)
      return { text: say.handOver.amendedBySecretariat(secretariatOf(context.committee).map(({ name }) => name)) };
    if (turn.address.kind !== "personal") return { text: say.handOver.onlyInPersonalChat };
    if (parameters.draft === undefined) return may.ok ? shown(context, parameters) : refusal(context, may.refusal);
    if (may.ok) await lookBeside(context, parameters.draft);
    const draft = await findDraft(context, parameters.draft);
    if (!draft.ok) return draft.answer;
    return closed(context, draft.value) ?? preview(context, draft.value, undefined, { from: parameters.from });
  },
});

async function shown(context: Context, { amends, paper }: ShowDraftParameters): Promise<Answer> {
  const { say } = context;
  await lookBeside(context, null);
  const open = someOf(await openEditions(context, paper));
  if (!open) return { text: amends && paper !== "agenda" ? say.handOver.amendByEdition : say.handOver.noDraft };
  if (open.length > 1) return whichDraft(context, open);
  if (!amends) return preview(context, open[0]);
  const show = button(context, say.handOver.showDraftButton, press("showDraft", { draft: open[0].id }));
  return cardMessage(say.handOver.amendOnCard, [line(say.handOver.amendOnCard), buttons(show)]);
}
