import type { Action, OpenAction } from "../../domain/action.ts";
import type { PassOver } from "../../ports/collection.ts";
import type { Context } from "../feature.ts";

/** More open actions than a committee can have in its head. */
const MOST = 500;
const MOST_DONE = 100;

/** The open actions by number; one query. `passOver`: for what runs by the clock. */
export async function openActions(
  { committee, records }: Pick<Context, "committee" | "records">,
  passOver?: PassOver,
): Promise<OpenAction[]> {
  const query = { partition: committee.id, state: "open", limit: MOST };
  const kept = await (passOver ? records.actions.listReadable(query, passOver) : records.actions.list(query));
  return kept.map(({ value }) => value).filter((action) => action.status === "open");
}

/** The latest of those that are done, the highest number first; one query. */
export async function doneActions({ committee, records }: Pick<Context, "committee" | "records">): Promise<Action[]> {
  const query = { partition: committee.id, state: "done", order: "descending", limit: MOST_DONE } as const;
  return (await records.actions.list(query)).map(({ value }) => value);
}
