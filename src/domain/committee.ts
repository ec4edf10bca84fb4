import { z } from "zod";
import { Address } from "./address.ts";
import { accept, refuse, type Decision } from "./decision.ts";
import { Language } from "./language.ts";
import { hasVote, isSecretariat, Person, type PersonId } from "./person.ts";
import { ReminderRules } from "./reminderRules.ts";
import { Instant, PlainDate } from "./time.ts";

export const CommitteeId = z.string().min(1);
export type CommitteeId = z.infer<typeof CommitteeId>;

/** What a committee that is set up in a conversation is called by. */
export const committeeIn = (tenant: string, conversation: string): CommitteeId => `${tenant}/${conversation}`;

/** A subject to come back to, until the minutes of a meeting on or after `from` are published. */
export const FollowUp = z.object({
  subject: z.string(),
  /** null: at the next meeting. */
  from: PlainDate.nullable(),
  /** The day of the meeting whose minutes asked for it. */
  since: PlainDate,
  /** That meeting; not said of those that were kept when a day was taken to have one. */
  meeting: z.string().optional(),
});
export type FollowUp = z.infer<typeof FollowUp>;

export const isAskedForBy = ({ since, meeting }: FollowUp, { id, date }: { id: string; date: PlainDate }): boolean =>
  meeting === undefined ? since === date : meeting === id;

/** Whether a meeting of that day is to come back to it, if none before it has. */
export const isDue = ({ from, since }: FollowUp, day: PlainDate): boolean =>
  since < day && (from === null || from <= day);

export const Committee = z.object({
  id: CommitteeId,
  tenant: z.string(),
  name: z.string().min(1),
  language: Language,
  /** How many with a vote must come; null: more than half of them. */
  quorum: z.number().int().positive().nullable(),
  people: z.array(Person),
  /** Who was taken in, and out again by an undo. The record may name them: nobody else ever gets their id. */
  former: z.array(Person).optional(),
  /** Items that every agenda of the committee has. */
  standingItems: z.array(z.string()),
  followUps: z.array(FollowUp),
  /** The drafts that may be open (`openDrafts.ts`); not said of committees that were kept before it was noted. */
  openDrafts: z.array(z.object({ id: z.string(), at: Instant })).optional(),
  /** The channel or group chat that the committee lives in. */
  channel: Address,
  /** Whether there are any at all. */
  reminders: z.boolean(),
  /** Where its reminders are other than usual; not said of committees that never chose. */
  reminderRules: ReminderRules.optional(),
});
export type Committee = z.infer<typeof Committee>;

export const personById = (committee: Committee, id: PersonId): Person | undefined =>
  committee.people.find((person) => person.id === id);

/** Of former people too; "" for somebody who is not of the record. */
export const nameOf = ({ people, former = [] }: Committee, id: PersonId): string =>
  [...people, ...former].find((person) => person.id === id)?.name ?? "";

export const personByAccount = (committee: Committee, account: string): Person | undefined =>
  committee.people.find((person) => person.account === account);

export const secretariatOf = (committee: Committee): Person[] => committee.people.filter(isSecretariat);

export function quorumOf(committee: Committee): number {
  return committee.quorum ?? Math.floor(committee.people.filter(hasVote).length / 2) + 1;
}

/** The gate of every command that only the secretariat may give. */
export function asSecretariat(actor: Person): Decision<Person> {
  return isSecretariat(actor) ? accept(actor) : refuse({ kind: "secretariatOnly" });
}

/** The gate of what everybody may do for themselves, and the secretariat for anybody. */
export const mayActFor = (actor: Person, person: Person): Decision<Person> =>
  actor.id === person.id ? accept(actor) : asSecretariat(actor);

/** What a document or a sentence says of somebody from outside. */
type Outsider = Pick<Person, "name"> & Partial<Pick<Person, "title" | "organisation" | "roles">>;

/** A person of the record by this exact name, made where there is none: somebody from outside, without an account. */
export function withPerson(
  committee: Committee,
  { name, title = null, organisation = null, roles = ["guest"] }: Outsider,
): { committee: Committee; person: Person } {
  const known = committee.people.find((person) => person.name.toLowerCase() === name.toLowerCase());
  if (known) return { committee, person: known };
  const person: Person = {
    id: nextPersonId(committee),
    name,
    title,
    organisation,
    roles,
    account: null,
  };
  return { committee: { ...committee, people: [...committee.people, person] }, person };
}

/** The secretariat enters somebody by their name, or makes a member of whoever was a guest. */
export function addPerson(
  committee: Committee,
  command: Pick<Person, "name" | "title" | "organisation"> & { actor: Person; role: "member" | "guest" },
): Decision<Committee> {
  const { actor, name, role, title, organisation } = command;
  const may = asSecretariat(actor);
  if (!may.ok) return may;
  const entered = withPerson(committee, { name, title, organisation, roles: [role] });
  if (entered.committee !== committee) return accept(entered.committee);
  const isGuest = entered.person.roles.every((one) => one === "guest");
  return accept(isGuest ? withPersonChanged(committee, { ...entered.person, roles: [role] }) : committee);
}

/** With somebody as they are now, who was of it before or was not. */
export function withPersonChanged(committee: Committee, changed: Person): Committee {
  const isKnown = committee.people.some(({ id }) => id === changed.id);
  const people = committee.people.map((person) => (person.id === changed.id ? changed : person));
  const former = committee.former?.filter(({ id }) => id !== changed.id) ?? [];
  return { ...committee, people: isKnown ? people : [...people, changed], ...(committee.former && { former }) };
}

/** They are a former one from then on. */
export const withoutPerson = (committee: Committee, gone: Person): Committee => ({
  ...committee,
  people: committee.people.filter(({ id }) => id !== gone.id),
  former: [...(committee.former ?? []), gone],
});

/** Ids count on from the highest ever used, so that one that the record names is never given twice. */
export function nextPersonId({ people, former = [] }: Pick<Committee, "people" | "former">): PersonId {
  const highest = Math.max(0, ...[...people, ...former].map((person) => Number(/^p(\d+)$/.exec(person.id)?.[1] ?? 0)));
  return `p${highest + 1}`;
}
