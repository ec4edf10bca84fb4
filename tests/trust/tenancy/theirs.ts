import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { Action, mayChange } from "../../../src/domain/action.ts";
import { Committee } from "../../../src/domain/committee.ts";
import { Meeting } from "../../../src/domain/meeting.ts";
import { isSecretariat, type Person } from "../../../src/domain/person.ts";
import type { House } from "./houses.ts";
import type { Changed } from "./street.ts";

/** What the bot notes for itself: messages that go out, cards that stand, when it looks again. */
const NOTES = ["outbox", "post", "wake"];
const Logged = z.looseObject({ by: z.string() });

/**
 * What of that was not theirs to change, a line each: told by what the documents are before and after, whatever the
 * features say. The secretariat may change all that its committee has; others what they said, proposed and have to do.
 */
export function notTheirs(changed: readonly Changed[], house: House, me: Person): string[] {
  return changed.flatMap((change) => {
    const { partition, kind, id } = change.after ?? change.before ?? { partition: "", kind: "", id: "" };
    return isTheirs(change, { partition, kind }, house, me) ? [] : [`${kind} ${partition} ${id}`];
  });
}

function isTheirs(
  change: Changed,
  { partition, kind }: { partition: string; kind: string },
  house: House,
  me: Person,
): boolean {
  if (kind === "conversation") return isOfHouse(partition, house);
  if (kind === "wake") return change.after?.id === house.ids.committee || change.before?.id === house.ids.committee;
  if (partition !== house.ids.committee && kind !== "erasure" && kind !== "committeeName") return false;
  if (NOTES.includes(kind) || isSecretariat(me)) return true;
  switch (kind) {
    case "meeting":
      return isOwnAnswer(change, me);
    case "action":
      return isOwnAction(change, me);
    case "change":
      return Logged.parse(change.after?.body).by === me.id;
    case "committee":
      return addsGuests(change);
    default:
      return false;
  }
}

/** A chat with somebody of the committee, or its own channel. */
const isOfHouse = (partition: string, { people, tenant, conversation }: House): boolean =>
  partition === `shared:${conversation}` ||
  people.some(({ account }) => account !== null && partition === `personal:${tenant}/${account}`);

/** Whether they come, who comes for them, whom they come for, and what they have proposed. */
function isOwnAnswer({ before, after }: Changed, { id }: Person): boolean {
  const [was, is] = [Meeting.safeParse(before?.body).data, Meeting.safeParse(after?.body).data];
  if (!was || !is) return false;
  const others = (meeting: Meeting): unknown => ({
    ...meeting,
    attendance: meeting.attendance
      .toSorted((a, b) => a.person.localeCompare(b.person))
      .filter(({ person }) => person !== id)
      .map((entry) =>
        "substitute" in entry && entry.substitute?.person === id ? { ...entry, substitute: null } : entry,
      ),
    proposals: meeting.proposals.filter(({ by }) => by !== id),
  });
  return isDeepStrictEqual(others(was), others(is));
}

function isOwnAction({ before, after }: Changed, me: Person): boolean {
  const [was, is] = [Action.safeParse(before?.body).data, Action.safeParse(after?.body).data];
  return was ? mayChange(was, me) : is?.loggedBy === me.id;
}

/** Whoever gets something to do may come from outside. */
function addsGuests({ before, after }: Changed): boolean {
  const [was, is] = [Committee.safeParse(before?.body).data, Committee.safeParse(after?.body).data];
  if (!was || !is) return false;
  const added = is.people.filter(({ id }) => was.people.every((person) => person.id !== id));
  const isGuest = ({ roles, account }: Person): boolean => isDeepStrictEqual(roles, ["guest"]) && account === null;
  const known = is.people.filter((person) => !added.includes(person));
  return added.every(isGuest) && isDeepStrictEqual({ ...is, people: known }, was);
}
