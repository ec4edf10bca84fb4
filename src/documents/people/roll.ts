import type { ReadPerson } from "../../domain/reading.ts";
import { isGivenName } from "../knowledge/givenNames.ts";
import { matchPeople } from "../../language/names.ts";
import { isInitials, type Initials } from "./initials.ts";
import { isPersonName } from "./names.ts";
import type { ListedPerson } from "./personLine.ts";

/** Everyone once, with what all lists tell of them, substitutes linked to those they came for. */
export function onePersonEach(listed: readonly ListedPerson[], initials: Initials): ReadPerson[] {
  const people: ReadPerson[] = [];
  const sameAs = new Map<ListedPerson, ReadPerson>();
  for (const person of inFull(listed, initials)) {
    const known = people.find((other) => other.name === person.name) ?? shortFor(person.name, people, listed);
    if (known) merge(known, person);
    else people.push(withoutLinks(person));
    const here = known ?? people.at(-1);
    if (here) sameAs.set(person, here);
  }
  for (const person of sameAs.keys()) {
    if (person.standsInFor === null) continue;
    const absent = replaced(person.standsInFor, people, initials);
    const here = sameAs.get(person);
    if (!absent || !here || absent === here) continue;
    absent.substitute = here.name;
    absent.absent = true;
  }
  for (const { substitute } of people) {
    if (substitute === null) continue;
    const known = nameFrom(substitute, people, initials);
    const owner = people.find((person) => person.substitute === substitute);
    if (known !== null && owner) owner.substitute = known;
    else if (substitute.includes(" ") || isGivenName(substitute)) people.push(present(substitute));
  }
  settleChair(people, listed);
  return people;
}

/** "KHO": nobody, unless the document says whose initials they are. */
export const isShortForm = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name);

/** Those listed by their initials, by their names; whom nobody explains keeps them, unless a body may be meant. */
function inFull(listed: readonly ListedPerson[], initials: Initials): ListedPerson[] {
  return listed.flatMap((person) => {
    if (!isShortForm(person.name)) return [person];
    const name = initials(person.name) ?? (isInitials(person.name) ? person.name : null);
    return name === null ? [] : [{ ...person, name }];
  });
}

/** A given name alone is the one attendant of that name, if that one was listed in full. */
function shortFor(
  name: string,
  people: readonly ReadPerson[],
  listed: readonly ListedPerson[],
): ReadPerson | undefined {
  if (name.includes(" ") || !listed.some((other) => other.name.includes(" "))) return undefined;
  const match = matchPeople(name, people);
  return match.kind === "one" ? match.person : undefined;
}

/** Whom somebody came for: listed, or told of in full beside the substitute only. */
function replaced(words: string, people: ReadPerson[], initials: Initials): ReadPerson | undefined {
  const name = nameFrom(words, people, initials);
  if (name !== null) return people.find((other) => other.name === name);
  if (!isPersonName(words) || matchPeople(words, people).kind !== "none") return undefined;
  const absent = present(words);
  people.push(absent);
  return absent;
}

function nameFrom(words: string, people: readonly ReadPerson[], initials: Initials): string | null {
  const full = initials(words);
  if (full !== null) return full;
  const match = matchPeople(words, people);
  return match.kind === "one" ? match.person.name : null;
}

/** "formand" alone says chair; beside an organisation only where nobody else leads the meeting. */
function settleChair(people: readonly ReadPerson[], listed: readonly ListedPerson[]): void {
  const lead = (name: string) => {
    const person = people.find((one) => one.name === name);
    if (person && !person.roles.includes("chair")) person.roles = [...person.roles, "chair"];
  };
  for (const person of listed) if (person.calledChair === "alone") lead(person.name);
  const beside = listed.filter((person) => person.calledChair === "besideOrganisation");
  const [only, ...others] = beside;
  if (only && others.length === 0 && !people.some((person) => person.roles.includes("chair"))) lead(only.name);
}

function present(name: string): ReadPerson {
  return { name, title: null, organisation: null, roles: ["member"], absent: false, substitute: null };
}

function withoutLinks({ name, title, organisation, roles, absent, substitute }: ListedPerson): ReadPerson {
  return { name, title, organisation, roles: [...roles], absent, substitute };
}

function merge(known: ReadPerson, again: ListedPerson): void {
  known.roles = [...new Set([...known.roles, ...again.roles])];
  known.absent ||= again.absent;
  known.title ??= again.title;
  known.organisation ??= again.organisation;
  known.substitute ??= again.substitute;
}
