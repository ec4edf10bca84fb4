import { asSecretariat } from "../../domain/committee.ts";
import { mayCorrect, type Draft } from "../../domain/draft.ts";
import { draftKey } from "../../ports/records.ts";
import { found, refusal, unfound, type Answer, type Context, type Found } from "../feature.ts";

/** A draft by its id, for the secretariat only: nobody else sees what is not published. */
export async function findDraft(context: Context, id: string): Promise<Found<Draft>> {
  const { committee, me, records, say } = context;
  const may = asSecretariat(me);
  if (!may.ok) return unfound(refusal(context, may.refusal));
  const kept = await records.drafts.read(committee.id, draftKey(id));
  return kept ? found(kept.value) : unfound({ text: say.general.outdatedButton });
}

/** One that the writer may still correct; the card of a closed one can then not be pressed again. */
export async function findOpenDraft(context: Context, id: string): Promise<Found<Draft>> {
  const draft = await findDraft(context, id);
  if (!draft.ok) return draft;
  const open = mayCorrect(draft.value, context.me);
  return open.ok ? found(open.value) : unfound({ ...refusal(context, open.refusal), replaces: true });
}

/** The answer where a draft is closed; its card can then not be pressed again. null: it is open. */
export function closed(context: Context, draft: Draft): Answer | null {
  if (draft.state === "discarded") return { ...refusal(context, { kind: "draftDiscarded" }), replaces: true };
  if (draft.state === "published") return { ...refusal(context, { kind: "draftPublished" }), replaces: true };
  return null;
}
