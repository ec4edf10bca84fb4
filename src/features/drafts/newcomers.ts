import type { Owner } from "../../domain/action.ts";
import type { Committee } from "../../domain/committee.ts";
import type { MinutesDraft } from "../../domain/draft.ts";
import type { Listed } from "../../domain/minutes.ts";
import type { Publication } from "../../domain/publication.ts";
import { isGivenName } from "../../documents/knowledge/givenNames.ts";
import { isPersonName } from "../../documents/people/names.ts";
import { sameName } from "../../language/names.ts";

/** With the owners who have become people of the record since the document was read, by their full names. */
export function withOwnersKnown(draft: MinutesDraft, { people }: Committee): MinutesDraft {
  const known = (owner: Owner): Owner => {
    const [person, ...others] = people.filter(({ name }) => sameName(name, owner.name));
    const isCertain = owner.person === null && person !== undefined && others.length === 0 && isFull(owner.name);
    return isCertain ? { name: person.name, person: person.id } : owner;
  };
  return { ...draft, actions: draft.actions.map((action) => ({ ...action, owners: action.owners.map(known) })) };
}

/**
 * Owners whom the record does not have and who are certainly people: the minutes list them, or their name begins with a
 * given name. Organisations, bodies and one name alone stay names.
 */
export function newcomersIn({ actions }: Publication, { listed }: Pick<MinutesDraft, "listed">): Listed[] {
  const owners = actions.flatMap(({ action }) => action.owners).filter(({ person }) => person === null);
  const people = owners.flatMap(({ name }): Listed[] => {
    const one = listed.find((entry) => sameName(entry.name, name));
    if (one) return [one];
    const isPerson = isFull(name) && isPersonName(name) && isGivenName(name.split(" ", 1)[0] ?? "");
    return isPerson ? [{ name, title: null, organisation: null }] : [];
  });
  return people.filter(({ name }, at) => people.findIndex((one) => sameName(one.name, name)) === at);
}

const isFull = (name: string): boolean => /\S\s+\S/u.test(name);
