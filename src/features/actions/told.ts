import type { Action } from "../../domain/action.ts";
import { personById } from "../../domain/committee.ts";
import { isSecretariat } from "../../domain/person.ts";
import type { Context } from "../feature.ts";
import { holdersOf, voicelessOwners } from "./owners.ts";

/** Who of its owners is told of what became of an action, and whom somebody else has to tell. */
export function toldLines(context: Context, action: Action): string[] {
  const { committee, me, say } = context;
  const holders = holdersOf(action, committee).filter((person) => person !== me.id);
  const people = holders.flatMap((id) => personById(committee, id) ?? []);
  // A name from outside that was taken in just now is in no list of people yet.
  const fresh = action.owners.filter(({ person }) => person !== null && !personById(committee, person));
  const reached = people.filter(({ account }) => account !== null).map(({ name }) => name);
  const unreached = [
    ...people.filter(({ account }) => account === null).map(({ name }) => name),
    ...[...fresh, ...voicelessOwners(action)].map(({ name }) => name),
  ];
  const untold = isSecretariat(me) ? say.actions.untoldToSecretariat : say.actions.untold;
  return [
    ...(reached.length > 0 ? [say.actions.told(say.general.and(reached))] : []),
    ...(unreached.length > 0 ? [untold(say.general.and(unreached))] : []),
  ];
}
