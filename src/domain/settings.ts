import { z } from "zod";
import { asSecretariat, Committee, personByAccount } from "./committee.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { REMINDER_KINDS, ruleOf } from "./reminderRules.ts";
import { hasVote, type Person, type Role } from "./person.ts";

/** The roles that somebody chooses people for. Who has none of them has a vote, as an ordinary member. */
const CHOSEN = ["secretariat", "chair", "observer"] as const satisfies readonly Role[];
/** What nobody is asked about stays as it was. */
const KEPT: readonly Role[] = ["administration", "guest"];

const Accounts = z.array(z.string());

/** What the set-up card shows and asks. */
export const Settings = z.object({
  own: Committee.pick({
    name: true,
    language: true,
    standingItems: true,
    quorum: true,
    reminders: true,
    reminderRules: true,
  }),
  /** The accounts of those who have each role. */
  roles: z.object({ secretariat: Accounts, chair: Accounts, observer: Accounts }),
});
export type Settings = z.infer<typeof Settings>;

export function settingsOf(committee: Committee): Settings {
  const { name, language, standingItems, quorum, reminders, reminderRules, people } = committee;
  const having = (role: Role): string[] =>
    people.flatMap(({ account, roles }) => (account !== null && roles.includes(role) ? [account] : []));
  return {
    own: { name, language, standingItems, quorum, reminders, ...(reminderRules && { reminderRules }) },
    roles: { secretariat: having("secretariat"), chair: having("chair"), observer: having("observer") },
  };
}

/** All that somebody was chosen for: who is of the secretariat and chairs as well is both. */
export function rolesIn({ roles }: Settings, account: string, before: readonly Role[] = []): Role[] {
  const chosen = CHOSEN.filter((role) => roles[role].includes(account));
  const all = [...chosen, ...before.filter((role) => KEPT.includes(role))];
  return all.length > 0 ? all : ["member"];
}

/**
 * `account`: of whoever changes them. `shown`: what they saw when they did; null: that there was no committee yet. What
 * was changed since would be put back unseen.
 */
export function changeSettings(
  committee: Committee,
  settings: Settings,
  { account, shown }: { account: string; shown: Settings | null },
): Decision<Committee> {
  const actor = personByAccount(committee, account);
  const may = actor ? asSecretariat(actor) : refuse({ kind: "secretariatOnly" });
  if (!may.ok) return may;
  const after = withSettings(committee, settings);
  if (isSame(settingsOf(after), settingsOf(committee))) return accept(committee);
  return shown !== null && isSame(settingsOf(committee), shown) ? accept(after) : refuse({ kind: "changedSince" });
}

/** Whoever they were chosen by, in whatever order. */
function isSame(one: Settings, other: Settings): boolean {
  const written = ({ own, roles }: Settings): string =>
    JSON.stringify([
      own.name,
      own.language,
      own.standingItems,
      own.quorum,
      own.reminders,
      REMINDER_KINDS.map((kind) => ruleOf(own.reminderRules, kind)),
      ...CHOSEN.map((role) => roles[role].toSorted()),
    ]);
  return written(one) === written(other);
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
