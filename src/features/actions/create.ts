import { sameContent, type Action, type NewAction } from "../../domain/action.ts";
import { ATTEMPTS, StoreBusy } from "../../ports/collection.ts";
import type { Context } from "../feature.ts";

type Within = Pick<Context, "committee" | "records">;

/** Among so many of the latest numbers an action with the same origin is looked for. */
const LOOK_BACK = 200;

/**
 * Makes actions under the next free numbers, in the order given, and answers with them as they are stored.
 * Idempotent by `origin`: one that was made before, by an earlier delivery or a run that was killed half-way,
 * is answered with as it stands now and not made again. It is looked for among the latest `lookBack` numbers:
 * a repeated message comes within seconds, publishing that is taken up again perhaps days later.
 * `saidAgain`: an open one that says the very same, by the same person, is the same as well: somebody wrote twice.
 */
export async function createActions(
  context: Within,
  actions: readonly NewAction[],
  { lookBack = LOOK_BACK, saidAgain = false }: { lookBack?: number; saidAgain?: boolean } = {},
): Promise<Action[]> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const made = await createMissing(context, actions, { lookBack, saidAgain });
    if (made) return made;
  }
  throw new StoreBusy(`the next action's number was taken by others ${ATTEMPTS} times in a row`);
}

/** null: somebody else took a number in between, and perhaps made the very same action: look again. */
async function createMissing(
  { committee, records }: Within,
  actions: readonly NewAction[],
  { lookBack, saidAgain }: { lookBack: number; saidAgain: boolean },
): Promise<Action[] | null> {
  const latest = await records.actions.list({ partition: committee.id, order: "descending", limit: lookBack });
  const byOrigin = new Map(latest.map(({ value }) => [value.origin, value]));
  let number = latest[0]?.value.number ?? 0;
  const made: Action[] = [];
  for (const action of actions) {
    const same = ({ value }: { value: Action }): boolean =>
      value.status === "open" && value.loggedBy === action.loggedBy && sameContent(value, action);
    const known = byOrigin.get(action.origin) ?? (saidAgain ? latest.find(same)?.value : undefined);
    const fresh: Action = { ...action, number: number + 1, status: "open" };
    if (!known && !(await records.actions.create(fresh))) return null;
    if (!known) number += 1;
    made.push(known ?? fresh);
  }
  return made;
}
