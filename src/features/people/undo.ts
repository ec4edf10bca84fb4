import { isDeepStrictEqual } from "node:util";
import type { Reversal } from "../../domain/change.ts";
import { personById, withoutPerson, withPersonChanged, type Committee } from "../../domain/committee.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import type { Person, PersonId } from "../../domain/person.ts";
import { COMMITTEE } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { leaveDirectory } from "./link.ts";

/** Takes the account from the person again, and asks anew who it is. */
export async function undoLink(
  context: Context,
  { called, before, after }: Extract<Reversal, { kind: "link" }>,
): Promise<Decision<string>> {
  const { committee, me, records, say } = context;
  const { account } = after;
  if (account === null) return refuse({ kind: "changedSince" });
  const unlinked = before ?? ((await isNamed(context, after.id)) ? asGuest(after) : null);
  const undo = (current: Committee): Decision<Committee> => {
    const now = personById(current, after.id);
    // A run that was killed half-way has put it back already.
    if (isDeepStrictEqual(now ?? null, unlinked)) return accept(current);
    if (!isDeepStrictEqual(now, after)) return refuse({ kind: "changedSince" });
    return accept(unlinked ? withPersonChanged(current, unlinked) : withoutPerson(current, after.id));
  };
  const may = undo(committee);
  if (!may.ok) return may;
  // Before the committee is written: all that follows from that goes with it.
  await leaveDirectory(records, committee, account);
  const changed = await records.committees.change(committee.id, COMMITTEE, undo);
  if (!changed) return refuse({ kind: "changedSince" });
  if (!changed.ok) return changed;
  await context.notify({ kind: "person", person: me.id }, { kind: "strangerWrote", account, name: called });
  return accept(say.people.unlinked(called, committee.name));
}

/** Whether the record says anything of somebody new by now; wherever it does, it is by their id. */
async function isNamed({ committee, records, now }: Context, id: PersonId): Promise<boolean> {
  const partition = committee.id;
  const [meetings, actions, own] = await Promise.all([
    records.meetings.list({ partition, sortFrom: now }),
    records.actions.list({ partition, state: "open" }),
    records.changes.list({ partition, state: id, limit: 1 }),
  ]);
  return own.length > 0 || [...meetings, ...actions].some(({ value }) => JSON.stringify(value).includes(`"${id}"`));
}

/** They stay in it then, without a say. */
const asGuest = (person: Person): Person => ({ ...person, roles: ["guest"], account: null });
