import { nameOf } from "../../domain/committee.ts";
import type { Draft } from "../../domain/draft.ts";
import { madeSince } from "../../domain/draftShown.ts";
import type { Answer, Context } from "../feature.ts";
import { preview } from "./preview.ts";

/**
 * A sentence is said of what one has seen: what somebody else handed over or corrected is shown first. null: it is known
 * as it is, or is on its way out already.
 */
export async function unseen(context: Context, draft: Draft): Promise<Answer | null> {
  const { committee, me, say } = context;
  const made = draft.state === "open" ? madeSince(draft, me.id) : null;
  return made && preview(context, draft, say.handOver.seeFirst[made.what](nameOf(committee, made.by)));
}
