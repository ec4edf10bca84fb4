import { isOpenDraftNoted, withOpenDraft, withoutOpenDrafts } from "../../domain/openDrafts.ts";
import { accept, refuse } from "../../domain/decision.ts";
import type { Draft } from "../../domain/draft.ts";
import { COMMITTEE, draftKey } from "../../ports/records.ts";
import { draftsToPublish } from "../draftLists.ts";
import type { Context } from "../feature.ts";

/**
 * The committee, which every turn reads, notes a draft before it is made: interrupted in between, one that there is not
 * is looked for in vain, and none that there is is overlooked. What was discarded meanwhile goes with it.
 */
export async function noteOpenDraft(context: Context, draft: Draft): Promise<void> {
  const { committee, records } = context;
  if (isOpenDraftNoted(committee, draft)) return;
  const open = committee.openDrafts ? [] : await draftsToPublish(context);
  const closed = await closedSince(context);
  await records.committees.change(committee.id, COMMITTEE, (current) =>
    isOpenDraftNoted(current, draft)
      ? refuse({ kind: "changedSince" })
      : accept(withOpenDraft(withoutOpenDrafts(current, closed), draft, open)),
  );
}

/** Of those noted. One that is not there may be about to be made by somebody else. */
async function closedSince({ committee, records }: Context): Promise<string[]> {
  const noted = committee.openDrafts ?? [];
  const kept = await Promise.all(noted.map(({ id }) => records.drafts.read(committee.id, draftKey(id))));
  return kept.flatMap((one) =>
    one?.value.state === "discarded" || one?.value.state === "published" ? [one.value.id] : [],
  );
}

/** Those are out, or closed with one that is: no turn looks for them any more. */
export async function forgetDrafts({ committee, records }: Context, closed: readonly string[]): Promise<void> {
  await records.committees.change(committee.id, COMMITTEE, (current) =>
    closed.some((id) => isOpenDraftNoted(current, { id }))
      ? accept(withoutOpenDrafts(current, closed))
      : refuse({ kind: "changedSince" }),
  );
}
