import { sameContent, type Action } from "../../domain/action.ts";
import { personById, secretariatOf } from "../../domain/committee.ts";
import type { Notice } from "../../domain/notice.ts";
import { isSecretariat, type PersonId } from "../../domain/person.ts";
import type { Context } from "../feature.ts";
import { holdersOf, voicelessOwners } from "./owners.ts";

/**
 * Tells those whom a change of an action concerns, never the one who made it: owners that it is theirs, that it
 * changed, was taken back or is somebody else's now; the secretariat what an organisation or a body has to be told.
 * `before` is null for a new action, of which everybody is told once however often it is announced. `once`: what else
 * may come about in several turns. `inAnswer`: of whom the answer says that the bot cannot write to them, of the owners
 * alone or of everybody who is told.
 */
export async function announceAction(
  context: Context,
  before: Action | null,
  after: Action,
  {
    once = before ? undefined : after.origin,
    inAnswer,
  }: { once?: string | undefined; inAnswer?: "owners" | "everybody" } = {},
): Promise<void> {
  const { number: action } = after;
  const by = before ? context.me.id : after.loggedBy;
  const tell = async (people: ReadonlySet<PersonId>, notice: Notice): Promise<void> => {
    const isNamed = inAnswer === "everybody" || (inAnswer === "owners" && notice.kind !== "actionPassedOn");
    const options = { ...(once !== undefined && { once }), ...(isNamed && { knownTo: context.me.id }) };
    for (const person of people) if (person !== by) await context.notify({ kind: "person", person }, notice, options);
  };
  const told = before?.status === "open" ? concerned(context, before, by) : NOBODY;
  const now = after.status === "open" ? concerned(context, after, by) : NOBODY;
  if (after.status === "withdrawn") return tell(told, { kind: "actionWithdrawn", task: after.task, by });
  if (after.status === "done") return tell(followers(context, after), { kind: "actionCompleted", action, by });
  if (before?.status === "done") return tell(followers(context, after), { kind: "actionReopened", action, by });
  const stayed = new Set([...now].filter((person) => told.has(person)));
  await tell(without(now, stayed), { kind: "actionGiven", action, by });
  if (before && !sameContent(before, after)) {
    await tell(without(told, stayed), { kind: "actionPassedOn", action, by });
    await tell(stayed, { kind: "actionChanged", action, by });
  }
}

const NOBODY: ReadonlySet<PersonId> = new Set();

/** The owners, and the secretariat where it has to pass the word on and is not the one acting. */
function concerned({ committee }: Context, action: Action, by: PersonId): ReadonlySet<PersonId> {
  const secretariat = secretariatOf(committee).map(({ id }) => id);
  const passOn = !secretariat.includes(by) && voicelessOwners(action).length > 0;
  return new Set([...holdersOf(action, committee), ...(passOn ? secretariat : [])]);
}

/**
 * Who shares the action need not go on with it. The secretariat follows up on what it logged; anybody else who logged
 * it asked for nothing of the kind.
 */
function followers({ committee }: Context, action: Action): Set<PersonId> {
  const logger = personById(committee, action.loggedBy);
  return new Set([...holdersOf(action, committee), ...(logger && isSecretariat(logger) ? [logger.id] : [])]);
}

const without = (all: ReadonlySet<PersonId>, some: ReadonlySet<PersonId>): Set<PersonId> =>
  new Set([...all].filter((person) => !some.has(person)));
