import { z } from "zod";

export const PersonId = z.string().min(1);
export type PersonId = z.infer<typeof PersonId>;

export const Role = z.enum(["chair", "member", "observer", "secretariat", "administration", "guest"]);
export type Role = z.infer<typeof Role>;

/**
 * Somebody of the committee's record. Without an account (a substitute from outside, an organisation, a body)
 * they are a full person of the record who simply cannot be written to.
 */
export const Person = z.object({
  id: PersonId,
  name: z.string().min(1),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  roles: z.array(Role),
  /** The directory object id of their Teams account; it alone says who is writing, never the name. */
  account: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

/** Of a person or an organisation. */
export const LONGEST_NAME = 120;

export const isSecretariat = (person: Person): boolean => person.roles.includes("secretariat");

/** Chairs and members vote and count for the quorum; observers, secretariat and guests do not. */
export const hasVote = (person: Person): boolean => person.roles.includes("chair") || person.roles.includes("member");

/** Those whose coming is asked for and counted on the agenda card. */
export const isExpected = (person: Person): boolean => hasVote(person) || person.roles.includes("observer");

/** The first name, or the full name where it is shared with somebody else of the committee. */
export function shortName(person: Person, people: readonly Person[]): string {
  const first = firstName(person.name);
  return people.some((other) => other.id !== person.id && firstName(other.name) === first) ? person.name : first;
}

export function firstName(name: string): string {
  const end = name.indexOf(" ");
  return end < 0 ? name : name.slice(0, end);
}
