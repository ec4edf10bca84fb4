import type { Committee } from "../committee.ts";
import type { Person, PersonId } from "../person.ts";
import type { Instant } from "../time.ts";
import { strangerNamed, subjectOf, type Erasure } from "./subject.ts";

interface Asked {
  at: Instant;
  by: PersonId | null;
  pseudonym: string;
  wholeAccount?: boolean;
}

/** Of somebody of the record. Asked for again while it is under way, it is the same one. */
export const erasureOf = (
  committee: Committee,
  person: Person,
  { at, by, pseudonym, wholeAccount = false }: Asked,
): Erasure => ({
  ...subjectOf(committee, person),
  id: `${committee.id} ${person.id}`,
  tenant: committee.tenant,
  pseudonym,
  at,
  by,
  wholeAccount,
});

/** Of somebody whom only texts name; `key`: the same for the same name. */
export const erasureOfName = (
  committee: Committee,
  { name, key }: { name: string; key: string },
  { at, by, pseudonym }: Asked,
): Erasure => ({
  ...strangerNamed(committee, name),
  id: `${committee.id} ${key}`,
  tenant: committee.tenant,
  pseudonym,
  at,
  by,
  wholeAccount: false,
});
