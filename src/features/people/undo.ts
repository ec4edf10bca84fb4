import { isDeepStrictEqual } from "node:util";
import type { Reversal } from "../../domain/change.ts";
import { personById, withoutPerson, withPersonChanged, type Committee } from "../../domain/committee.ts";
import { accept, refuse, type Decision } from "../../domain/decision.ts";
import { COMMITTEE } from "../../ports/records.ts";
import type { Context } from "../feature.ts";
import { leaveDirectory } from "./link.ts";

/** Takes the account from the person again, and asks anew who it is; or takes out who was entered without one. */
export async function undoLink(
  context: Context,
  { called, before, after }: Extract<Reversal, { kind: "link" }>,
): Promise<Decision<string>> {
  const { committee, me, records, say } = context;
  const { account } = after;
  const undo = (current: Committee): Decision<Committee> => {
    const now = personById(current, after.id);
    // A run that was killed half-way has put it back already.
    if (isDeepStrictEqual(now ?? null, before)) return accept(current);
    if (!isDeepStrictEqual(now, after)) return refuse({ kind: "changedSince" });
    return accept(before ? withPersonChanged(current, before) : withoutPerson(current, after));
  };
  const may = undo(committee);
  if (!may.ok) return may;
  // Before the committee is written: all that follows from that goes with it.
  const gave = before?.account === account ? null : account;
  if (gave !== null) await leaveDirectory(records, committee, gave);
  const changed = await records.committees.change(committee.id, COMMITTEE, undo);
  if (!changed) return refuse({ kind: "changedSince" });
  if (!changed.ok) return changed;
  if (gave !== null)
    await context.notify({ kind: "person", person: me.id }, { kind: "strangerWrote", account: gave, name: called });
  return accept(before && gave === null ? say.people.guestAgain(called) : say.people.unlinked(called, committee.name));
}
