import type { Action, NewAction } from "../../domain/action.ts";
import { StoreBusy } from "../../ports/collection.ts";
import type { Context } from "../feature.ts";

type Within = Pick<Context, "committee" | "records">;

/** Among so many of the latest numbers an action with the same origin is looked for. */
const LOOK_BACK = 200;
/** So many others at once on one committee's numbers are an outage. */
const ATTEMPTS = 20;

/**
 * Makes actions under the next free numbers, in the order given, and answers with them as they are stored.
 * Idempotent by `origin`: one that was made before, by an earlier delivery or a run that was killed half-way,
 * is answered with as it stands now and not made again. It is looked for among the latest `lookBack` numbers:
 * a repeated message comes within seconds, publishing that is taken up again perhaps days later.
 */
export async function createActions(
  context: Within,
  actions: readonly NewAction[],
  { lookBack = LOOK_BACK }: { lookBack?: number } = {},
): Promise<Action[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const made = await createMissing(context, actions, lookBack);
    if (made) return made;
  }
  throw new StoreBusy(`the next action's number was taken by others ${ATTEMPTS} times in a row`);
}

/** null: somebody else took a number in between, and perhaps made the very same action: look again. */
async function createMissing(
  { committee, records }: Within,
  actions: readonly NewAction[],
  lookBack: number,
): Promise<Action[] | null> {
  const latest = await records.actions.list({ partition: committee.id, order: "descending", limit: lookBack });
  const byOrigin = new Map(latest.map(({ value }) => [value.origin, value]));
  let number = latest[0]?.value.number ?? 0;
  const made: Action[] = [];
  for (const action of actions) {
    const known = byOrigin.get(action.origin);
    const fresh: Action = { ...action, number: number + 1, status: "open" };
    if (!known && !(await records.actions.create(fresh))) return null;
    if (!known) number += 1;
    made.push(known ?? fresh);
  }
  return made;
}
