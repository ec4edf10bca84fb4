import type { Owner } from "../../domain/action.ts";
import type { Ambiguity } from "../../domain/draft.ts";
import type { Person } from "../../domain/person.ts";
import { matchPeople } from "../../language/names.ts";

interface NamedOwners {
  owners: Owner[];
  /** Names that fit several people; the secretariat says who. */
  ambiguous: Ambiguity[];
}

/** Somebody as the document lists them. */
interface Present {
  name: string;
  absent: boolean;
}

/**
 * The owners behind names as a document has them. `listed` are the people that the document itself lists: a guest
 * called Christina may be the one meant, although the committee has only one Christina of its own.
 */
export function ownersNamed(
  names: readonly string[],
  people: readonly Person[],
  listed: readonly Present[] = [],
): NamedOwners {
  const known = people.map(({ id, name }): Owner => ({ name, person: id }));
  const guests = listed.filter(({ name }) => matchPeople(name, people).kind === "none");
  const pool = [...known, ...guests.map(({ name }): Owner => ({ name, person: null }))];
  const owners: Owner[] = [];
  const ambiguous: Ambiguity[] = [];
  for (const name of names.map((one) => one.trim()).filter((one) => one !== "")) {
    const match = matchPeople(name, pool);
    const owner = match.kind === "one" ? match.person : { name, person: null };
    if (owners.some((one) => one.name === owner.name && one.person === owner.person)) continue;
    owners.push(owner);
    if (match.kind === "several") ambiguous.push({ name, fits: likeliestFirst(match.people, listed).map(fitOf) });
  }
  return { owners, ambiguous };
}

const fitOf = ({ name, person }: Owner): Ambiguity["fits"][number] => person ?? { guest: name };

/** Whoever was at the meeting before those whom the document does not list, and those before who was away. */
function likeliestFirst(owners: readonly Owner[], listed: readonly Present[]): Owner[] {
  const rank = ({ name }: Owner): number => {
    const match = matchPeople(name, listed);
    if (match.kind !== "one") return 1;
    return match.person.absent ? 2 : 0;
  };
  return owners.toSorted((one, other) => rank(one) - rank(other));
}
