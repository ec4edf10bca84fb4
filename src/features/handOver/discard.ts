import { z } from "zod";
import { asSecretariat, nameOf } from "../../domain/committee.ts";
import { discardDraft } from "../../domain/draft.ts";
import { changeDraft } from "../changing.ts";
import { draftName, openEditions, whichDraft } from "../drafts/editions.ts";
import { committeeFeature, refusal, type Answer, type Context } from "../feature.ts";
import { press } from "../button.ts";
import { question, someOf } from "../question.ts";

export const DiscardParameters = z.object({
  draft: z.string().optional(),
  paper: z.enum(["agenda", "minutes"]).optional(),
});
type DiscardParameters = z.infer<typeof DiscardParameters>;

/** The document is not to be used. It can be handed over again. */
export const discard = committeeFeature({
  name: "discard",
  audience: "secretariat",
  parameters: DiscardParameters,
  async run(context, parameters) {
    const { say } = context;
    if (parameters.draft !== undefined) return discarded(context, parameters.draft, say.handOver.discarded);
    return discardInWords(context, parameters);
  },
});

async function discarded(context: Context, draft: string, text: string): Promise<Answer> {
  const changed = await changeDraft(context, draft, (current) => discardDraft(current, context.me));
  if (!changed.ok) return changed.answer;
  await context.logChange("discard", { kind: "none", what: "discarded", draft: { id: draft } });
  return { text, replaces: true };
}

/** Of several, each is shown with its own button; somebody else's is asked about. */
async function discardInWords(context: Context, { paper }: DiscardParameters): Promise<Answer> {
  const { me, say, turn } = context;
  const may = asSecretariat(me);
  if (!may.ok) return refusal(context, may.refusal);
  if (turn.address.kind !== "personal") return { text: say.handOver.onlyInPersonalChat };
  const open = someOf(await openEditions(context, paper));
  if (!open) return { text: say.handOver.noDraft };
  if (open.length > 1) return whichDraft(context, open);
  const [draft] = open;
  const name = await draftName(context, draft);
  if (draft.by === me.id) return discarded(context, draft.id, say.handOver.discardedOne(name));
  return question(context, say.handOver.discardOthers(name, nameOf(context.committee, draft.by)), [
    { title: say.handOver.discardButton, press: press("discard", { draft: draft.id }) },
    { title: say.handOver.showDraftButton, press: press("showDraft", { draft: draft.id }) },
  ]);
}
