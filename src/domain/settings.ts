import { asSecretariat, personByAccount, type Committee } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { hasVote, type Person } from "./person.ts";
import type { Role } from "./reading.ts";

/** The roles that somebody chooses people for. Who has none of them has a vote, as an ordinary member. */
const CHOSEN = ["secretariat", "chair", "observer"] as const satisfies readonly Role[];
/** What nobody is asked about stays as it was. */
const KEPT: readonly Role[] = ["administration", "guest"];

/** What the set-up card asks. */
export interface Settings {
  own: Pick<Committee, "name" | "language" | "standingItems" | "quorum" | "reminders">;
  /** The accounts of those who have each role. */
  roles: Record<(typeof CHOSEN)[number], readonly string[]>;
}

/** All that somebody was chosen for: who is of the secretariat and chairs as well is both. */
export function rolesIn({ roles }: Settings, account: string, before: readonly Role[] = []): Role[] {
  const chosen = CHOSEN.filter((role) => roles[role].includes(account));
  const all = [...chosen, ...before.filter((role) => KEPT.includes(role))];
  return all.length > 0 ? all : ["member"];
}

/** `account`: of whoever changes them. */
export function changeSettings(committee: Committee, settings: Settings, account: string): Decision<Committee> {
  const actor = personByAccount(committee, account);
  const may = actor ? asSecretariat(actor) : refuse({ kind: "secretariatOnly" });
  return may.ok ? accept(withSettings(committee, settings)) : may;
}

export function withSettings(committee: Committee, settings: Settings): Committee {
  const people = committee.people.map((person) =>
    person.account === null ? person : { ...person, roles: rolesIn(settings, person.account, person.roles) },
  );
  return { ...committee, ...settings.own, people };
}

/** Those who have a vote now and had none, and the other way round. */
export function votesChanged(before: Committee, after: Committee): { gained: Person[]; lost: Person[] } {
  const had = new Set(before.people.filter(hasVote).map(({ id }) => id));
  return {
    gained: after.people.filter((person) => hasVote(person) && !had.has(person.id)),
    lost: after.people.filter((person) => !hasVote(person) && had.has(person.id)),
  };
}
