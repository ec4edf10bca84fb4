import type { Committee, CommitteeId } from "../domain/committee.ts";
import type { Draft } from "../domain/draft.ts";
import { mayHaveOpenDrafts } from "../domain/openDrafts.ts";
import type { Context, OpenContext } from "./feature.ts";

/** More than anybody leaves lying: enough to find each that somebody still works on. */
const OPEN = 50;
/** Enough to find the one that a sentence written twice has published already. */
const PUBLISHED = 20;

/**
 * Those that may still be corrected, the latest first, however many have been published since. Not asked for where the
 * committee has noted none.
 */
export const openDraftsOf = (context: Pick<OpenContext, "records">, committee: Committee): Promise<Draft[]> =>
  mayHaveOpenDrafts(committee) ? list(context, committee.id, "open") : Promise.resolve([]);

/**
 * The same, and those whose publishing was begun and is not done. Asked for in the order in which a draft goes from state to
 * state: one that somebody publishes meanwhile is not missed.
 */
export async function draftsToPublish(context: Context): Promise<Draft[]> {
  const { id } = context.committee;
  return [...(await list(context, id, "open")), ...(await list(context, id, "publishing"))].sort(latestFirst);
}

/** Those to publish and the latest that are out, the latest first. */
export async function draftsNotDiscarded(context: Context): Promise<Draft[]> {
  const waiting = await draftsToPublish(context);
  return [...waiting, ...(await draftsPublished(context))].sort(latestFirst);
}

/** The latest that are out, the latest first. */
export async function draftsPublished(context: Context): Promise<Draft[]> {
  return (await list(context, context.committee.id, "published")).sort(latestFirst);
}

const latestFirst = (a: Draft, b: Draft): number => b.at.localeCompare(a.at);

async function list(
  { records }: Pick<OpenContext, "records">,
  committee: CommitteeId,
  state: Draft["state"],
): Promise<Draft[]> {
  const limit = state === "published" ? PUBLISHED : OPEN;
  const kept = await records.drafts.list({ partition: committee, state, order: "descending", limit });
  return kept.map(({ value }) => value);
}
